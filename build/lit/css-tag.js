'use strict';
export class CSSResult {
  constructor(cssText) {
    this.cssText = cssText;
  }
  #styleSheet;
  get styleSheet() {
    if (!this.#styleSheet) {
      this.#styleSheet = new CSSStyleSheet();
      this.#styleSheet.replaceSync(this.cssText);
    }
    return this.#styleSheet;
  }
  toString() {
    return this.cssText;
  }
}
export const css = (strings, ...values) => new CSSResult(String.raw({raw: strings}, ...values));
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(({styleSheet}) => styleSheet);
};
export const getCompatibleStyle = (style) => style;
export const unsafeCSS = (text) => new CSSResult(String(text));
export const supportsAdoptingStyleSheets = true;
