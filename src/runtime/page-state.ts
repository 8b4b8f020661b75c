import type {LanguagePack} from '../content/model.js';
import type {FragmentRoot} from './fragment-root.js';

/** A script file as it arrives: its name, and what runs it once the core of its version is there. */
export type Piece = readonly [name: string, run: (core: object) => void];

/** What every copy of the library on a page shares, whichever file or version it came from. */
export interface PageState {
  /** Language packs by their lower-case tag. */
  readonly packs: Map<string, LanguagePack>;
  /** The version of the content that a section of a pack is from; missing where the page wrote it. */
  readonly sectionVersions: WeakMap<object, string>;
  /** The connected elements that show the full disclaimer. */
  readonly fullDisclaimers: Set<object>;
  /** By version: the pieces that wait for their core, or, once it is there, the core that runs each piece as it arrives. */
  readonly pieces: Record<string, Piece[] | {push(piece: Piece): unknown}>;
  /** Called when something above has changed. */
  readonly listeners: Set<() => void>;
  /** The documents, shadow roots and elements in which markers are observed. */
  readonly markerRoots: WeakSet<Node>;
  /** The address of the first script of each version, where it is known. */
  readonly scriptUrls: Map<string, string>;
  /** The messages that the console already shows. */
  readonly loggedWarnings: Set<string>;
  /** The connected elements that addresses such as `#prolo-knee-pain` lead into. */
  readonly fragmentRoots: Set<FragmentRoot>;
  /** The addresses with which the page was opened and which were followed. */
  readonly fragmentsFollowed: Set<string>;
  /** Ends the listening to the address of the page; missing while no copy of the library listens. */
  stopFollowing?: (() => void) | undefined;
}

const key = Symbol.for('prolo-elements');

const state = ((globalThis as Record<symbol, unknown>)[key] ??= {}) as Partial<PageState>;

/**
 * The state of the page that this script runs in, and the library's only global: `globalThis[Symbol.for('prolo-elements')]`.
 * An older copy that was loaded first may have created it with fewer fields.
 */
export const page: PageState = Object.assign(state, {
  packs: new Map(),
  sectionVersions: new WeakMap(),
  fullDisclaimers: new Set(),
  pieces: {},
  listeners: new Set(),
  markerRoots: new WeakSet(),
  scriptUrls: new Map(),
  loggedWarnings: new Set(),
  fragmentRoots: new Set(),
  fragmentsFollowed: new Set(),
  ...state,
});

/** The state of one page on a server, where only languages and warnings are shared between pages. */
export function createPageState(): PageState {
  return {...page, fullDisclaimers: new Set(), fragmentRoots: new Set(), listeners: new Set()};
}

/** Notifies the elements of a page that its state has changed. */
export function notifyListeners({listeners}: PageState = page): void {
  for (const listener of listeners) listener();
}
