/**
 * Pictures for eyes: the sample pages, every element in five themes, and on every host look every element, the body map and
 * every scene, at four widths, in forced colors and on paper. All of them into screenshots/pages/: `npm run build && npm run screenshots`. With
 * words, only those whose name has them: `npm run screenshots -- -t 'dark mechanism'`.
 *
 * Whether they are beautiful, no test can say; what each test says is that the page fits its width and that the console
 * stays empty.
 */
/* global document, requestAnimationFrame */
import {execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {site} from '../../../sample-clinic/site.js';
import {looks} from '../../../stories/looks/looks.js';
import {portOf} from '../../../tools/free-port.js';
import {chromiumArgs, executable, missing, poppler} from '../../support/engines.js';
import {missing as missingPrograms} from '../../support/programs.js';
import {themePage, themes} from '../../support/themes/themes.js';
import {unless} from '../../support/unless.js';

const root = new URL('../../../', import.meta.url);
const folder = new URL('screenshots/pages/', root);
const fileOf = (name) => fileURLToPath(new URL(name, folder));

const widths = [320, 390, 768, 1280];
const formats = ['A4', 'Letter'];
const samplePages = ['index', 'dark', 'intake', 'guide'];
const elements = {
  overview: '<prolo-overview></prolo-overview>',
  conditions: '<prolo-conditions selected="knee-pain"></prolo-conditions>',
  'conditions-links': '<prolo-conditions href-template="#{id}" include="knee-pain back-pain"></prolo-conditions>',
  'conditions-list': '<prolo-conditions view="list" selected="knee-pain"></prolo-conditions>',
  mechanism: '<prolo-mechanism></prolo-mechanism>',
  evidence: '<prolo-evidence include="back-pain knee-pain golfers-elbow"></prolo-evidence>',
  options: '<prolo-options condition="knee-pain"></prolo-options>',
  visit: '<prolo-visit><p slot="price">$ 250</p></prolo-visit>',
  risks: '<prolo-risks></prolo-risks>',
  questions: '<prolo-questions></prolo-questions>',
  guide: '<prolo-guide sections="article"><p slot="clinic">Sample Clinic</p></prolo-guide>',
  article: '<prolo-article href="https://example.org/"></prolo-article>',
  disclaimer: '<prolo-disclaimer acknowledge></prolo-disclaimer><prolo-disclaimer variant="brief"></prolo-disclaimer>',
};
const names = Object.keys(elements);

const everyElement = names
  .filter((name) => !name.includes('-') && name !== 'guide')
  .map((name) => elements[name])
  .join('');

const looksCss = readFileSync(new URL('stories/looks/looks.css', root), 'utf8');
const pageOf = (look, element) => `<!doctype html><html lang="en" class="look-${look}"><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>${look}</title><link rel="icon" href="data:,">
  <style>${looksCss} body { max-inline-size: 60em; margin: auto; padding: 1em }</style>
  <script src="/prolo-elements/prolo.js" defer></script><body>
  <p>Text of the page, <a href="#x">with a link</a>.</p><h1>Heading of the page</h1>${elements[element]}`;

const serveSite = site();
const server = createServer(async (request, response) => {
  const [, id, shade, isCss] = /^\/themes\/([\w-]+)\/(light|dark)(\.css)?$/.exec(request.url) ?? [];
  const isDark = shade === 'dark';
  if (id) {
    response.setHeader('content-type', isCss ? 'text/css' : 'text/html');
    const css = `${request.url}.css`;
    return response.end(isCss ? await themes[id].css(isDark) : themePage(id, everyElement, {isDark, css}));
  }
  const [, look, element] = /^\/looks\/([\w-]+)\/([\w-]+)$/.exec(request.url) ?? [];
  if (!look) return serveSite(request, response);
  response.setHeader('content-type', 'text/html');
  response.end(pageOf(look, element));
});

let browser;
let tab;
let devTools;
let said;

beforeAll(async () => {
  if (!poppler.find()) throw new Error(missing(poppler));
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  await once(server.listen(0, '127.0.0.1'), 'listening');
  browser = await puppeteer.launch({executablePath: executable('chromium'), args: chromiumArgs});
  tab = await browser.newPage();
  tab.on('console', (message) => said.push(message.text()));
  tab.on('pageerror', ({message}) => said.push(message));
  devTools = await tab.createCDPSession();
});
afterAll(async () => {
  await browser?.close();
  server.close();
});

beforeEach(() => (said = []));
afterEach(() => expect(said).toEqual([]));

/** Scenes switch at once, so that no picture shows them on the way. */
const still = {name: 'prefers-reduced-motion', value: 'reduce'};
const forcedColors = {name: 'forced-colors', value: 'active'};

async function open(address, features = []) {
  await devTools.send('Emulation.setEmulatedMedia', {features: [still, ...features]});
  await tab.goto(`http://127.0.0.1:${portOf(server)}${address}`);
}

/** Lets the window be as wide as said and take all of the page: what is outside is not drawn until it comes into view. */
async function showAt(width) {
  for (let needed = 800, height = 0; needed > height;) {
    height = needed;
    await tab.setViewport({width, height});
    needed = await tab.evaluate(async () => {
      // The browser lays out what has come into view within two frames.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      return document.documentElement.scrollHeight;
    });
  }
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
}

const pictureOptions = {captureBeyondViewport: false, optimizeForSpeed: true};

async function takePictures(name) {
  for (const width of widths) {
    await showAt(width);
    await tab.screenshot({...pictureOptions, path: fileOf(`${name}-${width}.png`)});
  }
}

async function takeScenes(name) {
  const count = await tab.$eval('prolo-mechanism', ({shadowRoot}) => shadowRoot.querySelectorAll('.step').length);
  expect(count).toBeGreaterThan(5);
  for (const width of widths) {
    await tab.setViewport({width, height: 1000});
    for (let step = 1; step <= count; step++) {
      await tab.$eval(
        'prolo-mechanism',
        (mechanism, step) => ((mechanism.step = step), mechanism.updateComplete),
        step,
      );
      const stage = await tab.waitForSelector('prolo-mechanism >>> figure');
      await stage.screenshot({...pictureOptions, path: fileOf(`${name}-${step}-${width}.png`)});
    }
  }
}

/** The pages of a printed document, as a PDF file and as pictures. */
async function takePrint(name) {
  for (const format of formats) {
    const path = fileOf(`${name}-${format}.pdf`);
    await tab.pdf({path, format, margin: {top: '1cm', right: '1cm', bottom: '1cm', left: '1cm'}});
    execFileSync('pdftoppm', ['-png', '-r', '80', path, fileOf(`${name}-${format}`)]);
  }
}

describe('pictures', () => {
  it.each(samplePages)('sample page %s', async (page) => {
    await open(`/${page}.html`);
    await takePictures(`sample-${page}`);
  });

  describe.each(looks.map(({id}) => id))('look %s', (look) => {
    it.each(names)('%s', async (element) => {
      await open(`/looks/${look}/${element}`);
      await takePictures(`${element}-${look}`);
      if (element === 'mechanism') await takeScenes(`scene-${look}`);
    });
  });

  for (const [id, {needs}] of Object.entries(themes)) {
    unless(missingPrograms(...needs), it).each(['light', 'dark'])(`theme ${id} %s`, async (shade) => {
      await open(`/themes/${id}/${shade}`);
      await takePictures(`theme-${id}-${shade}`);
    });
  }

  it.each(names)('in forced colors %s', async (element) => {
    await open(`/looks/light/${element}`, [forcedColors]);
    await takePictures(`${element}-forced-colors`);
    if (element === 'mechanism') await takeScenes('scene-forced-colors');
  });

  it.each(names)('on paper %s', async (element) => {
    await open(`/looks/dark/${element}`);
    await showAt(1280);
    await takePrint(`${element}-print`);
  });

  it.each(['handout', 'all'])('on paper %s of the guide', async (extent) => {
    await open('/guide.html');
    await showAt(1280);
    await tab.$eval(
      'prolo-guide',
      ({ownerDocument, shadowRoot}, extent) => {
        ownerDocument.defaultView.print = () => {};
        shadowRoot.querySelector(`[aria-describedby="print-${extent}"]`).click();
      },
      extent,
    );
    await takePrint(`${extent}-print`);
  });
});
