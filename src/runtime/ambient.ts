import {readingLevels, type Direction, type ReadingLevel, type SectionName} from '../content/model.js';
import {parseEnum} from './attributes.js';
import {findHeadingBefore} from './heading-level.js';
import type {ResolvedSection} from './registry.js';
import {isOurs, nearest, type TreeNode} from './tree.js';

const looks = ['page', 'plain'] as const;
/** Whether headings and links look like the page's own. */
export type Look = (typeof looks)[number];

/** The values an element takes from the page around it. */
export interface Ambient {
  /** BCP 47 tag of the nearest `lang`; empty where the page has none. */
  readonly language: string;
  /** The nearest `dir`; `undefined` where the page leaves it to the language. */
  readonly direction: Direction | undefined;
  /** The nearest `data-prolo-reading`; `plain` where the page has none. */
  readonly reading: ReadingLevel;
  /** Level of the heading before the element, 1 to 6; 1 where there is none. */
  readonly headingBefore: number;
  /** The nearest `data-prolo-look`: `plain` keeps headings and links in the look of the text; `page` where there is none. */
  readonly look: Look;
  /** Whether the element is a section of a guide, which has one provenance for all of its sections. */
  readonly isInGuide: boolean;
  /** The ids of the statements that the guide around leaves out; empty where it leaves out none. */
  readonly omit: string;
  /** Whether the element is part of the fallback content of another one, which replaces it. */
  readonly isInFallback: boolean;
}

/** The ambient values of an element that is not connected. */
export const noAmbient: Ambient = {
  language: '',
  direction: undefined,
  reading: 'plain',
  headingBefore: 1,
  look: 'page',
  isInGuide: false,
  omit: '',
  isInFallback: false,
};

export const readingAttribute = 'data-prolo-reading';
export const lookAttribute = 'data-prolo-look';

/** Reads the page around an element that is connected. */
export function readAmbient(node: TreeNode): Ambient {
  return {
    language: nearest(node, (ancestor) => ancestor.getAttribute('lang')) ?? noAmbient.language,
    direction: nearest(node, readDirection),
    reading: nearest(node, readReading) ?? noAmbient.reading,
    headingBefore: findHeadingBefore(node),
    look: nearest(node, readLook) ?? noAmbient.look,
    // The guide sets it around its sections.
    isInGuide: nearest(node, (ancestor) => ancestor.getAttribute('data-prolo-guide')) !== undefined,
    omit: nearest(node, (ancestor) => ancestor.getAttribute('data-prolo-omit')) ?? noAmbient.omit,
    isInFallback: nearest(node, isFallback) ?? noAmbient.isInFallback,
  };
}

/**
 * The direction in which text is shown: that of the page where the page sets one, else that of the text's language. Text
 * that stands in for another language keeps its own.
 */
export function directionOf({dir, fallback}: ResolvedSection<SectionName>, ambient: Ambient): Direction {
  return fallback ? dir : (ambient.direction ?? dir);
}

/** Whether a node is in the default slot of one of our elements; a named slot shows what is in it. */
function isFallback(node: TreeNode): true | undefined {
  const {parentElement} = node;
  return parentElement && isOurs(parentElement) && !node.getAttribute('slot') ? true : undefined;
}

function readDirection(node: TreeNode): Direction | undefined {
  const dir = node.getAttribute('dir')?.toLowerCase();
  return dir === 'ltr' || dir === 'rtl' ? dir : undefined;
}

function readReading(node: TreeNode): ReadingLevel | undefined {
  return parseEnum(node, readingAttribute, node.getAttribute(readingAttribute), readingLevels, undefined);
}

function readLook(node: TreeNode): Look | undefined {
  return parseEnum(node, lookAttribute, node.getAttribute(lookAttribute), looks, undefined);
}
