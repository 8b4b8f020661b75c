/** What the builder shows for a hosting platform. */
import type {Output} from './snippet.js';

/** Something to paste. */
export interface Block {
  readonly label: string;
  readonly code: string;
}

/** One way to embed the elements on a platform. */
export interface Way {
  /** Left out where there is only one. */
  readonly title?: string;
  readonly steps: readonly string[];
  readonly blocks: readonly Block[];
  /** What is different from other platforms. */
  readonly note?: string;
}

export interface Host {
  readonly name: string;
  /** Whether a script must have a full address, because no file can lie beside the page. */
  readonly needsAddress?: true;
  readonly ways: (output: Output) => readonly Way[];
}
