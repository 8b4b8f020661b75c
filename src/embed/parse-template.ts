const svgNamespace = 'http://www.w3.org/2000/svg';
const htmlNamespace = 'http://www.w3.org/1999/xhtml';

/** A comment, a marker of Lit, an end tag, a start tag, or text; each start tag with its attributes and its closing slash. */
const tokens =
  /<!--([^]*?)-->|<(\?[^>]*)>|<\/([^\s>]+)\s*>|<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/gi;
const attributes = /([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+)))?/g;
const voidElements = /^(?:br|hr|img|input|wbr)$/;

/**
 * Makes a `<template>` out of the HTML of one of Lit's templates, by the DOM instead of `innerHTML`: pages that enforce
 * Trusted Types may refuse every policy, and in XHTML `innerHTML` wants XML (docs/decisions/0009-no-policy.md). Reads
 * what the elements' templates are written in, which is less than HTML: every element has its end tag, attributes in
 * templates of SVG have their true case, and there are no character references.
 */
export function parseTemplate(source: string): HTMLTemplateElement {
  const template = document.createElement('template');
  // The document of a template's content is inert: elements of ours made in it wait until they are copied.
  const inert = template.content.ownerDocument;
  let parent: ParentNode & Node = template.content;
  for (const [text, comment, marker, endTag, tag, attributeList, isClosed] of source.matchAll(tokens)) {
    if (comment !== undefined || marker) {
      parent.append(inert.createComment(comment ?? marker!));
    } else if (endTag) {
      parent = parent.parentNode as typeof parent;
    } else if (tag) {
      const isInSvg = (parent as Partial<Element>).namespaceURI === svgNamespace;
      const element = inert.createElementNS(tag === 'svg' || isInSvg ? svgNamespace : htmlNamespace, tag);
      for (const [, name, inDouble, inSingle, bare] of attributeList!.matchAll(attributes)) {
        // The DOM refuses Lit's signs; Lit itself looks at the end of the name alone.
        element.setAttribute(name!.replace(/^[.?@]/, '_'), inDouble ?? inSingle ?? bare ?? '');
      }
      parent.append(element);
      if (!isClosed && !voidElements.test(tag)) parent = element;
    } else {
      parent.append(text);
    }
  }
  return template;
}
