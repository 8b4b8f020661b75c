import {defaultTreeAdapter, html, parse, parseFragment} from 'parse5';
import {warnOnce} from '../runtime/warn.js';
import {page} from '../runtime/page-state.js';
import {PageElement} from './page-element.js';
import {placesIn, ServerElement} from './server-element.js';
import {serverRegistry} from './server-registry.js';
import type {RenderOptions, Report, Surroundings} from './page-context.js';

const warn: Report = ({message}) => warnOnce(message);

/**
 * Calls back with the elements of ours in a page while all of them know of each other, as in a browser. Nothing of the
 * page stays known afterwards.
 */
export function withElements<Result>(
  markup: string,
  {report = warn, ...surroundings}: RenderOptions,
  callback: (elements: readonly ServerElement[]) => Result,
): Result {
  const elements: ServerElement[] = [];
  if (surroundings.fullDisclaimer) page.fullDisclaimers.add(elements);
  try {
    for (const place of placesIn(parsePage(markup).childNodes, around(surroundings))) {
      if (!serverRegistry.get(place.localName)) {
        report({type: 'tag', message: `<${place.localName}> is not known; known: ${serverRegistry.tags.join(', ')}.`});
      } else if (isWhole(place)) {
        elements.push(ServerElement.at(place));
      }
    }
    for (const element of elements) reportLanguage(element, report);
    return callback(elements);
  } finally {
    page.fullDisclaimers.delete(elements);
    for (const element of elements) element.leave();
  }
}

function parsePage(markup: string) {
  const isDocument = /<(!doctype|html|head|body)[\s>]/i.test(markup);
  return (isDocument ? parse : parseFragment)(markup, {sourceCodeLocationInfo: true});
}

/** The surroundings as elements around and before a page, where it is looked for what the page does not say itself. */
function around({lang, dir, reading, headingBefore}: Surroundings): PageElement {
  const attributes = Object.entries({lang, dir, 'data-prolo-reading': reading}).flatMap(([name, value]) =>
    value === undefined ? [] : [{name, value}],
  );
  const heading = headingBefore === undefined ? null : new PageElement(create(`h${headingBefore}`, []));
  return new PageElement(create('div', attributes), null, heading);
}

const create = (tag: string, attributes: {name: string; value: string}[]) =>
  defaultTreeAdapter.createElement(tag, html.NS.HTML, attributes);

/** An unclosed template would take the rest of the page with it, so an element that holds one is left alone. */
function isWhole({shadowTemplate}: PageElement): boolean {
  return !shadowTemplate || Boolean(shadowTemplate.sourceCodeLocation?.endTag);
}

function reportLanguage({served: {resolvedSection, ambient}}: ServerElement, report: Report): void {
  if (!ambient.language || !resolvedSection?.fallback) return;
  const languages = [...page.packs.values()].map(({lang}) => lang).join(', ');
  const message = `there are no words in "${ambient.language}", so they are in English; there are: ${languages}.`;
  report({type: 'language', message});
}
