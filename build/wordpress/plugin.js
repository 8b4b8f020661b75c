/**
 * `npm run build:wordpress`: puts the WordPress plugin together from integrations/wordpress and what `npm run build`
 * made, as integrations/wordpress/dist/prolo-elements.zip, ready to be uploaded.
 */
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {sourceDate, zipFolder} from '../zip.js';
import {describeElements, namesOf} from './elements.js';
import {textsOf, writePhp, writePot} from './texts.js';

const path = (file) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const plugin = path('integrations/wordpress');
const own = readdirSync(plugin).filter((name) => /\.(php|js|txt)$/.test(name) || name === 'block.json');
const built = [
  'dist/prolo.js',
  'dist/core.js',
  'dist/markers.js',
  'dist/doctor.js',
  'dist/pieces.json',
  'dist/lit.LICENSE.txt',
  'LICENSE',
];
/** Folders of scripts; there may be no languages yet. */
const folders = ['elements', 'lang'];

/**
 * Writes the plugin's files into a folder.
 * @param {string} folder is emptied first
 * @param {string} [fallback] the file with the content as plain HTML
 */
export function assemble(folder, fallback = path('dist/fallback.json')) {
  const missing = [...built.map(path), fallback].filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`Run \`npm run build\` first: ${missing.join(', ')} is not there.`);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  for (const name of own) copyFileSync(join(plugin, name), join(folder, name));
  for (const name of built) copyFileSync(path(name), join(folder, name.replace('dist/', '')));
  for (const name of folders.filter((name) => existsSync(path(`dist/${name}`)))) {
    const isWanted = (file) => statSync(file).isDirectory() || file.endsWith('.js');
    cpSync(path(`dist/${name}`), join(folder, name), {recursive: true, filter: isWanted});
  }
  copyFileSync(fallback, join(folder, 'fallback.json'));
  const data = readJson(fallback);
  const described = describeElements(data);
  mkdirSync(join(folder, 'languages'));
  const written = {
    'elements.json': JSON.stringify(namesOf(data)),
    'editor.json': JSON.stringify(described),
    'editor-texts.php': writePhp(textsOf(described)),
  };
  for (const [name, text] of Object.entries(written)) writeFileSync(join(folder, name), text);
  // It names the lines of the others.
  writeFileSync(join(folder, 'languages/prolo-elements.pot'), writePot(folder, readJson(path('package.json')).version));
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(plugin, 'dist/prolo-elements');
  try {
    assemble(folder);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  writeFileSync(`${folder}.zip`, zipFolder(folder, 'prolo-elements', sourceDate()));
  console.log(`${folder}.zip`);
}
