/**
 * One snippet, unchanged, on every host that can be run here: `npm run build && npm test hosts`. Each host is a small
 * site of its own, built with the packages of its own lock file.
 */
import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer, {type Browser} from 'puppeteer-core';
import sirv from 'sirv';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {freePort} from '../../../tools/free-port.js';
import {chromiumArgs, executable} from '../../support/engines.js';
import type {HostId} from '../../../builder/host-ids.js';
import {missing} from '../../support/programs.js';
import {unless} from '../../support/unless.js';
import {expectEmbed, readBuilder, webmasters, type Embed} from './builder.js';
import {
  cli,
  controlsThatNeedScript,
  expectElements,
  expectWords,
  snippet,
  visit,
  type Look,
  type Visit,
} from './visits.js';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const dist = join(root, 'dist');

const run = (command: string, args: readonly string[], cwd: string, env: Record<string, string> = {}) =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, NODE_ENV: 'production', ...env},
  });

interface Host {
  /** A program from the system that the host needs. */
  readonly program?: 'hugo' | 'jekyll';
  /** The page that holds the snippet, as its author would write it. */
  readonly page?: {readonly file: string; readonly text: string};
  build(folder: string): void;
  /** Where the built site lies; missing where a server of the host's own renders each visit. */
  readonly out?: string;
  readonly server?: readonly string[];
  /** The addresses that show the words of every element: those with the snippet, then those that are made otherwise. */
  readonly addresses: readonly string[];
  /** The address of a component of the framework's that writes down what a reader selects. */
  readonly component?: string;
  /** What the component's element is found by once its bound attributes have arrived. */
  readonly bound?: string;
  /** A page with what the embed builder gives for the host. */
  readonly embed?: Page;
  /** Whether a push tries it: one host of each kind. */
  readonly isSample?: boolean;
}

interface Page {
  readonly tab: HostId;
  /** The files of a page with this name, by path, with what the tab of the builder says to paste. */
  files(name: string, blocks: readonly string[]): Readonly<Record<string, string>>;
  address(name: string): string;
  /** Whether the words stand in the page without a script. */
  readonly hasWords?: boolean;
}

const htmlPage = (body: string): string =>
  `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Sample clinic</title>\n</head>\n<body>\n<h1>Sample clinic</h1>\n${body}\n</body>\n</html>\n`;
const scriptPage = (script: string): string =>
  htmlPage(`<main id="app"></main>\n<script type="module">\n${script}\n</script>`);

const markdownPage = (folder: string, head: string, address: Page['address']): Page => ({
  tab: 'static',
  files: (name, [elements, script]) => ({[`${folder}/${name}.md`]: `${head}${elements}\n\n${script}\n`}),
  address,
  hasWords: true,
});
const nextPage = (address: Page['address'], options?: Partial<Page>): Page => ({
  tab: 'next',
  files: (name, [component]) => ({
    [`app/${name}/prolotherapy.jsx`]: component!,
    [`app/${name}/page.jsx`]: `import {Prolotherapy} from './prolotherapy.jsx';\nexport default Prolotherapy;\n`,
  }),
  address,
  ...options,
});

const frontMatter = '---\nlayout: default\ntitle: Sample clinic\n---\n\n';
const install = (folder: string) => {
  if (!existsSync(join(folder, 'node_modules'))) run('npm', ['ci', '--no-audit', '--no-fund'], folder, {NODE_ENV: ''});
};
/** Copies what npm would install: a link would lead to all of a folder, which has packages of its own. */
const installOwn = (name: string, from: string, folder: string) => {
  const installed = join(folder, 'node_modules', name);
  rmSync(installed, {recursive: true, force: true});
  for (const part of ['package.json', 'dist']) cpSync(join(from, part), join(installed, part), {recursive: true});
};
const npm = (folder: string, env?: Record<string, string>) => {
  install(folder);
  installOwn('prolo-elements', root, folder);
  // Next and Astro serve files of the site itself from here.
  mkdirSync(join(folder, 'public'), {recursive: true});
  cpSync(join(dist, 'prolo.js'), join(folder, 'public/prolo.js'));
  // A browser asks for one, and what is missing stands in its console.
  writeFileSync(join(folder, 'public/favicon.ico'), '');
  run('npm', ['run', 'build'], folder, env);
};

