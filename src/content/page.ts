import type {LanguagePack} from './model.js';

/** What every copy of the library on a page shares, whichever file or version it came from. */
interface PageState {
  /** Packs by their lower-case language tag. */
  readonly packs: Map<string, LanguagePack>;
  /** The connected elements that show the full disclaimer. */
  readonly fullDisclaimers: Set<object>;
  /** Called when a pack was added, or when the first full disclaimer came or the last one went. */
  readonly watchers: Set<() => void>;
}

const key = Symbol.for('prolo-elements');

/** The library's only global: `globalThis[Symbol.for('prolo-elements')]`. */
export const page: PageState = ((globalThis as Record<symbol, unknown>)[key] ??= {
  packs: new Map(),
  fullDisclaimers: new Set(),
  watchers: new Set(),
}) as PageState;

export function notifyPage(): void {
  for (const watcher of page.watchers) watcher();
}
