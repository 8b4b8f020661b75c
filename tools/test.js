/**
 * `npm test`: every check and every test, one after the other, summed up at the end.
 * `npm test chromium size` runs the named steps only.
 */
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
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
const browser = (engine, group) => ({
  command: () => `wtr --group ${group}`,
  env: (file) => ({ENGINE: engine, COUNT_FILE: file}),
  count: (sum) => sum,
  mayBeLost: true,
});

/** A step without `count` is one test by itself: it passes or it fails. */
const steps = {
  check: {title: 'Types, lint, format, manifest', command: () => 'npm run check'},
  build: {title: 'Build', command: () => 'npm run build', needed: true},
  size: {title: 'Size ledger', command: () => 'npm run size'},
  bench: {title: 'Requests, shift, nodes, memory', command: () => 'npm run bench -- --gate'},
  // Before the package tests, which expect the report in the npm package.
  'privacy-audit': {title: 'Privacy audit', command: () => 'npm run privacy-audit'},
  node: {title: 'Words, package, serving (Node)', ...vitest('node')},
  hosts: {title: 'One snippet on every host', ...vitest('hosts')},
  wordpress: {title: 'Plugin in WordPress', ...vitest('wordpress')},
  print: {title: 'Printed pages (Chromium)', ...vitest('print')},
  history: {title: 'There and back (all three engines)', ...vitest('history')},
  pictures: {title: 'Pictures to look at (Chromium)', ...vitest('pictures')},
  stories: {title: 'Stories (Chromium)', ...vitest('storybook')},
  chromium: {title: 'Elements, with coverage (Chromium)', ...browser('chromium', 'unit')},
  'chromium-pages': {title: 'Pages (Chromium)', ...browser('chromium', 'page')},
  firefox: {title: 'Elements (Firefox)', ...browser('firefox', 'unit')},
  'firefox-pages': {title: 'Pages (Firefox)', ...browser('firefox', 'page')},
  webkit: {title: 'Elements (WebKit)', ...browser('webkit', 'unit')},
  'webkit-pages': {title: 'Pages (WebKit)', ...browser('webkit', 'page')},
};

const root = fileURLToPath(new URL('..', import.meta.url));
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !Object.hasOwn(steps, name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. Choose from: ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'prolo-test-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));

const rows = [];
for (const [name, step] of Object.entries(steps)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n━━ ${step.title} ${'━'.repeat(Math.max(3, 70 - step.title.length))}\n`);
  const start = Date.now();
  const file = join(folder, `${name}.json`);
  let {title} = step;
  let result = await run(step, file);
  // Ended between two files, with no test that failed: seen of WebKit, rarely. One that a test brings down has told of it.
  if (step.mayBeLost && !existsSync(file)) {
    console.log('\nThe browser ended between two files. The tests are run once more.\n');
    title += ', run again';
    result = await run(step, file);
  }
  rows.push({title, ...result, seconds: (Date.now() - start) / 1000});
  if (step.needed && result.failed > 0) {
    console.log('\nThe rest needs what the build makes and was not run.');
    break;
  }
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

/** Runs one step, its output passing through, and counts. */
async function run({command, env, count}, file) {
  const code = await new Promise((resolve) => {
    const child = spawn(command(file), {
      cwd: root,
      shell: true,
      stdio: 'inherit',
      env: {
        ...process.env,
        PATH: join(root, 'node_modules/.bin') + delimiter + process.env.PATH,
        ...env?.(file),
      },
    });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
  const ok = {passed: 1, failed: 0, skipped: 0};
  const broken = {passed: 0, failed: 1, skipped: 0};
  if (!count) return code === 0 ? ok : broken;
  try {
    const sum = count(JSON.parse(readFileSync(file, 'utf8')));
    // Ended badly though every test passed (coverage too low, an error between tests), or ran no test at all.
    if (sum.failed === 0 && (code !== 0 || sum.passed === 0)) return {...sum, failed: 1};
    return sum;
  } catch {
    return broken;
  }
}