const hosts: Record<string, Host> = {
  'Plain HTML': {
    isSample: true,
    build: (folder) => mkdirSync(folder, {recursive: true}),
    out: 'plain',
    addresses: [],
    embed: {
      tab: 'html',
      files: (name, [snippet]) => ({[`${name}.html`]: htmlPage(snippet!)}),
      address: (name) => `/${name}.html`,
      hasWords: true,
    },
  },
  Hugo: {
    program: 'hugo',
    page: {file: 'content/snippet.md', text: `---\ntitle: Sample clinic\n---\n\n${snippet}`},
    build: (folder) => {
      cpSync(join(here, 'snippet.html'), join(folder, 'snippet.html'));
      run('hugo', ['--quiet'], folder);
    },
    out: 'hugo/out',
    addresses: ['/snippet/', '/shortcode/'],
    embed: {
      tab: 'static',
      files: (name, [elements, script]) => ({
        [`layouts/shortcodes/${name}.html`]: elements!,
        [`content/${name}.md`]: `---\ntitle: Sample clinic\n---\n\n{{< ${name} >}}\n\n${script}\n`,
      }),
      address: (name) => `/${name}/`,
      hasWords: true,
    },
  },
  Jekyll: {
    program: 'jekyll',
    page: {file: 'snippet.md', text: frontMatter + snippet},
    build: (folder) => run('jekyll', ['build', '--quiet'], folder),
    out: 'jekyll/out',
    addresses: ['/snippet.html'],
    embed: markdownPage('.', frontMatter, (name) => `/${name}.html`),
  },
  Eleventy: {
    isSample: true,
    page: {file: 'pages/snippet.md', text: frontMatter.replace('default', 'plain.html') + snippet},
    build: npm,
    out: 'eleventy/out',
    addresses: ['/snippet/', '/'],
    embed: markdownPage('pages', frontMatter.replace('default', 'plain.html'), (name) => `/${name}/`),
  },
  Astro: {
    page: {file: 'src/pages/snippet.md', text: snippet},
    build: npm,
    out: 'astro/out',
    addresses: ['/snippet/', '/'],
    embed: markdownPage('src/pages', '', (name) => `/${name}/`),
  },
  'Astro, rendered by a server': {
    page: {file: 'src/pages/snippet.md', text: snippet},
    build: (folder) => npm(folder, {SERVER: '1'}),
    server: ['node_modules/.bin/astro', 'preview', '--host', '127.0.0.1', '--port'],
    addresses: ['/snippet', '/'],
  },
  'Next, exported': {
    build: (folder) => {
      npm(folder, {EXPORT: '1'});
      cli('prerender', join(folder, 'out'), '-o', join(folder, 'out'));
    },
    out: 'next/out',
    addresses: ['/snippet.html', '/index.html', '/markers.html'],
    embed: nextPage((name) => `/${name}.html`, {hasWords: true}),
  },
  'Next, rendered by a server': {
    isSample: true,
    build: npm,
    server: ['node_modules/.bin/next', 'start', '--port'],
    addresses: ['/snippet', '/', '/markers'],
    component: '/care',
    embed: nextPage((name) => `/${name}`),
  },
  Vue: {
    isSample: true,
    build: npm,
    out: 'vue/out',
    addresses: ['/'],
    component: '/',
    embed: {
      tab: 'vue',
      files: (name, [component]) => ({
        [`src/${name}.vue`]: component!,
        [`${name}.html`]: scriptPage(
          `import {createApp} from 'vue';\nimport Page from './src/${name}.vue';\ncreateApp(Page).mount('#app');`,
        ),
      }),
      address: (name) => `/${name}.html`,
    },
  },
  Svelte: {
    build: npm,
    out: 'svelte/out',
    addresses: ['/'],
    component: '/',
    embed: {
      tab: 'svelte',
      files: (name, [component]) => ({
        [`src/${name}.svelte`]: component!,
        [`${name}.html`]: scriptPage(
          `import {mount} from 'svelte';\nimport Page from './src/${name}.svelte';\nmount(Page, {target: document.querySelector('#app')});`,
        ),
      }),
      address: (name) => `/${name}.html`,
    },
  },
  Angular: {
    build: (folder) => {
      const directives = join(root, 'integrations/angular');
      install(directives);
      run('npm', ['run', 'build'], directives);
      install(folder);
      installOwn('prolo-elements-angular', directives, folder);
      npm(folder);
    },
    out: 'angular/out',
    addresses: ['/'],
    component: '/',
    bound: 'prolo-conditions[view="list"][heading-level="3"]',
    embed: {
      tab: 'angular',
      files: (name, [component]) => ({
        [`${name}.component.ts`]: component!,
        [`${name}.ts`]: `import '@angular/compiler';
import {provideZonelessChangeDetection} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import {Prolotherapy} from './${name}.component.ts';

void bootstrapApplication(Prolotherapy, {providers: [provideZonelessChangeDetection()]});
`,
        [`${name}.html`]: htmlPage(
          `<app-prolotherapy></app-prolotherapy>\n<script type="module" src="/${name}.js"></script>`,
        ),
      }),
      address: (name) => `/${name}.html`,
    },
  },
};

