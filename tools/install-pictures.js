/**
 * Takes the pictures of the instructions in a release, from the sample clinic in headless Chromium: its page on a phone, with
 * the script and without it. `npm run docs:picture` runs it. Run `npm run build` first.
 */
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, executable} from '../test/support/engines.js';
import {site} from '../sample-clinic/site.js';

const fileOf = (name) => fileURLToPath(new URL(`../docs/images/${name}.png`, import.meta.url));

const server = createServer(site());
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());

const browser = await puppeteer.launch({executablePath: executable('chromium'), args: chromiumArgs});
try {
  await take('install-phone', true);
  await take('install-no-script', false);
} finally {
  await browser.close();
  server.close();
}

/** @param {string} name @param {boolean} hasScript */
async function take(name, hasScript) {
  const page = await browser.newPage();
  await page.setViewport({width: 390, height: 570});
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    !hasScript && request.resourceType() === 'script' ? request.abort() : request.continue(),
  );
  await page.goto(`http://127.0.0.1:${port}/`);
  if (hasScript) await page.waitForFunction(() => document.querySelector('prolo-overview')?.shadowRoot?.textContent);
  await page.$eval('#prolotherapy-title', (heading) => {
    heading.scrollIntoView({behavior: 'instant'});
    window.scrollBy({top: -24, behavior: 'instant'});
  });
  // Content that scrolls into view is laid out and painted in the next frames.
  await new Promise((resolve) => setTimeout(resolve, 500));
  await page.screenshot({path: fileOf(name)});
  await page.close();
  console.log(`Wrote docs/images/${name}.png.`);
}
