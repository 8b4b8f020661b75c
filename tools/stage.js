/**
 * `npm run stage -- <folder>`: puts what browsers load into a folder that a web server or CDN publishes, under
 * `prolo-elements/<version>/`, which never changes, and `prolo-elements-latest/<major>/`, which moves (below version 1,
 * where a new minor version may break, it is `0.<minor>`). Earlier versions in the folder stay. Run `npm run build` before.
 */
import {copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const [major, minor] = version.split('.');
const compatible = major === '0' ? `0.${minor}` : major;

/** The paths below a folder at which the files of this version stand. */
export const paths = {
  version: `prolo-elements/${version}`,
  latest: `prolo-elements-latest/${compatible}`,
};

/** Names of the files that browsers load: the build has written them compressed as well. */
export function browserFiles() {
  return readdirSync(dist, {recursive: true}).filter((name) => existsSync(join(dist, `${name}.br`)));
}

/** @throws {Error} where this version was published with other bytes: who pinned it would get what they did not check. */
export function stage(folder) {
  const scripts = browserFiles();
  const companions = scripts.flatMap((name) => ['', '.br', '.gz', '.map'].map((ending) => name + ending));
  const licenses = new Set(scripts.map((name) => join(dirname(name), 'lit.LICENSE.txt')));
  const files = [...companions, ...licenses].filter((name) => existsSync(join(dist, name)));

  const changed = files.filter((name) => {
    const published = join(folder, paths.version, name);
    return existsSync(published) && !readFileSync(published).equals(readFileSync(join(dist, name)));
  });
  if (changed.length > 0) {
    throw new Error(`Version ${version} is published with other bytes (${changed[0]}). Raise the version.`);
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
    console.log(`${Object.values(paths).join(' and ')} are in ${folder}.`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
