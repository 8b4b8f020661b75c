import {ambientChanged, isOurs, nearest} from '../runtime/ambient.js';
import {parseEnum} from '../runtime/attributes.js';
import {tags} from '../runtime/define.js';

/** What stands in the shadow root of a block: a tag of ours with its attributes, or a bare slot. */
type Content = readonly [tag: string, attributes: readonly (readonly [name: string, value: string])[]];

/** The blocks that can be markers or hold one: editors know them, and they can have a shadow root. */
const blocks = 'p, div';
const links = 'a[href*="/prolo-embed/"]';
const slot: Content = ['slot', []];

/** What stands in each block, as text, to notice when the page wants something else. */
const shown = new WeakMap<Element, string>();

/**
 * Shows our elements in the place of markers, now and whenever the page changes: blocks such as
 * `<div class="prolo-conditions" data-include="knee-pain">`, and links to `…/prolo-embed/conditions?include=knee-pain` that
 * are alone in their paragraph. The element stands in a shadow root of the block, so that nothing of the page's own is
 * moved or changed; what the page put into the block is the element's fallback.
 *
 * @param root - the part of the page to look through and to watch, such as a shadow root. Default: the document.
 */
export function upgradeMarkers(root: Document | DocumentFragment | Element = document): void {
  const observer = new MutationObserver((records) => {
    for (const target of new Set(records.map(({target}) => target))) update(target as Element);
  });
  const update = (part: Document | DocumentFragment | Element) => {
    const candidates = [part as Element, ...part.querySelectorAll(`[class*="prolo-"], ${links}`)];
    const changed = candidates.map((found) => found.closest?.<HTMLElement>(blocks)).filter(show);
    for (const block of changed) observer.observe(block!, {attributes: true, subtree: true});
    // Headings in a fallback count no longer for the elements that come after it.
    if (changed.length > 0) ambientChanged(part.getRootNode());
  };
  observer.observe(root, {childList: true, subtree: true});
  update(root);
}

/** Shows in a block what it asks for now. Gives whether that is something else than before. */
function show(block: HTMLElement | null | undefined): boolean {
  if (!block) return false;
  const before = shown.get(block);
  const [tag, attributes] = contentOf(block) ?? slot;
  const now = JSON.stringify([tag, attributes]);
  // A shadow root that is not from here is the host's, or that of another copy of the library.
  if (before ? now === before : tag === 'slot' || block.shadowRoot) return false;
  shown.set(block, now);
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  if (tag !== 'slot') element.append(document.createElement('slot'));
  (block.shadowRoot ?? block.attachShadow({mode: 'open'})).replaceChildren(element);
  return true;
}

/** What a block asks for as a marker; `undefined` where it is none, or where it is to be left alone. */
function contentOf(block: HTMLElement): Content | undefined {
  let marker = block;
  let tag = [...block.classList].find((name) => tags.has(name));
  // What is named data-prolo-… is no attribute of ours: the elements read it from the page around them.
  let given = [...block.attributes]
    .filter(({name}) => /^data-(?!prolo-)/.test(name))
    .map(({name, value}) => [name.slice(5), value] as const);
  if (!tag) {
    const link = block.querySelector<HTMLAnchorElement>(links);
    const [, name] = (link && /^https?:.*\/prolo-embed\/([\w-]+)/.exec(link.protocol + link.pathname)) ?? [];
    if (!name || !isAlone(link!, block)) return undefined;
    marker = link!;
    tag = parseEnum(marker, 'tag', `prolo-${name}`, [...tags], undefined);
    given = [...new URLSearchParams(link!.search)];
  }
  if (
    !tag ||
    marker.isContentEditable ||
    marker.closest('pre, code') ||
    [...block.querySelectorAll('*')].some(isOurs) ||
    nearest(block, (ancestor) => (ancestor !== block && isOurs(ancestor)) || null)
  ) {
    return undefined;
  }
  const {observedAttributes} = customElements.get(tag) as unknown as {observedAttributes: string[]};
  const allowed = [...observedAttributes, 'lang', 'dir'];
  return [tag, given.filter(([name]) => parseEnum(marker, 'attribute', name, allowed, undefined))];
}

/** Whether a block holds nothing to read or to see but a link. */
function isAlone(link: Element, block: Element): boolean {
  return (
    link.closest(blocks) === block &&
    block.textContent.trim() === link.textContent.trim() &&
    [...block.querySelectorAll(':not(br)')].every((element) => element.contains(link) || link.contains(element))
  );
}
