/**
 * `npm run bench`: compares our elements with the alternatives for a clinic's page, and writes RESULTS.md, results.json and
 * chart.svg to tools/bench/results/.
 *
 *     npm run bench -- --rounds 11          more pairs, steadier ratios; default 7
 *     npm run bench -- --quick              two rounds, without a thousand instances; writes nothing
 *     npm run bench -- --only plain,script  selected variants; writes nothing
 *     npm run bench -- --gate               only deterministic figures, checked against goals.js; part of `npm test`
 *
 * Times take a quiet machine: on a busy one it does not begin, and what was disturbed is printed but not written.
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {bundles} from '../../build/bundles.js';
import {encodings} from '../../build/compress.js';
import {browserFiles} from '../stage.js';
import {executable} from '../../test/support/engines.js';
import {makeCertificate} from './certificate.js';
import {chart} from './chart.js';
import {goals} from './goals.js';
import {counts, measureInstances, publishInstances} from './instances.js';
import {hosts, loopback, obstacle, startLink} from './link.js';
import {describeMachine, Quiet, versionOf} from './machine.js';
import {startOrigins} from './origins.js';
import {installPeers} from './peers.js';
import {judge, report} from './report.js';
import {makeVariants, publication} from './variants.js';
import {launch, openPage, visit, visitExactly} from './visit.js';
import {readEverything, readSections} from './words.js';

const root = new URL('../../', import.meta.url);
const dist = new URL('dist/', root);
const output = new URL('tools/bench/results/', root);
/** Variants whose text differs on purpose: no content at all, a picture with labels, or all elements. */
const otherText = ['without', 'pictured', 'everything', 'everythingPlain'];
/** Processor slowdown of the visitor relative to this machine. */
const cpu = 4;

const {values: options} = parseArgs({
  options: {
    rounds: {type: 'string', default: '7'},
    quick: {type: 'boolean', default: false},
    gate: {type: 'boolean', default: false},
    only: {type: 'string'},
  },
});
const rounds = options.quick ? 2 : Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) fail(`--rounds ${options.rounds}: expected a positive integer.`);
if (!existsSync(new URL('prolo.js', dist))) fail('dist/ is empty. Run `npm run build` first.');

const stops = [];
try {
  await (options.gate ? gate() : bench());
} finally {
  for (const stop of stops.reverse()) await stop();
}

async function bench() {
  const isWritten = !options.quick && !options.only;
  const quiet = new Quiet();
  if (isWritten && quiet.disturbance) {
    fail(`The machine is busy: ${quiet.disturbance}. Wait until it is quiet, or take --quick, which writes nothing.`);
  }
  installPeers();
  const certificate = makeCertificate(Object.values(hosts));
  const near = await startServers(loopback, certificate);
  const {sections, variants} = await readVariants(near, options.only?.split(','));
  /** @type {any} */
  const results = {
    date: new Date().toISOString().slice(0, 10),
    machine: {...describeMachine(), browser: versionOf(executable('chromium'), '--version')},
    rounds,
    cpu,
    obstacle: obstacle(),
    words: sections.reduce((sum, {words}) => sum + words, 0),
    titles: Object.fromEntries(Object.entries(variants).map(([id, {title, kind}]) => [id, {title, kind}])),
    sizes: weigh(),
    exact: await exactVisits(near, variants, sections),
  };

  const far = results.obstacle ? near : await startServers(await startLink(), certificate);
  if (results.obstacle)
    console.log(`No packet-level link (${results.obstacle}): using the browser's network throttling.`);
  results.visits = await visits(far, variants, sections, {throttle: Boolean(results.obstacle), quiet});
  const many = options.quick ? counts.slice(0, -1) : counts;
  results.instances = await instances(near, variants, sections, {many, rounds, cpu, quiet});
  results.disturbance = quiet.disturbance;

  const written = await report(results);
  console.log(`\n${written}`);
  if (!isWritten) return;
  if (results.disturbance) fail(`Nothing was written, as the machine was busy: ${results.disturbance}.`);
  mkdirSync(output, {recursive: true});
  writeFileSync(new URL('RESULTS.md', output), written);
  writeFileSync(new URL('results.json', output), `${JSON.stringify(results, rounded, 1)}\n`);
  writeFileSync(new URL('chart.svg', output), chart(results));
  console.log(
    'Wrote tools/bench/results/RESULTS.md, tools/bench/results/results.json and tools/bench/results/chart.svg.',
  );
}

/** Measures only our variants and plain HTML, and fails if a deterministic figure exceeds its limit. */
async function gate() {
  const near = await startServers(loopback, makeCertificate(Object.values(hosts)));
  const {sections, variants} = await readVariants(near, ['plain', 'prerendered', 'fallback', 'script', 'single']);
  const {plain, script} = variants;
  const results = {
    sizes: weigh(),
    exact: await exactVisits(near, variants, sections),
    instances: await instances(near, {plain, script}, sections, {many: [1, 100], rounds: 1}),
  };
  const judged = goals.filter(({isExact}) => isExact).map((goal) => judge(goal, results));
  for (const {title, figure, verdict} of judged) console.log(`${title}: ${figure}, ${verdict}.`);
  const faults = judged.filter(({isFault}) => isFault);
  for (const {title, figure, limit} of faults) {
    console.error(`${title}: ${figure} exceeds the limit of ${limit} (tools/bench/goals.js).`);
  }
  if (faults.length > 0) process.exitCode = 1;
}

