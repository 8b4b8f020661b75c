/** Zip files that have the same bytes wherever and whenever they are made. */
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {zipSync} from 'fflate';

/** A file that its owner writes and everybody reads, as Unix notes it in the upper half of a zip's attributes. */
const attributes = {os: 3, attrs: 0o100644 * 0x10000};

/**
 * Packs a folder under a name.
 * @param {string} folder
 * @param {string} name the one folder at the top of the zip
 * @param {Date} date of every file
 */
export function zipFolder(folder, name, date) {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .sort();
  const entries = files.map((file) => [`${name}/${file}`, readFileSync(join(folder, file))]);
  return zipSync(Object.fromEntries(entries), {level: 9, mtime: inLocalTime(date), ...attributes});
}

/**
 * The day of the commit, so that two builds of it agree, and servers see that a file is newer than that of the last version.
 * SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/) names another one, in seconds.
 *
 * @throws {Error} outside of a repository, without SOURCE_DATE_EPOCH
 */
export function sourceDate() {
  return new Date(Number(process.env.SOURCE_DATE_EPOCH ?? commitTime()) * 1000);
}

function commitTime() {
  try {
    const cwd = fileURLToPath(new URL('..', import.meta.url));
    return execFileSync('git', ['log', '-1', '--format=%ct'], {cwd, encoding: 'utf8', stdio: 'pipe'}).trim();
  } catch (error) {
    throw new Error('No commit to take the date of the files from: set SOURCE_DATE_EPOCH.', {cause: error});
  }
}

/** Zip files note the local time. This moves a date so that its local time is the same everywhere. */
function inLocalTime(date) {
  return new Date(
    ...[date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()],
    ...[date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()],
  );
}
