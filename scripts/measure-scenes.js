/**
 * `node scripts/measure-scenes.js`: changes every scene of `prolo-mechanism` on the sample clinic's page in Chromium, and
 * tells the longest task and how far the layout shifted. It needs a build. For eyes, not for tests: what a task takes
 * differs from machine to machine. Counted is processor time, which other work on the machine does not lengthen.
 */
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, executable} from '../test/engines.js';
import {site} from './site.js';

/** How many times slower than here a phone is taken to be. */
const SLOWER = 4;
const START = 'scenes begin to change';

const server = createServer(site());
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

for (const width of [320, 768, 1280]) {
  const browser = await puppeteer.launch({executablePath: executable('chromium'), args: chromiumArgs});
  const tab = await browser.newPage();
  await tab.setViewport({width, height: 800});
  await tab.goto(`http://127.0.0.1:${server.address().port}/index.html`);
  await tab.tracing.start({categories: ['-*', 'toplevel', 'blink.user_timing']});
  const shift = await tab.$eval('prolo-mechanism', changeScenes, START);
  const {traceEvents} = JSON.parse(new TextDecoder().decode(await tab.tracing.stop()));
  const longest = longestTask(traceEvents);
  console.log(
    `${String(width).padStart(5)} px: longest task ${longest.toFixed(1)} ms here, ` +
      `${(SLOWER * longest).toFixed(1)} ms ${SLOWER} times slower; layout shift ${shift}`,
  );
  await browser.close();
}
server.close();

/** Processor time of the longest task of the page's main thread from the start on, in milliseconds. */
function longestTask(events) {
  const start = events.find(({name}) => name === START);
  const isTask = ({name, pid, tid, ts}) =>
    name.endsWith('RunTask') && pid === start.pid && tid === start.tid && ts > start.ts;
  return Math.max(...events.filter(isTask).map(({tdur = 0}) => tdur)) / 1000;
}

/** Runs in the page: chooses scene after scene, each when the movement before has ended. */
async function changeScenes(mechanism, start) {
  const {document, performance, requestAnimationFrame, PerformanceObserver} = mechanism.ownerDocument.defaultView;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // What comes into view later would be laid out while scenes change.
  for (const element of document.querySelectorAll(':defined')) element.style.contentVisibility = 'visible';
  mechanism.scrollIntoView();
  for (let count = 0; count < 60; count++) await frame();
  let shift = 0;
  const count = (list) => {
    for (const {value} of list.getEntries()) shift += value;
  };
  new PerformanceObserver(count).observe({type: 'layout-shift'});
  performance.mark(start);
  for (const name of mechanism.shadowRoot.querySelectorAll('.name')) {
    name.click();
    await mechanism.updateComplete;
    while (mechanism.shadowRoot.getAnimations().some(({playState}) => playState === 'running')) await frame();
  }
  return shift;
}
