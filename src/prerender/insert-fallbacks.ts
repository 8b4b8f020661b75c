import {parseFragment} from 'parse5';
import type {PageElement} from './page-element.js';
import {plainHtml, type Note} from './plain-html.js';
import type {ServerElement} from './server-element.js';

/** What an element shows, as plain HTML of the same words. */
export function fallbackOf(element: ServerElement, note?: Note): string {
  const {language, direction} = element.element.ambient;
  const {childNodes} = parseFragment(element.renderRoot({styles: false}));
  // A page that does not say its language is taken to be in that of the words that stand in for others.
  return plainHtml(childNodes, {lang: language || 'en', dir: direction ?? 'ltr'}, note);
}

/** Puts the fallback into each element in the markup that is empty; what a page put into one is its own and stays. */
export function insertFallbacks(markup: string, elements: readonly ServerElement[]): string {
  let filled = '';
  let end = 0;
  for (const element of elements.filter(({node}) => isEmpty(node) && !isInText(node))) {
    const {startTag, endTag} = element.node.parsed.sourceCodeLocation!;
    const start = startTag!.endOffset;
    filled += `${markup.slice(end, start)}\n${fallbackOf(element)}\n`;
    end = endTag?.startOffset ?? start;
  }
  return filled + markup.slice(end);
}

function isEmpty({parsed: {childNodes}, shadowTemplate}: PageElement): boolean {
  return !shadowTemplate && childNodes.every((node) => 'value' in node && node.value.trim() === '');
}

/** Whether an element is in a paragraph or heading, which a block would end: it would not stay in the element. */
function isInText({parentElement}: PageElement): boolean {
  return parentElement !== null && (parentElement.matches('p, h1, h2, h3, h4, h5, h6') || isInText(parentElement));
}
