/**
 * The texts of the WordPress plugin for translators: languages/prolo-elements.pot, and editor-texts.php, in which the
 * directory's own tools find the texts that come from the manifest.
 */
// cspell:ignore msgctxt nplurals
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const domain = 'prolo-elements';
/** `__( 'Text', 'prolo-elements' )` and its kin, and `_n( 'One', 'Many', $count, 'prolo-elements' )`. */
const string = String.raw`'((?:[^'\\]|\\.)*)'`;
const plural = String.raw`(?:,\s*${string},\s*[^,()]+)?`;
const call = new RegExp(
  String.raw`(?<![A-Za-z0-9])(?:esc_html|esc_attr)?_[_en]\(\s*${string}${plural},\s*'${domain}',?\s*\)`,
  'g',
);
/** A comment for translators on the line of a call or on the one before. */
const comment = /\/\*\s*(translators:[^*]*?)\s*\*\/[^\n]*\n?[^\n]*$/;

/** The texts that the editor shows for elements, each once. */
export function textsOf(described) {
  const texts = Object.values(described).flatMap(({label, summary, attributes, slots}) => [
    label,
    summary,
    ...[...attributes, ...slots].flatMap(({label, description, labels = {}}) => [
      label,
      description,
      ...Object.entries(labels).flatMap(([value, label]) => (value === label ? [] : [label])),
    ]),
  ]);
  return [...new Set(texts)];
}

/** A PHP file that returns translations by the English text. */
export function writePhp(texts) {
  const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
  return `<?php
/**
 * The texts that the block editor shows for the elements, in the language of the user. Generated from the manifest.
 *
 * @package ProloElements
 */

defined( 'ABSPATH' ) || exit;

return array(
${texts.map((text) => `\t${quoted(text)} => __( ${quoted(text)}, '${domain}' ),`).join('\n')}
);
`;
}

/** The template for translations, of all PHP and JavaScript in a folder, and of block.json. */
export function writePot(folder, version) {
  const entries = new Map();
  const add = (id, entry) => entries.set(id, {references: [], ...entries.get(id), ...entry});
  for (const file of readdirSync(folder)
    .filter((name) => /\.(php|js)$/.test(name) && !isBuilt(name))
    .sort()) {
    const source = readFileSync(join(folder, file), 'utf8');
    for (const {1: text, 2: plural, index} of source.matchAll(call)) {
      const before = source.slice(0, index);
      const line = before.split('\n').length;
      const [, hint] = comment.exec(before) ?? [];
      const id = unquote(text);
      const {references = []} = entries.get(id) ?? {};
      add(id, {
        references: [...references, `${file}:${line}`],
        ...(hint && {hint}),
        ...(plural && {plural: unquote(plural)}),
      });
    }
  }
  const block = JSON.parse(readFileSync(join(folder, 'block.json'), 'utf8'));
  const texts = [
    ['block title', block.title],
    ['block description', block.description],
    ...block.keywords.map((word) => ['block keyword', word]),
  ];
  for (const [context, text] of texts) add(`${context}\u0004${text}`, {context, references: ['block.json']});
  return [header(version), ...[...entries].map(([id, entry]) => formatEntry(id.split('\u0004').pop(), entry))].join(
    '\n',
  );
}

/** Scripts that the build puts in have no texts of the plugin. */
const isBuilt = (name) => ['core.js', 'doctor.js', 'markers.js', 'prolo.js'].includes(name);
const unquote = (text) => text.replace(/\\(['\\])/g, '$1');
const po = (text) => JSON.stringify(text);

function formatEntry(text, {references, hint, context, plural}) {
  return [
    ...(hint ? [`#. ${hint.replace(/\s+/g, ' ')}`] : []),
    `#: ${references.join(' ')}`,
    ...(context ? [`msgctxt ${po(context)}`] : []),
    `msgid ${po(text)}`,
    ...(plural ? [`msgid_plural ${po(plural)}`, 'msgstr[0] ""', 'msgstr[1] ""'] : ['msgstr ""']),
    '',
  ].join('\n');
}

const header = (version) => `# Copyright of the authors of prolo-elements. This file is under the MIT license.
msgid ""
msgstr ""
"Project-Id-Version: Prolo Elements ${version}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"X-Domain: ${domain}\\n"
`;
