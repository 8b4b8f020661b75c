/**
 * `node tools/measure-scenes.js`: steps through the scenes of `prolo-mechanism` on the sample clinic's page in Chromium,
 * and prints the longest task and the layout shift. Run `npm run build` first. Not a test, because times depend on the
 * machine. Each figure is processor time, the median of several rounds.
 */
import {once} from 'node:events';
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {median} from './bench/statistics.js';
import {chromiumArgs, executable} from '../test/support/engines.js';
import {portOf} from './free-port.js';
import {site} from '../sample-clinic/site.js';

/** Assumed slowdown of a phone relative to this machine. */
const SLOWER = 4;
const ROUNDS = 7;
const CHANGE = 'a scene changes';

const server = createServer(site());
await once(server.listen(0, '127.0.0.1'), 'listening');

for (const width of [320, 768, 1280]) {
  const rounds = [];
  let shift = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const measured = await measure(width);
    rounds.push(measured.tasks);
    shift = Math.max(shift, measured.shift);
  }
  const longest = rounds[0].map((_, scene) => median(rounds.map((tasks) => tasks[scene])));
  const most = Math.max(...longest);
  console.log(
    `${String(width).padStart(5)} px: longest task ${most.toFixed(1)} ms, ` +
      `${(SLOWER * most).toFixed(1)} ms at ${SLOWER}x slowdown (scene ${longest.indexOf(most) + 2}); layout shift ${shift}`,
  );
}
server.close();

/** Longest task of each scene change in ms, and the sum of layout shifts. */
async function measure(width) {
  const browser = await puppeteer.launch({executablePath: executable('chromium'), args: chromiumArgs});
  const tab = await browser.newPage();
  await tab.setViewport({width, height: 800});
  await tab.goto(`http://127.0.0.1:${portOf(server)}/index.html`);
  await tab.tracing.start({categories: ['-*', 'toplevel', 'blink.user_timing']});
  const shift = await tab.$eval('prolo-mechanism', changeScenes, CHANGE);
  const {traceEvents} = JSON.parse(new TextDecoder().decode(await tab.tracing.stop()));
  await browser.close();
  return {tasks: longestTasks(traceEvents), shift};
}

/** Processor time of the longest task of the page's main thread after each mark, in milliseconds. */
function longestTasks(events) {
  const marks = events.filter(({name}) => name === CHANGE).sort((a, b) => a.ts - b.ts);
  const [{pid, tid}] = marks;
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && event.pid === pid && event.tid === tid);
  return marks.map(({ts}, index) => {
    const end = marks[index + 1]?.ts ?? Infinity;
    return Math.max(...tasks.filter((task) => task.ts > ts && task.ts < end).map(({tdur = 0}) => tdur)) / 1000;
  });
}

/** Runs in the page: selects one scene after the other, each after the previous animation has ended. */
async function changeScenes(mechanism, change) {
  const {performance, requestAnimationFrame, setTimeout, PerformanceObserver} = mechanism.ownerDocument.defaultView;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const isMoving = () => mechanism.shadowRoot.getAnimations().some(({playState}) => playState === 'running');
  mechanism.scrollIntoView();
  // Let the browser lay out what scrolled into view.
  for (let count = 0; count < 60; count++) await frame();
  let shift = 0;
  const count = (list) => {
    for (const {value} of list.getEntries()) shift += value;
  };
  new PerformanceObserver(count).observe({type: 'layout-shift'});
  for (const name of [...mechanism.shadowRoot.querySelectorAll('.name')].slice(1)) {
    // Start a new task, as a click does.
    await new Promise((resolve) => setTimeout(resolve));
    performance.mark(change);
    name.click();
    await mechanism.updateComplete;
    for (let count = 0; count < 3 || isMoving(); count++) await frame();
  }
  return shift;
}
