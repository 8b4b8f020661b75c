import {
  adoptStyles,
  type CSSResult,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  ReactiveElement,
  render,
  type RenderOptions,
  type TemplateResult,
} from 'lit';
import type {ConditionId} from '../content/conditions.js';
import {readingLevels, type ReadingLevel, type ElementSection, type Sections, type Wording} from '../content/model.js';
import type {ReferenceId} from '../content/references.generated.js';
import {page} from '../runtime/page-state.js';
import {findSection, type ResolvedSection} from '../runtime/registry.js';
import {
  directionOf,
  noAmbient,
  observeAmbient,
  readAmbient,
  unobserveAmbient,
  type Ambient,
} from '../runtime/ambient.js';
import {parseEnum, parseOrdinal} from '../runtime/attributes.js';
import {briefDisclaimer, hasFullDisclaimer} from './shared/disclaimer-note.js';
import {follow, forgetDrawings, sharedDrawing, tidy} from './shared/drawings.js';
import {holdFallback} from './shared/fallback-content.js';
import {heading} from './shared/heading.js';
import {makeProvenance, renderProvenance, type Provenance} from './shared/provenance.js';
import {readReview} from './shared/review.js';
import {neverSkipped, tokens} from './shared/tokens.styles.js';
import {version} from '../runtime/version.js';

const maxHeadingLevel = 6;

/** The connected elements that were made by this copy of the library. */
const connected = new Set<ProloElement>();

function onPageChange(): void {
  for (const element of connected) element.requestUpdate();
}

/**
 * What all elements share: the words of one section, in the language, direction, reading level and heading level
 * of the page around, and the brief disclaimer where the page has no full one.
 *
 * @slot - The words the page shows while the script is missing; hidden once the element shows its own.
 * @csspart base - The block around everything.
 * @csspart heading - The heading.
 * @csspart disclaimer - The text of the disclaimer; the brief one where the page has no full one.
 * @cssprop [--prolo-accent=currentcolor] - Signs that carry meaning: numbers of steps, the selected entry.
 * @cssprop [--prolo-line=color-mix(in srgb, currentcolor 22%, transparent)] - Thin lines around and between parts.
 * @cssprop [--prolo-surface=color-mix(in srgb, currentcolor 5%, transparent)] - Ground of parts that stand out.
 * @cssprop [--prolo-radius=0.5em] - Roundness of corners.
 * @cssprop [--prolo-space=1em] - Distance between parts.
 * @cssprop [--prolo-measure=70ch] - Longest line of text.
 * @cssprop [--prolo-heading-color=inherit] - Color of headings.
 * @cssprop [--prolo-heading-font=inherit] - Font family of headings.
 * @cssprop [--prolo-heading-weight=700] - Weight of headings.
 * @cssprop [--prolo-link-color=inherit] - Color of links.
 * @cssprop [--prolo-focus-color=currentcolor] - Color of the focus outline.
 */
export abstract class ProloElement<Name extends ElementSection = ElementSection> extends ReactiveElement {
  static override styles = [tokens];

  static override properties: PropertyDeclarations = {
    reading: {},
    headingLevel: {attribute: 'heading-level', type: Number},
    reviewedBy: {attribute: 'reviewed-by'},
    reviewedOn: {attribute: 'reviewed-on'},
    structuredData: {attribute: 'structured-data', type: Boolean},
  };

  /** The version of the library that this class comes from. */
  static readonly version = version;

  /**
   * How the words are put: `plain` for everyone or `clinical` for readers with medical training.
   * Default: the nearest `data-prolo-reading` in the page around, else `plain`.
   */
  reading?: ReadingLevel;

  /** Level of the element's heading, 1 to 6. Default: one below the heading before the element in the page. */
  headingLevel?: number;

  /** Name of the clinician who reviewed the words for this clinic. Default: none, and the provenance says so. */
  reviewedBy?: string;

  /** Day of that review, such as `2026-03-31`. A day that is none or that is in the future is left out. Default: none. */
  reviewedOn?: string;

  /**
   * Says to search engines too, as JSON-LD in the head of the page, what the provenance says. The bibliography that this
   * takes comes with `prolo.js` and with `prolo-evidence`. Default: false.
   */
  structuredData?: boolean;

  /** The section of the language pack that the element shows. */
  protected abstract readonly section: Name;

