/// <reference types="node" />
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

/** The HTML files in a folder and below it, as paths from it. What is hidden or installed there is left alone. */
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

export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** @throws TypeError where the file is not in UTF-8. */
export function readText(path: string): string {
  return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(readFileSync(path));
}

/** Writes a file whole or not at all: what stands there is replaced by a file that is already complete. */
export function writeText(path: string, text: string): void {
  const existing = existsSync(path) ? statSync(path) : undefined;
  // Through a link, so that the link stays one.
  const target = existing ? realpathSync(path) : path;
  const draft = `${target}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(draft, text, {mode: existing?.mode});
    renameSync(draft, target);
  } catch (error) {
    if (existsSync(draft)) rmSync(draft);
    throw new Error(`${path} could not be written: ${(error as Error).message}.`, {cause: error});
  }
}
