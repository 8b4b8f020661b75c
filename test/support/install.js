/** Packages that only some tests need stand in folders of their own, and are installed by the tests that need them. */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Libraries of other people's pages, and the frameworks whose types the package extends. */
export const libraries = fileURLToPath(new URL('libraries', import.meta.url));
/** The directives for Angular, with Angular's compiler. */
export const angular = fileURLToPath(new URL('../../integrations/angular', import.meta.url));

/**
 * Installs what the lock file of a folder names, once for each state of that file.
 * @param {string} folder
 * @returns {string} the folder of the packages
 * @throws where npm fails: without a network, for one
 */
export function install(folder) {
  const packages = join(folder, 'node_modules');
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  // npm writes nothing that tells which lock file it followed.
  const note = join(packages, '.installed-lock.json');
  if (existsSync(note) && readFileSync(note, 'utf8') === lock) return packages;

  console.log(`Installing the packages of ${folder} …`);
  try {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: folder, stdio: 'pipe'});
  } catch (error) {
    throw new Error(`npm could not install the packages that these tests need, in ${folder}:\n${error.stderr}`, {
      cause: error,
    });
  }
  writeFileSync(note, lock);
  return packages;
}