async function startServers(way, certificate) {
  const origins = await startOrigins({...way, certificate});
  stops.push(way.stop, origins.stop);
  return {...origins, fingerprint: certificate.fingerprint};
}

async function readVariants(origins, only) {
  const {browser, close} = await launch(origins);
  const sections = await readSections(browser);
  await close();
  const variants = makeVariants(sections, await readEverything());
  const unknown = only?.filter((id) => !variants[id]) ?? [];
  if (unknown.length > 0) {
    fail(`Unknown variant: ${unknown.join(', ')}. Use some of: ${Object.keys(variants).join(', ')}.`);
  }
  return {sections, variants: only ? Object.fromEntries(only.map((id) => [id, variants[id]])) : variants};
}

/** Size of each browser file, and of files that a page loads as one, after brotli, in bytes. */
function weigh() {
  const alone = browserFiles().map((name) => [name, readFileSync(new URL(`${name}.br`, dist)).length]);
  const together = Object.entries(bundles).map(([name, files]) => [
    name,
    encodings.br(Buffer.concat(files.map((file) => readFileSync(new URL(file, dist))))).length,
  ]);
  return Object.fromEntries([...alone, ...together]);
}

/** Visits each variant once for the deterministic figures. Fails if the variants do not show the same text. */
async function exactVisits(origins, variants, sections) {
  const exact = {};
  const progress = meter('Content and requests', Object.keys(variants).length);
  for (const [id, variant] of Object.entries(variants)) {
    const {browser, close} = await launch(origins);
    exact[id] = await visitExactly(browser, origins, await publish(origins, id, variant, sections));
    await close();
    progress(variant.title);
  }
  const [[first, {words}], ...others] = Object.entries(exact).filter(([id]) => !otherText.includes(id));
  for (const [id, {words: theirs}] of others) {
    if (theirs === words) continue;
    const at = [...theirs].findIndex((character, index) => character !== words[index]);
    fail(
      `"${id}" and "${first}" do not show the same text: "${theirs.slice(at, at + 60)}", "${words.slice(at, at + 60)}".`,
    );
  }
  for (const visited of Object.values(exact)) delete visited.words;
  return exact;
}

/** Rounds of a cold and a warm visit per variant, each with a fresh profile, in a different order each round. */
async function visits(origins, variants, sections, {throttle, quiet}) {
  const measured = Object.fromEntries(Object.keys(variants).map((id) => [id, {cold: [], warm: []}]));
  const progress = meter('Visits', rounds * Object.keys(variants).length);
  for (let round = 0; round < rounds; round++) {
    await quiet.check();
    for (const [id, variant] of rotated(Object.entries(variants), round)) {
      const url = await publish(origins, id, variant, sections);
      const {browser, close} = await launch(origins);
      const page = await openPage(browser, {cpu, throttle});
      for (const kind of ['cold', 'warm']) {
        await origins.hangUp();
        measured[id][kind].push(await visit(page, url, {words: id !== 'without'}));
        await page.goto('about:blank');
      }
      await close();
      progress(variant.title);
    }
  }
  return measured;
}

async function instances(origins, variants, sections, /** @type {any} */ {many, rounds, cpu, quiet}) {
  const tried = many.flatMap((count) =>
    Object.entries(variants)
      .filter(([, {instances}]) => instances >= count)
      .map(([id, variant]) => ({id, variant, count})),
  );
  const measured = {};
  const progress = meter('Instances', rounds * tried.length);
  for (let round = 0; round < rounds; round++) {
    await quiet?.check();
    for (const {id, variant, count} of rotated(tried, round)) {
      const url = await publishInstances(origins, id, variant, sections, count);
      const {browser, close} = await launch(origins);
      ((measured[id] ??= {})[count] ??= []).push(await measureInstances(browser, url, count, {cpu}));
      await close();
      progress(`${count} × ${variant.title}`);
    }
  }
  return measured;
}

async function publish(origins, id, variant, sections) {
  const path = `/${id}/`;
  await origins.publish(await publication(variant, sections, path));
  return `https://${hosts.clinic}${path}`;
}

function rotated(list, by) {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

/** Reports progress: one updating line on a terminal, one line per step elsewhere. */
function meter(title, total) {
  const start = Date.now();
  let done = 0;
  return (what) => {
    done++;
    const left = Math.round(((Date.now() - start) / done) * (total - done)) / 60_000;
    const line = `${title}: ${done} of ${total}, about ${left.toFixed(1)} min left. ${what}`;
    if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${line}${done === total ? '\n' : ''}`);
    else console.log(line);
  };
}

/** Rounds numbers to meaningful digits (a JSON.stringify replacer). */
function rounded(_key, value) {
  return typeof value === 'number' ? Number(value.toFixed(3)) : value;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
