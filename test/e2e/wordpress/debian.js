/** Packages of any Debian release, unpacked into a folder. Nothing is installed, so that they may be newer or older than the system. */
// cspell:ignore dists
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const mirror = 'https://deb.debian.org/debian';
const cache = fileURLToPath(new URL('../../../node_modules/.cache', import.meta.url));

/** @typedef {Record<string, string>} Package the fields of a package, such as `Version` and `Depends` */

/**
 * All packages of a release.
 *
 * @param {string} release such as `sid`
 * @param {string} architecture such as `amd64`
 * @returns {Promise<Map<string, Package>>} by name
 */
export async function packagesOf(release, architecture) {
  // Some releases have the list in this compression alone, which Node cannot read.
  const input = await download(`dists/${release}/main/binary-${architecture}/Packages.xz`);
  const list = execFileSync('xz', ['-dc'], {input, encoding: 'utf8', maxBuffer: Infinity});
  const paragraphs = list.trimEnd().split('\n\n');
  return new Map(
    paragraphs.map((paragraph) => {
      const fields = Object.fromEntries(
        [...paragraph.matchAll(/^([\w-]+): (.*)$/gm)].map(([, name, value]) => [name, value]),
      );
      return [fields.Package, fields];
    }),
  );
}

/** The names in a field such as `Depends`, without versions; of alternatives, the first that is in the release. */
export function namesIn(/** @type {string | undefined} */ field, /** @type {Map<string, Package>} */ packages) {
  return (field ?? '')
    .split(',')
    .map((entry) => entry.split('|').map((alternative) => alternative.trim().split(/[ :(]/)[0]))
    .map((names) => names.find((name) => packages.has(name)) ?? '')
    .filter(Boolean);
}

/**
 * Unpacks packages into a folder that is kept, or returns the folder if they are in it already.
 *
 * @param {string} name the folder, with the version in it
 * @param {Package[]} packages
 */
export async function unpack(name, packages) {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished-${process.pid}`;
  try {
    mkdirSync(unfinished, {recursive: true});
    for (const {Package, Filename, SHA256} of packages) {
      const content = await download(Filename);
      if (createHash('sha256').update(content).digest('hex') !== SHA256) throw new Error(`${Package} is damaged.`);
      const file = join(unfinished, 'package.deb');
      writeFileSync(file, content);
      execFileSync('dpkg-deb', ['-x', file, unfinished]);
      rmSync(file);
    }
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, {recursive: true, force: true});
  }
  return folder;
}

async function download(path) {
  const response = await fetch(`${mirror}/${path}`).catch(({cause}) => {
    throw new OfflineError(`${mirror} cannot be reached.`, {cause});
  });
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  return Buffer.from(await response.arrayBuffer());
}

/** The network is the reason, so that a test may be skipped. */
export class OfflineError extends Error {}
