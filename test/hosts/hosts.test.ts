/**
 * One snippet, unchanged, on every host that can be run here: `npm run build && npm test hosts`. Each host is a small
 * site of its own, built with the packages of its own lock file.
 */
import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer, {type Browser, type HTTPRequest, type Page} from 'puppeteer-core';
import sirv from 'sirv';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {freePort} from '../../scripts/free-port.js';
import {en} from '../../src/content/en/index.js';
import {chromiumArgs, executable} from '../engines.js';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const dist = join(root, 'dist');

const run = (command: string, args: readonly string[], cwd: string, env: Record<string, string> = {}) =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, NODE_ENV: 'production', ...env},
  });
const cli = (...args: string[]) => run(process.execPath, [join(dist, 'cli.js'), ...args], here);
const has = (program: string) => {
  try {
    run(program, ['version'], here);
    return true;
  } catch {
    return false;
  }
};

const snippet = cli('snippet', 'prolo-overview', '--base', '/');

interface Host {
  /** A program from the system that the host needs. */
  readonly program?: string;
  /** The page that holds the snippet, as its author would write it. */
  readonly page?: {readonly file: string; readonly text: string};
  build(folder: string): void;
  /** Where the built site lies; missing where a server of the host's own renders each visit. */
  readonly out?: string;
  readonly server?: readonly string[];
  /** The addresses that show the snippet. */
  readonly addresses: readonly string[];
  /** Prerendered addresses: every word is in the page that is served, styled. */
  readonly prerendered?: readonly string[];
}

const frontMatter = '---\nlayout: default\ntitle: Sample clinic\n---\n\n';
const npm = (folder: string, env?: Record<string, string>) => {
  if (!existsSync(join(folder, 'node_modules'))) run('npm', ['ci', '--no-audit', '--no-fund'], folder, {NODE_ENV: ''});
  const link = join(folder, 'node_modules/prolo-elements');
  if (!existsSync(link)) symlinkSync(root, link);
  // Next and Astro serve files of the site itself from here.
  mkdirSync(join(folder, 'public'), {recursive: true});
  cpSync(join(dist, 'prolo.js'), join(folder, 'public/prolo.js'));
  run('npm', ['run', 'build'], folder, env);
};

const hosts: Record<string, Host> = {
  Hugo: {
    program: 'hugo',
    page: {file: 'content/snippet.md', text: `---\ntitle: Sample clinic\n---\n\n${snippet}`},
    build: (folder) => {
      cpSync(join(here, 'snippet.html'), join(folder, 'snippet.html'));
      run('hugo', ['--quiet'], folder);
    },
    out: 'hugo/out',
    addresses: ['/snippet/', '/shortcode/'],
  },
  Jekyll: {
    program: 'jekyll',
    page: {file: 'index.md', text: frontMatter + snippet},
    build: (folder) => run('jekyll', ['build', '--quiet'], folder),
    out: 'jekyll/out',
    addresses: ['/'],
  },
  Eleventy: {
    page: {file: 'pages/snippet.md', text: frontMatter.replace('default', 'plain.html') + snippet},
    build: npm,
    out: 'eleventy/out',
    addresses: ['/snippet/'],
    prerendered: ['/'],
  },
  Astro: {
    page: {file: 'src/pages/snippet.md', text: snippet},
    build: npm,
    out: 'astro/out',
    addresses: ['/snippet/'],
    prerendered: ['/'],
  },
  'Next, exported': {
    build: (folder) => {
      npm(folder, {EXPORT: '1'});
      cli('prerender', join(folder, 'out'), '-o', join(folder, 'out'));
    },
    out: 'next/out',
    addresses: ['/snippet.html'],
    prerendered: ['/index.html'],
  },
  'Next, rendered by a server': {
    build: npm,
    server: ['node_modules/.bin/next', 'start', '--port'],
    addresses: ['/snippet', '/'],
  },
  Vue: {build: npm, out: 'vue/out', addresses: ['/']},
  Angular: {build: npm, out: 'angular/out', addresses: ['/']},
};

const fallbackWords = en.overview.statements.map(({plain}) => plain);
const folderOf = (name: string) => join(here, name.split(',')[0]!.toLowerCase());

let browser: Browser;
beforeAll(async () => {
  writeFileSync(join(here, 'snippet.html'), snippet);
  browser = await puppeteer.launch({executablePath: executable('chromium'), args: chromiumArgs});
});
afterAll(() => browser.close());

