/**
 * `npm run silence`: loads every built file in Chromium with every element in every state, uses and prints them, lets an
 * hour pass, takes them away, and writes into dist/silence.json what was seen. The pages' only way out is a proxy here, so
 * that no request, preconnect or beacon can pass unseen. Fails where anything but silence was seen.
 */
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, executable} from '../test/support/engines.js';
import {filesFor, silencePage, silencePath} from '../test/browser/page/silence/pages.js';
import {browserFiles} from './stage.js';
import {site} from '../sample-clinic/site.js';

const dist = new URL('../dist/', import.meta.url);
// By this name it is a secure context, which has ways to store and to send that others have not.
const origin = 'http://localhost';

const serveSite = site();
let requests = [];
const proxy = createServer((request, response) => {
  const {pathname} = new URL(request.url);
  requests.push(request.url.replace(origin, ''));
  const page = request.url.startsWith(origin) && silencePage(pathname);
  if (page) return response.setHeader('content-type', 'text/html').end(page);
  request.url = pathname;
  serveSite(request, response);
});
proxy.on('connect', ({url}, socket) => {
  requests.push(url);
  socket.end();
});
await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve));

const browser = await puppeteer.launch({executablePath: executable('chromium'), args: chromiumArgs});

const files = [];
for (const file of browserFiles().sort()) {
  files.push(await listenTo(file));
  console.log(`${file}: ${files.at(-1).used.controls} controls used`);
}
await browser.close();
proxy.close();

const report = {
  about:
    'What was heard while a page in Chromium loaded a file and every element of it, in every state, was used, printed, ' +
    'left alone for an hour and removed.',
  files,
};
writeFileSync(new URL('silence.json', dist), `${JSON.stringify(report, null, 2)}\n`);

const isNothing = (value) => (typeof value === 'object' ? Object.values(value).every(isNothing) : value === 0);
const loud = files.filter(({heard}) => !isNothing(heard)).map(({file}) => file);
console.log(
  loud.length === 0 ? 'All silent: dist/silence.json' : `Not silent: ${loud.join(', ')}. See dist/silence.json`,
);
process.exitCode = loud.length === 0 ? 0 : 1;

async function listenTo(file) {
  const digest = createHash('sha384').update(readFileSync(new URL(file, dist)));
  const integrity = `sha384-${digest.digest('base64')}`;
  const withoutElements = await visit(file, false);
  const {used, left, ...heard} = await visit(file, true);
  return {
    file,
    integrity,
    used,
    atRest: withoutElements.left,
    heard: {...heard, left: beyond(left, withoutElements.left)},
  };
}

/** What is in the first list beyond what is in the second. */
function beyond(now, before) {
  const known = [...before];
  return now.filter((entry) => known.indexOf(entry) < 0 || !known.splice(known.indexOf(entry), 1));
}

/** Opens a page in a browser profile of its own, uses what is in it, and tells what was heard meanwhile. */
async function visit(file, withElements) {
  const page = silencePath(file, withElements);
  requests = [];
  const context = await browser.createBrowserContext({
    proxyServer: `http://127.0.0.1:${proxy.address().port}`,
    proxyBypassList: ['<-loopback>'], // means: not even what is on this machine goes past the proxy
  });
  const tab = await context.newPage();
  await tab.goto(origin + page);
  const used = await tab.evaluate('silence.use()');
  await tab.pdf();
  const seen = await tab.evaluate('silence.end()');
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
