/** The pages on which silence.test.ts and `npm run silence` listen: one built file and every element in every state. */
import {readdirSync, readFileSync} from 'node:fs';

const root = new URL('../../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** Values for attributes that take any text. */
const samples = {
  except: 'back-pain',
  href: 'https://example.org/article',
  'href-template': 'https://example.org/{id}',
  only: 'knee-pain',
  'heading-level': '3',
  'reviewed-on': '2026-03-31',
};

/** The scripts that a page can load, by their path in dist. */
export function builtFiles() {
  return ['', 'elements/'].flatMap((folder) =>
    readdirSync(new URL(`dist/${folder}`, root))
      .filter((name) => name.endsWith('.js'))
      .map((name) => folder + name),
  );
}

/** The address of a page with a built file, and with every element if there are to be any. */
export function silencePath(file, withElements) {
  return `/silence/${withElements ? 'elements' : 'nothing'}/${file}`;
}

/** The page at such an address; `undefined` at any other. */
export function silencePage(path) {
  const [, content, file] = /^\/silence\/(elements|nothing)\/(.+)$/.exec(path) ?? [];
  if (!file) return undefined;
  return `<!doctype html><html lang="en"><head><meta data-page charset="utf-8"><title>Silence</title>
    <link data-page rel="icon" href="data:,">
    <script data-page>${read('test/page/silence/instrument.js')}</script>
    <script data-page>${read('test/page/silence/use.js')}</script>
    <script data-page defer src="/prolo-elements/${file}"></script></head><body><h1>Clinic</h1>
    ${content === 'elements' ? everyElement() : ''}</body></html>`;
}

/** Every element as it is, and with each of its attributes: each value where some are named, else a sample. */
function everyElement() {
  const {modules} = JSON.parse(read('custom-elements.json'));
  const declared = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
  return declared
    .flatMap(({tagName, attributes = []}) =>
      ['', ...attributes.flatMap(attributeStates)].map((state) => `<${tagName}${state}></${tagName}>`),
    )
    .join('\n');
}

function attributeStates({name, parsedType, type}) {
  const types = (parsedType ?? type).text;
  if (/boolean|true/.test(types)) return [` ${name}`];
  const values = [...types.matchAll(/'([^']+)'/g)].map(([, value]) => value);
  return (values.length > 0 ? values : [samples[name] ?? 'sample']).map((value) => ` ${name}="${value}"`);
}
