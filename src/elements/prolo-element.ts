import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Change} from '../content/changes.js';
import type {ElementSection, ReadingLevel, Sections, Wording, Words} from '../content/model.js';
import type {ReferenceId, References} from '../content/references.generated.js';
import type {Ambient} from '../runtime/ambient.js';
import {booleanAttribute, headingLevelConverter} from '../runtime/attributes.js';
import type {Provenance} from '../runtime/description.js';
import type {FragmentRoot} from '../runtime/fragment-root.js';
import {followInitialHash} from '../runtime/fragments.js';
import {notifyListeners, page, type PageState} from '../runtime/page-state.js';
import type {ResolvedSection} from '../runtime/registry.js';
import {version} from '../runtime/version.js';
import {AmbientController} from './shared/ambient-controller.js';
import {toggleState} from './shared/custom-states.js';
import {briefDisclaimer, hasFullDisclaimer} from './shared/disclaimer-note.js';
import {EmbeddedElement} from './shared/embedded-element.js';
import {foldStyles} from './shared/fold.styles.js';
import {FoldsController} from './shared/folds-controller.js';
import {isInLanguageOfPage} from './shared/fallback-language.js';
import {renderHeading, renderNote} from './shared/frame.js';
import {glossaryStyles} from './shared/glossary.styles.js';
import {heading} from './shared/heading.js';
import {LookController} from './shared/look-controller.js';
import {PageController, type PageMember} from './shared/page-controller.js';
import {makeProvenance, renderProvenance} from './shared/provenance.js';
import {resolveContext, type RenderContext} from './shared/render-context.js';
import {Rendering} from './shared/rendering.js';
import {SlotsController} from './shared/slots-controller.js';
import {StatusController} from './shared/status-controller.js';
import {StructuredDataController} from './shared/structured-data-controller.js';
import {tokens} from './shared/tokens.styles.js';

/**
 * The base class of all elements: shows one section of a language pack in the language, direction, reading level and
 * heading level of the page around it, with its provenance, and with the brief disclaimer where the page has no full one.
 *
 * @slot - Fallback content, shown until the element has rendered.
 * @slot heading - A heading of the page's own, in place of the element's.
 * @slot note - What this clinic adds, in a frame under "From this clinic" and outside of the text and its review.
 * @slot actions - Links and buttons of this clinic, at the end.
 * @csspart clinic - The frame around what this clinic adds.
 * @csspart base - The block around all content.
 * @csspart heading - The heading.
 * @csspart fold - Details that unfold more.
 * @csspart fold-summary - The row of a fold that stays in sight.
 * @csspart fold-heading - The heading in that row.
 * @csspart word - A hard word, which opens its meaning.
 * @csspart meaning - The meaning of a hard word.
 * @csspart sources - The fold with the publications behind the text.
 * @csspart open-all - The button that opens or closes all folds.
 * @csspart provenance - The block about the text: its version, languages, sources, license and review.
 * @csspart disclaimer - The text of the disclaimer; the brief one where the page has no full one.
 * @cssprop [--prolo-accent=currentcolor] - Color of what carries meaning: numbers of steps, the selected entry.
 * @cssprop [--prolo-line=color-mix(in srgb, currentcolor 22%, transparent)] - Color of thin lines around and between parts.
 * @cssprop [--prolo-surface=color-mix(in srgb, currentcolor 5%, transparent)] - Background of parts that stand out.
 * @cssprop [--prolo-radius=0.5em] - Radius of corners.
 * @cssprop [--prolo-space=1em] - Space between parts.
 * @cssprop [--prolo-measure=70ch] - Maximum length of a line of text.
 * @cssprop [--prolo-heading-color] - Color of headings. Default: that of the page's own headings, else of the text.
 * @cssprop [--prolo-heading-font] - Font family of headings. Default: that of the page's own headings, else of the text.
 * @cssprop [--prolo-heading-weight] - Weight of headings. Default: that of the page's own headings, else 700.
 * @cssprop [--prolo-link-color] - Color of links. Default: that of the page's own links in text, else of the text.
 * @cssprop [--prolo-scroll-margin=6em] - Space to leave free above what an element scrolls to, for a page header that stays
 *   in place.
 * @cssprop [--prolo-focus-color=currentcolor] - Color of the focus outline.
 * @cssstate ready - The element shows its own content, and no longer the fallback content.
 * @cssstate open - All folds of the element are open.
 */
