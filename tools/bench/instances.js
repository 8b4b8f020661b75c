/** Measures many copies of one section on a page. */
import {hosts} from './link.js';
import {publication} from './variants.js';
import {openPage} from './visit.js';

export const counts = [1, 10, 100, 1_000];

/** Runs in the document before its scripts: records when everything is parsed, upgraded, drawn, laid out and painted. */
function watchForEnd() {
  addEventListener('load', async () => {
    // Ours draws what is folded after the rest.
    /** @type {Iterable<Element & {updateComplete?: Promise<unknown>}>} */
    const elements = document.querySelectorAll('*');
    for (const {updateComplete} of elements) await updateComplete;
    // The first frame after the load event paints everything; the second one begins afterwards.
    requestAnimationFrame(() => requestAnimationFrame(() => (window.ended = performance.now())));
  });
}

/** Runs in the page: counts DOM nodes, including shadow roots, and occurrences of the last sentence. */
function count() {
  let nodes = 0;
  let sentences = 0;
  const walk = (node) => {
    nodes++;
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    if (node.matches('.last, [data-fact="K6"]') && node.textContent !== '') sentences++;
    if (node.shadowRoot) for (const child of node.shadowRoot.childNodes) walk(child);
    for (const child of node.childNodes) walk(child);
  };
  walk(document.documentElement);
  return {nodes, sentences};
}

/** Publishes a page with many copies of the first section and one of the last (the disclaimer). Returns its URL. */
export async function publishInstances(origins, name, variant, sections, many) {
  const path = `/${name}/${many}/`;
  const files = await publication(variant, [...Array(many).fill(sections[0]), sections.at(-1)], path);
  // Compressing text that repeats a thousand times would measure the compressor.
  files[hosts.clinic][path].plain = true;
  await origins.publish(files);
  return `https://${hosts.clinic}${path}`;
}

/** @returns time in ms, JavaScript and DOM memory in bytes, and nodes of the whole page */
export async function measureInstances(browser, url, many, options) {
  const page = await openPage(browser, options);
  await page.evaluateOnNewDocument(watchForEnd);
  await page.goto(url, {waitUntil: 'load', timeout: 0});
  const time = await (await page.waitForFunction(() => window.ended, {timeout: 0})).jsonValue();
  const {nodes, sentences} = await page.evaluate(count);
  // "At least": the disclaimer may contain a `.last` as well.
  if (sentences < many) throw new Error(`${url} shows the content ${sentences} times instead of ${many}.`);
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const {usedSize: heap, embedderHeapUsedSize: dom} = await client.send('Runtime.getHeapUsage');
  await page.close();
  return {time, heap, dom, nodes};
}
