/**
 * Takes the icon and the banner of the WordPress plugin directory, in integrations/wordpress/assets, from the drawings of
 * the elements in headless Chromium. `npm run docs:picture` runs it. Run `npm run build` first.
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, executable} from '../test/support/engines.js';
import {site} from '../sample-clinic/site.js';

const path = (file) => fileURLToPath(new URL(`../integrations/wordpress/assets/${file}`, import.meta.url));
const icon = readFileSync(path('icon.svg'), 'utf8');

const server = createServer(site());
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
const browser = await puppeteer.launch({executablePath: executable('chromium'), args: chromiumArgs});
try {
  const map = await drawing('prolo-conditions', '[part~="map"]');
  const joint = await drawing('prolo-mechanism', '[part~="drawing"]');
  for (const size of [128, 256]) await take(`icon-${size}x${size}`, size, size, 1, icon);
  for (const scale of [1, 2]) await take(`banner-${772 * scale}x${250 * scale}`, 772, 250, scale, banner(map, joint));
} finally {
  await browser.close();
  server.close();
}

/** @returns {Promise<string>} the picture of a part of an element, as an address */
async function drawing(tag, part) {
  const page = await browser.newPage();
  await page.setViewport({width: 600, height: 900, deviceScaleFactor: 2});
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.goto(`http://127.0.0.1:${port}/`);
  // The element alone, on white paper.
  const [attribute, value] = tag === 'prolo-mechanism' ? ['step', '5'] : ['selected', 'knee-pain'];
  await page.$eval(
    'body',
    (body, markup) => {
      body.innerHTML = markup;
      body.style.background = '#ffffff';
    },
    `<${tag} ${attribute}="${value}"></${tag}>`,
  );
  const found = await page.waitForSelector(`${tag} >>> ${part}`, {visible: true});
  await new Promise((resolve) => setTimeout(resolve, 500));
  const image = await found.screenshot({encoding: 'base64'});
  await page.close();
  return `data:image/png;base64,${image}`;
}

function banner(map, joint) {
  return `<style>
    body {display: flex; background: #0d1524; color: #ffffff; font: 15px/1.4 'Noto Sans', 'DejaVu Sans', sans-serif}
    div {flex: 1; padding: 40px 0 0 28px}
    h1 {margin: 14px 0 6px; font-size: 27px; line-height: 1.1}
    p {margin: 0; max-width: 15em; color: #dfe5ef}
    svg {width: 52px; border-radius: 12px; outline: 1px solid #3a465c}
    img {box-sizing: border-box; width: 234px; height: 218px; margin: 16px 14px 16px 0; border-radius: 8px; background: #ffffff; object-fit: contain}
  </style>
  <div>${icon}<h1>Prolo Elements</h1><p>Honest, sourced patient education on Dextrose Prolotherapy.</p></div>
  <img src="${map}"><img src="${joint}" style="object-fit: cover">`;
}

async function take(name, width, height, deviceScaleFactor, html) {
  const page = await browser.newPage();
  await page.setViewport({width, height, deviceScaleFactor});
  await page.setContent(`<body style="margin: 0; width: ${width}px; height: ${height}px; overflow: hidden">${html}`);
  await page.screenshot({path: path(`${name}.png`)});
  await page.close();
  console.log(`Wrote integrations/wordpress/assets/${name}.png.`);
}
