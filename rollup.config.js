import {existsSync, readdirSync, readFileSync, realpathSync} from 'node:fs';
import {basename, resolve as absolute} from 'node:path';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import sbom from 'rollup-plugin-sbom';
import {compressed} from './build/compress.js';
import {leanLit} from './build/lit/lean-lit.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const modules = 'dist/esm';

/** A version as lightningcss packs it. */
const release = (major, minor = 0) => (major << 16) | (minor << 8);

const banner = `/*! prolo-elements ${version}, MIT. Includes Lit, (c) 2017 Google LLC, BSD-3-Clause: see lit.LICENSE.txt */`;

/**
 * Nearly all of a file runs when it is loaded. Told so, Chromium compiles it while it comes in, beside the main thread,
 * instead of function by function on it (https://v8.dev/blog/explicit-compile-hints); to other engines it is a comment.
 */
const compileHint = '//# allFunctionsCalledOnLoad';

/**
 * Classic scripts are decoded with the page's character set; a byte order mark makes that UTF-8 wherever they stand.
 * The license of Lit asks to go along with every copy.
 */
const finish = {
  name: 'finish',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = `\ufeff${chunk.code}`;
    }
    this.emitFile({type: 'asset', fileName: 'lit.LICENSE.txt', source: readFileSync('node_modules/lit/LICENSE')});
  },
};

/** The headers that static hosts and their CDNs take from a file in the folder they publish. */
const headers = {
  name: 'headers',
  generateBundle() {
    this.emitFile({type: 'asset', fileName: '_headers', source: readFileSync('integrations/cdn/_headers')});
  },
};

/** What cannot be hydrated is drawn anew and its error never shown, so the sentences of these errors are left out. */
const stripErrorMessages = {
  name: 'wordless-errors',
  transform: (code, id) =>
    id.includes('/ssr-client/')
      ? {code: code.replace(/(Error|console\.error)\((`[^`]*`|"[^"]*")\)/g, '$1()'), map: {mappings: ''}}
      : null,
};

const minified = (preamble) => [
  minifyLiterals({
    include: [`${modules}/**/*.js`],
    // The default warns and ships the file unminified.
    failOnError: true,
    options: {
      minifyOptions: {
        // The default deletes the space between words and the elements beside them.
        conservativeCollapse: true,
        // The default takes what is in a template of SVG for HTML, where a slash closes nothing.
        keepClosingSlash: true,
        minifyCSS: {minify: true, targets: {chrome: release(111), safari: release(16, 2), firefox: release(115)}},
      },
    },
  }),
  terser({
    ecma: 2022,
    module: true,
    compress: {passes: 2, keep_fargs: false},
    // What Lit keeps to itself.
    mangle: {properties: {regex: /^_\$/}},
    format: {comments: false, preamble},
  }),
];

const plugins = [
  // Otherwise NODE_ENV decides, and a build in a test would differ from a release.
  resolve({exportConditions: ['production']}),
  leanLit({
    template: absolute('build/lit/template.js'),
    cssTag: absolute('build/lit/css-tag.js'),
  }),
  stripErrorMessages,
  ...minified(`${compileHint}\n${banner}`),
];

/** Where what is written for servers differs: in Lit, in the registry of the elements, and in what stands for Buffer. */
const registry = absolute(modules, 'prerender/server-registry.js');
const serverPlugins = [
  {
    name: 'for-servers',
    resolveId: (source) =>
      source === '@lit-labs/ssr-client' ? realpathSync('node_modules/@lit-labs/ssr-client/index.js') : null,
    transform: (code, id) =>
      /\/runtime\/define\.js$|\/ssr\/lib\//.test(id)
        ? {code: `import {serverRegistry as customElements} from ${JSON.stringify(registry)};${code}`, map: null}
        : null,
  },
  resolve({exportConditions: ['node', 'production']}),
  ...minified(banner),
];

/** Where packages lie differs from machine to machine; the same commit builds the same bytes. */
const relativeSourcePath = (path) => path.replace(/^.*\/(?=node_modules\/)/, '');

/** What went into a file from other packages, as a CycloneDX bill of materials: dist/sbom/. The same build, the same bytes. */
const billOfMaterials = (name) =>
  sbom({
    outDir: 'sbom',
    outFilename: `${name}.cdx`,
    rootComponentType: 'library',
    saveTimestamp: false,
    includeWellKnown: false,
  });

/** What the packages in a bundle ask to be said along with every copy. */
const licenses = (name) => ({
  name: 'licenses',
  generateBundle() {
    const folders = new Set(
      [...this.getModuleIds()].flatMap((id) => /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []),
    );
    const texts = [...folders].map((folder) => {
      const {name, license} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      const file = `${folder}/LICENSE`;
      return `${name}: ${license}\n\n${existsSync(file) ? readFileSync(file, 'utf8') : ''}`;
    });
    texts.sort();
    this.emitFile({type: 'asset', fileName: `${name}.LICENSE.txt`, source: texts.join('\n\n')});
  },
});

function onwarn({code, message}) {
  // Helpers that TypeScript left in what others compiled ask for `this`, and do without.
  if (code !== 'THIS_IS_UNDEFINED') throw new Error(message);
}

/** The browser's own Event, as MooTools, still on old pages, puts one of its own under that name. */
const browserEvent = 'const Event = /*#__PURE__*/ Object.getPrototypeOf(CustomEvent);';

/** One self-contained classic script: no import or export, so that it runs however a host loads it. */
const script = (input, file, {plugins: more = [], ...wrapping} = {}) => ({
  input,
  plugins: [...plugins, ...more],
  output: {
    file,
    format: 'iife',
    intro: browserEvent,
    ...wrapping,
    sourcemap: true,
    sourcemapPathTransform: relativeSourcePath,
    plugins: [finish, compressed],
  },
  onwarn,
});

/** Puts a script into `afterWords`, which is imported only now that it is compiled. */
const afterWords = {
  async intro() {
    const {afterWords} = await import(absolute(modules, 'script/when-painted.js'));
    return `${browserEvent}(${afterWords})((proloScript)=>{`;
  },
  outro: '});',
};

const elements = readdirSync(`${modules}/define`).filter((name) => /^prolo-.*\.js$/.test(name));

export default [
  {
    input: `${modules}/prerender/index.js`,
    plugins: [...serverPlugins, billOfMaterials('prerender')],
    output: {file: 'dist/prerender.js', plugins: [licenses('prerender')]},
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
  script(`${modules}/script/prolo.js`, 'dist/prolo.js', {plugins: [billOfMaterials('prolo'), headers], ...afterWords}),
  script(`${modules}/doctor/script.js`, 'dist/doctor.js'),
  ...elements.map((name) => script(`${modules}/define/${name}`, `dist/elements/${basename(name)}`, afterWords)),
];
