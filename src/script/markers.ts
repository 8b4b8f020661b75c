import {supportsAdoptingStyleSheets} from 'lit';
import {parseEnum} from '../runtime/attributes.js';
import {definitionOf, tags} from '../runtime/define.js';
import {page} from '../runtime/page-state.js';
import {notifyRoot} from '../runtime/root-observer.js';
import {isOurs, nearest} from '../runtime/tree.js';

/** The content of a block's shadow root: one of our tags with its attributes and the slots that it fills, or a bare slot. */
type Content = readonly [
  tag: string,
  attributes: readonly (readonly [name: string, value: string])[],
  slots: readonly string[],
];

/** The blocks that can be markers or contain one: editors support them, and they can have a shadow root. */
const blocks = 'p, div';
const links = 'a[href*="/prolo-embed/"]';
const slot: Content = ['slot', [], []];

/** The content of each block as JSON, by which a change is noticed. */
const contents = new WeakMap<Element, string>();

/**
 * Shows our elements in place of markers, now and whenever the page changes: blocks such as
 * `<div class="prolo-conditions" data-include="knee-pain">`, and links to `…/prolo-embed/conditions?include=knee-pain` that
 * are alone in their paragraph. The element is in a shadow root of the block, so that the page's own nodes are neither
 * moved nor changed; they become the element's fallback content.
 *
 * @param root - the part of the page to search and observe, such as a shadow root. Default: the document.
 */
export function upgradeMarkers(root: Document | DocumentFragment | Element = document): void {
  if (page.markerRoots.has(root)) return;
  page.markerRoots.add(root);
  const observer = new MutationObserver((records) => {
    for (const target of new Set(records.map(({target}) => target))) update(target as Element);
  });
  const update = (part: Document | DocumentFragment | Element) => {
    const candidates = [part as Element, ...part.querySelectorAll(`[class*="prolo-"], ${links}`)];
    const changed = candidates.map((found) => found.closest?.<HTMLElement>(blocks)).filter(show);
    for (const block of changed) observer.observe(block!, {attributes: true, subtree: true});
    // Headings in fallback content do not count for the elements that come after it.
    if (changed.length > 0) notifyRoot(part.getRootNode());
  };
  observer.observe(root, {childList: true, subtree: true});
  update(root);
}

/** Shows what a block asks for. Returns whether that has changed. */
function show(block: HTMLElement | null | undefined): boolean {
  if (!block) return false;
  const before = contents.get(block);
  const content = contentOf(block) ?? slot;
  const [tag, attributes, slots] = content;
  const now = JSON.stringify(content);
  // A shadow root from elsewhere belongs to the page, or to another copy of the library.
  if (before ? now === before : tag === 'slot' || block.shadowRoot) return false;
  contents.set(block, now);
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  if (tag !== 'slot') element.append(document.createElement('slot'), ...slots.map(forwardedSlot));
  const root = block.shadowRoot ?? block.attachShadow({mode: 'open'});
  root.replaceChildren(element);
  if (supportsAdoptingStyleSheets && isHiddenAsEmpty(block)) root.adoptedStyleSheets = [shownWhenEmpty()];
  return true;
}

/** Hands what stands in the block for a named slot on to the element. */
function forwardedSlot(name: string): HTMLSlotElement {
  const forwarded = document.createElement('slot');
  forwarded.name = name;
  forwarded.slot = name;
  return forwarded;
}

/** What a block asks for as a marker; `undefined` where it is not a marker, or must not be changed. */
function contentOf(block: HTMLElement): Content | undefined {
  let marker = block;
  let tag = [...block.classList].find((name) => tags.has(name));
  // The elements read data-prolo-… from the page around them, so it does not become one of their attributes.
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
  const allowed = [...(definitionOf(tag)?.observedAttributes ?? []), 'lang', 'dir'];
  return [
    tag,
    given.filter(([name]) => parseEnum(marker, 'attribute', name, allowed, undefined)),
    [...new Set([...block.children].map((child) => child.slot))].filter((name) => name !== ''),
  ];
}

function shownWhenEmpty(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':host{display:block!important}');
  return sheet;
}

/** Whether a page hides a block because it is empty (`div:empty`), which a marker is only for a style sheet. */
function isHiddenAsEmpty(block: Element): boolean {
  const isHidden = () => getComputedStyle(block).display === 'none';
  if (block.childNodes.length > 0 || !isHidden()) return false;
  block.append(' ');
  const isHiddenAnyway = isHidden();
  block.replaceChildren();
  return !isHiddenAnyway;
}

/** Whether a link is the only visible content of a block. */
function isAlone(link: Element, block: Element): boolean {
  return (
    link.closest(blocks) === block &&
    block.textContent.trim() === link.textContent.trim() &&
    [...block.querySelectorAll(':not(br)')].every((element) => element.contains(link) || link.contains(element))
  );
}
