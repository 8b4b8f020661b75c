/* global document, window, requestAnimationFrame */
/** Prints pages with the built files as PDF, and reads what is on the paper. */
import {execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {site} from '../../../sample-clinic/site.js';
import {portOf} from '../../../tools/free-port.js';
import {chromiumArgs, executable, missing, poppler} from '../../support/engines.js';

const folder = fileURLToPath(new URL('../../../screenshots/print/', import.meta.url));
let prints = 0;
const made = new Map();
const serveSite = site();
const server = createServer((request, response) => {
  const markup = made.get(request.url);
  if (markup === undefined) return serveSite(request, response);
  response.setHeader('content-type', 'text/html');
  response.end(markup);
});
let browser;

export async function start() {
  if (!poppler.find()) throw new Error(missing(poppler));
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  browser = await puppeteer.launch({executablePath: executable('chromium'), args: chromiumArgs});
  await once(server.listen(0, '127.0.0.1'), 'listening');
}

export async function stop() {
  await browser?.close();
  server.close();
}

/** Opens a page of the sample site, such as `/guide.html`, or markup as a page of its own. */
export async function open(page) {
  const isAddress = page.startsWith('/');
  const path = isAddress ? page : `/made/${made.size}`;
  if (!isAddress) made.set(path, page);
  const tab = await browser.newPage();
  await tab.setViewport({width: 1280, height: 900});
  await tab.goto(`http://127.0.0.1:${portOf(server)}${path}`);
  // An element in the place of a fallback comes when the page has been painted.
  await tab.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    for (const element of document.querySelectorAll(':defined')) await Object(element).updateComplete;
  });
  return tab;
}

/**
 * Presses a print button of the guide, wherever the guide is. No dialog opens: the test prints the page afterwards.
 *
 * @param {import('puppeteer-core').Page} tab
 * @param {'all' | 'handout'} extent
 */
export async function pressPrint(tab, extent = 'all') {
  await tab.evaluate(async (extent) => {
    const guideIn = (root) => {
      for (const element of root.querySelectorAll('*')) {
        const found = element.localName === 'prolo-guide' ? element : element.shadowRoot && guideIn(element.shadowRoot);
        if (found) return found;
      }
    };
    const guide = guideIn(document);
    await guide.updateComplete;
    window.print = () => {};
    guide.shadowRoot.querySelector(`[aria-describedby="print-${extent}"]`).click();
  }, extent);
}

/** Prints the page that a tab shows, and gives the pages: their text, size and lines of text. */
export async function print(tab, {format = 'A4', printBackground = false} = {}) {
  // For people to look at as well, one file for each of the prints in turn.
  const file = join(folder, `print-${String(++prints).padStart(2, '0')}.pdf`);
  // The margins of a browser's own print dialog, where the page asks for none.
  const margin = {top: '1cm', right: '1cm', bottom: '1cm', left: '1cm'};
  writeFileSync(file, await tab.pdf({format, printBackground, margin}));
  // In the order of the document, so that cells and columns that stand side by side are read one after the other.
  const texts = poppled('pdftotext', '-raw', file, '-').split('\f').slice(0, -1);
  const layouts = poppled('pdftotext', '-bbox-layout', file, '-').split('<page ').slice(1);
  const pictures = new Pictures(file);
  return texts.map((text, index) => ({
    text: squeezed(text),
    ...readLayout(layouts[index], () => pictures.of(index)),
  }));
}

function poppled(tool, ...args) {
  return execFileSync(tool, args, {encoding: 'utf8', maxBuffer: 2 ** 28});
}

/** Text without white space and soft signs of its layout, to be compared with words. */
export function squeezed(text) {
  return text.replace(/[\s\u00ad\u200b]+/gu, '');
}

/** Size of a page in points, and its lines from top to bottom, each with its darkest and its lightest point when asked. */
function readLayout(layout, pictureOfPage) {
  const [width, height] = numbers(layout, 'width', 'height');
  const lines = layout
    .split('<line ')
    .slice(1)
    .map((line) => {
      const [left, top, right, bottom] = numbers(line, 'xMin', 'yMin', 'xMax', 'yMax');
      const words = [...line.matchAll(/<word [^>]*>([^<]*)</g)].map(([, word]) => unescaped(word));
      return {top, text: words.join(' '), shades: () => shades(pictureOfPage(), left, top, right, bottom)};
    })
    .sort((a, b) => a.top - b.top);
  return {width, height, lines};
}

function numbers(tag, ...names) {
  return names.map((name) => Number(new RegExp(`${name}="([\\d.]+)"`).exec(tag)[1]));
}

function unescaped(text) {
  const characters = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};
  return text.replace(/&(\w+);/g, (_, name) => characters[name]);
}

const dotsPerPoint = 2;

/** Pages as rows of points, each from 0 (ink) to 255 (paper), drawn when the first is asked for. */
class Pictures {
  #file;
  #pages;

  constructor(file) {
    this.#file = file;
  }

  of(index) {
    this.#pages ??= this.#draw();
    return this.#pages[index];
  }

  #draw() {
    const drawn = mkdtempSync(join(tmpdir(), 'prolo-print-'));
    poppled('pdftoppm', '-gray', '-r', `${72 * dotsPerPoint}`, this.#file, join(drawn, 'page'));
    const pages = readdirSync(drawn)
      .sort()
      .map((name) => readFileSync(join(drawn, name)));
    rmSync(drawn, {recursive: true});
    return pages.map((pgm) => {
      // "P5", width, height and the largest value, each ended by white space, then a byte a point.
      const [header, width] = /^P5\s+(\d+)\s+\d+\s+\d+\s/.exec(pgm.subarray(0, 64).toString('latin1'));
      return {width: Number(width), points: pgm.subarray(header.length)};
    });
  }
}

function shades({width, points}, ...box) {
  const [left, top, right, bottom] = box.map((length) => Math.round(length * dotsPerPoint));
  let [darkest, lightest] = [255, 0];
  for (let row = top; row < bottom; row++) {
    for (const point of points.subarray(row * width + left, row * width + right)) {
      darkest = Math.min(darkest, point);
      lightest = Math.max(lightest, point);
    }
  }
  return {darkest, lightest};
}
