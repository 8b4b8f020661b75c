/** Five themes that clinics' pages have, in light and dark, with the style sheets that their authors publish. */
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {install, libraries} from '../install.js';

const wordpressThemes = '/usr/share/wordpress/wp-content/themes';
const installed = (path) => readFileSync(join(install(libraries), path), 'utf8');
const blockTheme = (...words) =>
  execFileSync('php', [fileURLToPath(new URL('block-theme.php', import.meta.url)), ...words], {encoding: 'utf8'});
const fromWordPress = (path) => readFileSync(`${wordpressThemes}/${path}`, 'utf8');

/**
 * @typedef {object} Theme
 * @property {string} title
 * @property {('wordpress' | 'php')[]} needs programs that may be missing
 * @property {(isDark: boolean) => string | Promise<string>} css
 * @property {(isDark: boolean) => string} html attributes of `<html>`
 * @property {string} body attributes of `<body>`
 * @property {(isDark: boolean) => string} main attributes of `<main>`
 */

/** @type {Record<string, Theme>} */
export const themes = {
  bootstrap: {
    title: 'Bootstrap',
    needs: [],
    css: () => installed('bootstrap/dist/css/bootstrap.css'),
    html: (isDark) => `data-bs-theme="${isDark ? 'dark' : 'light'}"`,
    body: '',
    main: () => 'class="container py-4"',
  },
  'tailwind-typography': {
    title: 'Tailwind typography',
    needs: [],
    css: tailwind,
    html: (isDark) => `class="${isDark ? 'bg-slate-900' : 'bg-white'}"`,
    body: '',
    main: (isDark) => `class="prose prose-slate mx-auto p-4 ${isDark ? 'prose-invert' : ''}"`,
  },
  'twenty-twenty-one': {
    title: 'WordPress Twenty Twenty-One',
    needs: ['wordpress'],
    css: (isDark) =>
      fromWordPress('twentytwentyone/style.css') +
      (isDark ? fromWordPress('twentytwentyone/assets/css/style-dark-mode.css') : ''),
    html: (isDark) => (isDark ? 'class="is-dark-theme respect-color-scheme-preference"' : ''),
    body: 'class="page singular"',
    main: () => 'class="entry-content"',
  },
  'twenty-twenty-three': {
    title: 'WordPress Twenty Twenty-Three',
    needs: ['wordpress', 'php'],
    css: (isDark) =>
      `${blockTheme('twentytwentythree', ...(isDark ? ['pitch'] : []))} main { max-width: 650px; margin: auto }`,
    html: () => '',
    body: '',
    main: () => 'class="wp-block-post-content"',
  },
  reset: {
    title: 'a CMS’s reset, with a theme of its own',
    needs: [],
    css: (isDark) => `${installed('reset-css/reset.css')}
      body { padding: 1rem; font: 300 17px/1.7 'Noto Sans', sans-serif; ${isDark ? 'background: #17141f; color: #ddd6f0' : 'background: #fff; color: #403a4c'} }
      main { max-width: 44rem; margin: auto }
      h1, h2, h3, h4 { margin: 1.6em 0 .5em; color: ${isDark ? '#d9b8ff' : '#5b2a86'}; font: 700 1.3rem/1.2 'Noto Serif', serif; letter-spacing: .04em; text-transform: uppercase }
      h1 { font-size: 2rem } h2 { font-size: 1.5rem }
      p, ul { margin-bottom: 1.2em } ul { padding-left: 1.5em; list-style: square }
      a { color: ${isDark ? '#ffb3c7' : '#b3264c'}; font-weight: 600; text-decoration: none; border-bottom: 1px dotted }`,
    html: (isDark) => `style="color-scheme: ${isDark ? 'dark' : 'light'}"`,
    body: '',
    main: () => '',
  },
};

/** What the page itself says, to compare the elements with. */
export const ownText = `<h1>Knee pain that does not go away</h1>
  <p>Our physicians take the time to find out what hurts. <a href="/team">Meet the team</a>, or read on.</p>
  <h2>How we work</h2><p>We look at the whole joint first. Most people need <a href="/exercise">exercise</a> and time.</p>
  <ul><li>An examination of an hour</li><li>A plan that you take home</li></ul>
  <h3>Before you come</h3><p>Bring the pictures that were taken of your knee.</p>
  <h4>What it costs</h4><p>The first visit is covered by most plans.</p>
  <h2>Dextrose prolotherapy</h2><p>Here is what studies found. <a href="/ask">Ask us</a> before you decide.</p>`;

/**
 * A page of a theme.
 *
 * @param {string} id
 * @param {string} content
 * @param {{isDark?: boolean, css: string}} options `css` is the address of its style sheet
 */
export function themePage(id, content, {isDark = false, css}) {
  const {title, html, body, main} = themes[id];
  return `<!doctype html><html lang="en" ${html(isDark)}><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>${title}</title><link rel="icon" href="data:,">
    <link rel="stylesheet" href="${css}"><script src="/prolo-elements/prolo.js" defer></script>
    <body ${body}><main ${main(isDark)}>${ownText}${content}</main>`;
}

async function tailwind() {
  const packages = install(libraries);
  const {compile} = await import(join(packages, 'tailwindcss/dist/lib.mjs'));
  const source = '@import "tailwindcss"; @plugin "@tailwindcss/typography";';
  const compiler = await compile(source, {
    loadStylesheet: async (id, base) => ({path: id, base, content: installed('tailwindcss/index.css')}),
    loadModule: async (id, base) => {
      const {default: module} = await import(join(packages, id, 'src/index.js'));
      return {path: id, base, module};
    },
  });
  return compiler.build(['prose', 'prose-slate', 'prose-invert', 'mx-auto', 'p-4', 'bg-slate-900', 'bg-white']);
}
