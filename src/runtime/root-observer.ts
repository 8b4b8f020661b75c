import {lookAttribute, readingAttribute} from './ambient.js';
import {forgetHeadings, headings} from './heading-level.js';

/** Called when a document or shadow root around an element changes in a way that may change its ambient values. */
export interface RootListener {
  ambientChanged(): void;
}

/** One observer for all elements in a document or shadow root. */
interface ObservedRoot {
  readonly listeners: Set<RootListener>;
  readonly observer: MutationObserver;
}

const observedRoots = new WeakMap<Node, ObservedRoot>();

/** Observes every root from an element up to the document, and returns these roots. */
export function observeRoots(element: Element, listener: RootListener): readonly Node[] {
  const roots: Node[] = [];
  for (let host: Element | undefined = element; host;) {
    const root = host.getRootNode();
    roots.push(root);
    host = (root as Partial<ShadowRoot>).host;
  }
  for (const root of roots) observe(root).listeners.add(listener);
  return roots;
}

/** Ends what `observeRoots` began. */
export function unobserveRoots(roots: readonly Node[], listener: RootListener): void {
  for (const root of roots) {
    const observed = observedRoots.get(root);
    observed?.listeners.delete(listener);
    if (observed?.listeners.size === 0) {
      observed.observer.disconnect();
      observedRoots.delete(root);
    }
  }
}

/** Notifies the listeners of a root of a change that a MutationObserver cannot see, such as an attached shadow root. */
export function notifyRoot(root: Node): void {
  forgetHeadings();
  for (const listener of observedRoots.get(root)?.listeners ?? []) listener.ambientChanged();
}

function observe(root: Node): ObservedRoot {
  const existing = observedRoots.get(root);
  if (existing) return existing;
  const observer = new MutationObserver((records) => {
    if (records.some(concernsAmbient)) notifyRoot(root);
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['lang', 'dir', readingAttribute, lookAttribute, 'role', 'aria-level'],
  });
  const created = {listeners: new Set<RootListener>(), observer};
  observedRoots.set(root, created);
  return created;
}

function concernsAmbient({type, addedNodes, removedNodes}: MutationRecord): boolean {
  return type === 'attributes' || [...addedNodes, ...removedNodes].some(holdsHeading);
}

function holdsHeading(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const element = node as Element;
  return element.matches(headings) || element.querySelector(headings) !== null;
}
