/**
 * What the elements use of Lit's `css-tag` module, for the scripts for web pages: Lit's own also serves browsers without
 * constructable style sheets, which no element of ours runs in. scripts/lean-lit.js puts it in place.
 */

/** A style sheet that is made when it is first adopted, and then shared by all elements of a class. */
export class CSSResult {
  #styleSheet?: CSSStyleSheet;

  constructor(readonly cssText: string) {}

  get styleSheet(): CSSStyleSheet {
    if (!this.#styleSheet) {
      this.#styleSheet = new CSSStyleSheet();
      this.#styleSheet.replaceSync(this.cssText);
    }
    return this.#styleSheet;
  }

  toString(): string {
    return this.cssText;
  }
}

export const css = (strings: TemplateStringsArray, ...values: unknown[]): CSSResult =>
  new CSSResult(String.raw({raw: strings}, ...values));

export const adoptStyles = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  root.adoptedStyleSheets = styles.map(({styleSheet}) => styleSheet);
};

export const getCompatibleStyle = (style: CSSResult): CSSResult => style;

export const unsafeCSS = (text: unknown): CSSResult => new CSSResult(String(text));

export const supportsAdoptingStyleSheets = true;
