import {readingLevels, type Direction, type ReadingLevel, type SectionName} from '../content/model.js';
import type {ResolvedSection} from './registry.js';
import {parseEnum} from './attributes.js';

/** What an element takes over from the page around it. */
export interface Ambient {
  /** BCP 47 tag of the nearest `lang`, empty where the page says none. */
  readonly language: string;
  /** The nearest `dir`; `undefined` where the page leaves it to the language. */
  readonly direction: Direction | undefined;
  /** The nearest `data-prolo-reading`. */
  readonly reading: ReadingLevel;
  /** Level of the heading before the element, 1 to 6; 1 where there is none. */
  readonly headingBefore: number;
}

/** The ambient values of an element that is in no page, such as one that is rendered on a server. */
export const noAmbient: Ambient = {language: '', direction: undefined, reading: 'plain', headingBefore: 1};

/**
 * The direction in which words are shown: that of the page where the page says one, else that of their language. Words
 * that stand in for another language keep their own.
 */
export function directionOf({dir, fallback}: ResolvedSection<SectionName>, ambient: Ambient): Direction {
  return fallback ? dir : (ambient.direction ?? dir);
}

const readingAttribute = 'data-prolo-reading';
const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** Levels found since the page last changed, so that the search from an element ends at the element of ours before it. */
let headingLevels = new WeakMap<Element, number>();

/** Reads the page around an element that is connected. */
export function readAmbient(element: Element): Ambient {
  const headingBefore = findHeadingBefore(element);
  headingLevels.set(element, headingBefore);
  return {
    language: nearest(element, (ancestor) => ancestor.getAttribute('lang')) ?? noAmbient.language,
    direction: nearest(element, readDirection),
    reading: nearest(element, readReading) ?? noAmbient.reading,
    headingBefore,
  };
}

function readDirection(element: Element): Direction | undefined {
  const dir = element.getAttribute('dir')?.toLowerCase();
  return dir === 'ltr' || dir === 'rtl' ? dir : undefined;
}

function readReading(element: Element): ReadingLevel | undefined {
  return parseEnum(element, readingAttribute, element.getAttribute(readingAttribute), readingLevels, undefined);
}

/** What `read` finds on the element or its nearest ancestor, shadow hosts included. */
export function nearest<Value>(
  element: Element,
  read: (ancestor: Element) => Value | null | undefined,
): Value | undefined {
  for (let ancestor: Element | undefined = element; ancestor; ancestor = parentOf(ancestor)) {
    const value = read(ancestor);
    if (value !== null && value !== undefined) return value;
  }
  return undefined;
}

/** The element around this one, through shadow roots. */
export function parentOf(element: Element): Element | undefined {
  return element.parentElement ?? (element.parentNode as Partial<ShadowRoot> | null)?.host;
}

function findHeadingBefore(element: Element): number {
  for (let node = elementBefore(element); node; node = elementBefore(node)) {
    const level = headingLevels.get(node) ?? headingLevelOf(node);
    if (level) return level;
  }
  return noAmbient.headingBefore;
}

/**
 * Whether what the page put into an element is only a fallback for words of ours: a tag of ours, or a marker, which
 * holds one in its shadow root.
 */
export function isOurs(element: Element): boolean {
  return [element, element.shadowRoot?.firstElementChild].some((found) => found?.localName.startsWith('prolo-'));
}

/** The element before this one in document order. Elements of ours are not entered: what is in them is a fallback. */
function elementBefore(element: Element): Element | undefined {
  let before = element.previousElementSibling;
  if (!before) return parentOf(element);
  while (before.lastElementChild && !isOurs(before)) before = before.lastElementChild;
  return before;
}

function headingLevelOf(element: Element): number | undefined {
  if (!element.matches(headings)) return undefined;
  const level = Number(element.getAttribute('aria-level') ?? element.localName.slice(1));
  // Level 2 is what ARIA gives a heading that does not say (https://www.w3.org/TR/wai-aria-1.2/#heading).
  return level >= 1 ? Math.min(Math.trunc(level), 6) : 2;
}

/** An element that takes over something from the page around it. */
interface Follower extends Element {
  ambientChanged(): void;
}

/** One observer for all elements in a document or shadow root. */
interface RootObserver {
  readonly followers: Set<Follower>;
  readonly observer: MutationObserver;
}

const rootObservers = new WeakMap<Node, RootObserver>();

/** Tells a connected element when something in the page around changes its ambient values. Returns what is observed. */
export function observeAmbient(element: Follower): readonly Node[] {
  const roots: Node[] = [];
  for (let host: Element | undefined = element; host;) {
    const root = host.getRootNode();
    roots.push(root);
    host = (root as Partial<ShadowRoot>).host;
  }
  for (const root of roots) observeRoot(root).followers.add(element);
  return roots;
}

/** Ends what `observeAmbient` began. */
export function unobserveAmbient(element: Follower, roots: readonly Node[]): void {
  for (const root of roots) {
    const observed = rootObservers.get(root);
    observed?.followers.delete(element);
    if (observed?.followers.size === 0) {
      observed.observer.disconnect();
      rootObservers.delete(root);
    }
  }
}

/** Tells whoever follows a document or shadow root. For changes that leave no trace there, such as a shadow root. */
export function ambientChanged(root: Node): void {
  headingLevels = new WeakMap();
  for (const follower of rootObservers.get(root)?.followers ?? []) follower.ambientChanged();
}

function observeRoot(root: Node): RootObserver {
  const existing = rootObservers.get(root);
  if (existing) return existing;
  const observer = new MutationObserver((records) => {
    if (records.some(concernsAmbient)) ambientChanged(root);
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['lang', 'dir', readingAttribute, 'role', 'aria-level'],
  });
  const created = {followers: new Set<Follower>(), observer};
  rootObservers.set(root, created);
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
