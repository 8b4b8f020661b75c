import type {Direction, ReadingLevel} from '../content/model.js';

/** What a page says around a part of it that is drawn by itself, such as a fragment that goes into a template. */
export interface Surroundings {
  /** The nearest `lang`, as a BCP 47 tag. Default: none, and the words are in English. */
  lang?: string;
  /** The nearest `dir`. Default: that of the language. */
  dir?: Direction;
  /** The nearest `data-prolo-reading`. Default: `plain`. */
  reading?: ReadingLevel;
  /** Level of the heading before, 1 to 6. Default: 1. */
  headingBefore?: number;
  /** Whether the page shows the full disclaimer elsewhere. Default: false. */
  fullDisclaimer?: boolean;
}

/** Something in a page that could not be done as asked. */
export interface Problem {
  /** `tag`: a tag that the library does not know. `language`: a language that has no words. */
  readonly type: 'tag' | 'language';
  readonly message: string;
}

export type Report = (problem: Problem) => void;

/** How an element or page is drawn. */
export interface RenderOptions extends Surroundings {
  /** Hears of what could not be done as asked. Default: a warning in the console, once for each. */
  report?: Report;
}
