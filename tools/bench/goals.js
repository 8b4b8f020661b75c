/**
 * What the benchmark is held to. Figures that are the same in every run are checked with every `npm test`; times belong
 * to the full run.
 */
import {readFileSync} from 'node:fs';
import {median, ratio} from './statistics.js';

const ledger = JSON.parse(readFileSync(new URL('../../build/size-ledger.json', import.meta.url), 'utf8'));

/**
 * @typedef {object} Goal
 * @property {string} title
 * @property {string} unit `x` for times as much
 * @property {number} aim at most
 * @property {number} [budget] what may be lost of the aim before it counts as a fault; default: nothing
 * @property {number} [held] what it may be now, and no more, where that is not the budget. To be lowered with the figure
 * @property {(results: object) => number | undefined} figure undefined where it was not measured
 * @property {boolean} [isExact] whether it is the same in every run
 * @property {string} [lever] what would bring the figure nearer to the aim
 */

const byteLever = 'Smaller files: docs/decisions/0006-size-after-the-evidence.md names what can go.';
const wordsLever = 'The styles of our elements, which come in the page; the words themselves are the same.';
const warmLever = 'Fewer bytes: the script starts after the paint, but is read from the cache and compiled beside it.';
const linkLever =
  'A second origin costs three round trips; what is left are bytes. Or prerendered pages, which need no script to be read.';
const startLever = 'Less to run at the start: docs/decisions/0021-compiled-on-arrival.md says what is left.';
const instanceLever = 'The block around the words, which is a public part, and what Lit keeps for each element.';

