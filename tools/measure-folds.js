/**
 * `node tools/measure-folds.js [page]`: opens each fold of a sample page, one after the other, and prints the longest tasks
 * that a processor four times slower than this machine has with them, and how far what is in sight jumps. A task longer
 * than 50 ms keeps a reader waiting (https://web.dev/articles/long-tasks-devtools). Counts the time of the processor, not of
 * the clock, so that what else the machine does matters less. Default: guide.html.
 */
/* global requestAnimationFrame */
import {once} from 'node:events';
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {site} from '../sample-clinic/site.js';
import {chromiumArgs, executable} from '../test/support/engines.js';
import {portOf} from './free-port.js';

const SLOWER = 4;
const longest = 10;
const categories = ['toplevel'];

const server = createServer(site());
await once(server.listen(0, '127.0.0.1'), 'listening');
const browser = await puppeteer.launch({executablePath: executable('chromium'), args: chromiumArgs});
const page = await browser.newPage();
await page.setViewport({width: 390, height: 844});
await page.goto(`http://127.0.0.1:${portOf(server)}/${process.argv[2] ?? 'guide.html'}`);
await page.waitForSelector('>>> summary');
await settle();

const folds = await page.$$('>>> summary');
const measured = [];
for (const fold of folds) {
  if (!(await fold.isVisible())) continue;
  await fold.scrollIntoView();
  await settle();
  const top = await topOf(fold);
  await page.tracing.start({categories});
  await fold.evaluate((row) => row.click());
  await settle();
  const task = longestTask(JSON.parse(new TextDecoder().decode(await page.tracing.stop())));
  const jump = Math.abs((await topOf(fold)) - top);
  const name = await fold.evaluate(
    (row) => `${/** @type {ShadowRoot} */ (row.getRootNode()).host.localName}: ${row.textContent}`,
  );
  measured.push({task: task * SLOWER, jump, name: name.replaceAll(/\s+/g, ' ').slice(0, 70)});
  await fold.evaluate((row) => row.click());
}
measured.sort((a, b) => b.task - a.task);
for (const {task, jump, name} of measured.slice(0, longest)) {
  console.log(`${task.toFixed(0).padStart(4)} ms  ${jump.toFixed(0)} px  ${name}`);
}
console.log(`${measured.length} folds, farthest jump ${Math.max(...measured.map(({jump}) => jump)).toFixed(0)} px`);
await browser.close();
server.close();

function topOf(fold) {
  return fold.evaluate((row) => row.getBoundingClientRect().top);
}

/** Waits until the browser has shown what changed. */
async function settle() {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}

/** The longest task of the page's main thread, in milliseconds of its processor. */
function longestTask({traceEvents}) {
  const isMain = ({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain';
  const threads = new Set(traceEvents.filter(isMain).map(({pid, tid}) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({name, pid, tid}) => name.endsWith('RunTask') && threads.has(`${pid} ${tid}`));
  return Math.max(0, ...tasks.map(({tdur = 0}) => tdur / 1000));
}
