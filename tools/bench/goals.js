/** Goals of the benchmark. `npm test` checks the deterministic figures; times are only part of the full run. */
import {readFileSync} from 'node:fs';
import {median, ratio} from './statistics.js';

const ledger = JSON.parse(readFileSync(new URL('../../build/size-ledger.json', import.meta.url), 'utf8'));

/**
 * @typedef {object} Goal
 * @property {string} title
 * @property {string} unit `x` for a ratio
 * @property {number} aim the goal, a maximum
 * @property {number} [budget] the limit above which the goal fails. Default: the goal
 * @property {number} [held] the current limit, if it differs from the budget. Lower it as the figure improves
 * @property {(results: any) => number | undefined} figure undefined if it was not measured
 * @property {boolean} [isExact] whether the figure is deterministic
 * @property {string} [lever] what would improve the figure
 */

const byteLever = 'Smaller files: see docs/decisions/0006-size-of-the-evidence.md.';
const coreLever =
  'Folds, sources, addresses and printing only with elements that have them: see docs/decisions/0021-files-that-compose.md.';
const sourcesLever = 'Titles of publications that several elements cite, once a page.';
const boxLever = 'Of the outcomes only those that the fact boxes of conditions draw.';
const contentLever =
  'Lit’s comments, a third of the bytes of a prerendered page, and styles, a quarter. The text itself is the same.';
const warmLever =
  'Fewer bytes: the script starts after the paint, but is read from the cache and compiled in parallel.';
const linkLever = 'Fewer bytes: a second origin costs three round trips in any case. Or prerender the page.';
const startLever = 'Less to draw: nearly half of the nodes are comments of Lit. See docs/decisions/0030-turns.md.';
const instanceLever =
  'What Lit stores for each part of a template, and its comments. Copies of one element could share what they draw.';

/** The page with three elements, as the ledger names it. */
const threeElements = 'overview, conditions and disclaimer';

