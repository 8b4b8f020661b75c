/// <reference types="node" />
import {readFileSync} from 'node:fs';
import {attributesOf, readingLevels, render, tags, version} from '../prerender/index.js';
import {languageTag, parseEnum, parse} from './options.js';
import {UsageError} from './usage.js';

/** What keeps tools on the way from holding the script back, each in the words of its tool. See docs/hosts/. */
const optOuts = ['data-cfasync="false"', 'nowprocket', 'data-jetpack-boost="ignore"', 'data-cookieconsent="ignore"'];

/** Prints what to paste into a page. */
export function snippetCommand(args: string[]): void {
  const {values, positionals} = parse(args, {
    lang: {type: 'string', default: 'en'},
    reading: {type: 'string'},
    attribute: {type: 'string', multiple: true, default: []},
    base: {type: 'string', default: `https://cdn.jsdelivr.net/npm/prolo-elements@${version}/dist/`},
  });
  const [tag, ...rest] = positionals;
  if (!tag || rest.length > 0) throw new UsageError(`snippet: say one tag; known: ${tags.join(', ')}.`);
  const reading = parseEnum('--reading', values.reading, readingLevels);
  const attributes = {
    lang: languageTag('--lang', values.lang)!,
    ...(reading && {reading}),
    ...attributesFrom(tag, values.attribute),
  };
  const element = render(tag, attributes, {report: ({message}) => console.error(`prolo-elements: ${message}`)});
  console.log([element, ...scriptsFor(attributes.lang, baseFrom(values.base))].join('\n'));
}

function attributesFrom(tag: string, pairs: readonly string[]): Record<string, string> {
  if (!tags.includes(tag)) throw new UsageError(`<${tag}> is not known; known: ${tags.join(', ')}.`);
  const known = attributesOf(tag);
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name, ...value] = pair.split('=');
      if (known.includes(name!)) return [name!, value.join('=')];
      throw new UsageError(`--attribute ${name} is not known of <${tag}>; known: ${known.join(', ')}.`);
    }),
  );
}

/** The files that are needed, the language's own after the one with all elements. */
function scriptsFor(lang: string, base: string): string[] {
  const integrity = JSON.parse(readFileSync(new URL('integrity.json', import.meta.url), 'utf8')) as Record<
    string,
    string
  >;
  return ['prolo.js', `lang/${lang}.js`]
    .filter((file) => integrity[file])
    .map(
      (file) =>
        `<script ${optOuts.join(' ')} src="${base}${file}" integrity="${integrity[file]}" crossorigin="anonymous" defer></script>`,
    );
}

function baseFrom(base: string): string {
  if (!/^(https?:\/\/[^"&<>\s/]+)?\/([^"&<>\s/]+\/)*$/.test(base)) {
    throw new UsageError(`--base ${base} is no folder of a web site; such are https://example.com/files/ and /files/.`);
  }
  return base;
}
