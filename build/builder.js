/**
 * Builds the embed builder: dist/builder/, a page that works from a folder and from any host, and the list of the packages in it
 * for the audit. Run after the other files.
 */
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve as absolute} from 'node:path';
import {browserFiles} from '../tools/stage.js';
import {bundle, version} from './pieces/bundle.js';
import {billOfMaterials} from './plugins/bill-of-materials.js';
import {licenses} from './plugins/licenses.js';

const modules = 'dist/esm';
const compiled = 'node_modules/.cache/builder';
const out = 'dist/builder';
const read = (file) => readFileSync(file, 'utf8');

const integrity = JSON.parse(read('dist/integrity.json'));
const pieces = JSON.parse(read('dist/pieces.json'));
const isPiece = (file) =>
  file === 'core.js' || file.startsWith('lang/') || Object.values(pieces).some((piece) => piece.file === file);
const library = {
  version,
  integrity,
  pieces,
  files: Object.fromEntries(
    browserFiles()
      .filter(isPiece)
      .map((file) => [file, read(join('dist', file))]),
  ),
  license: `prolo-elements\n\n${read('LICENSE')}\n\nLit\n\n${read('dist/lit.LICENSE.txt')}`,
};

/** The library is the one that was built, and its files are data. */
const fromBuild = {
  name: 'from-build',
  resolveId: (source) =>
    source === 'prolo-library'
      ? '\0prolo-library'
      : source.startsWith('../src/')
        ? absolute(modules, source.slice(7))
        : null,
  load: (id) => (id === '\0prolo-library' ? `export default ${JSON.stringify(library)};` : null),
};

/** Compiled modules lie in node_modules, so that the bill of materials takes the project itself for a package. */
function withoutItself(bill) {
  const {components, dependencies, ...rest} = JSON.parse(String(bill));
  const root = rest.metadata.component['bom-ref'];
  const others = components.filter(({name}) => name !== 'prolo-elements');
  // That package has a reference made of random characters.
  const edges = dependencies
    .filter(({ref}) => ref !== root)
    .map((edge) => (edge.ref.startsWith('BomRef.') ? {...edge, ref: root} : edge));
  return `${JSON.stringify({...rest, components: others, dependencies: edges}, null, 2)}\n`;
}

mkdirSync(out, {recursive: true});
for (const name of ['builder', 'preview']) {
  const plugins = [fromBuild, licenses(`${name}.LICENSE.txt`), billOfMaterials(name)];
  const entry = `import ${JSON.stringify(absolute(compiled, `${name}.js`))};`;
  const {script, assets} = await bundle(entry, modules, {notice: 'ours', plugins, output: {format: 'iife'}});
  writeFileSync(join(out, `${name}.js`), script);
  // The frame's script has no package inside.
  if (name === 'preview') continue;
  for (const {fileName, source} of assets) {
    if (fileName.startsWith('sbom/')) writeFileSync(join('dist', fileName), withoutItself(source));
    else writeFileSync(join(out, fileName), source);
  }
}
for (const file of ['index.html', 'preview.html', 'builder.css']) copyFileSync(join('builder', file), join(out, file));
copyFileSync('dist/prolo.js', join(out, 'prolo.js'));
