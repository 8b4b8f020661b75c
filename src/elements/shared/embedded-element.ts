import {LitElement, type PropertyValues} from 'lit';
import {takeTurn} from '../../runtime/turns.js';
import {showFallback, whenReplaceable} from './fallback-content.js';
import {adoptForeignStyles, createForeignRoot} from './foreign-document.js';
import {pageParsed, takeOver} from './hydration.js';
import {keepOwnKeys} from './own-keys.js';
import {replaceTranslations} from './translation.js';

/** A Lit element for any page: with fallback content or a prerendered root, in XHTML, and moved between documents. */
export abstract class EmbeddedElement extends LitElement {
  #isPrerendered = false;
  /** Settles when the first rendering may begin; `undefined` where it may at once. */
  #readyToRender?: Promise<unknown> | undefined;
  #replaceFallback?: ((isReplaced: boolean) => void) | undefined;

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
    const root = this.#createRoot();
    keepOwnKeys(root);
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
    replaceTranslations(this.renderRoot);
    this.#replaceFallback?.(this.hasContent);
  }

  /**
   * Whether the element has content of its own, which replaces the fallback content.
   *
   * @internal
   */
  abstract get hasContent(): boolean;

  #createRoot(): ShadowRoot {
    if (this.ownerDocument !== document) return createForeignRoot(this, LitElement.shadowRootOptions, this.#styles);
    this.#isPrerendered = this.shadowRoot !== null;
    const root = super.createRenderRoot() as ShadowRoot;
    if (this.#isPrerendered) {
      // LitElement would render before the nodes in the root, but these are the rendering.
      this.renderOptions.renderBefore = null;
      this.#readyToRender = (pageParsed() ?? Promise.resolve()).then(takeTurn);
    } else if ([...this.children].some((child) => !isForwarded(child))) {
      this.#replaceFallback = showFallback(root);
      this.#readyToRender = whenReplaceable(this, root)?.then(takeTurn);
    }
    return root;
  }

  get #styles() {
    return (this.constructor as typeof LitElement).elementStyles;
  }
}

/** Whether a child only hands a slot of a guide over to its section, and so shows nothing in its place. */
const isForwarded = ({localName, slot}: Element): boolean => localName === 'slot' && slot !== '';
