import type {PageState} from '../runtime/page-state.js';
import {knownTags} from './elements.generated.js';
import {closestMatch} from './closest-match.js';

/** A `prolo-*` element of any version of the library, defined or not. */
export type ProloLike = HTMLElement & {
  readonly updateComplete?: Promise<unknown>;
  readonly form?: HTMLFormElement | null;
  readonly provenance?: {
    readonly review?: {
      readonly on?: string;
      readonly version?: string;
      readonly stale: boolean;
      /** Missing in versions of the library that did not know which text a review was of. */
      readonly uncovered?: readonly string[];
    };
  };
  /** Ids of the statements that it may leave out. */
  readonly optional?: readonly string[];
};

/** A block or link that stands for an element, or that looks like a mistyped marker. */
export interface Marker {
  readonly element: Element;
  /** The tag that the marker names. */
  readonly name: string;
}

/** The parts of a page that the checks examine. */
export interface PageInspection {
  /** Every element of the page, including those in open shadow roots. */
  readonly all: readonly Element[];
  /** Elements whose tag begins with `prolo-`, including those created from markers. */
  readonly elements: readonly ProloLike[];
  readonly markers: readonly Marker[];
  /** Script elements that name a file of this library, whether or not they run. */
  readonly scripts: readonly HTMLScriptElement[];
  /** URLs that the page's Content-Security-Policy blocked, as far as the browser reports them. */
  readonly blockedUrls: readonly string[];
  /** By version: the files of elements that wait for their core, or the core that runs them. */
  readonly pieces: PageState['pieces'];
}

const scriptFile = /(?:^|\/)prolo[^/]*\.js(?:$|[?#])/;

/** Collects everything that the checks need from the current page. */
export function inspectPage(blockedUrls: readonly string[]): PageInspection {
  const all = [...walk(document)];
  return {
    all,
    elements: all.filter((element): element is ProloLike => isProloTag(element) && !proloHost(element)),
    markers: all.flatMap(markersOf),
    // Consent tools and optimizers move the URL to other attributes.
    scripts: [...document.scripts].filter(({attributes}) => [...attributes].some(({value}) => scriptFile.test(value))),
    blockedUrls,
    pieces: stateOfPage()?.pieces ?? {},
  };
}

/** The page state of whichever version is on the page. The module of the same name would create one. */
const stateOfPage = () =>
  (globalThis as Record<symbol, unknown>)[Symbol.for('prolo-elements')] as Partial<PageState> | undefined;

/** Whether a tag belongs to this version of the library or to the version on the page. */
export function isKnown(tag: string): boolean {
  return (knownTags as readonly string[]).includes(tag) || customElements.get(tag) !== undefined;
}

/** Whether any script of the library has run on the page. */
export function isLibraryLoaded(): boolean {
  return knownTags.some((tag) => customElements.get(tag));
}

/** Markers that an element carries, allowing for typing errors. */
function markersOf(element: Element): Marker[] {
  const names = [...element.classList].filter((name) => element.matches('p, div') && closestMatch(name, knownTags));
  const [, linked] = /\/prolo-embed\/([\w-]+)/.exec((element as Partial<HTMLAnchorElement>).pathname ?? '') ?? [];
  return [...names, ...(linked ? [`prolo-${linked}`] : [])].map((name) => ({element, name}));
}

/** All elements under a root, including those in open shadow roots. */
export function* walk(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* walk(element.shadowRoot);
  }
}

const isProloTag = (element: Element) => element.localName.startsWith('prolo-');

const shadowHostOf = (node: Node) => (node.getRootNode() as Partial<ShadowRoot>).host;

/** The `prolo-*` element whose shadow root contains a node. */
export function proloHost(node: Node): Element | undefined {
  const host = shadowHostOf(node);
  return host && isProloTag(host) ? host : undefined;
}

/** The element that contains the fallback content: the element itself, or the marker that it was created from. */
export function fallbackHost(element: Element): Element {
  const host = shadowHostOf(element);
  return host && element.firstElementChild?.localName === 'slot' ? host : element;
}

/** The parent in the flat tree, through slots and shadow roots. */
export function flatTreeParent(element: Element): Element | undefined {
  return element.assignedSlot ?? element.parentElement ?? shadowHostOf(element);
}

/** Whether an element has a box on the page. */
export function isVisible(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** The first 40 characters of an element's text. */
export function excerptOf({textContent}: Element): string {
  const text = textContent.trim().replace(/\s+/g, ' ');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
