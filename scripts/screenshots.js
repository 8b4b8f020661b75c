/**
 * `npm run screenshots`: pictures of the sample pages, and on every host look of every element, of every scene of the
 * mechanism and of the same in forced colours, at three widths; and pages as they come out of a printer. All of them
 * into screenshots/. With words, as in `npm run screenshots -- mechanism dark`, only those whose name has all of them.
 * It needs a build. For eyes, not for tests: nothing is compared.
 */
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, executable} from '../test/engines.js';
import {site} from './site.js';

const words = process.argv.slice(2);
const widths = [320, 768, 1280];
const formats = ['A4', 'Letter'];
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

const folder = new URL('screenshots/', root);
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder);
const fileOf = (name) => fileURLToPath(new URL(name, folder));

const browser = await puppeteer.launch({executablePath: executable('chromium'), args: chromiumArgs});
const tab = await browser.newPage();
// Scenes switch at once, so that no picture shows them on the way.
const still = {name: 'prefers-reduced-motion', value: 'reduce'};
const forced = {name: 'forced-colors', value: 'active'};
const devtools = await tab.createCDPSession();
let count = 0;

/** Opens a page at a width, and lets the window take all of it: what is outside is not drawn until it comes into view. */
async function open(address, width, ...features) {
  await devtools.send('Emulation.setEmulatedMedia', {features: [still, ...features]});
  await tab.setViewport({width, height: 800});
  await tab.goto(`http://127.0.0.1:${server.address().port}${address}`);
  for (let height = 0; ;) {
    const needed = await tab.$eval('html', laidOutHeight);
    if (needed <= height) break;
    await tab.setViewport({width, height: (height = needed)});
  }
}

/** Runs in the page: its height after the browser has laid out what came into view, which takes it two frames. */
async function laidOutHeight(html) {
  const view = html.ownerDocument.defaultView;
  await new Promise((resolve) => view.requestAnimationFrame(() => view.requestAnimationFrame(resolve)));
  return html.scrollHeight;
}

async function whole(name, address, ...features) {
  for (const width of widths) {
    await open(address, width, ...features);
    await tab.screenshot({path: fileOf(`${name}-${width}.png`), captureBeyondViewport: false});
    count++;
  }
}

async function scenes(name, address, ...features) {
  for (const width of widths) {
    await open(address, width, ...features);
    const last = await tab.$eval('prolo-mechanism', ({shadowRoot}) => shadowRoot.querySelectorAll('.step').length);
    for (let step = 1; step <= last; step++) {
      await tab.$eval(
        'prolo-mechanism',
        (mechanism, step) => ((mechanism.step = step), mechanism.updateComplete),
        step,
      );
      const stage = await tab.waitForSelector('prolo-mechanism >>> figure');
      await stage.screenshot({path: fileOf(`${name}-${step}-${width}.png`), captureBeyondViewport: false});
      count++;
    }
  }
}

/** The pages of a printed document, as pictures. */
async function printed(name, address, {asHandout = false} = {}) {
  for (const format of formats) {
    await open(address, 1280);
    if (asHandout) {
      await tab.$eval('prolo-guide', ({ownerDocument, shadowRoot}) => {
        ownerDocument.defaultView.print = () => {};
        shadowRoot.querySelector('[part="print"]').click();
      });
    }
    const path = fileOf(`${name}-${format}.pdf`);
    await tab.pdf({path, format, margin: {top: '1cm', right: '1cm', bottom: '1cm', left: '1cm'}});
    execFileSync('pdftoppm', ['-png', '-r', '80', path, fileOf(`${name}-${format}`)]);
    count++;
  }
}

const jobs = [
  ...['index', 'dark', 'intake', 'guide'].map((name) => [`sample-${name}`, whole, `/${name}.html`]),
  ...looks.flatMap((look) => [
    ...Object.keys(elements).map((name) => [`${name}-${look}`, whole, `/looks/${look}/${name}`]),
    [`scene-${look}`, scenes, `/looks/${look}/mechanism`],
  ]),
  ...Object.keys(elements).map((name) => [`${name}-forced-colors`, whole, `/looks/light/${name}`, forced]),
  ['scene-forced-colors', scenes, '/looks/light/mechanism', forced],
  ...Object.keys(elements).map((name) => [`${name}-print`, printed, `/looks/dark/${name}`]),
  ['handout-print', printed, '/guide.html', {asHandout: true}],
];
for (const [name, take, ...rest] of jobs) {
  if (!words.every((word) => name.includes(word))) continue;
  await take(name, ...rest);
  console.log(name);
}
await browser.close();
server.close();
console.log(`${count} pictures in screenshots/`);
