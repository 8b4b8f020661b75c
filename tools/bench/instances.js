/** Many of one section on a page: what each costs. */
import {hosts} from './link.js';
import {publication} from './variants.js';
import {openPage} from './visit.js';

export const counts = [1, 100, 1_000, 10_000];

/** Runs in the document before its scripts: notes when everything is parsed, upgraded, laid out and painted. */
function watchForEnd() {
  addEventListener('load', () => {
    // The first frame after the load event draws what is there; the second one begins when that is done.
    requestAnimationFrame(() => requestAnimationFrame(() => (window.ended = performance.now())));
  });
}

/** Runs in the page: all its nodes, those in shadow roots too, and how many times the last sentence stands there. */
function count() {
  let nodes = 0;
  let sentences = 0;
  const walk = (node) => {
    nodes++;
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    if (node.matches('.last, [data-fact="O6"]') && node.textContent !== '') sentences++;
    if (node.shadowRoot) for (const child of node.shadowRoot.childNodes) walk(child);
    for (const child of node.childNodes) walk(child);
  };
  walk(document.documentElement);
  return {nodes, sentences};
}

/** Puts the page with so many of the first section, and one of the last (the disclaimer), where a browser can get it. */
export async function publishInstances(origins, name, variant, sections, many) {
  const path = `/${name}/${many}/`;
  const files = await publication(variant, [...Array(many).fill(sections[0]), sections.at(-1)], path);
  // Compressing words that repeat a thousand times would measure the compressor.
  files[hosts.clinic][path].plain = true;
  await origins.publish(files);
  return `https://${hosts.clinic}${path}`;
}

/** @returns time in ms, JavaScript's memory and the DOM's in bytes, nodes: of the whole page */
export async function measureInstances(browser, url, many, options) {
  const page = await openPage(browser, options);
  await page.evaluateOnNewDocument(watchForEnd);
  await page.goto(url, {waitUntil: 'load', timeout: 0});
  const time = await (await page.waitForFunction(() => window.ended, {timeout: 0})).jsonValue();
  const {nodes, sentences} = await page.evaluate(count);
  // The last sentence of the first section is also that of the page's only other one, where it has one.
  if (sentences < many) throw new Error(`${url} shows the words ${sentences} times instead of ${many}.`);
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const {usedSize: heap, embedderHeapUsedSize: dom} = await client.send('Runtime.getHeapUsage');
  await page.close();
  return {time, heap, dom, nodes};
}