  /** The publications behind the statements of the element, each once. */
  protected abstract readonly sources: readonly ReferenceId[];

  /** Whether the element makes clinical statements, which never stand without a disclaimer on the page. */
  protected readonly isClinical: boolean = true;

  /** Whether the element is a section of a guide, which has one provenance and one disclaimer for all. Set by the guide. */
  protected inGuide = false;

  /**
   * Whether what the element shows answers to a reader. Then Lit draws it and keeps hold of every part; else the element
   * only shows words, and gets a copy of the drawing that it shares with others. Such a drawing follows from the page
   * around and the reactive properties alone, and has neither listeners nor properties, which are not copied.
   */
  protected readonly isInteractive: boolean = false;

  /**
   * Makes the prerendered shadow root of an interactive element ready for the first drawing. By default it is emptied; a file that can take over
   * what is in it, such as `prolo.js`, sets another way.
   */
  static adopt: (root: ShadowRoot, drawing: TemplateResult, options: RenderOptions) => void = (root) =>
    root.replaceChildren();

  #ambient: Ambient = noAmbient;
  /** The roots whose elements it follows. */
  #around: readonly Node[] = [];
  #drawing?: DocumentFragment;
  /** Settled once the element may draw; missing where it may at once. */
  #turn?: Promise<unknown>;
  #isPrerendered = false;

