import type {PageElement} from './page-element.js';
import {clinicParagraph, clinicSlots} from './plain-html/clinic.js';
import {plainHtml} from './plain-html/index.js';
import type {ServerElement} from './server-element.js';

/**
 * Inserts the plain HTML of each element that is empty into the markup, before the page's own content for named slots, and
 * above each of the clinic's own words whose they are. Other content that a page put into one stays.
 */
export function insertFallbacks(markup: string, elements: readonly ServerElement[]): string {
  let filled = '';
  let end = 0;
  for (const element of elements.filter(({node}) => isEmpty(node) && !isInText(node))) {
    const {parsed, slotted} = element.node;
    const {startTag, endTag} = parsed.sourceCodeLocation!;
    const start = startTag!.endOffset;
    filled += `${markup.slice(end, start)}\n${plainHtml(element)}\n`;
    end = slotted.size > 0 ? start : (endTag?.startOffset ?? start);
    for (const [slot, {sourceCodeLocation}] of slotted) {
      if (!clinicSlots.includes(slot)) continue;
      const {startOffset} = sourceCodeLocation!;
      filled += `${markup.slice(end, startOffset)}${clinicParagraph(slot, element.element.context)}\n`;
      end = startOffset;
    }
  }
  return filled + markup.slice(end);
}

function isEmpty({parsed: {childNodes}, shadowTemplate}: PageElement): boolean {
  return (
    !shadowTemplate &&
    childNodes.every((node) =>
      'value' in node ? node.value.trim() === '' : 'attrs' in node && node.attrs.some(({name}) => name === 'slot'),
    )
  );
}

/** Whether an element is in a paragraph or heading, which a block would end: it would not stay in the element. */
function isInText({parentElement}: PageElement): boolean {
  return parentElement !== null && (parentElement.matches('p, h1, h2, h3, h4, h5, h6') || isInText(parentElement));
}
