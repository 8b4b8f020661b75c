/** One visit of a page, measured. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, executable} from '../../test/support/engines.js';
import {hosts, link} from './link.js';
import {mainThread, traceCategories} from './trace.js';

/** A phone of the middle class, as Lighthouse has it. */
const viewport = {width: 412, height: 823, deviceScaleFactor: 1, isMobile: true};
/** So long nothing more may happen after the words stand and the page is loaded. */
const quiet = 500;
const patience = 60_000;
/** Time in which the browser hands over entries that it has kept. */
const delivery = 100;
/** A page that has not painted anything after this time waits for what is kept back. */
const paintPatience = 10_000;

/** Where the last sentence of the first section is, through shadow roots, in whichever variant. */
const lastSentence = [['.last'], ['prolo-overview', '[data-fact="O6"]'], ['clinic-overview', '.last']];

/** Runs in every document before its scripts: notes when the last sentence of the first section was first painted. */
function watchForWords(paths) {
  const find = (path) =>
    path.reduce((found, selector) => (found?.shadowRoot ?? found)?.querySelector(selector), document);
  const look = () => {
    if (!paths.some((path) => find(path)?.checkVisibility({contentVisibilityAuto: true}))) {
      requestAnimationFrame(look);
      return;
    }
    // A task after this frame's callbacks begins when the frame is drawn.
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => (window.wordsPainted = performance.timeOrigin + performance.now());
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
}

/** Runs in the page, at the end: what the browser noted by itself. */
async function readTimeline(delivery) {
  const entries = {'largest-contentful-paint': [], 'layout-shift': [], paint: []};
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) entries[entry.entryType].push(entry);
  });
  for (const type of Object.keys(entries)) observer.observe({type, buffered: true});
  await new Promise((resolve) => setTimeout(resolve, delivery));
  return {
    timeOrigin: performance.timeOrigin,
    firstPaint: entries.paint.find(({name}) => name === 'first-contentful-paint')?.startTime,
    largestPaint: entries['largest-contentful-paint'].at(-1)?.startTime,
    shift: entries['layout-shift'].reduce((sum, {value}) => sum + value, 0),
  };
}

/** A browser that knows nothing yet. */
export async function launch({resolverRules, fingerprint}) {
  const userDataDir = mkdtempSync(join(tmpdir(), 'prolo-bench-profile-'));
  const browser = await puppeteer.launch({
    executablePath: executable('chromium'),
    userDataDir,
    protocolTimeout: 10 * patience,
    args: [
      ...chromiumArgs,
      '--no-proxy-server',
      `--host-resolver-rules=${resolverRules}`,
      `--ignore-certificate-errors-spki-list=${fingerprint}`,
      // On phones, frames of other sites share the process of the page.
      '--disable-site-isolation-trials',
      '--disable-features=IsolateOrigins,site-per-process',
      '--js-flags=--expose-gc',
    ],
  });
  return {
    browser,
    async close() {
      await browser.close();
      rmSync(userDataDir, {recursive: true, force: true});
    },
  };
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {{cpu?: number, throttle?: boolean}} [options] how many times slower the processor is; whether the browser
 *   itself has to pretend a slow link, because no real one could be made
 */
export async function openPage(browser, {cpu = 1, throttle = false} = {}) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.evaluateOnNewDocument(`(${watchForWords})(${JSON.stringify(lastSentence)})\n//# sourceURL=probe.js`);
  if (cpu > 1) await page.emulateCPUThrottling(cpu);
  if (throttle) {
    const [download, upload] = [link.down, link.up].map((kbit) => (kbit * 1000) / 8);
    await page.emulateNetworkConditions({latency: link.roundTrip, download, upload});
  }
  return page;
}

/** Visits an address and measures until all is quiet. Times are in ms since the visit began. */
export async function visit(page, url, {words = true} = {}) {
  await page.tracing.start({categories: traceCategories});
  await page.goto(url, {waitUntil: 'load', timeout: patience});
  const painted = words ? await whenPainted(page) : undefined;
  await page.waitForNetworkIdle({idleTime: quiet, timeout: patience});
  const {timeOrigin, ...timeline} = await page.evaluate(readTimeline, delivery);
  const trace = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  return {content: painted && painted - timeOrigin, ...timeline, ...mainThread(trace.traceEvents, url)};
}

/** Runs in a page or frame: its words as a reader meets them, in shadow roots and slots, without white space. */
function readWords(place) {
  const text = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('script, style, template')) return '';
    const shown = node.localName === 'slot' ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
    return [...shown].map(text).join('');
  };
  return text(document.querySelector(place) ?? document.body).replace(/\s+/g, '');
}

/**
 * Visits an address on an idle link with everything from the other origin kept back until the page was painted, as late
 * as it may come, and gives what is the same every time.
 * @returns {Promise<{requests: object[], shift: number, blocksPaint: boolean, words: string}>}
 */
export async function visitExactly(browser, origins, url) {
  const page = await openPage(browser);
  await origins.hangUp();
  await origins.hold(hosts.cdn);
  const loaded = page.goto(url, {waitUntil: 'load', timeout: patience});
  const painted = page.waitForFunction(() => performance.getEntriesByType('paint').length > 0, {
    timeout: paintPatience,
  });
  const blocksPaint = await painted.then(
    () => false,
    () => true,
  );
  await origins.release();
  await loaded;
  await page.waitForNetworkIdle({idleTime: quiet});
  const {shift} = await page.evaluate(readTimeline, delivery);
  const words = await page.frames().at(-1).evaluate(readWords, '#words');
  await page.close();
  return {requests: await origins.hangUp(), shift, blocksPaint, words};
}

async function whenPainted(page) {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    for (const frame of page.frames()) {
      const painted = await frame.evaluate(() => window.wordsPainted).catch(() => undefined);
      if (painted) return painted;
    }
    await wait(50);
  }
  throw new Error(`The words did not appear at ${page.url()}.`);
}
