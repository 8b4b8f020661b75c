/**
 * `npm run docs`: generates docs/reference.md from custom-elements.json, the accessibility report, and the tables between the markers of
 * CONTRIBUTING.md from test/support/steps.js and of docs/scale.md from build/size-ledger.json and
 * tools/bench/results/load.json. With `--check` it writes nothing and fails
 * if a file is not up to date.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import * as prettier from 'prettier';
import {reportHtml, reportYaml} from './accessibility-report.js';
import {reference} from './reference.js';
import {loadTable, sizeTable, trafficTable} from './scale.js';
import {steps} from '../test/support/steps.js';
import {table} from './table.js';

/** @param {string} file */
const pathOf = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));
/** @param {string} file */
const read = (file) => (existsSync(pathOf(file)) ? readFileSync(pathOf(file), 'utf8') : '');

/** @type {{modules: {declarations?: import('./reference.js').Declaration[]}[]}} */
const manifest = JSON.parse(read('custom-elements.json'));
const elements = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName)
  .sort((a, b) => a.tagName.localeCompare(b.tagName));
const {files} = JSON.parse(read('build/size-ledger.json'));
const {version} = JSON.parse(read('package.json'));
const load = JSON.parse(read('tools/bench/results/load.json'));

const stepRows = Object.entries(steps).map(([name, {protects, seconds, scope = 'push'}]) => [
  `\`${name}\``,
  protects,
  scope === 'push' ? `${seconds.push}` : '–',
  `${seconds.full ?? seconds.push}`,
]);

const documents = {
  'CONTRIBUTING.md': insertTables('CONTRIBUTING.md', {
    steps: table(['Step', 'Protects', 'Seconds, push', 'Seconds, full'], stepRows),
  }),
  'docs/reference.md': reference(elements),
  'docs/accessibility/report.html': reportHtml(version),
  'docs/accessibility/report.yaml': reportYaml(version),
  'docs/scale.md': insertTables('docs/scale.md', {
    sizes: table(...sizeTable(files)),
    load: table(...loadTable(load)),
    traffic: table(...trafficTable(files, load)),
  }),
};

const isCheck = process.argv.includes('--check');
for (const [file, text] of Object.entries(documents)) {
  const options = await prettier.resolveConfig(pathOf(file));
  // The YAML is compared with what its test makes, so it stays as it was made.
  const formatted = file.endsWith('.yaml')
    ? text
    : await prettier.format(text, {...options, parser: file.endsWith('.html') ? 'html' : 'markdown'});
  if (!isCheck) {
    writeFileSync(pathOf(file), formatted);
  } else if (formatted !== read(file)) {
    console.error(`${file} is not up to date. Run \`npm run docs\` and commit the result.`);
    process.exitCode = 1;
  } else {
    console.log(`${file} is up to date.`);
  }
}

/**
 * Replaces the tables between `<!-- name: generated -->` and `<!-- /name -->`.
 * @param {string} file
 * @param {Record<string, string>} tables
 */
function insertTables(file, tables) {
  let text = read(file);
  for (const [name, content] of Object.entries(tables)) {
    const markers = new RegExp(`(<!-- ${name}: generated -->\n)[^]*?(\n<!-- /${name} -->)`);
    if (!markers.test(text)) throw new Error(`${file} has no markers for the table "${name}".`);
    text = text.replace(markers, (_, start, end) => `${start}\n${content}\n${end}`);
  }
  return text;
}
