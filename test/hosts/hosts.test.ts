/**
 * One snippet, unchanged, on every host that can be run here: `npm run build && npm test hosts`. Each host is a small
 * site of its own, built with the packages of its own lock file.
 */
import {execFileSync, spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer, {type Browser, type HTTPRequest, type Page} from 'puppeteer-core';
import sirv from 'sirv';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {freePort} from '../../scripts/free-port.js';
import {en} from '../../src/content/en/index.js';
import type {SourcedWording} from '../../src/content/model.js';
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
const has = (program: string) => !spawnSync(program, ['help']).error;

const tags = Object.keys(
  (JSON.parse(readFileSync(join(dist, 'fallback.json'), 'utf8')) as {elements: Record<string, unknown>}).elements,
);

/** What an author pastes who wants every element on one page. */
const snippet = tags.map((tag) => cli('snippet', tag, '--base', '/')).join('');

interface Host {
  /** A program from the system that the host needs. */
  readonly program?: string;
  /** The page that holds the snippet, as its author would write it. */
  readonly page?: {readonly file: string; readonly text: string};
  build(folder: string): void;
  /** Where the built site lies; missing where a server of the host's own renders each visit. */
  readonly out?: string;
  readonly server?: readonly string[];
  /** The addresses that show the words of every element: those with the snippet, then those that are made otherwise. */
  readonly addresses: readonly string[];
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
    page: {file: 'snippet.md', text: frontMatter + snippet},
    build: (folder) => run('jekyll', ['build', '--quiet'], folder),
    out: 'jekyll/out',
    addresses: ['/snippet.html'],
  },
  Eleventy: {
    page: {file: 'pages/snippet.md', text: frontMatter.replace('default', 'plain.html') + snippet},
    build: npm,
    out: 'eleventy/out',
    addresses: ['/snippet/', '/'],
  },
  Astro: {
    page: {file: 'src/pages/snippet.md', text: snippet},
    build: npm,
    out: 'astro/out',
    addresses: ['/snippet/', '/'],
  },
  'Next, exported': {
    build: (folder) => {
      npm(folder, {EXPORT: '1'});
      cli('prerender', join(folder, 'out'), '-o', join(folder, 'out'));
    },
    out: 'next/out',
    addresses: ['/snippet.html', '/index.html', '/markers.html'],
  },
  'Next, rendered by a server': {
    build: npm,
    server: ['node_modules/.bin/next', 'start', '--port'],
    addresses: ['/snippet', '/', '/markers'],
  },
  Vue: {build: npm, out: 'vue/out', addresses: ['/']},
  Angular: {build: npm, out: 'angular/out', addresses: ['/']},
};

/** What each element has to say: every sentence that has sources. */
const sentences = new Map(
  tags.map((tag) => [
    tag,
    sourcedIn(tag === 'prolo-guide' ? en : en[tag.slice('prolo-'.length) as 'overview']).flatMap(({plain}) =>
      // The title of the article is filled in there.
      plain.split('{title}').map(spaced).filter(Boolean),
    ),
  ]),
);

function sourcedIn(words: object): SourcedWording[] {
  // The name of the link to the article shows only where the clinic gives its address.
  if ('id' in words && words.id === 'A3') return [];
  if ('refs' in words) return [words as SourcedWording];
  return Object.values(words).flatMap((part: unknown) => (part && typeof part === 'object' ? sourcedIn(part) : []));
}

let browser: Browser;
beforeAll(async () => {
  writeFileSync(join(here, 'snippet.html'), snippet);
  browser = await puppeteer.launch({executablePath: executable('chromium'), args: chromiumArgs});
});
afterAll(() => browser.close());