export abstract class ProloElement<Name extends ElementSection = ElementSection>
  extends EmbeddedElement
  implements PageMember, FragmentRoot
{
  static override styles = [tokens, foldStyles, glossaryStyles];

  static override properties: PropertyDeclarations = {
    reading: {},
    headingLevel: {attribute: 'heading-level', converter: headingLevelConverter},
    reviewedBy: {attribute: 'reviewed-by'},
    reviewedOn: {attribute: 'reviewed-on'},
    reviewedVersion: {attribute: 'reviewed-version'},
    omit: {},
    structuredData: {attribute: 'structured-data', type: Boolean, converter: booleanAttribute('structured-data')},
  };

  /** The publications behind the statements of the element. */
  protected static readonly references: References = {};

  /**
   * What the versions of the content changed in the element, newest first.
   *
   * @internal
   */
  protected static readonly changes: readonly Change[] = [];

  /**
   * The ids of the statements that a clinic may leave out.
   *
   * @internal
   */
  protected static readonly optional: readonly string[] = [];

  /** The version of the library that this class comes from. */
  static readonly version = version;

  /**
   * The reading level: `plain` for everyone or `clinical` for readers with medical training.
   * Default: the nearest `data-prolo-reading` in the page around, else `plain`.
   */
  reading?: ReadingLevel | undefined;

  /**
   * Level of the element's heading, 1 to 6; `none` where the page has a heading of its own, and then the element has the title
   * as its accessible name. Default: one below the heading before the element in the page.
   */
  headingLevel?: number | 'none' | undefined;

  /**
   * Name of the clinician who reviewed the text for this clinic. Needs `reviewed-version` or `reviewed-on`, as a review
   * belongs to a text. Default: none, and "About this text" says so.
   */
  reviewedBy?: string | undefined;

  /**
   * Day of that review, such as `2026-11-27`. A review on a day in the future, or before its text existed, is not shown.
   * Default: none.
   */
  reviewedOn?: string | undefined;

  /**
   * Version of the content that was reviewed, such as `2.0.0`. Statements that changed since are not covered, and the
   * element says which. Default: none, and only what had not changed since the day of the review is covered.
   */
  reviewedVersion?: string | undefined;

  /**
   * Ids of optional statements to leave out, separated by commas or space, such as `V60 X-knee-surgery`. The element says
   * that it is shortened. What warns, limits or reports a negative finding stays. Default: none.
   */
  omit?: string | undefined;

  /**
   * Publishes the provenance as schema.org JSON-LD in `<head>`. Default: false.
   */
  structuredData?: boolean | undefined;

  /** Empty in engines and unit tests' DOMs without them. */
  protected readonly internals: Partial<ElementInternals> = 'attachInternals' in this ? this.attachInternals() : {};

  /** Whether other elements link to places in it where the page shows it, and have to know that it came or went. */
  protected readonly isLinkedTo: boolean = false;

  /** The section of the language pack that the element shows. */
  protected abstract readonly section: Name;

  /** Whether the element makes clinical statements, which never stand without a disclaimer on the page. */
  protected readonly isClinical: boolean = true;

  /** Announces to screen readers what has changed elsewhere. */
  protected readonly status = new StatusController(this);

  /** Knows which slots the page fills. */
  protected readonly slots = new SlotsController(this);

  protected readonly folds = new FoldsController(this, this.internals, this.status);

  readonly #ambient = new AmbientController(this);
  #page = page;
  /** Not a private field, as the constructor of LitElement requests an update before those exist. */
  private currentContext?: RenderContext | undefined;
  #rendering!: Rendering;

  constructor() {
    super();
    new PageController(this);
    new LookController(this);
    new StructuredDataController(this);
  }

  /**
   * The publications behind the statements that the element shows.
   *
   * @internal
   */
  get references(): References {
    return (this.constructor as typeof ProloElement).references;
  }

  /**
   * What the versions of the content changed in what the element can show.
   *
   * @internal
   */
  get changes(): readonly Change[] {
    return (this.constructor as typeof ProloElement).changes;
  }

  /**
   * The ids of the statements that a clinic may leave out.
   *
   * @internal
   */
  get optional(): readonly string[] {
    return (this.constructor as typeof ProloElement).optional;
  }

  /** Where the text comes from and who answers for it; `undefined` while the page has no text for this element. */
  get provenance(): Provenance | undefined {
    return this.resolvedSection && makeProvenance(this, this.section, this.topics);
  }

  /** @internal */
  get ambient(): Ambient {
    return this.#ambient.value;
  }

  /** @internal */
  get resolvedSection(): ResolvedSection<Name> | undefined {
    return this.context.section(this.section);
  }

  /** @internal */
  applyAmbient(ambient: Ambient): void {
    this.#ambient.apply(ambient);
  }

  /** @internal */
  applySlots(names: ReadonlySet<string>): void {
    this.slots.declare(names);
  }

  /** @internal */
  registerWithPage(page: PageState): void {
    this.#page = page;
    page.fragmentRoots.add(this);
    if (this.isLinkedTo) notifyListeners(page);
  }

  /** @internal */
  unregisterFromPage(page: PageState): void {
    page.fragmentRoots.delete(this);
    if (this.isLinkedTo) notifyListeners(page);
  }

  /** @internal */
  leadsTo(address: string): boolean {
    return address === `prolo-${this.section}`;
  }

  /** @internal */
  findAddress(address: string): HTMLElement | undefined {
    this.drawRest();
    const places = this.renderRoot.querySelectorAll<HTMLElement>('[data-address]');
    return [...places].find(({dataset}) => dataset['address'] === address);
  }

  override requestUpdate(...change: Parameters<EmbeddedElement['requestUpdate']>): void {
    this.currentContext = undefined;
    super.requestUpdate(...change);
  }

  protected override appeared(): void {
    toggleState(this.internals, 'ready', this.hasContent);
    this.slots.reportUnknown();
    if (this.isInPlace) followInitialHash(this);
  }

  /** @internal */
  override get hasContent(): boolean {
    const section = this.resolvedSection;
    const isForeign = this.isClinical && section?.fallback && this.ambient.language !== '';
    return section !== undefined && !(isForeign && isInLanguageOfPage(this));
  }

  /**
   * Whether the element must end with the brief disclaimer, because the page does not show the full one.
   *
   * @internal
   */
  get needsDisclaimer(): boolean {
    return this.isClinical && !hasFullDisclaimer(this.#page);
  }

  /**
   * What the current rendering depends on; resolved anew after each change.
   *
   * @internal
   */
  get context(): RenderContext {
    return (this.currentContext ??= resolveContext(this, this.#page, this.optional));
  }

  /**
   * Renders the default slot, and so the page's fallback content, while the page has no text that the reader can read better.
   *
   * @internal
   */
  override render(): TemplateResult {
    const {context, resolvedSection: section} = this;
    if (!section || !this.hasContent) return html`<slot></slot>${this.#renderDisclaimer()}`;
    const {references} = this.constructor as typeof ProloElement;
    this.#rendering = new Rendering(context, references, (section.content as {words?: Words}).words);
    return html`<div
      class="base"
      part="base"
      data-address="prolo-${this.section}"
      lang=${section.lang}
      dir=${context.direction(section)}
      role=${context.hasHeading ? nothing : 'group'}
      aria-label=${context.hasHeading ? nothing : this.text(section.content.title)}
    >
      ${this.renderContent(section.content)} ${this.renderNote('note')} <slot name="actions"></slot>
      ${this.#rendering.renderWords()} ${this.renderSources()} ${this.#renderProvenance()} ${this.#renderDisclaimer()}
      ${this.status.render()}
    </div>`;
  }

  /** Renders what is the element's own, between the parts that all elements share. */
  protected abstract renderContent(content: Sections[Name]): TemplateResult;

  /** Level of the headings of the element's parts. */
  protected get partLevel(): number {
    return this.context.headingLevel + 1;
  }

  /** The conditions, problems or questions that the element shows. Default: all. */
  protected get topics(): readonly string[] | undefined {
    return undefined;
  }

  /** The text of a wording at the reading level in force. */
  protected text(wording: Wording): string {
    return this.context.text(wording);
  }

  /**
   * The text of a wording, in which the hard words that the element has not used before open their meaning. For sentences in
   * the order of reading, and not for headings, summaries, links and buttons.
   */
  protected explain(wording: Wording): unknown {
    return this.#rendering.explain(wording);
  }

  /** The numbers of publications in the list of sources, as text: statements have no links in them. */
  protected cite(refs: readonly ReferenceId[]): TemplateResult | typeof nothing {
    return this.#rendering.cite(refs);
  }

  /** The element's heading. */
  protected renderHeading(title: Wording): TemplateResult | typeof nothing {
    return renderHeading(title, this.context);
  }

  /** What this clinic adds in a slot, framed as its own words. An empty slot leaves no trace. */
  protected renderNote(name: string): TemplateResult {
    return renderNote(name, this.slots.isFilled(name), this.context);
  }

  /** The heading of a part of the element, one level below the element's own. */
  protected renderSubheading(title: Wording): TemplateResult {
    return heading(this.partLevel, this.text(title), 'subheading');
  }

  /** The list of what the element cites, below its content. */
  protected renderSources(): TemplateResult | typeof nothing {
    return this.#rendering.renderSources();
  }

  #renderProvenance(): TemplateResult | typeof nothing {
    const {provenance} = this;
    return provenance && !this.ambient.isInGuide ? renderProvenance(provenance, this.partLevel, this.context) : nothing;
  }

  #renderDisclaimer(): TemplateResult | typeof nothing {
    return this.needsDisclaimer ? briefDisclaimer(this.context) : nothing;
  }
}
