/** Writes elements as plain HTML in a browser, from the same data as the prerenderer: nothing is rendered for it. */
import '../src/define/all.js';
import type {ProloElement} from '../src/elements/prolo-element.js';
import {clinicParagraph, clinicSlots} from '../src/prerender/plain-html/clinic.js';
import {plainHtml} from '../src/prerender/plain-html/index.js';
import {noAmbient} from '../src/runtime/ambient.js';
import {createPageState} from '../src/runtime/page-state.js';
import type {PageElement} from './looks.js';
import type {PlainElement} from './snippet.js';

/** The plain HTML of each element, on a page that shows these and no others. */
export function writePlainHtml(elements: readonly PageElement[]): PlainElement[] {
  const page = createPageState();
  const members = elements.map(({tag, attributes, slots}) => {
    const element = document.createElement(tag) as ProloElement;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.registerWithPage(page);
    element.applyAmbient({...noAmbient, language: attributes.lang ?? ''});
    return {element, node: {filledSlots: new Set(slots.map(([slot]) => slot))}};
  });
  return members.map((member) => ({words: plainHtml(member), labels: labelsOf(member)}));
}

function labelsOf({element, node}: Parameters<typeof plainHtml>[0]): PlainElement['labels'] {
  const own = clinicSlots.filter((slot) => node.filledSlots.has(slot));
  return new Map(own.map((slot) => [slot, clinicParagraph(slot, element.context)]));
}
