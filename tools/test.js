/**
 * Runs the tests and sums them up.
 *
 *     npm test                          what a push can break
 *     npm test -- --also nginx hosts    the same, and further steps
 *     npm run test:full                 everything, in three engines; fails on a skip that is not allowed
 *     npm test chromium size            these steps alone, and nothing before them
 *     npm test -- --full firefox        one step at full size
 *     npm test -- --list                what each step protects and how long it takes, as a table
 *
 * Two steps run side by side where there are two processors; LANES=1 runs one after the other.
 */
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {browserFiles} from '../test/support/browser-files.js';
import {readReport} from '../test/support/report.js';
import {steps} from '../test/support/steps.js';
import {freePort} from './free-port.js';
import {sumUp, summaryOf} from './summary.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const allowedSkips = JSON.parse(readFileSync(join(root, 'test/support/allowed-skips.json'), 'utf8'));

const {values: options, positionals: named} = parseArgs({
  allowPositionals: true,
  options: {full: {type: 'boolean'}, also: {type: 'boolean'}, list: {type: 'boolean'}},
});
const unknown = named.filter((name) => !Object.hasOwn(steps, name));
if (unknown.length > 0) {
  console.error(`Unknown step: ${unknown.join(', ')}. Choose from: ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}
if (options.list) {
  console.log('| Step | Protects | Seconds at a push | Seconds at full scope |\n| --- | --- | --- | --- |');
  for (const [name, {scope: smallest = 'push', protects, seconds}] of Object.entries(steps)) {
    const push = smallest === 'push' ? seconds.push : '–';
    console.log(`| \`${name}\` | ${protects} | ${push} | ${seconds.full ?? seconds.push} |`);
  }
  process.exit();
}

const scope = options.full ? 'full' : 'push';
const isChosen = (name) =>
  named.includes(name) ||
  ((named.length === 0 || options.also) && (options.full || (steps[name].scope ?? 'push') === 'push'));
const chosen = Object.keys(steps).filter(isChosen);

const folder = mkdtempSync(join(tmpdir(), 'prolo-test-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));

const lanes = Number(process.env.LANES ?? Math.min(2, availableParallelism()));
let free = Math.min(lanes, chosen.length);
const waiting = [];

/** @type {Map<string, Promise<import('./summary.js').Row>>} */
const results = new Map();
for (const name of chosen) results.set(name, inLane(name));
const rows = await Promise.all(results.values());
const {text, failed} = summaryOf(rows, options.full ? {allowed: allowedSkips} : {});
console.log(text);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * Runs a step once what it needs has passed and a lane is free.
 *
 * @param {string} name
 * @returns {Promise<import('./summary.js').Row>}
 */
async function inLane(name) {
  const needed = (steps[name].after ?? []).filter((other) => chosen.includes(other));
  for (const other of needed) {
    if ((await results.get(other)).failed.length > 0) {
      return {
        name,
        title: steps[name].title,
        passed: 0,
        failed: [],
        skipped: [`needs the step “${other}”, which failed`],
        retries: [],
        seconds: 0,
      };
    }
  }
  if (free > 0) free--;
  else await new Promise((resolve) => waiting.push(resolve));
  const start = Date.now();
  const result = await run(name);
  (waiting.shift() ?? (() => free++))();
  return {...result, seconds: (Date.now() - start) / 1000};
}

/** Runs a step, prints its output when it has ended, and counts its tests. */
async function run(name) {
  const step = steps[name];
  const heading = `\n━━ ${step.title} ${'━'.repeat(Math.max(3, 70 - step.title.length))}\n`;
  // Side by side, each step prints when it has ended, so that no two of them are mixed.
  const print = lanes > 1 ? [] : undefined;
  console.log(print ? `${step.title} …` : heading);
  const result = step.engine ? await runBrowser(name, step, print) : await runCommand(name, step, print);
  if (print) process.stdout.write(`${heading}\n${print.join('')}`);
  return {name, title: step.title, ...result};
}

async function runCommand(name, step, print) {
  const file = join(folder, `${name}.jsonl`);
  const reporters = step.reports ? ` --reporter default --reporter ./test/support/vitest-reporter.js` : '';
  const code = await start(step.command + reporters, {REPORT: file}, print);
  if (!step.reports) return {passed: Number(code === 0), failed: code ? [step.command] : [], skipped: [], retries: []};
  return sumUp([readReport(file)], code);
}

/**
 * A browser that dies is started again for the files that it had not finished; where it dies at once again, that fails.
 *
 * @param {string} name
 * @param {import('../test/support/steps.js').Step} step
 * @param {string[]} [print]
 */
async function runBrowser(name, {command, engine, folder: tests, covered, atOnce = Infinity}, print) {
  let files = browserFiles(engine, scope, tests);
  const reports = [];
  let worst = 0;
  while (files.length > 0) {
    const part = files.slice(0, atOnce);
    const file = join(folder, `${name}-${reports.length}.jsonl`);
    const env = {ENGINE: engine, FILES: part.join(), REPORT: file, COVERAGE: covered && scope === 'full' ? engine : ''};
    const code = await start(`${command} --port ${await freePort(8_000 + 100 * chosen.indexOf(name))}`, env, print);
    const report = readReport(file);
    reports.push(report);
    if (report.ended) worst ||= code;
    const done = report.files.map(({file}) => file);
    if (done.length === 0 && reports.at(-2)?.files.length === 0) break;
    files = files.filter((path) => !done.includes(path));
    // What the runner has no files for would never come to an end.
    if (report.ended && done.length < part.length) break;
  }
  return sumUp(reports, worst || Number(files.length > 0));
}

function start(command, env, print) {
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: root,
      shell: true,
      stdio: ['ignore', print ? 'pipe' : 'inherit', print ? 'pipe' : 'inherit'],
      env: {
        ...process.env,
        PATH: join(root, 'node_modules/.bin') + delimiter + process.env.PATH,
        SCOPE: scope,
        ...env,
      },
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => print.push(text));
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
