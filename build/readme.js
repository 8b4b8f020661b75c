/**
 * Writes the tables of README.md and docs/scale.md between their markers: elements, attributes and tokens from
 * custom-elements.json, sizes from build/size-ledger.json, load from tools/bench/results/load.json. With `--check` it writes nothing and
 * fails when a table is not up to date.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import * as prettier from 'prettier';
import {loadTable, trafficTable} from './scale.js';

const path = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const read = (file) => readFileSync(path(file), 'utf8');

const elements = JSON.parse(read('custom-elements.json'))
  .modules.flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName)
  .sort((a, b) => a.tagName.localeCompare(b.tagName));
const {files} = JSON.parse(read('build/size-ledger.json'));
const load = JSON.parse(read('tools/bench/results/load.json'));

const cell = (text = '') => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
const own = ({attributes = []}) => attributes.filter(({inheritedFrom}) => !inheritedFrom);
const shared = ({attributes = []}) => attributes.filter(({inheritedFrom}) => inheritedFrom);
const attributeRow = (tag) => (attribute) => [tag, `\`${attribute.name}\``, attribute.description];

const readmeTables = {
  elements: table(
    ['Tag', 'Shows', 'Events'],
    elements.map(({tagName, summary, events = []}) => [
      `\`<${tagName}>\``,
      summary,
      events.map(({name}) => `\`${name}\``).join(', '),
    ]),
  ),
  attributes: table(
    ['Element', 'Attribute', 'Meaning'],
    [
      ...shared(elements[0]).map(attributeRow('every element')),
      ...elements.flatMap((element) => own(element).map(attributeRow(`\`<${element.tagName}>\``))),
    ],
  ),
  tokens: table(
    ['Token', 'Default', 'What it sets'],
    elements[0].cssProperties.map(({name, default: value, description}) => [
      `\`${name}\``,
      `\`${value}\``,
      description,
    ]),
  ),
  sizes: table(
    ['File', 'Raw', 'gzip', 'Brotli'],
    Object.entries(files).map(([file, sizes]) => [
      `\`${file}\``,
      ...['raw', 'gzip', 'brotli'].map((kind) => sizes[kind].toLocaleString('en-US')),
    ]),
  ),
};

const documents = {
  'README.md': readmeTables,
  'docs/scale.md': {
    load: table(...loadTable(load)),
    traffic: table(...trafficTable(files, load)),
  },
};
for (const [file, tables] of Object.entries(documents)) {
  let text = read(file);
  for (const [name, content] of Object.entries(tables)) {
    const markers = new RegExp(`(<!-- ${name}: generated -->\n)[^]*?(\n<!-- /${name} -->)`);
    if (!markers.test(text)) throw new Error(`${file} has no place for the table "${name}".`);
    text = text.replace(markers, (_, start, end) => `${start}\n${content}\n${end}`);
  }
  const options = await prettier.resolveConfig(path(file));
  text = await prettier.format(text, {...options, parser: 'markdown'});

  if (!process.argv.includes('--check')) {
    writeFileSync(path(file), text);
  } else if (text !== read(file)) {
    console.error(`The tables of ${file} are not up to date. Run \`npm run readme\` and commit the result.`);
    process.exitCode = 1;
  } else {
    console.log(`The tables of ${file} are up to date.`);
  }
}
