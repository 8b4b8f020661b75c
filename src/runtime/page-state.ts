import type {ConditionId} from '../content/conditions.js';
import type {LanguagePack} from '../content/model.js';
import type {Description} from './description.js';

/** An element that shows what studies found, and can lead a reader to one condition. */
export interface EvidenceTarget {
  /** Whether the element shows the evidence of a condition. */
  shows(condition: ConditionId): boolean;
  /** Scrolls to the evidence of a condition and moves focus there. */
  show(condition: ConditionId): void;
}

/** Publishes what an element says about itself; without a description, withdraws it. */
export type PublishStructuredData = (element: object, description?: Description) => void;

/** What every copy of the library on a page shares, whichever file or version it came from. */
export interface PageState {
  /** Language packs by their lower-case tag. */
  readonly packs: Map<string, LanguagePack>;
  /** The connected elements that show the full disclaimer. */
  readonly fullDisclaimers: Set<object>;
  /** The connected elements that show the evidence, to which others lead. */
  readonly evidence: Set<EvidenceTarget>;
  /** Missing until a file is loaded that includes the bibliography. */
  publishStructuredData?: PublishStructuredData;
  /** Called when something above has changed. */
  readonly listeners: Set<() => void>;
  /** The documents, shadow roots and elements in which markers are observed. */
  readonly markerRoots: WeakSet<Node>;
  /** The address of the first script of each version, where it is known. */
  readonly scriptUrls: Map<string, string>;
  /** The messages that the console already shows. */
  readonly loggedWarnings: Set<string>;
}

const key = Symbol.for('prolo-elements');

const state = ((globalThis as Record<symbol, unknown>)[key] ??= {}) as Partial<PageState>;

/**
 * The state of the page that this script runs in, and the library's only global: `globalThis[Symbol.for('prolo-elements')]`.
 * An older copy that was loaded first may have created it with fewer fields.
 */
export const page: PageState = Object.assign(state, {
  packs: new Map(),
  fullDisclaimers: new Set(),
  evidence: new Set(),
  listeners: new Set(),
  markerRoots: new WeakSet(),
  scriptUrls: new Map(),
  loggedWarnings: new Set(),
  ...state,
});

/** The state of one page on a server, where only languages and warnings are shared between pages. */
export function createPageState(): PageState {
  return {...page, fullDisclaimers: new Set(), evidence: new Set(), listeners: new Set()};
}

/** Notifies the elements of a page that its state has changed. */
export function notifyListeners({listeners}: PageState = page): void {
  for (const listener of listeners) listener();
}
