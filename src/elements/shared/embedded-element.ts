import {LitElement, type PropertyValues} from 'lit';
import {holdFallback} from './fallback-content.js';
import {adoptForeignStyles, createForeignRoot} from './foreign-document.js';
import {preparePrerendered, takeOver} from './hydration.js';

/** A Lit element for any page: with fallback content or a prerendered root, in XHTML, and moved between documents. */
export class EmbeddedElement extends LitElement {
  #isPrerendered = false;
  /** Settles when the first rendering may begin; `undefined` where it may at once. */
  #readyToRender?: Promise<unknown> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Chromium's XHTML parser sets attributes without calling attributeChangedCallback.
    if (!this.hasUpdated && document.contentType !== 'text/html') {
      for (const {name, value} of this.attributes) this.attributeChangedCallback(name, null, value);
    }
  }

  adoptedCallback(): void {
    if (this.shadowRoot) adoptForeignStyles(this.shadowRoot, this.#styles);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument !== document) return createForeignRoot(this, LitElement.shadowRootOptions, this.#styles);
    this.#isPrerendered = this.shadowRoot !== null;
    const root = super.createRenderRoot() as ShadowRoot;
    if (this.#isPrerendered) {
      // LitElement would render before the nodes in the root, but these are the rendering.
      this.renderOptions.renderBefore = null;
      this.#readyToRender = preparePrerendered(root);
    } else if (this.firstElementChild) {
      this.#readyToRender = holdFallback(this, root);
    }
    return root;
  }

  protected override scheduleUpdate() {
    if (!this.#readyToRender) return super.scheduleUpdate();
    return this.#readyToRender.then(() => super.scheduleUpdate());
  }

  protected override update(changed: PropertyValues<this>): void {
    if (this.#isPrerendered && !this.hasUpdated)
      takeOver(this.renderRoot as ShadowRoot, this.render(), this.renderOptions);
    super.update(changed);
  }

  get #styles() {
    return (this.constructor as typeof LitElement).elementStyles;
  }
}
