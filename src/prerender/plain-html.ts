import {defaultTreeAdapter, type DefaultTreeAdapterTypes} from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** The language and direction that a part of a page is in. */
export interface Speech {
  readonly lang: string;
  readonly dir: string;
}

/** Hears of an entry of a list or a group of table rows, and of what became of it. */
export type Note = (source: Element, html: string) => void;

/** Pictures and what does nothing without the script. */
const leftOut = /^(svg|figure|style|script|slot|input|select|textarea|label|fieldset|nav|thead)$/;
const inlines = /^(svg|a|abbr|b|bdi|br|button|cite|code|em|i|q|small|span|strong|sub|summary|sup|time)$/;
const texts = /^(p|h[1-6])$/;
const lists = /^(ul|ol)$/;

/**
 * Words out of their templates: plain semantic HTML, a block a line, without classes, ids, styles and what only the
 * script brings to life, so that it means the same on any page and survives editors. Tables become lists, which can be
 * read on a phone.
 */
export function plainHtml(nodes: readonly Node[], speech: Speech, note: Note = () => {}): string {
  return blocks(nodes, speech, note).join('\n');
}

/** The lines of some nodes. Text between blocks becomes a paragraph. */
function blocks(nodes: readonly Node[], speech: Speech, note: Note): string[] {
  const lines: string[] = [];
  let run = '';
  const endRun = () => {
    lines.push(...wrap('p', '', tidy(run)));
    run = '';
  };
  for (const node of nodes) {
    if (isElement(node) && !inlines.test(node.tagName)) {
      endRun();
      lines.push(...block(node, speech, note));
    } else {
      run += inline(node, speech);
    }
  }
  endRun();
  return lines;
}

function block(element: Element, outer: Speech, note: Note): string[] {
  const tag = element.tagName;
  if (isLeftOut(element)) return [];
  const speech = speechOf(element, outer);
  const marks = marksOf(speech, outer);
  if (texts.test(tag)) return wrap(tag, marks, tidy(inlineAll(element.childNodes, speech)));
  const lines = tag === 'tbody' ? tableGroup(element, speech, note) : blocks(contentOf(element), speech, note);
  const wrapped =
    tag === 'li' ? listEntry(lines, marks) : wrapLines(lists.test(tag) ? tag : marks && 'div', marks, lines);
  if (tag === 'li' || tag === 'tbody') note(element, wrapped.join('\n'));
  return wrapped;
}

/** The rows of a table as a list, under the name of the group where it has a row of its own. */
function tableGroup(group: Element, speech: Speech, note: Note): string[] {
  const names: string[] = [];
  const entries: string[] = [];
  for (const row of group.childNodes.filter(isElement)) {
    const cells = row.childNodes.filter(isElement);
    const lines = cells.flatMap((cell) =>
      cell.tagName === 'th'
        ? wrap('p', '', `<strong>${tidy(inlineAll(cell.childNodes, speech))}</strong>`)
        : blocks(cell.childNodes, speech, note),
    );
    if (cells.length === 1) names.push(...lines);
    else entries.push(...listEntry(lines));
  }
  return [...names, ...wrapLines('ul', '', entries)];
}

/** An entry with nothing but a paragraph needs none. */
function listEntry(lines: readonly string[], marks = ''): string[] {
  const [, only] = (lines.length === 1 ? /^<p>(.*)<\/p>$/.exec(lines[0]!) : null) ?? [];
  return only ? wrap('li', marks, only) : wrapLines('li', marks, lines);
}

function inlineAll(nodes: readonly Node[], speech: Speech): string {
  return nodes.map((node) => inline(node, speech)).join('');
}

function inline(node: Node, outer: Speech): string {
  if (defaultTreeAdapter.isTextNode(node)) return escape(node.value);
  if (!isElement(node)) return '';
  // What a picture stands between is not one sentence.
  if (node.tagName === 'svg') return '<br>';
  if (isLeftOut(node)) return '';
  const {tagName: tag} = node;
  const speech = speechOf(node, outer);
  const marks = marksOf(speech, outer);
  const text = inlineAll(contentOf(node), speech);
  if (tag === 'br') return '<br>';
  if (tag === 'a') return link(attribute(node, 'href'), marks, text);
  // One that is pressed or not is the name of something; any other is an order, which nobody would take.
  if (tag === 'button')
    return attribute(node, 'aria-pressed') === undefined ? '' : `<strong${marks}>${tidy(text)}</strong>`;
  if (tag === 'time') return `<time datetime="${escape(attribute(node, 'datetime') ?? '')}"${marks}>${text}</time>`;
  const kept = inlines.test(tag) && tag !== 'span' && tag !== 'summary' ? tag : marks && 'span';
  return kept ? `<${kept}${marks}>${text}</${kept}>` : text;
}

/** A link within the element is only its text, as there are no ids to lead to; an arrow alone is nothing then. */
function link(href: string | undefined, marks: string, text: string): string {
  if (href && !href.startsWith('#')) return `<a href="${escape(href)}"${marks}>${text}</a>`;
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
}

function wrap(tag: string, marks: string, text: string): string[] {
  return text ? [`<${tag}${marks}>${text}</${tag}>`] : [];
}

function wrapLines(tag: string, marks: string, lines: readonly string[]): string[] {
  return tag && lines.length > 0 ? [`<${tag}${marks}>`, ...lines, `</${tag}>`] : [...lines];
}

function isElement(node: Node): node is Element {
  return defaultTreeAdapter.isElementNode(node);
}

function isLeftOut(element: Element): boolean {
  return (
    leftOut.test(element.tagName) ||
    attribute(element, 'role') === 'toolbar' ||
    attribute(element, 'aria-hidden') === 'true'
  );
}

/** What a reader sees in an element: the shadow root, where it has one. */
function contentOf({childNodes}: Element): readonly Node[] {
  const template = childNodes.find((child) => 'content' in child);
  return template ? template.content.childNodes : childNodes;
}

function attribute({attrs}: Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value;
}

function speechOf(element: Element, outer: Speech): Speech {
  return {lang: attribute(element, 'lang') ?? outer.lang, dir: attribute(element, 'dir') ?? outer.dir};
}

/** What an element has to say of its language and direction because they are not those around; `es` is that of `es-MX`. */
function marksOf({lang, dir}: Speech, outer: Speech): string {
  const isSame = `${outer.lang}-`.toLowerCase().startsWith(`${lang}-`.toLowerCase());
  return `${isSame ? '' : ` lang="${lang}"`}${dir === outer.dir ? '' : ` dir="${dir}"`}`;
}

function tidy(text: string): string {
  return text
    .replace(/[ \t\n\f\r]+/g, ' ')
    .replace(/ ?(<br> ?)+/g, '<br>')
    .replace(/^( |<br>)+|( |<br>)+$/g, '');
}

/** Text as it stands in markup and between double quotes. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
