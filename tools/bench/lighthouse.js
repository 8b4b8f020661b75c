/**
 * `npm run lighthouse`: runs Lighthouse (mobile, its own slowed phone) on the sample pages of the built files, the median of
 * some runs each, and writes tools/bench/results/LIGHTHOUSE.md. On a quiet machine: times are those of this machine.
 *
 *     npm run lighthouse -- --runs 5   default 3
 */
import {createServer} from 'node:http';
import {once} from 'node:events';
import {writeFileSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {site} from '../../sample-clinic/site.js';
import {chromiumArgs, executable} from '../../test/support/engines.js';
import {portOf} from '../free-port.js';
import {describeMachine, Quiet, versionOf} from './machine.js';
import {installPeers} from './peers.js';
import {here} from './resources.js';

const pages = ['index.html', 'guide.html', 'dark.html', 'intake.html'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
/** The one audit that the sample pages fail on purpose: they ask not to be indexed, as their clinic does not exist. */
const onPurpose = 'is-crawlable';

const {values} = parseArgs({options: {runs: {type: 'string', default: '3'}}});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: expected a positive integer.`);

const quiet = new Quiet();
if (quiet.disturbance) throw new Error(`The machine is busy: ${quiet.disturbance}. Wait until it is quiet.`);
installPeers();
const {default: lighthouse} = await import(here('node_modules/lighthouse/core/index.js'));
const server = createServer(site());
await once(server.listen(0, '127.0.0.1'), 'listening');
const browser = await puppeteer.launch({executablePath: executable('chromium'), args: chromiumArgs});
try {
  const port = Number(new URL(browser.wsEndpoint()).port);
  const rows = [];
  for (const page of pages) {
    // The browser goes on for a moment with the page before.
    await wait(5_000);
    await quiet.check();
    const results = [];
    for (let run = 0; run < runs; run++) {
      console.log(`${page}, run ${run + 1} of ${runs} …`);
      results.push(await measure(`http://127.0.0.1:${portOf(server)}/${page}`, port));
    }
    rows.push([page, ...results[0].map((_, column) => median(results.map((result) => result[column])))]);
  }
  const table = [
    '| page | performance | accessibility | best practices | search | blocking time | layout shift | failed audits |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
  console.log(table);
  if (quiet.disturbance) throw new Error(`Nothing was written, as the machine was busy: ${quiet.disturbance}.`);
  writeFileSync(new URL('results/LIGHTHOUSE.md', import.meta.url), report(table));
} finally {
  await browser.close();
  server.close();
}

/** @returns {Promise<(string | number)[]>} a cell for each column */
async function measure(url, port) {
  const {lhr} = await lighthouse(url, {port, logLevel: 'error', onlyCategories: categories});
  const scores = categories.map((name) => Math.round(lhr.categories[name].score * 100));
  const failed = ['accessibility', 'best-practices', 'seo']
    .flatMap((name) => lhr.categories[name].auditRefs)
    .filter(({id, weight}) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
    .map(({id}) => (id === onPurpose ? `${id} (on purpose)` : id));
  const {'total-blocking-time': blocking, 'cumulative-layout-shift': shift} = lhr.audits;
  return [
    ...scores,
    `${Math.round(blocking.numericValue)} ms`,
    shift.numericValue.toFixed(3),
    failed.join(', ') || '–',
  ];
}

/** The middle of some cells, which are numbers or begin with one. */
function median(cells) {
  return cells.toSorted((a, b) => parseFloat(a) - parseFloat(b))[Math.floor(cells.length / 2)];
}

function report(table) {
  const {processor, memory} = describeMachine();
  return `# Lighthouse

Mobile, the median of ${runs} runs for each page of the sample clinic, which has every element. Made by \`npm run lighthouse\` on
${new Date().toISOString().slice(0, 10)} with ${versionOf(executable('chromium'), '--version')}, ${processor}, ${memory}, on a quiet machine.

${table}
`;
}
