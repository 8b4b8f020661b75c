/** Tests in real browsers. One file in one engine: `ENGINE=firefox npx wtr --files test/browser/elements/one.test.ts`. */
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import {privateGlobalsInTests} from './build/lit/private-globals.js';
import {site} from './sample-clinic/site.js';
import {
  concatenated,
  copies,
  inCharset,
  libraries,
  missingPrograms,
  prerendering,
  silencePages,
  themePages,
} from './test/browser/page/hosts/middleware.js';
import {browserFiles} from './test/support/browser-files.js';
import {chromiumArgs, engines, executable, startWebKitDriver} from './test/support/engines.js';
import {testTools} from './test/support/wtr-tools.js';
import {wtrReporter} from './test/support/wtr-reporter.js';

const engine = /** @type {keyof typeof engines} */ (process.env.ENGINE || 'chromium');
const {FILES, REPORT, SCOPE} = process.env;

// The runner prints the console of a page with its report; a lost browser ends the runner before that.
process.on('uncaughtExceptionMonitor', ({stack}) => process.stderr.write(`${stack}\n`));
// Where nobody reads its output any more, such as after Ctrl+C, the runner would report that for ever.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit(1));

const launchers = {
  chromium: () => chromeLauncher({launchOptions: {executablePath: executable('chromium'), args: chromiumArgs}}),
  firefox: () =>
    chromeLauncher({
      puppeteer: /** @type {any} */ (puppeteer),
      launchOptions: {browser: 'firefox', executablePath: executable('firefox')},
    }),
  webkit: async () => {
    const {port, capabilities} = await startWebKitDriver();
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {...capabilities, 'wdio:enforceWebDriverClassic': true},
    });
  },
};
if (!Object.hasOwn(launchers, engine)) {
  throw new Error(`ENGINE=${engine} is not known. Choose one of: ${Object.keys(engines).join(', ')}.`);
}

/**
 * Media features that the runner's own emulateMedia leaves out, in Chromium only:
 * executeServerCommand('cdp-media', {media: 'print', features: [{name: 'forced-colors', value: 'active'}]}).
 * Each call replaces the one before; without a payload all is back to normal, which a test does before it ends.
 */
const cdpSessions = new WeakMap();
const cdpMedia = {
  name: 'cdp-media',
  async executeCommand({command, payload, session}) {
    if (command !== 'cdp-media' || engine !== 'chromium') return;
    const page = session.browser.getPage(session.id);
    if (!cdpSessions.has(page)) cdpSessions.set(page, await page.createCDPSession());
    await cdpSessions.get(page).send('Emulation.setEmulatedMedia', {media: '', features: [], ...payload});
    return true;
  },
};

/** In Chromium only: `cdp-scale`, how many pixels of the screen a CSS pixel has, as browser zoom changes it. */
const cdpScale = {
  name: 'cdp-scale',
  async executeCommand({command, payload, session}) {
    if (command !== 'cdp-scale' || engine !== 'chromium') return;
    const page = session.browser.getPage(session.id);
    await page.setViewport({...page.viewport(), deviceScaleFactor: payload});
    return true;
  },
};

/**
 * In Chromium only: `cdp-counters`, what the page and its frames hold, {documents, nodes, jsEventListeners}; and
 * `cdp-collect-garbage`, whether that has ended. It may take longer than the runner waits for an answer, and is then asked
 * again. And `cdp-accessibility-tree`, all nodes of the tree, which the runner's own a11ySnapshot leaves headings in rows of
 * details out of.
 */
const collections = new WeakMap();
const patience = 10_000;
const cdpMemory = {
  name: 'cdp-memory',
  async executeCommand({command, session}) {
    if (engine !== 'chromium') return;
    const page = session.browser.getPage(session.id);
    if (command === 'cdp-counters') return ask(page, 'Memory.getDOMCounters');
    if (command === 'cdp-accessibility-tree') return (await ask(page, 'Accessibility.getFullAXTree')).nodes;
    if (command !== 'cdp-collect-garbage') return;
    if (!collections.has(page)) collections.set(page, ask(page, 'HeapProfiler.collectGarbage'));
    const hasEnded = await Promise.race([collections.get(page).then(() => true), wait(patience, false)]);
    if (hasEnded) collections.delete(page);
    return hasEnded;
  },
};
async function ask(page, method) {
  const devTools = await page.createCDPSession();
  const answer = await devTools.send(method);
  await devTools.detach();
  return answer;
}

/** The sample pages and the built files, byte for byte, at the addresses that they have under `npm start`. */
const servePages = (handler) => (ctx, next) =>
  new Promise((resolve, reject) => {
    ctx.res.once('close', resolve);
    ctx.respond = false;
    handler(ctx.req, ctx.res, () => {
      ctx.respond = true;
      next().then(resolve, reject);
    });
  });

/**
 * How many inputs the fuzzing tries, how many settings of a whole page, and from which seed: `npm run fuzz` sets more and
 * hears how far it is, FUZZ_SEED repeats a run. And how many elements come and go, fewer where an engine does not tell what
 * stays in memory, and how often a page changes. A push tries fewer of each.
 */
const sizes = async (ctx, next) => {
  if (ctx.path !== '/sizes.json') return next();
  if (process.env.FUZZ_INPUTS && ctx.query.tried) console.log(`${ctx.query.tried} inputs tried so far`);
  ctx.body = {
    scope: SCOPE ?? 'full',
    inputs: Number(process.env.FUZZ_INPUTS ?? (SCOPE === 'push' ? 100 : 1_000)),
    settings: SCOPE === 'push' ? 10 : 30,
    rounds: (SCOPE === 'push' ? 220 : 1_100) / (engine === 'chromium' ? 1 : 5),
    changes: SCOPE === 'push' ? 40 : 100,
    frames: SCOPE === 'push' ? 12 : 30,
    seed: Number(process.env.FUZZ_SEED ?? 20261124),
  };
};

export default {
  files: FILES?.split(',') ?? browserFiles(engine, /** @type {'full' | 'push'} */ (SCOPE ?? 'full')),
  browsers: [await launchers[engine]()],
  // WebKit's driver has one window, and only the front one gets keys and clicks.
  ...(engine === 'webkit' && {concurrency: 1}),
  nodeResolve: {exportConditions: ['production']},
  middleware: [
    sizes,
    silencePages,
    concatenated,
    copies,
    inCharset,
    missingPrograms,
    prerendering,
    themePages,
    servePages(libraries),
    servePages(site({pages: '/pages/'})),
  ],
  plugins: [
    testTools,
    // The plug-in follows no `extends`, so it needs the file that says how class fields are compiled.
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
    privateGlobalsInTests,
    a11ySnapshotPlugin(),
    cdpMedia,
    cdpScale,
    cdpMemory,
  ],
  // A busy machine takes its time, and the longest file opens every element on two dozen pages; only what hangs is to fail.
  testFramework: {config: {timeout: 60_000}},
  testsFinishTimeout: process.env.FUZZ_INPUTS ? 7_200_000 : 900_000,
  reporters: REPORT ? [defaultReporter({reportTestProgress: false}), wtrReporter(REPORT)] : [defaultReporter()],
  // Only Chromium can tell, one file alone would not reach the thresholds, and the pages load files that are built.
  coverage: Boolean(process.env.COVERAGE),
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: {lines: 90, statements: 90, functions: 90, branches: 80},
    reporters: ['lcov', 'text-summary'],
  },
};
