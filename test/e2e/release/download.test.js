/* global document */
/** The zip of a release, unpacked on a web server that does nothing but send files. */
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {unzipSync} from 'fflate';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {makeReleaseFiles} from '../../../build/release/files.js';
import {version} from '../../../src/runtime/version.js';
import {portOf} from '../../../tools/free-port.js';
import {chromiumArgs, executable} from '../../support/engines.js';

let folder, server, browser, address;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'prolo-download-'));
  await makeReleaseFiles(join(folder, 'release'));
  const zip = unzipSync(readFileSync(join(folder, `release/prolo-elements-${version}.zip`)));
  for (const [name, bytes] of Object.entries(zip)) {
    mkdirSync(dirname(join(folder, 'web', name)), {recursive: true});
    writeFileSync(join(folder, 'web', name), bytes);
  }
  // Browsers ask every site for its icon.
  writeFileSync(join(folder, 'web/favicon.ico'), '');
  server = createServer(sirv(join(folder, 'web'), {dev: true}));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  address = `http://127.0.0.1:${portOf(server)}`;
  browser = await puppeteer.launch({executablePath: executable('chromium'), args: chromiumArgs});
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, {recursive: true, force: true});
});

/** Opens a page and notes what the console says and which files are missing. */
async function open(path) {
  const page = await browser.newPage();
  const problems = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('response', (response) => response.ok() || problems.push(`${response.status()} ${response.url()}`));
  await page.goto(address + path, {waitUntil: 'networkidle0'});
  return {page, problems};
}

const shown = (page) =>
  page.waitForFunction(() => {
    const overview = document.querySelector('prolo-guide')?.shadowRoot?.querySelector('prolo-overview');
    return overview?.shadowRoot?.textContent.includes('no one knows if it works better');
  });

it('the snippet of the instructions shows the text on a page of the clinic', async () => {
  const instructions = await open('/prolo-elements/INSTALL.html');
  const snippet = await instructions.page.$eval('#snippet', (code) => code.textContent);
  expect(instructions.problems).toEqual([]);
  const broken = await instructions.page.$$eval(
    'img',
    (images) => images.filter((image) => image.naturalWidth === 0).length,
  );
  expect(broken).toBe(0);

  writeFileSync(
    join(folder, 'web/index.html'),
    `<!doctype html><html lang="en"><title>Clinic</title><h1>Clinic</h1>${snippet}`,
  );
  const {page, problems} = await open('/index.html');
  await shown(page);
  expect(problems).toEqual([]);
});

it('the example shows the text as soon as it is uploaded', async () => {
  const {page, problems} = await open('/prolo-elements/example.html');
  await shown(page);
  expect(problems).toEqual([]);
});
