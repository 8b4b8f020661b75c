/**
 * Writes the data beside the built files: dist/integrity.json, the hashes for Subresource Integrity; dist/fallback.json, the
 * content as plain HTML for servers without Node (docs/prerender.md); dist/changes.atom and dist/changes.json, the changes of
 * the content; dist/llms.txt and a skill, for coding assistants.
 */
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {contentChanges} from 'prolo-elements/content/changes.js';
import {en} from 'prolo-elements/content/en/index.js';
import {fallbackData} from 'prolo-elements/prerender';
import {browserFiles} from '../tools/stage.js';
import {atomFeed, describeVersions, jsonFeed} from './changes-feed.js';
import {llmsText, skill} from './llms.js';
import {customElements} from './manifest.js';

const dist = new URL('../dist/', import.meta.url);
const read = (name) => readFileSync(new URL(name, dist));
const readJson = (name) => JSON.parse(read(name).toString());
const writeText = (name, text) => writeFileSync(new URL(name, dist), text);
const write = (name, data) => writeText(name, `${JSON.stringify(data, null, 2)}\n`);
const hashOf = (name) => `sha384-${createHash('sha384').update(read(name)).digest('base64')}`;

write(
  'integrity.json',
  Object.fromEntries(
    browserFiles()
      .sort()
      .map((name) => [name, hashOf(name)]),
  ),
);
write('fallback.json', fallbackData());

// The package does not export what only its command uses.
const {makeReviewSheet} = await import(new URL('esm/cli/review-sheet.js', dist).href);
const statements = makeReviewSheet(en).sections.flatMap((section) => section.statements);
const versions = describeVersions(contentChanges, statements, readJson('../src/content/en/earlier.json'));
writeText('changes.atom', atomFeed(versions));
write('changes.json', jsonFeed(versions));

const elements = customElements();
const packageJson = readJson('../package.json');
writeText('llms.txt', llmsText(elements, packageJson));
mkdirSync(new URL('skills/prolo-elements/', dist), {recursive: true});
writeText('skills/prolo-elements/SKILL.md', skill(elements, packageJson));
