/**
 * `npm run build:wordpress`: puts the WordPress plugin together from integrations/wordpress and what `npm run build`
 * made, as integrations/wordpress/dist/prolo-elements.zip, ready to be uploaded.
 */
import {copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {sourceDate, zipFolder} from './zip.js';

const path = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const plugin = path('integrations/wordpress');
const own = [
  'prolo-elements.php',
  'class-markup.php',
  'class-plain-html.php',
  'class-scripts.php',
  'uninstall.php',
  'block.json',
  'block.js',
].concat(['visual-tab.js', 'readme.txt']);
const built = [
  'dist/prolo.js',
  'dist/core.js',
  'dist/markers.js',
  'dist/pieces.json',
  'dist/lit.LICENSE.txt',
  'LICENSE',
];
/** Folders of scripts; there may be no languages yet. */
const folders = ['elements', 'lang'];

/**
 * Writes the plugin's files into a folder.
 * @param {string} folder is emptied first
 * @param {string} [fallback] the file with the content as plain HTML
 */
export function assemble(folder, fallback = path('dist/fallback.json')) {
  const missing = [...built.map(path), fallback].filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`Run \`npm run build\` first: ${missing.join(', ')} is not there.`);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  for (const name of own) copyFileSync(join(plugin, name), join(folder, name));
  for (const name of built) copyFileSync(path(name), join(folder, name.replace('dist/', '')));
  for (const name of folders.filter((name) => existsSync(path(`dist/${name}`)))) {
    const isWanted = (file) => statSync(file).isDirectory() || file.endsWith('.js');
    cpSync(path(`dist/${name}`), join(folder, name), {recursive: true, filter: isWanted});
  }
  copyFileSync(fallback, join(folder, 'fallback.json'));
  writeFileSync(join(folder, 'elements.json'), JSON.stringify(describe(readJson(fallback))));
}

/** Describes each element to the plugin and its block: its summary, its attributes and their kind. */
function describe({elements, sections, conditions, guideSections}) {
  /** The values of an attribute with a list. */
  const lists = {include: conditions, exclude: conditions, sections: guideSections};
  const declarations = readJson(path('custom-elements.json')).modules.flatMap(({declarations = []}) => declarations);
  const entries = Object.entries(elements).map(([tag, {section}]) => {
    const {summary, attributes} = declarations.find(({tagName}) => tagName === tag);
    const lang = {
      name: 'lang',
      description: 'Language of the content. Default: that of the page.',
      options: Object.keys(sections[section]),
    };
    return [
      tag,
      {
        summary,
        attributes: [
          ...attributes.map((attribute) => ({...describeAttribute(attribute), list: lists[attribute.name]})),
          lang,
        ].map(withLabel),
      },
    ];
  });
  return Object.fromEntries(entries);
}

/** Names attributes and values as a person would: `Heading level`, `Knee pain`. */
function withLabel(attribute) {
  const label = (name) => `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
  const values = [...(attribute.options ?? []), ...(attribute.list ?? [])];
  const isTag = attribute.name === 'lang';
  return {
    ...attribute,
    label: isTag ? 'Language' : label(attribute.name),
    labels: Object.fromEntries(values.map((value) => [value, isTag ? languageName(value) : label(value)])),
  };
}

const languageName = (tag) => new Intl.DisplayNames('en', {type: 'language'}).of(tag);

function describeAttribute({name, description: markdown, type}) {
  const description = markdown.replaceAll('`', '');
  const values = [...type.text.matchAll(/'([^']+)'/g)].map(([, value]) => value);
  if (name === 'heading-level') return {name, description, options: ['1', '2', '3', '4', '5', '6', 'none']};
  if (values.length > 0) return {name, description, options: values};
  return {name, description, isSwitch: /boolean|true/.test(type.text)};
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(plugin, 'dist/prolo-elements');
  try {
    assemble(folder);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  writeFileSync(`${folder}.zip`, zipFolder(folder, 'prolo-elements', sourceDate()));
  console.log(`${folder}.zip`);
}