for (const [name, host] of Object.entries(hosts)) {
  const {program, page: source, build, out, server, addresses} = host;

  describe.skipIf(program !== undefined && !has(program))(`${name}`, () => {
    const folder = join(here, name.split(',')[0]!.toLowerCase());
    let origin: string;
    let running: Server | ChildProcess | undefined;

    beforeAll(async () => {
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

    for (const address of addresses) {
      const visitPage = (visitor: Visit, look: Look) => visit(`${origin}${address}`, visitor, look);

      it(`${address} shows the words of every element without JavaScript`, async () => {
        await visitPage({javascript: false}, expectWords);
      });

      it(`${address} shows the words of every element when the script is lost`, async () => {
        await visitPage({script: 'lost'}, expectWords);
      });

      it(`${address} shows the words while the script is late, and the elements when it comes`, async () => {
        await visitPage({script: 'late'}, async (page, {release}) => {
          await expectWords(page);
          release();
          await expectElements(page);
        });
      });

      it(`${address} shows every sentence of an element once, and nothing in the console`, async () => {
        await visitPage({}, async (page, {said}) => {
          await expectElements(page);
          expect(said).to.deep.equal([]);
        });
      });
    }
  });
}

/** The words of every element stand in it, or in the marker in its place, once or more. */
async function expectWords(page: Page): Promise<void> {
  const texts = await textsOf(page);
  for (const tag of tags) {
    const found = texts.filter((text) => text.tag === tag);
    expect(missingIn(found.map(({text}) => text).join(' '), tag), `<${tag}>`).to.deep.equal([]);
  }
}

/** Every element of the page has taken over, and shows each of its sentences once, and the disclaimer with them. */
async function expectElements(page: Page): Promise<void> {
  await page.waitForFunction(
    (tags) =>
      tags.every((tag) => {
        const blocks = [...document.querySelectorAll(`${tag}, .${tag}`)];
        return (
          blocks.length > 0 &&
          blocks.every((block) => {
            const element = block.localName === tag ? block : block.shadowRoot?.firstElementChild;
            return element?.matches(':defined') && element.shadowRoot?.querySelector('[part="base"]');
          })
        );
      }),
    {},
    tags,
  );
  for (const {tag, text} of await textsOf(page)) {
    expect(missingIn(text, tag), `<${tag}>`).to.deep.equal([]);
    expect(repeatedIn(text, tag), `<${tag}>`).to.deep.equal([]);
  }
}

const missingIn = (text: string, tag: string) => sentences.get(tag)!.filter((sentence) => !text.includes(sentence));
const repeatedIn = (text: string, tag: string) =>
  // A sentence that the words themselves say twice is no repetition.
  sentences.get(tag)!.filter((it) => text.split(it).length > sentences.get(tag)!.join(' ').split(it).length);

/** Text with white space as a reader sees it. */
function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What a visitor can see of each element, shadow roots included, or of the marker in its place. */
function textsOf(page: Page): Promise<{tag: string; text: string}[]> {
  return page.evaluate((tags) => {
    const textOf = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (node instanceof HTMLSlotElement) return node.assignedNodes().map(textOf).join('');
      if (node instanceof HTMLElement && !node.checkVisibility()) return '';
      return [...((node as Element).shadowRoot ?? node).childNodes].map(textOf).join(' ');
    };
    return tags.flatMap((tag) =>
      [...document.querySelectorAll(`${tag}, .${tag}`)].map((found) => ({
        tag,
        text: textOf(found).replace(/\s+/g, ' '),
      })),
    );
  }, tags);
}

interface Visit {
  readonly javascript?: boolean;
  readonly script?: 'lost' | 'late';
}

type Look = (page: Page, visit: {readonly said: readonly string[]; release(): void}) => Promise<void>;

/** Opens a page in a profile of its own, lets the test look at it, and closes it. */
async function visit(url: string, {javascript = true, script}: Visit, look: Look): Promise<void> {
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
    if (script === 'late') {
      // The page waits for the script before it says that it has loaded.
      void page.goto(url).catch(() => {});
      await page.waitForFunction((url) => location.href === url && document.readyState === 'interactive', {}, url);
    } else {
      await page.goto(url);
    }
    await look(page, {said, release: () => held.splice(0).forEach((request) => void request.continue())});
  } finally {
    await context.close();
  }
}

function serve(folder: string, port: number): Promise<Server> {
  const handler = sirv(folder, {dev: true});
  const prolo = readFileSync(join(dist, 'prolo.js'));
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') return response.writeHead(204).end();
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
