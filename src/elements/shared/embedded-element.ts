import {LitElement, type PropertyValues} from 'lit';
import {isUpgrading} from '../../runtime/define.js';
import {atOnceOrInTurn, inTurn} from '../../runtime/turns.js';
import {isBehindFallback, showFallback, whenReplaceable} from './fallback-content.js';
import {adoptForeignStyles, createForeignRoot} from './foreign-document.js';
import {pageParsed, takeOver} from './hydration.js';
import {keepOwnKeys} from './own-keys.js';
import {replaceTranslations} from './translation.js';

/** What comes before or when a fold opens. */
const opening = ['click', 'toggle'];

/** A Lit element for any page: with fallback content or a prerendered root, in XHTML, and moved between documents. */
export abstract class EmbeddedElement extends LitElement {
  #isPrerendered = false;
  /** Settles when the first rendering may take its turn; `undefined` where it needs none. */
  #readyToRender?: Promise<unknown> | undefined;
  #replaceFallback?: ((isReplaced: boolean) => void) | undefined;
  /** Draws what the first rendering has left out. `undefined` where it leaves out nothing, and after it. */
  #draws?: (() => void)[] | undefined;
  /** Settles when all that the first rendering began is in place; `undefined` once it is. */
  #arrival?: Promise<unknown> | undefined;

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
    if (this.hasUpdated) return super.scheduleUpdate();
    const render = () => super.scheduleUpdate();
    if (this.#readyToRender) return this.#readyToRender.then(() => inTurn(this, render));
    return this.#draws ? atOnceOrInTurn(this, render) : render();
  }

  protected override update(changed: PropertyValues<this>): void {
    if (this.#isPrerendered && !this.hasUpdated)
      takeOver(this.renderRoot as ShadowRoot, this.render(), this.renderOptions);
    super.update(changed);
    replaceTranslations(this.renderRoot);
    if (!this.hasUpdated && (this.#draws || this.#replaceFallback)) this.#arrival = this.#arrive();
    if (!this.#arrival) this.#replaceFallback?.(this.hasContent);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#arrival) this.appeared();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#arrival;
    await this.#innerComplete();
    return isComplete;
  }

  /** The elements in this one, which come to life before it takes the place of its fallback content. */
  protected get inner(): readonly {readonly updateComplete?: Promise<unknown>}[] {
    return [];
  }

  /**
   * Whether readers see what the element renders, and no fallback content in its place.
   *
   * @internal
   */
  get isInPlace(): boolean {
    return !(this.#arrival && this.#replaceFallback) && !isBehindFallback(this);
  }

  /** Called when what an update has rendered is in place, and no longer behind fallback content. */
  protected abstract appeared(): void;

  /** @internal */
  drawLater(draw: () => void): boolean {
    this.#draws?.push(draw);
    return this.#draws !== undefined;
  }

  /** Draws at once what the first rendering has left for later. */
  protected readonly drawRest = (): void => {
    // A fold can hold others.
    for (const draw of this.#draws ?? []) draw();
    this.#draws = undefined;
  };

  async #arrive(): Promise<void> {
    await this.#drawInTurns();
    if (this.#replaceFallback) {
      await this.#innerComplete();
      await whenReplaceable(this, this.renderRoot as ShadowRoot);
    }
    this.#arrival = undefined;
    this.#replaceFallback?.(this.hasContent);
    this.appeared();
  }

  async #innerComplete(): Promise<void> {
    // One that fails does not keep the others away.
    await Promise.allSettled(this.inner.map(async ({updateComplete}) => updateComplete));
  }

  /** Leaves the page to its reader in between, and lets nobody wait who opens something. */
  async #drawInTurns(): Promise<void> {
    const {renderRoot} = this;
    for (const type of opening) renderRoot.addEventListener(type, this.drawRest, true);
    const draw = (): unknown => {
      this.#draws?.shift()?.();
      return this.#draws?.length ? inTurn(this, draw, 'folded') : undefined;
    };
    await inTurn(this, draw, 'folded');
    this.#draws = undefined;
    for (const type of opening) renderRoot.removeEventListener(type, this.drawRest, true);
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
      this.#readyToRender = pageParsed() ?? Promise.resolve();
      return root;
    }
    // Unit tests' DOMs have no tasks of a page, and often clocks that stand still.
    const hasTasks = 'IntersectionObserver' in globalThis;
    if (hasTasks) this.#draws = [];
    const hasFallback = [...this.children].some((child) => !isForwarded(child));
    if (hasFallback) this.#replaceFallback = showFallback(root);
    // A page that showed nothing here so far does not flicker when it does so for another moment.
    if (hasFallback || isBehindFallback(this) || (hasTasks && isUpgrading())) this.#readyToRender = Promise.resolve();
    return root;
  }

  get #styles() {
    return (this.constructor as typeof LitElement).elementStyles;
  }
}

/** Whether a child only hands a slot of a guide over to its section, and so shows nothing in its place. */
const isForwarded = ({localName, slot}: Element): boolean => localName === 'slot' && slot !== '';
