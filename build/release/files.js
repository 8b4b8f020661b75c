/**
 * `npm run release:files`: makes in release/ what a release offers for download: the files to upload with instructions, the
 * WordPress plugin, the bill of materials, and checksums. Two runs on one commit make the same bytes.
 */
import {createHash} from 'node:crypto';
import {copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {browserFiles} from '../../tools/stage.js';
import {assemble} from '../wordpress/plugin.js';
import {sourceDate, zipFolder} from '../zip.js';
import {changesPage, examplePage, installPage} from './pages.js';

const path = (file) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const readJson = (file) => JSON.parse(readFileSync(path(file), 'utf8'));
const {version} = readJson('package.json');

/** The one folder in the zip, under which the pages of a clinic find the scripts. */
const name = 'prolo-elements';
const companions = [
  'integrity.json',
  'pieces.json',
  'fallback.json',
  'changes.atom',
  'changes.json',
  'lit.LICENSE.txt',
];

/** The pictures in the instructions; `npm run docs:picture` takes them. */
export const pictures = ['install-phone.png', 'install-no-script.png'];

/**
 * Writes the files of a release.
 * @param {string} out the folder to write to; it is emptied first
 * @param {Date} [date] of all files inside the zips
 * @returns {Promise<string[]>} their names
 * @throws {Error} if something has not been built
 */
export async function makeReleaseFiles(out, date = sourceDate()) {
  if (!existsSync(path('dist/integrity.json'))) throw new Error('Run `npm run build` first: dist/ is not complete.');
  rmSync(out, {recursive: true, force: true});
  mkdirSync(out, {recursive: true});
  const scratch = mkdtempSync(join(tmpdir(), 'prolo-release-'));
  try {
    await assembleUpload(join(scratch, 'upload'));
    assemble(join(scratch, 'wordpress'));
    const files = {
      [`${name}-${version}.zip`]: zipFolder(join(scratch, 'upload'), name, date),
      [`${name}-wordpress-${version}.zip`]: zipFolder(join(scratch, 'wordpress'), name, date),
      [`${name}-${version}.cdx.json`]: readFileSync(path('dist/sbom/prolo.cdx.json')),
    };
    for (const [file, bytes] of Object.entries(files)) writeFileSync(join(out, file), bytes);
    const sums = Object.entries(files).map(([file, bytes]) => `${sha256(bytes)}  ${file}\n`);
    writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
    return [...Object.keys(files), 'SHA256SUMS'];
  } finally {
    rmSync(scratch, {recursive: true});
  }
}

/** Writes the folder to upload: scripts, data, instructions, an example and, if it is built, the builder. */
async function assembleUpload(folder) {
  const copy = (from, to) => {
    mkdirSync(dirname(join(folder, to)), {recursive: true});
    copyFileSync(path(from), join(folder, to));
  };
  for (const file of [...browserFiles(), ...companions]) copy(`dist/${file}`, file);
  copy('LICENSE', 'LICENSE');
  for (const picture of pictures) copy(`docs/images/${picture}`, `install/${picture}`);
  const hasBuilder = existsSync(path('dist/builder'));
  if (hasBuilder) cpSync(path('dist/builder'), join(folder, 'builder'), {recursive: true});
  const pages = {
    'INSTALL.html': installPage({version, hasBuilder, integrity: readJson('dist/integrity.json')}),
    'example.html': examplePage(),
    'changes.html': changesPage(readJson('dist/changes.json')),
    'review-sheet.html': await reviewSheet(),
  };
  for (const [file, html] of Object.entries(pages)) writeFileSync(join(folder, file), html);
}

async function reviewSheet() {
  const load = (file) => import(new URL(`../../dist/esm/${file}`, import.meta.url).href);
  const {makeReviewSheet} = await load('cli/review-sheet.js');
  const {writeReviewSheet} = await load('cli/review-sheet-html.js');
  const {en} = await load('content/en/index.js');
  return writeReviewSheet(makeReviewSheet(en), readJson('dist/fallback.json').references);
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await makeReleaseFiles(path('release'));
  for (const file of files) console.log(`release/${file}`);
}
