/** The built prerenderer, as the build of a site or a server loads it, and what the tests ask of its pages. */
import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import type * as Prerenderer from '../../../src/prerender/index.js';

const built = new URL('../../../dist/prerender.js', import.meta.url).href;
export const {addPack, attributesOf, fallbackData, packs, prerender, plainHtml, render, tags, version} = (await import(
  built
)) as typeof Prerenderer;

export type {FallbackData, Problem} from '../../../src/prerender/index.js';

const opening = '<template shadowrootmode="open">';

/** A page without the declarative shadow roots: what its author wrote. */
export function withoutRoots(page: string): string {
  let written = '';
  let end = 0;
  let depth = 0;
  for (const {0: tag, index} of page.matchAll(/<template\b[^>]*>|<\/template>/g)) {
    if (tag === '</template>') {
      if (depth > 0 && --depth === 0) end = index + tag.length;
    } else if (depth > 0 || tag === opening) {
      if (depth++ === 0) written += page.slice(end, index);
    }
  }
  return written + page.slice(end);
}

export const rootsIn = (page: string) => page.split(opening).length - 1;

/** What a reader of the markup finds, shadow roots included, with white space as a browser shows it. */
export function textOf(markup: string): string {
  const read = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string =>
    nodes
      .map((node) => {
        if ('value' in node) return node.value;
        if (!('childNodes' in node) || node.nodeName === 'style') return '';
        // The meaning of a hard word is not shown before it is opened.
        if ('attrs' in node && node.attrs.some(({name}) => name === 'popover')) return '';
        return read('content' in node ? node.content.childNodes : node.childNodes);
      })
      .join(' ');
  return read(parseFragment(markup).childNodes).replace(/\s+/g, ' ');
}
