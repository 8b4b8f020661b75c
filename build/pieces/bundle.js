/** Makes one script for web pages: a classic one, without import and export, so that it runs however a page loads it. */
import {readFileSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {privateGlobals} from '../lit/private-globals.js';
import {minify} from '../plugins/minify.js';
import {stripErrorMessages} from '../plugins/strip-error-messages.js';

export const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Where Lit is inside, its license has to be named. */
export const notices = {
  ours: `/*! prolo-elements ${version}, MIT. */`,
  withLit: `/*! prolo-elements ${version}, MIT. Includes Lit, (c) 2017 Google LLC, BSD-3-Clause: see lit.LICENSE.txt */`,
};

/**
 * Nearly all of a script runs when it is loaded. With this hint Chromium compiles it while it arrives, beside the main thread,
 * instead of function by function on it (https://v8.dev/blog/explicit-compile-hints); to other engines it is a comment.
 */
const compileHint = '//# allFunctionsCalledOnLoad';

/** A classic script is decoded with the character set of the page, unless it begins with this. */
const byteOrderMark = '\ufeff';

/** The browser's own Event: MooTools, still on old pages, replaces the global of that name. */
export const browserEvent = 'const Event = /*#__PURE__*/ Object.getPrototypeOf(CustomEvent);';

/** Otherwise NODE_ENV decides, and a build in a test would differ from a release. */
export const findPackages = () => resolve({exportConditions: ['production']});

/**
 * @param {string} code of the entry module
 * @param {string} modules the folder of the compiled modules
 * @param {{notice: keyof typeof notices, plugins?: import('rollup').Plugin[], output: import('rollup').OutputOptions}} options
 *   plug-ins come before those that all scripts have
 * @returns {Promise<{script: string, assets: {fileName: string, source: string | Uint8Array}[]}>} also what plug-ins emit
 */
export async function bundle(code, modules, {notice, plugins = [], output}) {
  const bundled = await rollup({
    input: 'entry',
    plugins: /** @type {import('rollup').Plugin[]} */ ([
      entryModule(code),
      ...plugins,
      findPackages(),
      privateGlobals,
      stripErrorMessages,
      ...minify({include: [`${modules}/**/*.js`], preamble: `${compileHint}\n${notices[notice]}`}),
    ]),
    onwarn,
  });
  const {
    output: [chunk, ...others],
  } = await bundled.generate(output);
  await bundled.close();
  return {
    script: `${byteOrderMark}${chunk.code.trim()}\n`,
    assets: others.flatMap((file) => (file.type === 'asset' ? [file] : [])),
  };
}

const entryModule = (code) => ({
  name: 'entry',
  resolveId: (source) => (source === 'entry' ? '\0entry' : null),
  load: (id) => (id === '\0entry' ? code : null),
});

/** @type {(warning: {code?: string, message: string}) => void} */
export function onwarn({code, message}) {
  // Helpers that TypeScript left in packages ask for `this`, and work without it.
  if (code !== 'THIS_IS_UNDEFINED') throw new Error(message);
}
