'use strict';
const attributePart = 1;
const childPart = 2;
const svgResult = 2;
const svgNamespace = 'http://www.w3.org/2000/svg';
const htmlNamespace = 'http://www.w3.org/1999/xhtml';
const binding = '\uFFFF';
const tokens = /<!--([^]*?)-->|<\/([^\s>]+)\s*>|<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/gi;
const attributes = /([.?@])?([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+)))?/g;
const voidElements = /^(?:br|hr|img|input|wbr)$/;
export const templateClass = (partClass) =>
  class Template {
    constructor({strings, _$litType$: type}) {
      this.el = document.createElement('template');
      this.parts = [];
      if (!Array.isArray(strings) || !('raw' in strings)) throw new TypeError('invalid template strings array');
      const inert = this.el.content.ownerDocument;
      let parent = this.el.content;
      let index = 0;
      for (const [text, comment, endTag, tag, attributeList, isClosed] of strings.join(binding).matchAll(tokens)) {
        if (comment !== void 0) {
          parent.append(inert.createComment(comment));
          index++;
        } else if (endTag) {
          parent = parent.parentNode;
        } else if (tag) {
          const isSvg = tag === 'svg' || type === svgResult || parent.namespaceURI === svgNamespace;
          const element = inert.createElementNS(isSvg ? svgNamespace : htmlNamespace, tag);
          for (const [, sign, name, inDouble, inSingle, bare] of attributeList.matchAll(attributes)) {
            const value = inDouble ?? inSingle ?? bare ?? '';
            const pieces = value.split(binding);
            if (pieces.length === 1) element.setAttribute(name, value);
            else this.parts.push({type: attributePart, index, name, strings: pieces, ctor: partClass(sign)});
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
      if (!strings.at(-1)) parent.append(inert.createComment('?'));
    }
  };
