/**
 * `node tools/measure-page.js [dist …]`: what the elements cost a visitor's browser. It opens the sample clinic's page (each
 * element once, with fallback content, empty, and prerendered) and a page of 100 overviews in Chromium, four times slower
 * than this machine, and prints the median of several rounds for each folder of built files, in turn, so that what
 * disturbs the machine disturbs all of them.
 *
 *     node tools/measure-page.js dist ../older/dist       two builds side by side; default: dist
 *     ROUNDS=15 node tools/measure-page.js                default: 7
 */
import {once} from 'node:events';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {chromiumArgs, executable} from '../test/support/engines.js';
import {portOf} from './free-port.js';
import {median} from './bench/statistics.js';

const SLOWER = 4;
const ROUNDS = Number(process.env.ROUNDS ?? 7);
const COPIES = 100;

const clinic = new URL('../sample-clinic/pages/', import.meta.url);
const sample = readFileSync(new URL('index.html', clinic), 'utf8');
const empty = sample.replace(/(<prolo-[\w-]+[^>]*>)[^]*?(<\/prolo-)/g, '$1$2');
const many = empty.replace(
  /<article id="prolotherapy"[^]*?<\/article>/,
  '<prolo-overview></prolo-overview>\n'.repeat(COPIES),
);

const builds = (process.argv.length > 2 ? process.argv.slice(2) : ['dist']).map((folder) => ({
  folder,
  files: sirv(folder, {dev: true}),
  pages: {
    'sample page, fallback content': sample,
    'sample page, empty tags': empty,
    'sample page, prerendered': prerendered(folder),
    [`${COPIES} overviews, empty tags`]: many,
  },
}));

let current;
const serveClinic = sirv(clinic.pathname, {dev: true});
const server = createServer((request, response) => {
  if (request.url === '/measured/') return response.setHeader('content-type', 'text/html').end(current.markup);
  const isOurs = request.url.startsWith('/prolo-elements/');
  request.url = request.url.replace(/^\/(prolo-elements|measured)(?=\/)/, '');
  (isOurs ? current.files : serveClinic)(request, response, () => response.writeHead(404).end());
});
await once(server.listen(0, '127.0.0.1'), 'listening');

for (const name of Object.keys(builds[0].pages)) {
  console.log(`\n${name}`);
  const measured = new Map(builds.map(({folder}) => [folder, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const {folder, files, pages} of builds) {
      current = {files, markup: pages[name]};
      measured.get(folder).push(await measure());
    }
  }
  for (const [folder, rounds] of measured) {
    const figures = Object.keys(rounds[0]).map(
      (key) => `${key} ${median(rounds.map((round) => round[key])).toFixed(0)}`,
    );
    console.log(`${folder}: ${figures.join(' · ')}`);
  }
}
server.close();

/** The sample page as a build prerenders it; in a process of its own, as two builds in one would share their language packs. */
function prerendered(folder) {
  const url = pathToFileURL(resolve(folder, 'prerender.js'));
  const script = `import {text} from 'node:stream/consumers';
    import {prerender} from ${JSON.stringify(url)};
    process.stdout.write(await prerender(await text(process.stdin)));`;
  return execFileSync('node', ['--input-type=module', '--eval', script], {
    input: empty,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
}

async function measure() {
  const browser = await puppeteer.launch({executablePath: executable('chromium'), args: chromiumArgs});
  const tab = await browser.newPage();
  await tab.setViewport({width: 412, height: 823});
  await tab.emulateCPUThrottling(SLOWER);
  await tab.goto(`http://127.0.0.1:${portOf(server)}/measured/`, {waitUntil: 'load'});
  await tab.waitForFunction(() =>
    [...document.querySelectorAll('[id] prolo-overview, prolo-overview')].every(
      (element) => element.matches(':defined') && Object(element).hasUpdated,
    ),
  );
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300))));
  const firstPaint = await tab.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime);
  const {ScriptDuration, TaskDuration} = await tab.metrics();
  const devTools = await tab.createCDPSession();
  await devTools.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize} = await devTools.send('Runtime.getHeapUsage');
  const nodes = await tab.evaluate(function count(/** @type {any} */ root = document) {
    return [...root.childNodes].reduce(
      (sum, node) => sum + 1 + count(node) + (node.shadowRoot ? count(node.shadowRoot) : 0),
      0,
    );
  });
  await browser.close();
  return {
    'first paint ms': firstPaint,
    'script ms': ScriptDuration * 1000,
    'all tasks ms': TaskDuration * 1000,
    nodes,
    'JS heap kB': usedSize / 1000,
    'DOM kB': embedderHeapUsedSize / 1000,
  };
}
