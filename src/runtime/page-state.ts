import type {ConditionId} from '../content/conditions.js';
import type {LanguagePack} from '../content/model.js';

/** An element that shows what studies found, and can lead a reader to one condition. */
export interface EvidenceTarget {
  /** Whether the evidence of a condition is among what the element shows. */
  shows(condition: ConditionId): boolean;
  /** Brings the evidence of a condition into view and moves focus there. */
  show(condition: ConditionId): void;
}

/** What every copy of the library on a page shares, whichever file or version it came from. */
interface PageState {
  /** Packs by their lower-case language tag. */
  readonly packs: Map<string, LanguagePack>;
  /** The connected elements that show the full disclaimer. */
  readonly fullDisclaimers: Set<object>;
  /** The connected elements that show the evidence, which others lead to. */
  readonly evidence: Set<EvidenceTarget>;
  /**
   * Says to search engines what an element says of itself; without a description, takes back what was said. Missing
   * until a file brings it together with the bibliography.
   */
  publishStructuredData?: (element: object, description?: object) => void;
  /** Called when what is above has changed. */
  readonly listeners: Set<() => void>;
  /** The address of the first script of each version, where it is known. */
  readonly scriptUrls: Map<string, string>;
  /** What the console was told, which each page is told once. */
  readonly loggedWarnings: Set<string>;
}

const key = Symbol.for('prolo-elements');

const state = ((globalThis as Record<symbol, unknown>)[key] ??= {}) as Partial<PageState>;

/** The library's only global: `globalThis[Symbol.for('prolo-elements')]`. A copy that came first may have known less. */
export const page: PageState = Object.assign(state, {
  packs: new Map(),
  fullDisclaimers: new Set(),
  evidence: new Set(),
  listeners: new Set(),
  scriptUrls: new Map(),
  loggedWarnings: new Set(),
  ...state,
});

/** Notifies the elements of a page that its state has changed. */
export function notifyListeners(): void {
  for (const watcher of page.listeners) watcher();
}
