/**
 * Writes what others than browsers need to know of the built files: dist/integrity.json, the hashes for Subresource
 * Integrity, and dist/fallback.json, the words as plain HTML for servers without Node (docs/prerender.md).
 */
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {attributesOf, packs, readingLevels, tags, version, words} from 'prolo-elements/prerender';
import {contentVersion} from 'prolo-elements/content/version.generated.js';
import {browserFiles} from '../tools/stage.js';

const dist = new URL('../dist/', import.meta.url);
const write = (name, data) => writeFileSync(new URL(name, dist), `${JSON.stringify(data, null, 2)}\n`);
const hashOf = (name) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(new URL(name, dist)))
    .digest('base64')}`;

const fromEntries = (keys, valueOf) => Object.fromEntries(keys.map((key) => [key, valueOf(key)]));
const inEach = (valueOf) =>
  fromEntries([...packs.keys()], (lang) => fromEntries(readingLevels, (reading) => valueOf({lang, reading})));

write('integrity.json', fromEntries(browserFiles().sort(), hashOf));

write('fallback.json', {
  version,
  contentVersion,
  review: fromEntries([...packs.keys()], (lang) => {
    const {notReviewed, reviewedBy, reviewedByOn} = packs.get(lang).provenance;
    return {notReviewed, reviewedBy, reviewedByOn};
  }),
  elements: fromEntries(tags, (tag) => ({
    attributes: attributesOf(tag),
    html: inEach((attributes) => words(tag, attributes).html),
    ...(Object.keys(words(tag).entries).length > 0 && {
      entries: inEach((attributes) => words(tag, attributes).entries),
    }),
  })),
});
