/** The pages on which silence.test.ts and `npm run privacy-audit` listen: one built file and every element in every state. */
import {readFileSync} from 'node:fs';

const root = new URL('../../../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** Values for attributes that take any text. */
const samples = {
  condition: 'knee-pain',
  exclude: 'back-pain',
  href: 'https://example.org/article',
  'href-template': 'https://example.org/{id}',
  include: 'knee-pain',
  'heading-level': '3',
  'reviewed-on': '2026-03-31',
};

const pieces = () => JSON.parse(read('dist/pieces.json'));

/**
 * The files that a page has to load so that one of them has something to do: the doctor looks at elements, and pieces need the
 * core and the pieces of what is inside of them.
 */
export function filesFor(file) {
  if (file === 'doctor.js') return ['prolo.js', file];
  if (file === 'prolo.js') return [file];
  const tag = elementOf(file);
  const beside = [...pieces()[tag].requires, tag].map((tag) => pieces()[tag].file);
  return [...new Set(['core.js', ...beside, file])];
}

/** The tag of the element to which a piece belongs. The core and the markers show something only with an element. */
function elementOf(file) {
  return /^elements\/(.+)\.js$/.exec(file)?.[1] ?? 'prolo-overview';
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
    <script data-page>${read('test/browser/page/silence/instrument.js')}</script>
    <script data-page>${read('test/browser/page/silence/use.js')}</script>
    ${filesFor(file)
      .map((name) => `<script data-page defer data-show src="/prolo-elements/${name}"></script>`)
      .join('')}</head><body><h1>Clinic</h1>
    ${content === 'elements' ? elementsFor(file) : ''}</body></html>`;
}

/**
 * The elements that a file brings: the one of its name, as it is and with each of its attributes; in the files that bring all of
 * them each as it is, as their states are looked at in the file of each. The doctor looks at every text of a page: it gets a
 * guide of one section, as the others stand on the page already.
 */
function elementsFor(file) {
  const {modules} = JSON.parse(read('custom-elements.json'));
  const loaded = filesFor(file);
  const asItIs = (tag) => (file === 'doctor.js' && tag === 'prolo-guide' ? ' sections="risks"' : '');
  const isShown = (tag) => loaded.includes('prolo.js') || tag === elementOf(file);
  return modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName && isShown(tagName))
    .flatMap(({tagName, attributes = []}) =>
      [asItIs(tagName), ...(loaded.includes('prolo.js') ? [] : attributes.flatMap(attributeStates))].map(
        (state) => `<${tagName}${state}></${tagName}>`,
      ),
    )
    .join('\n');
}

/** Each value where the manifest names some, else a sample. */
function attributeStates({name, parsedType, type}) {
  const types = (parsedType ?? type).text;
  if (/boolean|true/.test(types)) return [` ${name}`];
  const values = [...types.matchAll(/'([^']+)'/g)].map(([, value]) => value);
  return (values.length > 0 ? values : [samples[name] ?? 'sample']).map((value) => ` ${name}="${value}"`);
}