for (const [name, host] of Object.entries(hosts)) {
  const {program, page: source, build, out, server, addresses, prerendered = []} = host;

  describe.skipIf(program !== undefined && !has(program))(`${name}`, () => {
    let origin: string;
    let running: Server | ChildProcess | undefined;

    beforeAll(async () => {
      const folder = folderOf(name);
      if (out) rmSync(join(here, out), {recursive: true, force: true});
      if (source) {
        mkdirSync(dirname(join(folder, source.file)), {recursive: true});
        writeFileSync(join(folder, source.file), source.text);
      }
      build(folder);
      const port = await freePort();
      origin = `http://127.0.0.1:${port}`;
      running = server
        ? await startServer(folder, [...server, `${port}`], origin)
        : await serve(join(here, out!), port);
    }, 300_000);
    afterAll(() => {
      if (running && 'close' in running) running.close();
      else running?.kill();
    });

    for (const address of [...addresses, ...prerendered]) {
      it(`${address} shows the words without JavaScript`, async () => {
        await visit(`${origin}${address}`, {javascript: false}, async (page) => {
          expect(await visibleText(page)).to.satisfy(hasAll(fallbackWords));
        });
      });

      it(`${address} shows the words when the script is lost`, async () => {
        await visit(`${origin}${address}`, {script: 'lost'}, async (page) => {
          expect(await visibleText(page)).to.satisfy(hasAll(fallbackWords));
        });
      });

      it(`${address} shows the words while the script is late, and the element when it comes`, async () => {
        await visit(`${origin}${address}`, {script: 'late'}, async (page, release) => {
          expect(await visibleText(page)).to.satisfy(hasAll(fallbackWords));
          release();
          await page.waitForFunction(() => document.querySelector('prolo-overview')?.matches(':defined'));
          expect(await visibleText(page)).to.satisfy(hasAll(fallbackWords));
        });
      });

      it(`${address} shows every word once, with the disclaimer, and nothing in the console`, async () => {
        await visit(`${origin}${address}`, {}, async (page, _release, said) => {
          await page.waitForFunction(() =>
            document.querySelector('prolo-overview')?.shadowRoot?.querySelector('[data-fact]'),
          );
          const text = await visibleText(page);
          const [first] = fallbackWords;
          expect(text.split(first!).length - 1).to.equal(await page.$$eval('prolo-overview', ({length}) => length));
          expect(text).to.contain(en.disclaimer.statements[0]!.plain);
          expect(said).to.deep.equal([]);
        });
      });
    }
  });
}

const hasAll = (sentences: readonly string[]) => (text: string) =>
  sentences.every((sentence) => text.includes(sentence.replace(/\s+/g, ' ')));

/** What a visitor can see, shadow roots included, with white space as a reader sees it. */
async function visibleText(page: Page): Promise<string> {
  const text = await page.evaluate(() => {
    const textOf = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (node instanceof HTMLElement && !node.checkVisibility() && !node.matches('slot, prolo-overview')) return '';
      if (node instanceof HTMLSlotElement) return node.assignedNodes().map(textOf).join('');
      const children = node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
      return [...children].map(textOf).join('');
    };
    return textOf(document.body);
  });
  return text.replace(/\s+/g, ' ');
}

interface Visit {
  readonly javascript?: boolean;
  readonly script?: 'lost' | 'late';
}

/** Opens a page in a profile of its own, lets the test look at it, and closes it. */
async function visit(
  url: string,
  {javascript = true, script}: Visit,
  look: (page: Page, release: () => void, said: readonly string[]) => Promise<void>,
): Promise<void> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const said: string[] = [];
  const held: HTTPRequest[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.setJavaScriptEnabled(javascript);
  if (script) {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().endsWith('/prolo.js')) void request.continue();
      else if (script === 'lost') void request.respond({status: 404});
      else held.push(request);
    });
  }
  try {
    await page.goto(url, {waitUntil: script === 'late' ? 'domcontentloaded' : 'load'}).catch((error: Error) => {
      if (script !== 'late') throw error;
    });
    await look(page, () => held.forEach((request) => void request.continue()), said);
  } finally {
    await context.close();
  }
}

function serve(folder: string, port: number): Promise<Server> {
  const handler = sirv(folder, {dev: true});
  const prolo = readFileSync(join(dist, 'prolo.js'));
  const server = createServer((request, response) => {
    if (request.url !== '/prolo.js') return handler(request, response);
    response.setHeader('content-type', 'text/javascript; charset=utf-8').end(prolo);
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}

async function startServer(
  folder: string,
  [command, ...args]: readonly string[],
  origin: string,
): Promise<ChildProcess> {
  const child = spawn(join(folder, command!), args, {
    cwd: folder,
    stdio: 'ignore',
    env: {...process.env, NODE_ENV: 'production'},
  });
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${command} ended with code ${child.exitCode}.`);
    const answer = await fetch(origin).catch(() => undefined);
    if (answer?.ok) return child;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
