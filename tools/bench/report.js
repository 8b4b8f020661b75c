/** tools/bench/results/RESULTS.md out of the figures. */
import {fileURLToPath} from 'node:url';
import * as prettier from 'prettier';
import {goals} from './goals.js';
import {link} from './link.js';
import {counts} from './instances.js';
import {ratio, summary} from './statistics.js';

const number = (value, digits = 0) => value.toLocaleString('en', {maximumFractionDigits: digits});
const times = (value) => value.toFixed(2);
const units = {
  x: times,
  ms: (value) => `${number(value)} ms`,
  bytes: (value) => `${number(value)} bytes`,
  '': (value) => number(value, 3),
};

/** How a figure stands to its aim, and to what it may be at most. */
export function judge(goal, results) {
  const value = goal.figure(results);
  const write = units[goal.unit];
  const allowed = goal.held ?? goal.budget ?? goal.aim;
  // What is written is what is compared: nobody has to wonder why 1.05 is more than 1.05.
  const rounded = value === undefined ? undefined : Number(value.toFixed(goal.unit === 'x' ? 2 : 3));
  const verdict = () => {
    if (rounded === undefined) return 'not measured';
    if (rounded <= goal.aim) return 'met';
    const missed = `missed by ${write(rounded - goal.aim)}`;
    return goal.budget && rounded <= goal.budget ? `${missed}, within the budget of ${write(goal.budget)}` : missed;
  };
  return {
    title: goal.title,
    aim: write(goal.aim),
    figure: rounded === undefined ? '–' : write(rounded),
    verdict: verdict(),
    lever: rounded > goal.aim ? (goal.lever ?? '') : '',
    isFault: rounded > allowed,
    limit: write(allowed),
  };
}

export async function report(results) {
  const {date, machine, rounds, cpu, obstacle, words, loadBefore} = results;
  const text = `# Results of the benchmark

Written by \`npm run bench\` on ${date}. How it measures, and what the figures do not say, is told in
[docs/benchmark.md](../docs/benchmark.md); the single figures of every round are in [results.json](results.json).

${
  loadBefore > 0.3
    ? `**Not to be quoted: the machine was busy with other things.** When the run began, ${loadBefore.toFixed(1)} other programs waited for each processor. Bytes, requests, shift, nodes and memory are right all the same.`
    : ''
}

${list([
  `${number(words)} words in a clinic’s page with a style sheet of its own; ${rounds} rounds, a fresh profile each, the variants in another order each time`,
  obstacle
    ? `link pretended by the browser’s developer tools, because here no packet-level one can be made (${obstacle}): a second origin costs two round trips less than it would`
    : `link at packet level: ${link.roundTrip} ms round trip, ${link.down / 1000} Mbit/s down, ${link.up / 1000} up, shared by both origins; TLS 1.3, HTTP/2`,
  `processor ${cpu} times slower than ${machine.processor}, ${machine.memory}`,
  `${machine.browser}; Node ${machine.node}; ${machine.system}`,
])}

## Goals

${table(
  ['Goal', 'at most', 'measured', 'verdict', 'next lever'],
  goals.map((goal) => judge(goal, results)).map((it) => [it.title, it.aim, it.figure, it.verdict, it.lever]),
)}

## Cold visit

Times in ms since the visit began: median (least to most). “× plain” is the median of the ratios to plain HTML in the same
round.

${visitTable(results, 'cold')}

## Warm visit

The same profile again, over new connections.

${visitTable(results, 'warm')}

## Many on a page

The first section many times on one page, and the disclaimer once, without a link in between. Time until everything is
parsed, upgraded and painted, memory after a garbage collection, nodes with those in shadow roots; all of the whole page.

${instancesTable(results)}
`;
  const options = await prettier.resolveConfig(fileURLToPath(new URL('./results/RESULTS.md', import.meta.url)));
  return prettier.format(text, {...options, parser: 'markdown'});
}

function visitTable({titles, visits, exact}, kind) {
  const columns = [
    ['words painted', 'content'],
    ['first paint', 'firstPaint'],
    ['LCP', 'largestPaint'],
    ['blocking', 'blocking'],
    ['longest task', 'longest'],
    ['script', 'script'],
  ];
  const rows = Object.entries(visits).map(([id, {[kind]: rounds}]) => {
    const of = (key) => rounds.map((round) => round[key]);
    const {requests} = exact[id];
    const [content, ...rest] = columns.map(([, key]) => range(of(key)));
    return [
      titles[id].title,
      ...(kind === 'cold' ? [number(requests.reduce((sum, {bytes}) => sum + bytes, 0)), `${requests.length}`] : []),
      content,
      id !== 'without' && visits.plain
        ? times(
            ratio(
              of('content'),
              visits.plain[kind].map((it) => it.content),
            ),
          )
        : '–',
      ...rest,
      number(summary(of('shift')).median, 3),
    ];
  });
  const [content, ...rest] = columns.map(([title]) => title);
  return table(['', ...(kind === 'cold' ? ['bytes (br)', 'requests'] : []), content, '× plain', ...rest, 'CLS'], rows);
}

function instancesTable({titles, instances}) {
  const rows = counts.flatMap((count) =>
    Object.entries(instances)
      .filter(([, byCount]) => byCount[count])
      .map(([id, {[count]: rounds}]) => {
        const of = (key) => rounds.map((round) => round[key]);
        const limits = instances.plain?.[count].map(({time}) => time);
        const kilobytes = (key) => number(summary(of(key)).median / 1000);
        return [
          number(count),
          titles[id].title,
          range(of('time')),
          limits ? times(ratio(of('time'), limits)) : '–',
          kilobytes('heap'),
          kilobytes('dom'),
          number(summary(of('nodes')).median),
        ];
      }),
  );
  return table(['count', '', 'time, ms', '× plain', 'JavaScript, kB', 'DOM, kB', 'nodes'], rows);
}

function range(values) {
  if (values.includes(undefined)) return '–';
  const {median, min, max} = summary(values);
  return `${number(median)} (${number(min)} to ${number(max)})`;
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function list(items) {
  return items.map((item) => `- ${item}`).join('\n');
}
