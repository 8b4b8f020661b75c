import type {Direction, ReadingLevel} from '../content/model.js';

/** The page around a fragment that is rendered by itself, such as one that goes into a template. */
export interface PageContext {
  /** The nearest `lang`, as a BCP 47 tag. Default: none, and the text is in English. */
  lang?: string | undefined;
  /** The nearest `dir`. Default: that of the language. */
  dir?: Direction | undefined;
  /** The nearest `data-prolo-reading`. Default: `plain`. */
  reading?: ReadingLevel | undefined;
  /** Level of the heading before, 1 to 6. Default: 1. */
  headingBefore?: number | undefined;
  /** Whether the page shows the full disclaimer elsewhere. Default: false. */
  fullDisclaimer?: boolean | undefined;
}

/** Something in a page that could not be rendered as asked. */
export interface Problem {
  /** `tag`: the library has no such tag. `language`: the library has no text in that language. */
  readonly type: 'tag' | 'language';
  readonly message: string;
}

export type Report = (problem: Problem) => void;

/** How an element or page is rendered. */
export interface RenderOptions extends PageContext {
  /** Called with each problem. Default: a warning in the console, once per message. */
  report?: Report | undefined;
}
