import {readFileSync} from 'node:fs';
import {attributesOf, readingLevels, render, tags, version} from '../prerender/index.js';
import {parseEnum, parseLanguageTag, parseOptions} from './options.js';
import {parseBase, scriptTag} from './script-tag.js';
import {UsageError} from './usage.js';

/** Prints a snippet to paste into a page. Returns true. */
export function snippetCommand(args: string[]): boolean {
  const {values, positionals} = parseOptions(args, {
    lang: {type: 'string', default: 'en'},
    reading: {type: 'string'},
    attribute: {type: 'string', multiple: true, default: []},
    base: {type: 'string', default: `https://cdn.jsdelivr.net/npm/prolo-elements@${version}/dist/`},
  });
  const [tag, ...rest] = positionals;
  if (!tag || rest.length > 0) throw new UsageError(`snippet: expected one tag. Tags: ${tags.join(', ')}.`);
  const reading = parseEnum('--reading', values.reading, readingLevels);
  const attributes = {
    lang: parseLanguageTag('--lang', values.lang)!,
    ...(reading && {reading}),
    ...attributesFrom(tag, values.attribute),
  };
  const element = render(tag, attributes, {report: ({message}) => console.error(`prolo-elements: ${message}`)});
  console.log([element, ...scriptsFor(attributes.lang, parseBase(values.base))].join('\n'));
  return true;
}

function attributesFrom(tag: string, pairs: readonly string[]): Record<string, string> {
  if (!tags.includes(tag)) throw new UsageError(`<${tag}>: unknown tag. Tags: ${tags.join(', ')}.`);
  const known = attributesOf(tag);
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name, ...value] = pair.split('=');
      if (known.includes(name!)) return [name!, value.join('=')];
      throw new UsageError(`--attribute ${name}: unknown attribute of <${tag}>. Use one of: ${known.join(', ')}.`);
    }),
  );
}

/** Script tags: all elements, then the language file if there is one. */
function scriptsFor(lang: string, base: string): string[] {
  const integrity = JSON.parse(readFileSync(new URL('integrity.json', import.meta.url), 'utf8')) as Record<
    string,
    string
  >;
  return ['prolo.js', `lang/${lang}.js`]
    .filter((file) => integrity[file])
    .map((file) => scriptTag(base + file, integrity[file]!));
}
