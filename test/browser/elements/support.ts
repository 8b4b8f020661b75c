import {fixture, html} from '@open-wc/testing';
import type {ProloElement} from '../../../src/index.js';
import '../../../src/define/all.js';

/** Every tag, as tests that hold for all elements go through them. */
export const tags = [
  'prolo-disclaimer',
  'prolo-overview',
  'prolo-conditions',
  'prolo-mechanism',
  'prolo-evidence',
  'prolo-risks',
  'prolo-article',
] as const;

/** Parses markup as a page would, and waits until every element in it shows its words. */
export async function page(markup: string): Promise<HTMLElement> {
  const container = await fixture<HTMLElement>(html`<div></div>`);
  container.append(document.createRange().createContextualFragment(markup));
  await settled(container);
  return container;
}

/** The one element in a page of this markup. */
export async function element<Type extends ProloElement>(markup: string): Promise<Type> {
  const container = await page(markup);
  return ours(container)[0] as Type;
}

/** Waits until the elements in a page show what the page says now. */
export async function settled(container: ParentNode): Promise<void> {
  // A mutation observer of the page runs before this microtask ends, and asks for the update that follows.
  await Promise.resolve();
  for (const found of ours(container)) await found.updateComplete;
}

/** The elements of ours in a page, through shadow roots. */
export function ours(container: ParentNode): ProloElement[] {
  return [...container.querySelectorAll('*')].flatMap((found) => [
    ...(found.localName.startsWith('prolo-') ? [found as ProloElement] : []),
    ...(found.shadowRoot && !found.localName.startsWith('prolo-') ? ours(found.shadowRoot) : []),
  ]);
}

/** What the element shows, with white space as a reader sees it. */
export function shownText(found: Element): string {
  return textOf(found.shadowRoot!).replace(/\s+/g, ' ').trim();
}

/** A block is a line of its own, whether or not there is white space beside it. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
  const text = [...node.childNodes].map(textOf).join('');
  return node instanceof Element && getComputedStyle(node).display !== 'inline' ? ` ${text} ` : text;
}

/** The ids of the facts that the element shows, in order. */
export function shownFacts(found: Element): string[] {
  return [...(found.shadowRoot?.querySelectorAll('[data-fact]') ?? [])].map((fact) => fact.getAttribute('data-fact')!);
}

/** The element's heading, such as `h2`. */
export function headingTag(found: Element): string | undefined {
  return found.shadowRoot?.querySelector('[part="heading"]')?.localName;
}

/** Collects what the library says in the console while `run` runs. */
export async function warnings(run: () => unknown): Promise<string[]> {
  const said: string[] = [];
  const {warn} = console;
  console.warn = (message: unknown) => said.push(String(message));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return said.filter((message) => message.startsWith('prolo-elements:'));
}
