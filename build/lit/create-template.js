const svgNamespace = 'http://www.w3.org/2000/svg';
const htmlNamespace = 'http://www.w3.org/1999/xhtml';

/** Comment, processing instruction (a comment in HTML), end tag, start tag with its attributes, or text. */
const tokens =
  /<!--([^]*?)-->|<(\?[^>]*)>|<\/([^\s>]+)\s*>|<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+|</gi;
const attributePattern = /([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+)))?/g;
const voidElements = /^(?:br|hr|img|input|wbr)$/;

/**
 * Builds the template element of a Lit template by DOM calls, where Lit itself assigns to `innerHTML`. It parses the HTML that
 * templates are written in: every element that is not void has an end tag, and there are no character references.
 *
 * @param {string} html
 */
export function createTemplate(html) {
  const template = document.createElement('template');
  const inert = template.content.ownerDocument;
  /** @type {Element | DocumentFragment} */
  let parent = template.content;
  for (const [text, comment, instruction, endTag, tag, attributes, isClosed] of html.matchAll(tokens)) {
    if (comment !== undefined || instruction) {
      parent.append(inert.createComment(comment ?? instruction));
    } else if (endTag) {
      parent = /** @type {Element | DocumentFragment} */ (parent.parentNode);
    } else if (tag) {
      const isSvg = tag === 'svg' || /** @type {Element} */ (parent).namespaceURI === svgNamespace;
      const element = inert.createElementNS(isSvg ? svgNamespace : htmlNamespace, tag);
      setAttributes(element, attributes);
      parent.append(element);
      if (!isClosed && !voidElements.test(tag)) parent = element;
    } else {
      parent.append(text);
    }
  }
  return template;
}

/**
 * Sets the attributes of an element in a template. Lit names a bound one such as `@click$lit$`, which the DOM refuses, and
 * only reads and removes it: so the element answers Lit's questions itself, and its copies never have the attribute.
 */
function setAttributes(element, attributes) {
  const bound = new Map();
  for (const [, name, inDouble, inSingle, bare] of attributes.matchAll(attributePattern)) {
    const value = inDouble ?? inSingle ?? bare ?? '';
    if (name.includes('$')) bound.set(name, value);
    else element.setAttribute(name, value);
  }
  if (bound.size === 0) return;
  const answers = {
    hasAttributes: () => true,
    getAttributeNames: () => [...bound.keys()],
    getAttribute: (name) => bound.get(name),
    removeAttribute() {},
  };
  // Not by assignment, which fails where a page has frozen the prototypes of the DOM.
  for (const [name, value] of Object.entries(answers)) Object.defineProperty(element, name, {value});
}
