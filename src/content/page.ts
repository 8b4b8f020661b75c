import type {ConditionId} from './facts.js';
import type {LanguagePack} from './model.js';

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
  describe?: (element: object, description?: object) => void;
  /** Called when what is above has changed. */
  readonly watchers: Set<() => void>;
}

const key = Symbol.for('prolo-elements');

/** The library's only global: `globalThis[Symbol.for('prolo-elements')]`. */
export const page: PageState = ((globalThis as Record<symbol, unknown>)[key] ??= {
  packs: new Map(),
  fullDisclaimers: new Set(),
  evidence: new Set(),
  watchers: new Set(),
}) as PageState;

export function notifyPage(): void {
  for (const watcher of page.watchers) watcher();
}
