/**
 * `npm run privacy-audit`: loads every built file in Chromium with every element in every state, operates and prints them,
 * lets an hour pass, removes them, and writes what it observed to dist/privacy-audit.json. The pages reach the network
 * only through a local proxy, so that no request, preconnect or beacon goes unnoticed. Fails on any side effect.
 * With SCOPE=push only prolo.js, in which the other files are joined, and the doctor.
 */
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, executable} from '../test/support/engines.js';
import {filesFor, silencePage, silencePath} from '../test/browser/page/silence/pages.js';
import {portOf} from './free-port.js';
import {browserFiles} from './stage.js';
import {site} from '../sample-clinic/site.js';

const dist = new URL('../dist/', import.meta.url);
// localhost is a secure context, in which more storage and network APIs are available.
const origin = 'http://localhost';

const serveSite = site();
let requests = [];
const proxy = createServer((/** @type {any} */ request, response) => {
  const {pathname} = new URL(request.url);
  requests.push(request.url.replace(origin, ''));
  const page = request.url.startsWith(origin) && silencePage(pathname);
  if (page) {
    response.setHeader('content-type', 'text/html').end(page);
    return;
  }
  request.url = pathname;
  serveSite(request, response);
});
proxy.on('connect', ({url}, socket) => {
  requests.push(url);
  socket.end();
});
await once(proxy.listen(0, '127.0.0.1'), 'listening');

const browser = await puppeteer.launch({executablePath: executable('chromium'), args: chromiumArgs});

const files = [];
const audited = process.env.SCOPE === 'push' ? ['doctor.js', 'prolo.js'] : browserFiles().sort();
for (const file of audited) {
  files.push(await auditFile(file));
  console.log(`${file}: ${files.at(-1).used.controls} controls operated`);
}
await browser.close();
proxy.close();

const report = {
  about:
    'What was observed while a page in Chromium loaded a file, and every element in it, in every state, was operated, ' +
    'printed, left alone for an hour and removed.',
  files,
};
writeFileSync(new URL('privacy-audit.json', dist), `${JSON.stringify(report, null, 2)}\n`);

const isNothing = (value) => (typeof value === 'object' ? Object.values(value).every(isNothing) : value === 0);
const failed = files.filter(({observed}) => !isNothing(observed)).map(({file}) => file);
console.log(
  failed.length === 0
    ? 'No side effects: see dist/privacy-audit.json'
    : `Side effects in ${failed.join(', ')}: see dist/privacy-audit.json`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

async function auditFile(file) {
  const digest = createHash('sha384').update(readFileSync(new URL(file, dist)));
  const integrity = `sha384-${digest.digest('base64')}`;
  const withoutElements = await visit(file, false);
  const {used, left, ...observed} = await visit(file, true);
  return {
    file,
    integrity,
    used,
    atRest: withoutElements.left,
    observed: {...observed, left: beyond(left, withoutElements.left)},
  };
}

/** Entries of the first list that are not in the second; duplicates count. */
function beyond(now, before) {
  const known = [...before];
  return now.filter((entry) => known.indexOf(entry) < 0 || !known.splice(known.indexOf(entry), 1));
}

/** Opens a page in a fresh browser profile, operates its elements, and returns what was observed. */
async function visit(file, withElements) {
  const page = silencePath(file, withElements);
  requests = [];
  const context = await browser.createBrowserContext({
    proxyServer: `http://127.0.0.1:${portOf(proxy)}`,
    proxyBypassList: ['<-loopback>'], // routes loopback addresses through the proxy, too
  });
  const tab = await context.newPage();
  await tab.goto(origin + page);
  const used = await tab.evaluate('silence.use()');
  await tab.pdf();
  const seen = /** @type {any} */ (await tab.evaluate('silence.end()'));
  const devTools = await tab.createCDPSession();
  const {usage: storedBytes} = await devTools.send('Storage.getUsageAndQuota', {origin});
  const {cookies} = await devTools.send('Network.getCookies');
  const workers = context.targets().filter((target) => /worker/.test(target.type()));
  await context.close();
  return {
    used,
    requests: beyond(requests, [page, ...filesFor(file).map((name) => `/prolo-elements/${name}`)]),
    cookies: cookies.length,
    storedBytes,
    workers: workers.length,
    ...seen,
    globals: beyond(seen.globals, ['Symbol(prolo-elements)']),
  };
}
