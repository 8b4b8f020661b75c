import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {filesOfBundle, type Piece} from './bundle.js';
import {integrityOf, writeText} from './files.js';
import {parseLanguageTag, parseOptions} from './options.js';
import {parseBase, scriptTag} from './script-tag.js';
import {UsageError} from './usage.js';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

/** Puts the files that a page needs together into one, and prints what to paste into the page. Returns true. */
export function bundleCommand(args: string[]): boolean {
  const {values, positionals} = parseOptions(args, {
    lang: {type: 'string', multiple: true, default: []},
    out: {type: 'string', short: 'o', default: 'prolo-clinic.js'},
    base: {type: 'string', default: '/'},
  });
  const base = parseBase(values.base);
  const pieces = JSON.parse(read('pieces.json')) as Record<string, Piece>;
  const named = tagsFrom(positionals, pieces);
  const languages = values.lang.map((lang) => parseLanguageTag('--lang', lang)!);
  const files = filesOfBundle(named, languages, pieces, JSON.parse(read('integrity.json')) as Record<string, string>);
  // As `cat` puts them together, each with its byte order mark.
  const script = files.map(read).join('');
  writeText(values.out, script);
  console.error(`prolo-elements: wrote ${values.out}, the same as: cat ${files.join(' ')}`);
  const elements = named.filter((tag) => tag.startsWith('prolo-')).map((tag) => `<${tag}></${tag}>`);
  console.log([...elements, scriptTag(base + basename(values.out), integrityOf(Buffer.from(script)))].join('\n'));
  return true;
}

/** The tags that were named, each once, with or without `prolo-`. */
function tagsFrom(names: readonly string[], pieces: Readonly<Record<string, Piece>>): string[] {
  const known = Object.keys(pieces);
  const allowed = known.map((tag) => tag.replace(/^prolo-/, '')).join(', ');
  if (names.length === 0) throw new UsageError(`bundle: expected elements. Choose from: ${allowed}.`);
  const named = names.map((name) => {
    const tag = known.find((candidate) => candidate === name || candidate === `prolo-${name}`);
    if (!tag) throw new UsageError(`${name}: unknown element. Choose from: ${allowed}.`);
    return tag;
  });
  return [...new Set(named)];
}
