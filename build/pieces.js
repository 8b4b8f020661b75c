/**
 * Builds the scripts for web pages from the compiled modules: dist/core.js, one file per element, the markers, the files of
 * further languages, their concatenation dist/prolo.js, and the doctor. See docs/decisions/0021-files-that-compose.md.
 */
import {copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {basename, dirname, join, resolve as absolute} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {encodings} from './compress.js';
import {arrive} from './pieces/arrive.js';
import {browserEvent, bundle, version} from './pieces/bundle.js';
import {CoreExports} from './pieces/core-exports.js';
import {readGraph} from './pieces/graph.js';
import {billOfMaterials} from './plugins/bill-of-materials.js';

/** A script that stands alone. */
const standalone = /** @type {const} */ ({notice: 'withLit', output: {format: 'iife', intro: browserEvent}});

/**
 * @param {string} modules the folder of the compiled modules
 * @param {string} out the folder to write to
 * @param {import('prolo-elements').LanguagePack[]} packs the language packs beside the English one
 */
export async function makePieces(modules, out, packs) {
  const {elements, ...graph} = await readGraph(modules);
  const exports = new CoreExports();
  const path = (name) => JSON.stringify(absolute(modules, name));

  /** A function of what the core exports, which the core of the same version runs. */
  const makePiece = async (file, code) => {
    const name = file.slice(0, -'.js'.length);
    const wrap = (run) => `(${arrive})(${JSON.stringify(version)}, ${JSON.stringify(name)}, ${run});`;
    const plugins = [exports.piece(graph, wrap)];
    return (await bundle(code, modules, {notice: 'ours', plugins, output: {format: 'es'}})).script;
  };
  const makePack = (file, {lang, dir, ...content}, sections) => {
    const pack = {lang, dir, ...Object.fromEntries(sections.map((name) => [name, content[name]]))};
    const imports = `import {addPack} from ${path('runtime/registry.js')}; import {ship} from ${path('content/ship.js')};`;
    return makePiece(file, `${imports} addPack(ship(${JSON.stringify(pack)}));`);
  };

  const files = new Map();
  for (const [tag, {file}] of elements) files.set(file, await makePiece(file, `import ${path(`define/${tag}.js`)};`));
  files.set('markers.js', await makePiece('markers.js', `import ${path('script/start-markers.js')};`));
  const pieces = [...files.keys()];

  for (const pack of packs) {
    for (const {file, sections} of elements.values()) {
      const own = `lang/${pack.lang}/${basename(file)}`;
      files.set(own, await makePack(own, pack, sections));
    }
    const sections = [...elements.values()].flatMap((element) => element.sections);
    files.set(`lang/${pack.lang}.js`, await makePack(`lang/${pack.lang}.js`, pack, sections));
  }

  const {imports, object} = exports.module();
  const {script: core, assets} = await bundle(
    `import ${path('script/core.js')};
    import {startPieces} from ${path('script/pieces.js')};
    ${imports}
    startPieces(${object});`,
    modules,
    {...standalone, plugins: [billOfMaterials('prolo')]},
  );
  files.set('core.js', core);
  files.set('prolo.js', ['core.js', ...pieces].map((file) => files.get(file)).join(''));
  files.set('doctor.js', (await bundle(`import ${path('doctor/script.js')};`, modules, standalone)).script);

  for (const [file, code] of files) writeScript(join(out, file), code);
  for (const {fileName, source} of assets) write(join(out, fileName), source);
  copyFileSync('node_modules/lit/LICENSE', join(out, 'lit.LICENSE.txt'));
  copyFileSync('integrations/cdn/_headers', join(out, '_headers'));
  const list = {
    ...Object.fromEntries([...elements].map(([tag, {file, requires}]) => [tag, {file, requires}])),
    markers: {file: 'markers.js', requires: []},
  };
  write(join(out, 'pieces.json'), `${JSON.stringify(list, null, 2)}\n`);
}

/** Writes a script and its compressed forms beside it, so that no server has to compress on the way. */
function writeScript(path, code) {
  const bytes = Buffer.from(code);
  write(path, bytes);
  for (const [ending, compress] of Object.entries(encodings)) write(`${path}.${ending}`, compress(bytes));
}

function write(path, content) {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, content);
}

/** The language packs among the compiled modules, but for the English one, which the elements bring themselves. */
async function packsIn(modules) {
  const folders = readdirSync(join(modules, 'content'), {withFileTypes: true}).filter((entry) => entry.isDirectory());
  const found = folders.filter(
    ({name}) => name !== 'en' && existsSync(join(modules, 'content', name, 'provenance.js')),
  );
  return Promise.all(
    found.map(async ({name}) => {
      const module = await import(pathToFileURL(absolute(modules, 'content', name, 'index.js')).href);
      return Object.values(module).find((pack) => pack.lang === name);
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const modules = 'dist/esm';
  await makePieces(modules, 'dist', await packsIn(modules));
}
