/**
 * `npm run screenshots`: pictures of the sample pages and of every element on every host look, at three widths, into
 * screenshots/. For eyes, not for tests: nothing is compared.
 */
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, executable} from '../test/engines.js';
import {site} from './site.js';

const widths = [320, 768, 1280];
const root = new URL('..', import.meta.url);
const looksCss = readFileSync(new URL('stories/looks/looks.css', root), 'utf8');
const looks = [...looksCss.matchAll(/^html\.look-([\w-]+) body/gm)].map(([, look]) => look);

const elements = {
  overview: '<prolo-overview></prolo-overview>',
  conditions: '<prolo-conditions selected="knee-pain"></prolo-conditions>',
  'conditions-links': '<prolo-conditions href-template="#{id}" only="knee-pain back-pain"></prolo-conditions>',
  'conditions-map': '<prolo-conditions view="map" selected="knee-pain"></prolo-conditions>',
  mechanism: '<prolo-mechanism></prolo-mechanism>',
  evidence: '<prolo-evidence only="back-pain knee-pain golfers-elbow"></prolo-evidence>',
  risks: '<prolo-risks></prolo-risks>',
  guide: '<prolo-guide sections="article"><p slot="clinic">Sample Clinic</p></prolo-guide>',
  article: '<prolo-article href="https://example.org/"></prolo-article>',
  disclaimer: '<prolo-disclaimer acknowledge></prolo-disclaimer><prolo-disclaimer variant="brief"></prolo-disclaimer>',
};
const page = (look, element) => `<!doctype html><html lang="en" class="look-${look}"><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>${look}</title>
  <style>${looksCss} body { max-inline-size: 60em; margin: auto; padding: 1em }</style>
  <script src="/prolo-elements/prolo.js" defer></script><body>
  <p>Text of the page, <a href="#x">with a link</a>.</p><h1>Heading of the page</h1>${elements[element]}`;

const serveSite = site();
const server = createServer((request, response) => {
  const [, look, element] = /^\/looks\/([\w-]+)\/([\w-]+)$/.exec(request.url) ?? [];
  if (!look) return serveSite(request, response);
  response.setHeader('content-type', 'text/html');
  response.end(page(look, element));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

/** Runs in the page: its height after the browser has laid out what came into view, which takes it two frames. */
async function laidOutHeight(html) {
  const view = html.ownerDocument.defaultView;
  await new Promise((resolve) => view.requestAnimationFrame(() => view.requestAnimationFrame(resolve)));
  return html.scrollHeight;
}

const folder = new URL('screenshots/', root);
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder);
const addresses = [
  ['sample-clinic', '/index.html'],
  ['sample-dark', '/dark.html'],
  ['sample-intake', '/intake.html'],
  ['sample-guide', '/guide.html'],
  ...looks.flatMap((look) => Object.keys(elements).map((name) => [`${name}-${look}`, `/looks/${look}/${name}`])),
];

const browser = await puppeteer.launch({executablePath: executable('chromium'), args: chromiumArgs});
const tab = await browser.newPage();
for (const [name, address] of addresses) {
  for (const width of widths) {
    await tab.setViewport({width, height: 800});
    await tab.goto(`http://127.0.0.1:${server.address().port}${address}`);
    // What is outside the window is not drawn until it comes into view, so the window takes the whole page.
    for (let height = 0; ;) {
      const needed = await tab.$eval('html', laidOutHeight);
      if (needed <= height) break;
      await tab.setViewport({width, height: (height = needed)});
    }
    await tab.screenshot({path: fileURLToPath(new URL(`${name}-${width}.png`, folder))});
  }
  console.log(name);
}
await browser.close();
server.close();
console.log(`${addresses.length * widths.length} pictures in screenshots/`);
