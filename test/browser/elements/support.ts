import {fixture, html} from '@open-wc/testing';
import type {ProloElement} from '../../../src/index.js';
import '../../../src/define/all.js';
import {factsIn, isChromium, elementsIn, sectionTags as tags, settled, until} from '../../support/elements.js';

export {factsIn as shownFacts, isChromium, elementsIn, settled, tags, until};

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
  return elementsIn(container)[0] as Type;
}

/** What the element shows, with white space as a reader sees it. */
export function shownText(found: Element): string {
  return textOf(found.shadowRoot!).replace(/\s+/g, ' ').trim();
}

/** A block is a line of its own, whether or not there is white space beside it. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
  // The meaning of a hard word is not shown before it is opened.
  if (node instanceof Element && node.matches('[popover]')) return '';
  const text = [...node.childNodes].map(textOf).join('');
  return node instanceof Element && !isInSentence(node) ? ` ${text} ` : text;
}

/** The button of a hard word is an inline block, as every button. */
const isInSentence = (node: Element) => getComputedStyle(node).display === 'inline' || node.matches('button.word');

/** What a place states: without the meanings that its hard words open, and the numbers of its sources. */
export function statedText(place: Element): string {
  const copy = place.cloneNode(true) as Element;
  for (const more of copy.querySelectorAll('.meaning, .cite')) more.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
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

/** Whether an element has rendered words of its own, in sight or not. */
export const hasWords = (found: Element): boolean => Boolean(found.shadowRoot?.querySelector('.base'));

/** What is so in each task of the page itself, until it is as expected. */
export async function betweenTasks<State>(look: () => State, isExpected: (state: State) => boolean): Promise<State[]> {
  const seen = [look()];
  while (!isExpected(seen.at(-1)!)) {
    // Not a message: WebKit lets timers go first.
    await new Promise((resolve) => setTimeout(resolve));
    seen.push(look());
  }
  return seen;
}

/** Puts markup onto the page at once, and waits for nothing. */
export function put(markup: string): HTMLElement {
  const container = document.createElement('div');
  container.innerHTML = markup;
  document.body.append(container);
  return container;
}
