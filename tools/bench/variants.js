/** The same content on a clinic's page, embedded in different ways. */
import {readFileSync} from 'node:fs';
import {hosts} from './link.js';
import {bundle, peers} from './peers.js';
import {all, defer, here, html, script, style} from './resources.js';

const {version} = JSON.parse(readFileSync(here('../../package.json'), 'utf8'));
const page = readFileSync(here('clinic.html'), 'utf8');

/** Reserves space for content that arrives late, so that the rest of the page does not move. */
const reserved = ' style="min-block-size: 70em"';

/**
 * @typedef {object} Variant
 * @property {string} title
 * @property {'ours' | 'limit' | 'peer'} [kind]
 * @property {(sections: import('./words.js').Section[]) => string} snippet what the clinic pastes into its page
 * @property {(page: string) => string | Promise<string>} [build] how the clinic's site processes the page
 * @property {() => Promise<Record<string, import('./resources.js').Resource>>} [files] files of the other origin, by path
 * @property {() => Promise<Record<string, import('./resources.js').Resource>>} [own] files of the clinic's origin, by path
 * @property {number} [instances] maximum number of copies measured on one page
 */

/**
 * @param {import('./words.js').Section[]} sections
 * @param {[tag: string, plain: string][]} everything
 * @returns {Record<string, Variant>}
 */
export function makeVariants(sections, everything) {
  const tags = (them) => all(them, ({tag}) => tag());
  const address = (file) => `/prolo-elements/${version}/${file}`;
  const ours = (names) => async () =>
    Object.fromEntries(names.map((name) => [address(name), script(readFileSync(here(`../../dist/${name}`)))]));
  const prerendered = async (document) => (await import(here('../../dist/prerender.js'))).prerender(document);
  const forAll = 'prolo.js';
  /** The core and these elements in one file, as `npx prolo-elements bundle` writes it. */
  const forThese = 'prolo-clinic.js';
  const bundled = (at) => async () => {
    const files = ['core.js', ...sections.map(({name}) => `elements/prolo-${name}.js`)];
    return {[at]: script(Buffer.concat(files.map((name) => readFileSync(here(`../../dist/${name}`)))))};
  };
  /** Where the plugin puts the file with a page's elements. */
  const uploaded = `/wp-content/uploads/prolo-elements/${version}/clinic.js`;

  return {
    without: {
      title: 'The page without content',
      snippet: () => '',
    },
    plain: {
      title: 'Plain HTML',
      kind: 'limit',
      instances: 1_000,
      snippet: (them) => all(them, (section) => section.html),
    },
    prerendered: {
      title: 'prolo-elements, prerendered',
      kind: 'ours',
      instances: 1_000,
      snippet: (them) => tags(them) + defer(address(forAll)),
      build: prerendered,
      files: ours([forAll]),
    },
    pictured: {
      title: 'prolo-elements, prerendered, with the body map',
      kind: 'ours',
      snippet: (them) => tags(them).replace(' view="list"', '') + defer(address(forAll)),
      build: prerendered,
      files: ours([forAll]),
    },
    fallback: {
      title: 'prolo-elements, script with fallback content',
      kind: 'ours',
      snippet: (them) =>
        `<div class="prolo-embed">${all(them, (it) => it.tag(it.html))}</div>${defer(address(forAll))}`,
      files: ours([forAll]),
    },
    script: {
      title: 'prolo-elements, script and empty tags',
      kind: 'ours',
      instances: 1_000,
      snippet: (them) => `<div class="prolo-embed"${reserved}>${tags(them)}</div>${defer(address(forAll))}`,
      files: ours([forAll]),
    },
    single: {
      title: 'prolo-elements, one script with these elements',
      kind: 'ours',
      snippet: (them) => `<div class="prolo-embed"${reserved}>${tags(them)}</div>${defer(address(forThese))}`,
      files: bundled(address(forThese)),
    },
    wordpress: {
      title: 'prolo-elements, as the WordPress plugin prints it',
      kind: 'ours',
      snippet: (them) => all(them, ({tag, fallback}) => tag(fallback)),
      build: (document) => document.replace('</body>', `<script src="${uploaded}"></script></body>`),
      own: bundled(uploaded),
    },
    everything: {
      title: 'prolo-elements, all elements, script with fallback content',
      kind: 'ours',
      snippet: () => all(everything, ([tag, plain]) => `<${tag}>${plain}</${tag}>`) + defer(address(forAll)),
      files: ours([forAll]),
    },
    everythingPlain: {
      title: 'The fallback content of all elements alone',
      kind: 'limit',
      snippet: () => all(everything, ([tag, plain]) => `<${tag}>${plain}</${tag}>`),
    },
    vanilla: {
      title: 'Vanilla element, written by hand',
      kind: 'limit',
      instances: 1_000,
      snippet: (them) =>
        `<div${reserved}>${all(them, ({name}) => `<clinic-${name}></clinic-${name}>`)}</div>${defer('/vanilla.js')}`,
      files: async () => ({'/vanilla.js': script(await bundle('widgets/vanilla.js', sections, 'widgets/vanilla.css'))}),
    },
    ...peers(sections),
  };
}

/** The files of both origins for one variant. */
export async function publication(variant, sections, path) {
  const none = async () => ({});
  const {snippet, build = (document) => document, files = none, own = none} = variant;
  return {
    [hosts.clinic]: {
      ...(await own()),
      [path]: html(await build(page.replace('<!-- words -->', () => snippet(sections)))),
      '/clinic.css': style(readFileSync(here('clinic.css'))),
    },
    [hosts.cdn]: await files(),
  };
}
