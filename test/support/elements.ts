/** What the tests in browsers know of the elements. */
import {waitUntil} from '@open-wc/testing';
import type {ProloElement} from '../../src/index.js';

interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly {readonly tagName?: string}[]}[];
}
const {modules} = (await (await fetch('/custom-elements.json')).json()) as Manifest;

/** Every tag that the manifest declares. */
export const tags = modules
  .flatMap(({declarations = []}) => declarations)
  .flatMap(({tagName}) => tagName ?? [])
  .sort();

/** Every tag but the guide, which shows the others inside itself. */
export const sectionTags = tags.filter((tag) => tag !== 'prolo-guide');

export const isChromium = 'chrome' in window;

/** The elements of the library in a page, in its order, through the shadow roots of others (as a marker has one). */
export function elementsIn(container: ParentNode): ProloElement[] {
  return [...container.querySelectorAll('*')].flatMap((found) => [
    ...(found.localName.startsWith('prolo-') ? [found as ProloElement] : []),
    ...(found.shadowRoot && !found.localName.startsWith('prolo-') ? elementsIn(found.shadowRoot) : []),
  ]);
}

/** Waits until the elements in a page show what the page says now. */
export async function settled(container: ParentNode): Promise<void> {
  // A mutation observer of the page runs before this microtask ends, and asks for the update that follows.
  await Promise.resolve();
  for (const found of elementsIn(container)) await found.updateComplete;
}

/** Waits until something is so, as long as a busy machine may take. */
export const until = (isSo: () => unknown, message?: string): Promise<void> =>
  waitUntil(isSo, message, {timeout: 20_000, interval: 10});

/** The ids of the facts that one element shows, in order. */
export function factsIn({shadowRoot}: Element): string[] {
  return [...(shadowRoot?.querySelectorAll('[data-fact]') ?? [])].map((fact) => fact.getAttribute('data-fact')!);
}