/** @type {Goal[]} */
export const goals = [
  {
    title: 'Prerendered: content painted, as a multiple of plain HTML',
    unit: 'x',
    aim: 1.03,
    budget: 1.05,
    figure: times('content', 'prerendered', 'plain'),
    lever: contentLever,
  },
  {
    title: 'Fallback: content painted, as a multiple of plain HTML',
    unit: 'x',
    aim: 1.03,
    budget: 1.05,
    figure: times('content', 'fallback', 'plain'),
    lever: contentLever,
  },
  {
    title: 'Prerendered, warm: content painted, as a multiple of plain HTML',
    unit: 'x',
    aim: 1.05,
    figure: times('content', 'prerendered', 'plain', 'warm'),
    lever: warmLever,
  },
  {
    title: 'Fallback, warm: content painted, as a multiple of plain HTML',
    unit: 'x',
    aim: 1.05,
    figure: times('content', 'fallback', 'plain', 'warm'),
    lever: warmLever,
  },
  {
    title: 'WordPress: content painted, as a multiple of plain HTML',
    unit: 'x',
    aim: 1.03,
    budget: 1.05,
    figure: times('content', 'wordpress', 'plain'),
    lever: contentLever,
  },
  {
    title: 'All elements, fallback: content painted, as a multiple of the fallback content alone',
    unit: 'x',
    aim: 1.03,
    budget: 1.05,
    figure: times('content', 'everything', 'everythingPlain'),
    lever: contentLever,
  },
  {
    title: 'Three elements as one file: content painted, as a multiple of the vanilla element',
    unit: 'x',
    aim: 1.08,
    figure: times('content', 'single', 'vanilla'),
    lever: linkLever,
  },
  {
    title: 'One script for all: content painted, as a multiple of the vanilla element',
    unit: 'x',
    aim: 1.05,
    budget: 1.08,
    figure: times('content', 'script', 'vanilla'),
    lever: linkLever,
  },
  {
    title: 'One script for all: the clinic’s first paint, as a multiple of the page without it',
    unit: 'x',
    aim: 1.02,
    figure: times('firstPaint', 'script', 'without'),
    lever: byteLever,
  },
  {
    title: 'One script for all: requests before the content',
    unit: '',
    aim: 1,
    isExact: true,
    figure: exactly(({script}) => elsewhere(script.requests).length),
  },
  {
    title: 'Our variants that block the first paint',
    unit: '',
    aim: 0,
    isExact: true,
    figure: exactly((exact) => ours(exact).filter((it) => it.blocksPaint).length),
  },
  {
    title: 'Prerendered, or script with reserved space: layout shift',
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
  ...[
    {title: 'Prerendered', id: 'prerendered', aim: 10},
    {title: 'Fallback', id: 'fallback', aim: 10},
    {title: 'WordPress', id: 'wordpress', aim: 10},
    {title: 'All elements, fallback', id: 'everything', base: 'everythingPlain', aim: 10},
    {title: 'Three elements as one file, empty tags', id: 'single', aim: 40},
  ].map(({title, id, base = 'plain', aim}) => ({
    title: `${title}: blocking time above the page's own`,
    unit: 'ms',
    aim,
    figure: over('blocking', id, base),
    lever: startLever,
  })),
  {
    title: 'Three elements as one file: time in JavaScript',
    unit: 'ms',
    aim: 60,
    figure: over('script', 'single', 'plain'),
    lever: startLever,
  },
  {
    title: 'All elements: time in JavaScript',
    unit: 'ms',
    aim: 120,
    figure: over('script', 'everything', 'everythingPlain'),
    lever: startLever,
  },
  ...[
    {file: 'core.js', aim: 9_500, lever: coreLever},
    {file: 'elements/prolo-disclaimer.js', aim: 2_500},
    {file: 'elements/prolo-article.js', aim: 2_500},
    {file: 'elements/prolo-overview.js', aim: 2_500, lever: sourcesLever},
    {file: 'elements/prolo-mechanism.js', aim: 9_000, lever: sourcesLever},
    {file: 'elements/prolo-conditions.js', aim: 8_000, lever: boxLever},
    {file: threeElements, aim: 20_000, lever: coreLever},
  ].map(({file, aim, lever = byteLever}) => ({
    title: `${file}, Brotli`,
    unit: 'bytes',
    aim,
    held: ledger.budgets[file],
    isExact: true,
    figure: ({sizes}) => sizes[file],
    lever,
  })),
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
  ...[100, 1_000].map((many) => ({
    title: `${many.toLocaleString('en')} instances: time, as a multiple of plain HTML`,
    unit: 'x',
    aim: 1.2,
    lever: instanceLever,
    figure: ({instances}) => instancesTime(instances, many, 'plain'),
  })),
  ...[10, 100].map((few) => ({
    title: `${(10 * few).toLocaleString('en')} instances: time, as a multiple of that of ${few.toLocaleString('en')}`,
    unit: 'x',
    aim: 11,
    lever: 'Profile a thousand instances to find what grows faster than their number.',
    figure({instances}) {
      const {[few]: less, [10 * few]: more} = instances?.script ?? {};
      return less && more && ratio(pick(more, 'time'), pick(less, 'time'));
    },
  })),
  {
    title: 'Per instance: JavaScript memory',
    unit: 'bytes',
    aim: 1_000,
    budget: 3_000,
    // Not exact: what is left after a collection of garbage differs by a tenth between machines, for the same files.
    lever: instanceLever,
    figure: ({instances}) => perInstance(instances?.script, 'heap'),
  },
  {
    title: 'Per instance: DOM nodes, as a multiple of plain HTML',
    unit: 'x',
    aim: 1.05,
    budget: 1.3,
    held: 3.85,
    isExact: true,
    lever: instanceLever,
    figure({instances}) {
      const [script, plain] = ['script', 'plain'].map((id) => perInstance(instances?.[id], 'nodes'));
      return script && plain && script / plain;
    },
  },
];

/** The difference that one more instance makes to the page. */
export function perInstance(byCount, key) {
  const many = Math.max(...Object.keys(byCount ?? {}).map(Number));
  const {1: one, [many]: all} = byCount ?? {};
  return one && all && (median(pick(all, key)) - median(pick(one, key))) / (many - 1);
}

function times(key, id, limit, visit = 'cold') {
  return ({visits}) =>
    visits?.[id] && visits[limit] && ratio(pick(visits[id][visit], key), pick(visits[limit][visit], key));
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