/** What the builder gives for each webmaster, whose page has a script of its own. */
const pages = Object.entries(webmasters).map(([webmaster, wanted], index) => ({
  webmaster,
  wanted,
  name: `builder-${index}`,
  scripts: `scripts-${index}`,
}));
let embeds: readonly Embed[];

let browser: Browser;
beforeAll(async () => {
  writeFileSync(join(here, 'snippet.html'), snippet);
  browser = await puppeteer.launch({executablePath: executable('chromium'), args: chromiumArgs});
  embeds = await Promise.all(
    pages.map(({wanted, scripts}) => readBuilder(browser, {...wanted.choices, base: `/${scripts}/`})),
  );
});
afterAll(() => browser.close());

for (const [name, host] of Object.entries(hosts)) {
  if (process.env.SCOPE === 'push' && !host.isSample) continue;
  const {program, page: source, build, out, server, addresses, component, bound = 'prolo-conditions', embed} = host;

  unless(program && missing(program), describe)(name, () => {
    const folder = join(here, name.split(/,? /)[0]!.toLowerCase());
    let origin: string;
    let running: Server | ChildProcess | undefined;

    beforeAll(async () => {
      if (out) rmSync(join(here, out), {recursive: true, force: true});
      if (source) {
        mkdirSync(dirname(join(folder, source.file)), {recursive: true});
        writeFileSync(join(folder, source.file), source.text);
      }
      for (const [index, {name}] of pages.entries()) {
        if (embed) write(folder, embed.files(name, embeds[index]!.blocks[embed.tab]));
      }
      build(folder);
      for (const [index, {scripts}] of pages.entries()) {
        if (embed && out) write(join(here, out, scripts), embeds[index]!.files);
      }
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
      const visitPage = (visitor: Visit, look: Look) => visit(browser, `${origin}${address}`, visitor, look);

      it(`${address} shows the words of every element without JavaScript`, async () => {
        await visitPage({javascript: false}, async (page) => {
          await expectWords(page);
          expect(await controlsThatNeedScript(page), 'controls that would do nothing').toEqual([]);
        });
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
          expect(said).toEqual([]);
        });
      });
    }

    for (const {webmaster, wanted, name} of embed ? pages : []) {
      const address = embed!.address(name);

      it(`shows what the embed builder gives for ${webmaster}`, async () => {
        await visit(browser, `${origin}${address}`, {}, async (page, {said}) => {
          await expectEmbed(page, wanted);
          expect(said).toEqual([]);
        });
      });

      for (const visitor of embed!.hasWords ? [{javascript: false}] : []) {
        it(`shows the words of ${webmaster} without JavaScript`, async () => {
          await visit(browser, `${origin}${address}`, visitor, (page) => expectEmbed(page, wanted, {isAlive: false}));
        });
      }
    }

    for (const path of component === undefined ? [] : [component]) {
      it('hears in a component what a reader selects', async () => {
        await visit(browser, `${origin}${path}`, {}, async (page, {said}) => {
          await page.waitForSelector('#selected');
          const summary = await page.waitForSelector(`${bound} >>> li[data-condition="knee-pain"] summary`);
          await summary!.evaluate((found) => found.click());
          await page.waitForFunction(() => document.querySelector('#selected')?.textContent === 'knee-pain');
          expect(said).toEqual([]);
        });
      });
    }

    for (const home of server && component ? addresses.slice(1, 2) : []) {
      it('shows the elements after a change of page without a reload, and back', async () => {
        await visit(browser, `${origin}${home}`, {}, async (page, {said}) => {
          await expectElements(page);
          await page.evaluate(() => Object.assign(window, {same: true}));
          const follow = async (href: string) => {
            await page.$eval(`a[href="${href}"]`, (link) => (link as HTMLElement).click());
            await page.waitForFunction((path) => location.pathname === path, {}, href);
          };
          await follow('/care');
          await page.waitForSelector('prolo-conditions >>> [part="base"]');
          await page.waitForSelector('prolo-disclaimer >>> [part="base"]');
          await follow('/');
          await expectElements(page);
          expect(await page.evaluate(() => 'same' in window)).toBe(true);
          expect(said).toEqual([]);
        });
      });
    }
  });
}

function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
}

function serve(folder: string, port: number): Promise<Server> {
  const handler = sirv(folder, {dev: true});
  const prolo = readFileSync(join(dist, 'prolo.js'));
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') response.writeHead(204).end();
    else if (request.url !== '/prolo.js') handler(request, response);
    else response.setHeader('content-type', 'text/javascript; charset=utf-8').end(prolo);
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
