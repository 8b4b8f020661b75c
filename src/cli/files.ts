import {createHash} from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';

/** Lists the HTML files in and below a folder, as relative paths. Skips hidden entries and node_modules. */
export function htmlFilesIn(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true})
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      if (isFolder(join(folder, entry.name))) {
        return htmlFilesIn(join(folder, entry.name)).map((path) => join(entry.name, path));
      }
      return /\.html?$/i.test(entry.name) ? [entry.name] : [];
    });
}

/** Whether a path is an existing folder. */
export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/**
 * Reads a text file.
 * @throws {TypeError} if the file is not valid UTF-8
 */
export function readText(path: string): string {
  return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(readFileSync(path));
}

/**
 * Writes a file atomically, by renaming a complete draft.
 * @throws {Error} if the file cannot be written; an existing file is unchanged then
 */
export function writeText(path: string, text: string): void {
  const existing = existsSync(path) ? statSync(path) : undefined;
  // Write through a symbolic link instead of replacing it.
  const target = existing ? realpathSync(path) : path;
  const draft = `${target}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(draft, text, {mode: existing?.mode});
    renameSync(draft, target);
  } catch (error) {
    if (existsSync(draft)) rmSync(draft);
    throw new Error(`Cannot write ${path}: ${(error as Error).message}.`, {cause: error});
  }
}

/** The hash of a file for Subresource Integrity. */
export function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
