/**
 * `npm run stage -- <folder>`: copies the browser files to a folder that a web server or CDN publishes:
 * `prolo-elements/<version>/`, which never changes, and `prolo-elements-latest/<major>/`, which is updated (before 1.0,
 * where a minor version may break, `0.<minor>`). Earlier versions in the folder stay. Run `npm run build` first.
 */
import {copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const [major, minor] = version.split('.');
const compatible = major === '0' ? `0.${minor}` : major;

/** Where the files of this version are, relative to the published folder. */
export const paths = {
  version: `prolo-elements/${version}`,
  latest: `prolo-elements-latest/${compatible}`,
};

/** Names of the files that browsers load. The build writes a compressed copy of exactly these. */
export function browserFiles() {
  return readdirSync(dist, {recursive: true, encoding: 'utf8'}).filter((name) => existsSync(join(dist, `${name}.br`)));
}

/**
 * Copies the browser files of this version to a published folder.
 * @throws {Error} if the folder has other bytes under this version: pages that pin it by hash would break
 */
export function stage(folder) {
  const scripts = browserFiles();
  const companions = scripts.flatMap((name) => ['', '.br', '.gz'].map((ending) => name + ending));
  const licenses = new Set(scripts.map((name) => join(dirname(name), 'lit.LICENSE.txt')));
  const files = [...companions, ...licenses].filter((name) => existsSync(join(dist, name)));

  const changed = files.filter((name) => {
    const published = join(folder, paths.version, name);
    return existsSync(published) && !readFileSync(published).equals(readFileSync(join(dist, name)));
  });
  if (changed.length > 0) {
    throw new Error(`Version ${version} is already published with other bytes (${changed[0]}). Raise the version.`);
  }
  for (const path of Object.values(paths)) {
    for (const name of files) {
      mkdirSync(dirname(join(folder, path, name)), {recursive: true});
      copyFileSync(join(dist, name), join(folder, path, name));
    }
  }
  copyFileSync(join(dist, '_headers'), join(folder, '_headers'));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [, , folder] = process.argv;
  if (!folder) {
    console.error('Usage: npm run stage -- <folder>');
    process.exit(2);
  }
  try {
    stage(folder);
    console.log(`Staged ${Object.values(paths).join(' and ')} in ${folder}.`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
