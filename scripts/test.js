/**
 * `npm test`: every check and every test, summed up at the end. First, one by one, what the rest needs and what measures;
 * then the rest, two steps at a time where the machine has two cores, each with its output in one piece when it ends.
 * `npm test chromium size` runs the named steps only.
 */
import {spawn} from 'node:child_process';
import {mkdtempSync, openSync, readFileSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const vitest = (project) => ({
  command: (file) => `vitest run --project ${project} --reporter default --reporter json --outputFile.json "${file}"`,
  count: (report) => ({
    passed: report.numPassedTests,
    // A file that does not load has no failed test of its own: it counts as one.
    failed: report.testResults.reduce((sum, {status, assertionResults}) => {
      const failed = assertionResults.filter((test) => test.status === 'failed').length;
      return sum + (failed || (status === 'failed' ? 1 : 0));
    }, 0),
    skipped: report.numPendingTests + report.numTodoTests,
  }),
});
const browser = (engine) => ({
  command: () => 'wtr',
  env: (file) => ({ENGINE: engine, COUNT_FILE: file}),
  count: (sum) => sum,
});

/** A step without `count` is one test by itself: it passes or it fails. */
const alone = {
  check: {title: 'Types, lint, format, manifest', command: () => 'npm run check'},
  build: {title: 'Build', command: () => 'npm run build', needed: true},
  size: {title: 'Size ledger', command: () => 'npm run size'},
  bench: {title: 'Requests, shift, nodes, memory', command: () => 'npm run bench -- --gate'},
  // Before the tests of the package, which look for the proof among what npm publishes.
  silence: {title: 'Proof of silence', command: () => 'npm run silence'},
};
/** The longest first, so that they end together. */
const together = {
  chromium: {title: 'Elements and pages (Chromium)', ...browser('chromium')},
  firefox: {title: 'Elements and pages (Firefox)', ...browser('firefox')},
  webkit: {title: 'Elements and pages (WebKit)', ...browser('webkit')},
  hosts: {title: 'One snippet on every host', ...vitest('hosts')},
  node: {title: 'Words, package, serving (Node)', ...vitest('node')},
  print: {title: 'Printed pages (Chromium)', ...vitest('print')},
  wordpress: {title: 'Plugin in WordPress', ...vitest('wordpress')},
  stories: {title: 'Stories (Chromium)', ...vitest('storybook')},
};

const root = fileURLToPath(new URL('..', import.meta.url));
const names = Object.keys({...alone, ...together});
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. Choose from: ${names.join(', ')}.`);
  process.exit(2);
}
const isChosen = ([name]) => chosen.length === 0 || chosen.includes(name);

const folder = mkdtempSync(join(tmpdir(), 'prolo-test-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));

const rows = [];
const lacksBuild = await work(Object.entries(alone).filter(isChosen).values());
if (lacksBuild) {
  console.log('\nThe rest needs what the build makes and was not run.');
} else {
  const queue = Object.entries(together).filter(isChosen);
  const lanes = Math.min(2, availableParallelism(), queue.length);
  const steps = queue.values();
  await Promise.all(Array.from({length: lanes}, () => work(steps, lanes > 1)));
}

const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
const line = (title, passed, failed, skipped, seconds) =>
  title.padEnd(36) + [passed, failed, skipped, seconds].map((cell) => String(cell).padStart(9)).join('');
console.log(`\n${line('', 'passed', 'failed', 'skipped', 'seconds')}`);
for (const {title, passed, failed, skipped, seconds} of rows) {
  console.log(line(title, passed, failed, skipped, seconds.toFixed(1)));
}
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;

/** Takes steps until none is left. Gives whether one failed that the others need. */
async function work(steps, isBesideOthers = false) {
  for (const [name, step] of steps) {
    if (isBesideOthers) console.log(`\n… ${step.title}`);
    else announce(step);
    const start = Date.now();
    const result = await run(step, join(folder, `${name}.json`), isBesideOthers);
    rows.push({title: step.title, ...result, seconds: (Date.now() - start) / 1000});
    if (step.needed && result.failed > 0) return true;
  }
  return false;
}

function announce({title}) {
  console.log(`\n━━ ${title} ${'━'.repeat(Math.max(3, 70 - title.length))}\n`);
}

/** Runs one step and counts. Its output passes through, or comes in one piece at the end. */
async function run(step, file, isBesideOthers) {
  // A file and no pipe: a server that outlives its step would hold a pipe open.
  const log = isBesideOthers ? openSync(`${file}.log`, 'w') : 'inherit';
  const code = await new Promise((resolve) => {
    const child = spawn(step.command(file), {
      cwd: root,
      shell: true,
      stdio: [isBesideOthers ? 'ignore' : 'inherit', log, log],
      env: {
        ...process.env,
        PATH: join(root, 'node_modules/.bin') + delimiter + process.env.PATH,
        ...step.env?.(file),
      },
    });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
  if (isBesideOthers) {
    announce(step);
    console.log(readFileSync(`${file}.log`, 'utf8'));
  }
  const ok = {passed: 1, failed: 0, skipped: 0};
  const broken = {passed: 0, failed: 1, skipped: 0};
  if (!step.count) return code === 0 ? ok : broken;
  try {
    const sum = step.count(JSON.parse(readFileSync(file, 'utf8')));
    // Ended badly though every test passed (coverage too low, an error between tests), or ran no test at all.
    if (sum.failed === 0 && (code !== 0 || sum.passed === 0)) return {...sum, failed: 1};
    return sum;
  } catch {
    return broken;
  }
}
