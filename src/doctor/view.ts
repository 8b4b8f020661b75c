import {closestWord} from './closest-word.js';

/** The tags of this version of the library. */
export const knownTags = [
  'guide',
  'overview',
  'conditions',
  'mechanism',
  'evidence',
  'risks',
  'article',
  'disclaimer',
].map((name) => `prolo-${name}`);

/** An element of ours as it is at run time, whichever version it comes from. */
export type Ours = HTMLElement & {
  readonly updateComplete?: Promise<unknown>;
  readonly form?: HTMLFormElement | null;
  readonly provenance?: {readonly review?: {readonly on?: string; readonly stale: boolean}};
};

/** A block or a link that stands for an element, or looks as if it should. */
export interface Marker {
  readonly element: Element;
  /** The tag that it names. */
  readonly name: string;
}

/** What the checks look at. */
export interface View {
  /** Every element of the page, through open shadow roots. */
  readonly all: readonly Element[];
  /** The tags that begin with `prolo-`, those that markers brought included. */
  readonly ours: readonly Ours[];
  readonly markers: readonly Marker[];
  /** The scripts that look like files of this library, running or not. */
  readonly scripts: readonly HTMLScriptElement[];
  /** Addresses that the policy of the page refused, as far as the browser tells. */
  readonly refused: readonly string[];
}

const ourFile = /(?:^|\/)prolo[^/]*\.js(?:$|[?#])/;

export function look(refused: readonly string[]): View {
  const all = [...within(document)];
  return {
    all,
    ours: all.filter((element): element is Ours => isTag(element) && !ourHost(element)),
    markers: all.flatMap(markersIn),
    // Consent tools and optimizers move the address to other attributes.
    scripts: [...document.scripts].filter(({attributes}) => [...attributes].some(({value}) => ourFile.test(value))),
    refused,
  };
}

/** Whether a tag is one of this version of the library, or of the version that is on the page. */
export function isKnown(tag: string): boolean {
  return knownTags.includes(tag) || customElements.get(tag) !== undefined;
}

/** Whether a script of ours runs on the page. */
export function isAlive(): boolean {
  return knownTags.some((tag) => customElements.get(tag));
}

/** What an element names as a marker would, right or nearly right. */
function markersIn(element: Element): Marker[] {
  const names = [...element.classList].filter((name) => element.matches('p, div') && closestWord(name, knownTags));
  const [, linked] = /\/prolo-embed\/([\w-]+)/.exec((element as Partial<HTMLAnchorElement>).pathname ?? '') ?? [];
  return [...names, ...(linked ? [`prolo-${linked}`] : [])].map((name) => ({element, name}));
}

/** All elements under a root, through open shadow roots. */
export function* within(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* within(element.shadowRoot);
  }
}

const isTag = (element: Element) => element.localName.startsWith('prolo-');

const hostOf = (node: Node) => (node.getRootNode() as Partial<ShadowRoot>).host;

/** The element of ours that shows a node as part of itself. */
export function ourHost(node: Node): Element | undefined {
  const host = hostOf(node);
  return host && isTag(host) ? host : undefined;
}

/** What holds the text that the page put in the place of an element: the element, or the marker that it stands in. */
export function holderOf(element: Element): Element {
  const host = hostOf(element);
  return host && element.firstElementChild?.localName === 'slot' ? host : element;
}

/** The element around an element as the reader sees it, through slots and shadow roots. */
export function parentOf(element: Element): Element | undefined {
  return element.assignedSlot ?? element.parentElement ?? hostOf(element);
}

export function isVisible(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** The beginning of an element's text. */
export function textOf({textContent}: Element): string {
  const text = textContent.trim().replace(/\s+/g, ' ');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
