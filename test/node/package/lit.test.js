/** The Lit of the scripts in dist/ and of the unit tests is Lit as it is published, with a global scope of its own. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {privateGlobals, privateGlobalsInTests} from '../../../build/lit/private-globals.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const modules = [
  'node_modules/lit-html/lit-html.js',
  'node_modules/lit-html/directive.js',
  'node_modules/lit-element/lit-element.js',
  'node_modules/@lit/reactive-element/reactive-element.js',
  'node_modules/@lit/reactive-element/css-tag.js',
];

describe.each(modules)('%s', (path) => {
  const published = readFileSync(`${root}${path}`, 'utf8');
  const inScripts = privateGlobals.transform(published, `${root}${path}`).code;
  const inTests = privateGlobalsInTests.transform({path: `/${path}`, body: published});

  it('gets one import in front, and is otherwise as published', () => {
    expect(inScripts.endsWith(`;${published}`)).toBe(true);
    expect(inScripts.slice(0, -published.length)).toMatch(
      /^import \{[\w, ]+\} from "[^"]+\/build\/lit\/globals\.js";$/,
    );
  });

  it('is the same in the unit tests, but for the address of that import', () => {
    expect(inTests).toBe(inScripts.replace(root, '/'));
  });
});

it('other modules stay as they are', () => {
  for (const path of ['dist/esm/index.js', 'node_modules/@lit-labs/ssr-client/index.js']) {
    expect(privateGlobals.transform('code', `${root}${path}`)).toBe(undefined);
  }
});

it.each(['prolo.js', 'core.js'])('dist/%s contains that Lit', (file) => {
  const code = readFileSync(`${root}dist/${file}`, 'utf8');
  // That the scripts never use innerHTML or a policy is tested on pages that forbid both (test/browser/page/csp.test.ts).
  expect(code).toContain('litHtmlPolyfillSupport');
  expect(code).toContain('addController');
});
