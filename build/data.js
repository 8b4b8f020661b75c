/**
 * Writes the data that servers need of the built files: dist/integrity.json, the hashes for Subresource Integrity, and
 * dist/fallback.json, the content as plain HTML for servers without Node (docs/prerender.md).
 */
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {fallbackData} from 'prolo-elements/prerender';
import {browserFiles} from '../tools/stage.js';

const dist = new URL('../dist/', import.meta.url);
const write = (name, data) => writeFileSync(new URL(name, dist), `${JSON.stringify(data, null, 2)}\n`);
const hashOf = (name) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(new URL(name, dist)))
    .digest('base64')}`;

write(
  'integrity.json',
  Object.fromEntries(
    browserFiles()
      .sort()
      .map((name) => [name, hashOf(name)]),
  ),
);
write('fallback.json', fallbackData());
