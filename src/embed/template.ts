import type {TemplateResult} from 'lit';

/** Where in a template something is bound, as Lit's renderer reads it (lit-html's `TemplatePart`). */
type TemplatePart =
  | {
      readonly type: typeof attributePart;
      readonly index: number;
      readonly name: string;
      readonly strings: string[];
      readonly ctor: unknown;
    }
  | {readonly type: typeof childPart; readonly index: number};

const attributePart = 1;
const childPart = 2;
const svgResult = 2;

const svgNamespace = 'http://www.w3.org/2000/svg';
const htmlNamespace = 'http://www.w3.org/1999/xhtml';

/** Stands for a value between the strings of a template; a noncharacter, which no template holds. */
const binding = '\uffff';

/** A comment, an end tag, a start tag, or text; each start tag with its attributes and its closing slash. */
const tokens = /<!--([^]*?)-->|<\/([^\s>]+)\s*>|<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/gi;
const attributes = /([.?@])?([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+)))?/g;
const voidElements = /^(?:br|hr|img|input|wbr)$/;

/**
 * Lit's class of the same name, built by the DOM instead of `innerHTML`: pages that enforce Trusted Types may refuse
 * every policy, and in XHTML `innerHTML` wants XML (docs/decisions/0009-no-policy.md). Reads what the elements' templates
 * are written in, which is less than HTML: every element has its end tag, elements in templates of SVG have their true
 * case, values are bound to attributes and between elements only, and there are no character references.
 *
 * @param partClass the class of Lit's that binds an attribute whose name has this sign before it
 * @throws TypeError where the strings come from no template, such as from JSON (https://github.com/lit/lit/pull/2307)
 */
export const templateClass = (partClass: (sign: string | undefined) => unknown) =>
  class Template {
    readonly el = document.createElement('template');
    readonly parts: TemplatePart[] = [];

    constructor({strings, _$litType$: type}: Pick<TemplateResult, 'strings' | '_$litType$'>) {
      if (!Array.isArray(strings) || !('raw' in strings)) throw new TypeError('invalid template strings array');
      // The document of a template's content is inert: elements of ours made in it wait until they are copied.
      const inert = this.el.content.ownerDocument;
      let parent: ParentNode & Node = this.el.content;
      // Of elements and comments, in the order in which Lit walks through a copy.
      let index = 0;
      for (const [text, comment, endTag, tag, attributeList, isClosed] of strings.join(binding).matchAll(tokens)) {
        if (comment !== undefined) {
          parent.append(inert.createComment(comment));
          index++;
        } else if (endTag) {
          parent = parent.parentNode as typeof parent;
        } else if (tag) {
          const isSvg =
            tag === 'svg' || type === svgResult || (parent as Partial<Element>).namespaceURI === svgNamespace;
          const element = inert.createElementNS(isSvg ? svgNamespace : htmlNamespace, tag);
          for (const [, sign, name, inDouble, inSingle, bare] of attributeList!.matchAll(attributes)) {
            const value = inDouble ?? inSingle ?? bare ?? '';
            const pieces = value.split(binding);
            if (pieces.length === 1) element.setAttribute(name!, value);
            else this.parts.push({type: attributePart, index, name: name!, strings: pieces, ctor: partClass(sign)});
          }
          parent.append(element);
          index++;
          if (!isClosed && !voidElements.test(tag)) parent = element;
        } else {
          text.split(binding).forEach((words, place) => {
            if (place > 0) {
              this.parts.push({type: childPart, index: index++});
              parent.append(inert.createComment(''));
            }
            if (words) parent.append(words);
          });
        }
      }
      // What is bound last ends here, whatever stands behind the copy.
      if (!strings.at(-1)) parent.append(inert.createComment('?'));
    }
  };
