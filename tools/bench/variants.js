/** The same words in a clinic's page, put there in each of the ways that there are. */
import {readFileSync} from 'node:fs';
import {hosts} from './link.js';
import {bundle, peers} from './peers.js';
import {all, defer, here, html, script, style} from './resources.js';

const {version} = JSON.parse(readFileSync(here('../../package.json'), 'utf8'));
const page = readFileSync(here('clinic.html'), 'utf8');

/** The snippet reserves the place that late words need; what is below stays where it is. */
const reserved = ' style="min-block-size: 70em"';

/**
 * @typedef {object} Variant
 * @property {string} title
 * @property {'ours' | 'limit' | 'peer'} [kind]
 * @property {(sections: import('./words.js').Section[]) => string} snippet what the clinic puts into its page
 * @property {(page: string) => string | Promise<string>} [build] what the clinic's site makes of the page then
 * @property {() => Promise<Record<string, import('./origins.js').Resource>>} [files] what the other origin holds, by path
 * @property {number} [instances] how many of one section on a page are tried at most
 */

/**
 * @param {import('./words.js').Section[]} sections
 * @returns {Record<string, Variant>}
 */
export function makeVariants(sections) {
  const tags = (them) => all(them, ({tag}) => tag());
  const address = (file) => `/prolo-elements/${version}/${file}`;
  const ours = (names) => async () =>
    Object.fromEntries(names.map((name) => [address(name), script(readFileSync(here(`../../dist/${name}`)))]));
  const prerendered = async (document) => (await import(here('../../dist/prerender.js'))).prerender(document);
  const forAll = 'prolo.js';
  const forEach = sections.map(({name}) => `elements/prolo-${name}.js`);

  return {
    without: {
      title: 'The page without the words',
      snippet: () => '',
    },
    plain: {
      title: 'Plain HTML',
      kind: 'limit',
      instances: 10_000,
      snippet: (them) => all(them, (section) => section.html),
    },
    prerendered: {
      title: 'Ours, prerendered',
      kind: 'ours',
      instances: 10_000,
      snippet: (them) => tags(them) + defer(address(forAll)),
      build: prerendered,
      files: ours([forAll]),
    },
    pictured: {
      title: 'Ours, prerendered, with the body map',
      kind: 'ours',
      snippet: (them) => tags(them).replace(' view="list"', '') + defer(address(forAll)),
      build: prerendered,
      files: ours([forAll]),
    },
    fallback: {
      title: 'Ours, script with the words as fallback',
      kind: 'ours',
      snippet: (them) =>
        `<div class="prolo-embed">${all(them, (it) => it.tag(it.html))}</div>${defer(address(forAll))}`,
      files: ours([forAll]),
    },
    script: {
      title: 'Ours, script and empty tags',
      kind: 'ours',
      instances: 10_000,
      snippet: (them) => `<div class="prolo-embed"${reserved}>${tags(them)}</div>${defer(address(forAll))}`,
      files: ours([forAll]),
    },
    single: {
      title: 'Ours, one script an element',
      kind: 'ours',
      snippet: (them) =>
        `<div class="prolo-embed"${reserved}>${tags(them)}</div>${all(forEach, (it) => defer(address(it)))}`,
      files: ours(forEach),
    },
    vanilla: {
      title: 'Vanilla element, written by hand',
      kind: 'limit',
      instances: 10_000,
      snippet: (them) =>
        `<div${reserved}>${all(them, ({name}) => `<clinic-${name}></clinic-${name}>`)}</div>${defer('/vanilla.js')}`,
      files: async () => ({'/vanilla.js': script(await bundle('widgets/vanilla.js', sections, 'widgets/vanilla.css'))}),
    },
    ...peers(sections),
  };
}

/** The page of a clinic with something in the place of the words, and what belongs to it. */
export async function publication({snippet, build = (document) => document, files = async () => ({})}, sections, path) {
  return {
    [hosts.clinic]: {
      [path]: html(await build(page.replace('<!-- words -->', () => snippet(sections)))),
      '/clinic.css': style(readFileSync(here('clinic.css'))),
    },
    [hosts.cdn]: await files(),
  };
}