/** @type {Goal[]} */
export const goals = [
  {
    title: 'Prerendered: words painted, as a multiple of plain HTML',
    unit: 'x',
    aim: 1.03,
    budget: 1.05,
    figure: times('content', 'prerendered', 'plain'),
    lever: wordsLever,
  },
  {
    title: 'Fallback: words painted, as a multiple of plain HTML',
    unit: 'x',
    aim: 1.03,
    budget: 1.05,
    figure: times('content', 'fallback', 'plain'),
    lever: wordsLever,
  },
  {
    title: 'Prerendered, warm: words painted, as a multiple of plain HTML',
    unit: 'x',
    aim: 1.05,
    figure: times('content', 'prerendered', 'plain', 'warm'),
    lever: warmLever,
  },
  {
    title: 'Fallback, warm: words painted, as a multiple of plain HTML',
    unit: 'x',
    aim: 1.05,
    figure: times('content', 'fallback', 'plain', 'warm'),
    lever: warmLever,
  },
  {
    title: 'One script an element: words painted, as a multiple of the vanilla element',
    unit: 'x',
    aim: 1.05,
    budget: 1.08,
    figure: times('content', 'single', 'vanilla'),
    lever: linkLever,
  },
  {
    title: 'One script for all: words painted, as a multiple of the vanilla element',
    unit: 'x',
    aim: 1.05,
    budget: 1.08,
    figure: times('content', 'script', 'vanilla'),
    lever: linkLever,
  },
  {
    title: 'One script for all: the clinic’s first paint, as a multiple of its page without us',
    unit: 'x',
    aim: 1.02,
    figure: times('firstPaint', 'script', 'without'),
    lever: byteLever,
  },
  {
    title: 'One script for all: requests before the words',
    unit: '',
    aim: 1,
    isExact: true,
    figure: exactly(({script}) => elsewhere(script.requests).length),
  },
  {
    title: 'Variants of ours that keep the clinic’s page from painting',
    unit: '',
    aim: 0,
    isExact: true,
    figure: exactly((exact) => ours(exact).filter((it) => it.blocksPaint).length),
  },
  {
    title: 'Prerendered, or script with its place reserved: layout shift',
    unit: '',
    aim: 0,
    isExact: true,
    figure: exactly(({prerendered, script, single}) =>
      Math.max(...[prerendered, script, single].map((it) => it.shift)),
    ),
  },
  {
    title: 'Fallback in view: layout shift',
    unit: '',
    aim: 0.02,
    isExact: true,
    figure: exactly(({fallback}) => fallback.shift),
  },
  {
    title: 'One script for all: blocking time over that of plain HTML',
    unit: 'ms',
    aim: 10,
    budget: 25,
    figure: over('blocking', 'script', 'plain'),
    lever: startLever,
  },
  {
    title: 'One script for all: time in JavaScript',
    unit: 'ms',
    aim: 25,
    figure: over('script', 'script', 'plain'),
    lever: startLever,
  },
  ...['disclaimer', 'overview', 'article'].map((name) => ({
    title: `elements/prolo-${name}.js, Brotli`,
    unit: 'bytes',
    aim: 9_000,
    held: ledger.budgets[`elements/prolo-${name}.js`],
    isExact: true,
    figure: ({sizes}) => sizes[`elements/prolo-${name}.js`],
    lever: byteLever,
  })),
  {
    title: 'The largest of the other single elements, Brotli',
    unit: 'bytes',
    aim: 13_000,
    lever: byteLever,
    figure: ({sizes}) =>
      Math.max(
        ...Object.keys(sizes).map((name) =>
          /elements.*(?<!disclaimer|overview|article)\.js/.test(name) ? sizes[name] : 0,
        ),
      ),
  },
  {
    title: 'prolo.js, all elements with English, Brotli',
    unit: 'bytes',
    aim: 22_000,
    held: ledger.budgets['prolo.js'],
    isExact: true,
    figure: ({sizes}) => sizes['prolo.js'],
    lever: byteLever,
  },
  {
    title: 'prolo.js as a multiple of jQuery alone, Brotli',
    unit: 'x',
    aim: 1,
    figure: ({sizes, exact}) => exact.jquery && sizes['prolo.js'] / bytesOf(exact.jquery, '/jquery.min.js'),
    lever: byteLever,
  },
  ...[1_000, 10_000].map((many) => ({
    title: `${many.toLocaleString('en')} instances: time, as a multiple of plain HTML`,
    unit: 'x',
    aim: 0.15,
    budget: 0.25,
    lever: instanceLever,
    figure: ({instances}) => instancesTime(instances, many, 'plain'),
  })),
  {
    title: 'Ten times as many instances: time, as a multiple',
    unit: 'x',
    aim: 11,
    lever: 'A profile of ten thousand, to find what grows faster than their number.',
    figure({instances}) {
      const {1_000: less, 10_000: more} = instances?.script ?? {};
      return less && more && ratio(pick(more, 'time'), pick(less, 'time'));
    },
  },
  {
    title: 'An instance: memory of JavaScript',
    unit: 'bytes',
    aim: 1_000,
    budget: 3_000,
    held: 1_000,
    isExact: true,
    lever: instanceLever,
    figure: ({instances}) => perInstance(instances?.script, 'heap'),
  },
  {
    title: 'An instance: DOM nodes, as a multiple of plain HTML',
    unit: 'x',
    aim: 1.05,
    budget: 1.3,
    held: 1.1,
    isExact: true,
    lever: instanceLever,
    figure({instances}) {
      const [script, plain] = ['script', 'plain'].map((id) => perInstance(instances?.[id], 'nodes'));
      return script && plain && script / plain;
    },
  },
];

/** What one more instance adds to the page. */
export function perInstance(byCount, key) {
  const {1: one, 1_000: thousand} = byCount ?? {};
  return one && thousand && (median(pick(thousand, key)) - median(pick(one, key))) / 999;
}

function times(key, id, limit, visit = 'cold') {
  return ({visits}) => visits?.[id] && visits[limit] && ratio(...[id, limit].map((it) => pick(visits[it][visit], key)));
}

function over(key, id, base) {
  return ({visits}) =>
    visits?.[id] &&
    visits[base] &&
    median(visits[id].cold.map((round, index) => round[key] - visits[base].cold[index][key]));
}

function instancesTime(instances, many, limit) {
  const [rounds, limits] = ['script', limit].map((id) => instances?.[id]?.[many]);
  return rounds && limits && ratio(pick(rounds, 'time'), pick(limits, 'time'));
}

function exactly(read) {
  return ({exact}) => (ours(exact).every(Boolean) ? read(exact) : undefined);
}

function ours({prerendered, fallback, script, single}) {
  return [prerendered, fallback, script, single];
}

function elsewhere(requests) {
  return requests.filter(({host}) => host !== 'clinic.test');
}

function bytesOf({requests}, asked) {
  return requests.find(({path}) => path === asked).bytes;
}

function pick(rounds, key) {
  return rounds.map((round) => round[key]);
}
