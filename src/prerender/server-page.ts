import {defaultTreeAdapter, html, parse, parseFragment} from 'parse5';
import {createPageState} from '../runtime/page-state.js';
import {warnOnce} from '../runtime/warn.js';
import type {PageContext, RenderOptions, Report} from './page-context.js';
import {PageElement} from './page-element.js';
import {proloNodes, ServerElement} from './server-element.js';
import {serverRegistry} from './server-registry.js';

const warn: Report = ({message}) => warnOnce(message);

/**
 * Connects the `prolo-*` elements in a page, which has a state of its own: they know of each other as in a browser, and of no other
 * page that is rendered at the same time.
 */
export function connectElements(markup: string, {report = warn, ...context}: RenderOptions): ServerElement[] {
  const page = createPageState();
  if (context.fullDisclaimer) page.fullDisclaimers.add(context);
  const elements: ServerElement[] = [];
  for (const node of proloNodes(parsePage(markup).childNodes, contextNode(context))) {
    if (!serverRegistry.get(node.localName)) {
      report({
        type: 'tag',
        message: `<${node.localName}>: unknown tag. Use one of: ${serverRegistry.tags.join(', ')}.`,
      });
    } else if (isWhole(node)) {
      elements.push(ServerElement.at(node, page));
    }
  }
  for (const {element} of elements) {
    const {ambient, resolvedSection} = element;
    if (!ambient.language || !resolvedSection?.fallback) continue;
    const languages = [...page.packs.values()].map(({lang}) => lang).join(', ');
    report({
      type: 'language',
      message: `No text in "${ambient.language}", so the content is in English. Languages: ${languages}.`,
    });
  }
  return elements;
}

function parsePage(markup: string) {
  const isDocument = /<(!doctype|html|head|body)[\s>]/i.test(markup);
  return (isDocument ? parse : parseFragment)(markup, {sourceCodeLocationInfo: true});
}

/** The context as an element around the page, after a heading, where the walk from an element finds it. */
function contextNode({lang, dir, reading, headingBefore}: PageContext): PageElement {
  const attributes = Object.entries({lang, dir, 'data-prolo-reading': reading}).flatMap(([name, value]) =>
    value === undefined ? [] : [{name, value}],
  );
  const heading = headingBefore === undefined ? null : new PageElement(create(`h${headingBefore}`, []));
  return new PageElement(create('div', attributes), null, heading);
}

const create = (tag: string, attributes: {name: string; value: string}[]) =>
  defaultTreeAdapter.createElement(tag, html.NS.HTML, attributes);

/** An unclosed template would swallow the rest of the page, so an element that contains one is not rendered. */
function isWhole({shadowTemplate}: PageElement): boolean {
  return !shadowTemplate || Boolean(shadowTemplate.sourceCodeLocation?.endTag);
}