  override connectedCallback(): void {
    super.connectedCallback();
    // Chromium's parser of XHTML sets attributes without telling the element.
    if (!this.hasUpdated && document.contentType !== 'text/html') {
      for (const {name, value} of this.attributes) this.attributeChangedCallback(name, null, value);
    }
    connected.add(this);
    page.listeners.add(onPageChange);
    this.#around = observeAmbient(this);
    this.ambientChanged();
    this.registerWithPage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    connected.delete(this);
    if (connected.size === 0) {
      page.listeners.delete(onPageChange);
      forgetDrawings();
    }
    unobserveAmbient(this, this.#around);
    this.unregisterFromPage();
    page.publishStructuredData?.(this);
  }

  /** Something in the page around has changed. */
  ambientChanged(): void {
    this.applyAmbient(readAmbient(this));
  }

  /** Takes in what the page around says. Where there is no DOM, a server calls it. */
  protected applyAmbient(ambient: Ambient): void {
    this.#ambient = ambient;
    this.requestUpdate();
  }

  /** Tells the other elements of the page of this one, in a browser and on a server. */
  protected registerWithPage(): void {}

  /** Takes back what `registerWithPage` told. */
  protected unregisterFromPage(): void {}

  /** A move to another document takes the styles away: each has to make its own. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#adoptStyles(this.shadowRoot);
  }

  /** Where the words come from and who answers for them; `undefined` while the page knows no words. */
  get provenance(): Provenance | undefined {
    return this.resolvedSection && this.#provenance;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument !== document) return this.#createForeignRoot();
    this.#isPrerendered = this.shadowRoot !== null;
    const root = super.createRenderRoot() as ShadowRoot;
    if (this.#isPrerendered) {
      adoptStyles(root, [...(this.constructor as typeof ProloElement).elementStyles, neverSkipped]);
      const {host} = this.getRootNode() as Partial<ShadowRoot>;
      if (host && this.hasAttribute('defer-hydration')) {
        // The element around knows more of it than the page does, such as that it is in a guide, and comes first.
        const around = host as ProloElement;
        this.#turn = customElements.whenDefined(around.localName).then(() => around.updateComplete);
      } else if (document.readyState === 'loading') {
        // What else is on the page decides what is drawn, and the end of the page may not be there yet.
        this.#turn = new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, {once: true}));
      }
    } else if (this.firstElementChild) {
      this.#turn = holdFallback(this, root);
    }
    return root;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.#turn) return super.scheduleUpdate();
    return this.#turn.then(() => super.scheduleUpdate());
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const root = this.renderRoot as ShadowRoot;
    const toAdopt = this.#isPrerendered && !this.hasUpdated;
    // Its rules are now those of the adopted style sheets.
    if (toAdopt) root.querySelector('style')?.remove();
    if (this.isInteractive) {
      const options = {host: this};
      const drawing = this.render();
      if (toAdopt) ProloElement.adopt(root, drawing, options);
      render(drawing, root, options);
    } else {
      if (toAdopt) tidy(root);
      this.#copyDrawing(root);
    }
  }

  /** Draws nothing where nothing has changed. */
  #copyDrawing(root: ShadowRoot): void {
    const {elementProperties} = this.constructor as typeof ProloElement;
    const {language, direction, reading, headingBefore} = this.#ambient;
    const properties = [...elementProperties.keys()].map((name) => this[name as keyof this]);
    const inputs = [
      this.constructor,
      ...[language, direction, reading, headingBefore, this.inGuide, hasFullDisclaimer()],
      ...properties,
      ...page.packs.values(),
    ];
    const drawing = sharedDrawing(inputs, () => this.render());
    if (drawing === this.#drawing) return;
    this.#drawing = drawing;
    follow(root, drawing);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const found = this.structuredData && this.isConnected ? this.resolvedSection : undefined;
    page.publishStructuredData?.(
      this,
      found && {
        name: this.text(found.content.title),
        lang: found.lang,
        about: findSection('provenance', this.#ambient.language)?.content.treatment,
        provenance: this.#provenance,
      },
    );
  }

  /** The element's words and nothing around them. */
  protected abstract renderContent(content: Sections[Name]): TemplateResult;

  /** The element's words in the language in force; `undefined` while the page knows none. */
  protected get resolvedSection(): ResolvedSection<Name> | undefined {
    return findSection(this.section, this.#ambient.language);
  }

  /** The wording at the reading level in force. */
  protected text(wording: Wording): string {
    return wording[this.readingInForce];
  }

  /** What the element takes over from the page around it. */
  protected get ambient(): Ambient {
    return this.#ambient;
  }

  /** The element's own reading level, else the page's. */
  protected get readingInForce(): ReadingLevel {
    return parseEnum(this, 'reading', this.reading, readingLevels, this.#ambient.reading);
  }

  /** What a condition is called, in the language and at the reading level in force; its id where no words say. */
  protected conditionName(condition: ConditionId): string {
    const found = findSection('names', this.#ambient.language);
    return found ? this.text(found.content[condition]) : condition;
  }

  /** The element's heading. */
  protected renderHeading(title: Wording): TemplateResult {
    return heading(this.#headingLevelInForce, this.text(title));
  }

  /** The heading of a part of the element, one level below the element's own. */
  protected renderSubheading(title: Wording): TemplateResult {
    return heading(this.#headingLevelInForce + 1, this.text(title), 'subheading');
  }

  /** Without any words the page's own fallback stays, which is what the default slot holds. */
  protected render(): TemplateResult {
    const found = this.resolvedSection;
    if (!found) return html`<slot></slot>`;
    return html`<div class="base" part="base" lang=${found.lang} dir=${directionOf(found, this.#ambient)}>
      ${this.renderContent(found.content)} ${this.inGuide ? nothing : this.#renderEnd()}
    </div>`;
  }

  /** What ends an element that stands by itself: its provenance, and the brief disclaimer where the page has no full one. */
  #renderEnd(): TemplateResult {
    const about = findSection('provenance', this.#ambient.language);
    return html`${about ? renderProvenance(this.#provenance, about, this.#ambient) : nothing}
    ${this.isClinical && !hasFullDisclaimer() ? briefDisclaimer(this.#ambient, this.readingInForce) : nothing}`;
  }

  /** Made in this document and first shown in another, where Lit's own style sheets would be refused. */
  #createForeignRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow(ProloElement.shadowRootOptions);
    root.replaceChildren();
    this.#adoptStyles(root);
    return root;
  }

  #adoptStyles(root: ShadowRoot): void {
    const {defaultView} = this.ownerDocument;
    // A document that is never shown needs no styles.
    if (!defaultView) return;
    root.adoptedStyleSheets = (this.constructor as typeof ProloElement).elementStyles.map((style) => {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }

  get #provenance(): Provenance {
    return makeProvenance(this.section, this.sources, readReview(this, this.reviewedBy, this.reviewedOn));
  }

  get #headingLevelInForce(): number {
    const inherited = Math.min(this.#ambient.headingBefore + 1, maxHeadingLevel);
    return parseOrdinal(this, 'heading-level', this.headingLevel, maxHeadingLevel) ?? inherited;
  }
}
