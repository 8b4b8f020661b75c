/** Measures one visit of a page. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, executable} from '../../test/support/engines.js';
import {hosts, link} from './link.js';
import {mainThread, traceCategories} from './trace.js';

/** The mid-range phone of Lighthouse. */
const viewport = {width: 412, height: 823, deviceScaleFactor: 1, isMobile: true};
/** How long the network must be idle after the page has loaded, in ms. */
const quiet = 500;
/** Timeout of a visit in ms. */
const patience = 60_000;
/** How long to wait for buffered performance entries, in ms. */
const delivery = 100;
/** A page that has not painted after this time in ms is blocked by the delayed files. */
const paintPatience = 10_000;

/** Paths to the last sentence of the first section, through shadow roots, in each variant. */
const lastSentence = [['.last'], ['prolo-overview', '[data-fact="K6"]'], ['clinic-overview', '.last']];

/** Runs in every document before its scripts: records when the last sentence of the first section is first painted. */
function watchForContent(paths) {
  const find = (path) =>
    path.reduce((found, selector) => (found?.shadowRoot ?? found)?.querySelector(selector), document);
  const look = () => {
    if (!paths.some((path) => find(path)?.checkVisibility({contentVisibilityAuto: true}))) {
      requestAnimationFrame(look);
      return;
    }
    // A task posted in a frame callback runs after the frame is painted.
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => (window.contentPainted = performance.timeOrigin + performance.now());
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
}

/** Runs in the page at the end: reads the performance entries that the browser recorded. */
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

/** Launches a browser with an empty profile. */
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
 * @param {{cpu?: number, throttle?: boolean}} [options] processor slowdown; whether the browser throttles the
 *   network, because no packet-level link is available
 */
export async function openPage(browser, {cpu = 1, throttle = false} = {}) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.evaluateOnNewDocument(`(${watchForContent})(${JSON.stringify(lastSentence)})\n//# sourceURL=probe.js`);
  if (cpu > 1) await page.emulateCPUThrottling(cpu);
  if (throttle) {
    const [download, upload] = [link.down, link.up].map((kbit) => (kbit * 1000) / 8);
    await page.emulateNetworkConditions({latency: link.roundTrip, download, upload});
  }
  return page;
}

/** Visits a URL and measures until the page is idle. Times are in ms since the start of the visit. */
export async function visit(page, url, {words = true} = {}) {
  await page.tracing.start({categories: traceCategories});
  await page.goto(url, {waitUntil: 'load', timeout: patience});
  const painted = words ? await whenPainted(page) : undefined;
  await page.waitForNetworkIdle({idleTime: quiet, timeout: patience});
  const {timeOrigin, ...timeline} = await page.evaluate(readTimeline, delivery);
  const trace = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  return {content: painted && painted - timeOrigin, ...timeline, ...mainThread(trace.traceEvents, url)};
}

/** Runs in a page or frame: its text in reading order, through shadow roots and slots, without white space. */
function readWords(place) {
  const text = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('script, style, template, [hidden], [inert]')) return '';
    // Where the page puts nothing into a slot, its own content is shown.
    const shown =
      node.localName === 'slot' ? node.assignedNodes({flatten: true}) : (node.shadowRoot ?? node).childNodes;
    return [...shown].map(text).join('');
  };
  return text(document.querySelector(place) ?? document.body).replace(/\s+/g, '');
}

/**
 * Visits a URL on an idle link for the deterministic figures. Delays everything from the other origin until the page has
 * painted, the latest it can arrive.
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
      const painted = await frame.evaluate(() => window.contentPainted).catch(() => undefined);
      if (painted) return painted;
    }
    await wait(50);
  }
  throw new Error(`The content did not appear at ${page.url()}.`);
}
