/**
 * `npm run docs:picture`: takes docs/images/sample-clinic.png, the picture of the README, from the sample clinic in headless
 * Chromium: the conditions and the mechanism, side by side. Run `npm run build` first.
 */
import {mkdirSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, executable} from '../test/support/engines.js';
import {site} from '../sample-clinic/site.js';

const file = fileURLToPath(new URL('../docs/images/sample-clinic.png', import.meta.url));
mkdirSync(new URL('../docs/images/', import.meta.url), {recursive: true});

const server = createServer(site());
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());

const size = {width: 600, height: 717};
const scenes = [
  {tag: 'prolo-conditions', attribute: 'selected', value: 'knee-pain'},
  {tag: 'prolo-mechanism', attribute: 'step', value: '5'},
];

const browser = await puppeteer.launch({executablePath: executable('chromium'), args: chromiumArgs});
try {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.goto(`http://127.0.0.1:${port}/`);
  const tiles = [];
  for (const {tag, attribute, value} of scenes) {
    await page.waitForFunction(
      (tag) => document.querySelector(`${tag}:defined`)?.shadowRoot?.querySelector('button'),
      {},
      tag,
    );
    await page.$eval(
      tag,
      (element, attribute, value) => {
        element.setAttribute(attribute, value);
        element.scrollIntoView({behavior: 'instant'});
        // Hide the last line of the section before.
        window.scrollBy({top: 12, behavior: 'instant'});
      },
      attribute,
      value,
    );
    // Content that scrolls into view is laid out and painted in the next frames.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    tiles.push(await page.screenshot({encoding: 'base64'}));
  }
  await page.setViewport({width: size.width * tiles.length, height: size.height});
  await page.setContent(
    `<body style="margin: 0; display: flex">${tiles.map((tile) => `<img src="data:image/png;base64,${tile}">`).join('')}`,
  );
  await page.screenshot({path: file});
  console.log('Wrote docs/images/sample-clinic.png.');
} finally {
  await browser.close();
  server.close();
}
