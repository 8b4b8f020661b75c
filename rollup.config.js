import {readdirSync, readFileSync} from 'node:fs';
import {resolve as absolute} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import {compressed} from './build/compress.js';
import {privateGlobals} from './build/lit/private-globals.js';
import {asset} from './build/plugins/asset.js';
import {billOfMaterials} from './build/plugins/bill-of-materials.js';
import {byteOrderMark} from './build/plugins/byte-order-mark.js';
import {forServers} from './build/plugins/for-servers.js';
import {licenses} from './build/plugins/licenses.js';
import {minify} from './build/plugins/minify.js';
import {stripErrorMessages} from './build/plugins/strip-error-messages.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const modules = 'dist/esm';
const include = [`${modules}/**/*.js`];

const banner = `/*! prolo-elements ${version}, MIT. Includes Lit, (c) 2017 Google LLC, BSD-3-Clause: see lit.LICENSE.txt */`;

/**
 * Nearly all of a script runs when it is loaded. With this hint Chromium compiles it while it arrives, beside the main thread,
 * instead of function by function on it (https://v8.dev/blog/explicit-compile-hints); to other engines it is a comment.
 */
const compileHint = '//# allFunctionsCalledOnLoad';

/** The browser's own Event: MooTools, still on old pages, replaces the global of that name. */
const browserEvent = 'const Event = /*#__PURE__*/ Object.getPrototypeOf(CustomEvent);';

/** Where packages are differs from machine to machine; the same commit builds the same bytes. */
const relativeSourcePath = (path) => path.replace(/^.*\/(?=node_modules\/)/, '');

function onwarn({code, message}) {
  // Helpers that TypeScript left in packages ask for `this`, and work without it.
  if (code !== 'THIS_IS_UNDEFINED') throw new Error(message);
}

/** One self-contained classic script: no import or export, so that it runs however a page loads it. */
const script = (name, file, ...plugins) => ({
  input: `${modules}/${name}`,
  plugins: [
    // Otherwise NODE_ENV decides, and a build in a test would differ from a release.
    resolve({exportConditions: ['production']}),
    privateGlobals,
    stripErrorMessages,
    ...minify({include, preamble: `${compileHint}\n${banner}`}),
    asset('lit.LICENSE.txt', 'node_modules/lit/LICENSE'),
    ...plugins,
  ],
  output: {
    file: `dist/${file}`,
    format: 'iife',
    intro: browserEvent,
    sourcemap: true,
    sourcemapPathTransform: relativeSourcePath,
    plugins: [byteOrderMark, compressed],
  },
  onwarn,
});

export default [
  {
    input: `${modules}/prerender/index.js`,
    plugins: [
      forServers(absolute(modules, 'prerender/server-registry.js')),
      resolve({exportConditions: ['node', 'production']}),
      ...minify({include, preamble: banner}),
      billOfMaterials('prerender'),
    ],
    output: {file: 'dist/prerender.js', plugins: [licenses('prerender.LICENSE.txt')]},
    onwarn,
  },
  {
    input: `${modules}/cli/cli.js`,
    external: [/^node:/, /\/prerender\/index\.js$/],
    output: {
      file: 'dist/cli.js',
      banner: '#!/usr/bin/env node',
      paths: (id) => (id.endsWith('/prerender/index.js') ? './prerender.js' : id),
    },
    onwarn,
  },
  script('script/prolo.js', 'prolo.js', billOfMaterials('prolo'), asset('_headers', 'integrations/cdn/_headers')),
  script('doctor/script.js', 'doctor.js'),
  ...readdirSync(`${modules}/script/elements`)
    .filter((name) => name.endsWith('.js'))
    .map((name) => script(`script/elements/${name}`, `elements/${name}`)),
];
