import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {printAlone} from './print-alone.js';
import {ProloElement} from '../prolo-element.js';
import {readingLevels, type GuideText, type ReadingLevel} from '../../content/model.js';
import type {References} from '../../content/references.generated.js';
import type {ResolvedSection} from '../../runtime/registry.js';
import {definitionOf} from '../../runtime/define.js';
import {warnOnce} from '../../runtime/warn.js';
import {afterLoad} from '../../runtime/when-idle.js';
import {guideStyles} from './guide.styles.js';
import {ProloPrintEvent} from './print-event.js';
import {shownSections, type GuideSection} from './sections.js';

// Its types tell which events there are, wherever the element is imported.
export type {ProloPrintEvent} from './print-event.js';

/** The parts of every section, under names that do not clash with the guide's own. */
const sharedParts = 'base: section, heading: section-heading';

const templates: Readonly<Record<GuideSection, TemplateResult>> = {
  disclaimer: html`<prolo-disclaimer
    exportparts="${sharedParts}, disclaimer, acknowledge, acknowledge-box"
  ></prolo-disclaimer>`,
  overview: html`<prolo-overview exportparts=${sharedParts}></prolo-overview>`,
  mechanism: html`<prolo-mechanism
    exportparts="${sharedParts}, stage, drawing, control, step, step-current, step-name, step-limit"
  ></prolo-mechanism>`,
  conditions: html`<prolo-conditions
    exportparts="${sharedParts}, map, map-region, map-region-selected, map-caption, entry, entry-selected, entry-name, evidence-link"
  ></prolo-conditions>`,
  evidence: html`<prolo-evidence
    exportparts="${sharedParts}, subheading, summary, table, references"
  ></prolo-evidence>`,
  risks: html`<prolo-risks exportparts="${sharedParts}, subheading, group"></prolo-risks>`,
  article: html`<prolo-article exportparts="${sharedParts}, citation, link"></prolo-article>`,
};

/**
 * All sections as one page: the disclaimer and every other section, with a list of contents, a choice between the two
 * reading levels, and a button that prints the guide alone, as a handout. The sections are the elements of this library;
 * the guide exports their parts, so that a page can style them with `prolo-guide::part(entry)`.
 *
 * @tag prolo-guide
 * @summary All sections as one page with contents, a choice of reading level, and a printed handout.
 * @slot clinic - Name, phone number and other details of the clinic, at the top of the guide and of the handout.
 * @csspart contents - The list that leads to the sections.
 * @csspart print - The button that prints the handout.
 * @csspart reading-level - The choice between the reading levels.
 * @csspart section - The block around the content of a section.
 * @csspart section-heading - The heading of a section.
 * @csspart subheading - The heading of a part of a section.
 * @csspart acknowledge - In the disclaimer: the box and its label.
 * @csspart acknowledge-box - In the disclaimer: the box.
 * @csspart stage - In the mechanism: the drawing with its buttons and its key.
 * @csspart drawing - In the mechanism: the drawing.
 * @csspart control - In the mechanism: a button below the drawing.
 * @csspart step - In the mechanism: a step of the list.
 * @csspart step-current - In the mechanism: the step whose scene the drawing shows.
 * @csspart step-name - In the mechanism: the button with the name of a step.
 * @csspart step-limit - In the mechanism: the limits of what is known about a step.
 * @csspart map - In the conditions: the body map.
 * @csspart map-region - In the conditions: the places of a condition on the body map.
 * @csspart map-region-selected - In the conditions: the places of the selected condition.
 * @csspart map-caption - In the conditions: the name of the condition in focus or selected, below the body map.
 * @csspart entry - In the conditions: a condition in the list.
 * @csspart entry-selected - In the conditions: the selected condition in the list.
 * @csspart entry-name - In the conditions: the name of a condition.
 * @csspart evidence-link - In the conditions: the button that leads to the evidence of a condition.
 * @csspart summary - In the evidence: the list of all conditions with the main finding on each.
 * @csspart table - In the evidence: the table of findings.
 * @csspart references - In the evidence: the list of references.
 * @csspart group - In the risks: a group of risks or questions.
 * @csspart citation - In the article: title, author and publication.
 * @csspart link - In the article: the link to the article.
 * @fires {ProloPrintEvent} prolo-print - Fired before the guide is printed because a reader asked for the handout.
 *   Cancelable: then nothing is printed.
 * @since 0.2.0
 */
export class ProloGuide extends ProloElement<'guide'> {
  static override styles = [...ProloElement.styles, guideStyles];

  static override properties = {sections: {}};

  static {
    // The sections tell the page of themselves as they come, and so also the guide that is just rendering them.
    this.disableWarning?.('change-in-update');
  }

  /**
   * The sections to show, in this order, separated by commas or space: `disclaimer`, `overview`, `mechanism`,
   * `conditions`, `evidence`, `risks`, `article`. The disclaimer is always shown, and comes first unless it is named.
   * Default: all.
   */
  sections?: string | undefined;

  protected readonly section = 'guide';
  protected override readonly isClinical = false;

  #stopPrinting?: () => void;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopPrinting?.();
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    // The script of a section may load later than the guide's.
    afterLoad(() => this.#reportMissingSections());
  }

  /**
   * The publications behind the sections that the guide shows, each once.
   *
   * @internal
   */
  override get references(): References {
    const classes = this.#shown().map(({name}) => definitionOf(`prolo-${name}`) as typeof ProloElement | undefined);
    return Object.assign({}, ...classes.map((section) => section?.references)) as References;
  }

  protected override renderContent(content: GuideText): TemplateResult {
    const shown = this.#shown();
    const {language, direction} = this.ambient;
    // WebKit drops the list role of lists without markers (https://bugs.webkit.org/show_bug.cgi?id=170179).
    return html`<slot name="clinic"></slot>
      ${this.renderHeading(content.title)}
      <div class="tools">
        ${this.#renderReadingLevel(content)}
        <button class="print" part="print" type="button" @click=${this.#print}>${this.text(content.print)}</button>
      </div>
      <nav part="contents" aria-labelledby="contents">
        <p id="contents">${this.text(content.contents)}</p>
        <ul role="list">
          ${shown.map(
            ({name, found}) =>
              html`<li lang=${found.lang} dir=${this.context.direction(found)}>
                <button class="link" type="button" @click=${() => this.#goTo(name)}>
                  ${this.text(found.content.title)}
                </button>
              </li>`,
          )}
        </ul>
      </nav>
      <div
        class="sections"
        lang=${language}
        dir=${direction ?? nothing}
        data-prolo-reading=${this.context.reading}
        data-prolo-guide
      >
        ${shown.map(({name}) => templates[name])}
      </div>`;
  }

  #renderReadingLevel({wording, forEveryone, forClinicians}: GuideText): TemplateResult {
    const labels: Record<ReadingLevel, string> = {plain: this.text(forEveryone), clinical: this.text(forClinicians)};
    return html`<fieldset part="reading-level">
      <legend>${this.text(wording)}</legend>
      ${readingLevels.map(
        (level) =>
          html`<label>
            <input
              type="radio"
              name="wording"
              value=${level}
              .checked=${level === this.context.reading}
              @change=${() => (this.reading = level)}
            />
            ${labels[level]}
          </label>`,
      )}
    </fieldset>`;
  }

  /** The sections to show that the page knows words for. */
  #shown(): {name: GuideSection; found: ResolvedSection<GuideSection>}[] {
    return shownSections(this).flatMap((name) => {
      const found = this.context.section(name);
      return found ? [{name, found}] : [];
    });
  }

  #reportMissingSections(): void {
    for (const tag of shownSections(this).map((name) => `prolo-${name}`)) {
      if (!definitionOf(tag)) warnOnce(`prolo-guide lacks a section: load elements/${tag}.js as well.`);
    }
  }

  /** Buttons and not links lead here: an address would not reach into the guide, and stays the page's own. */
  #goTo(name: GuideSection): void {
    const section = this.renderRoot.querySelector(`prolo-${name}`);
    const heading = section?.shadowRoot?.querySelector<HTMLElement>('[part="heading"]');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({preventScroll: true});
    // At once, whatever the page says: the way there changes while one is on it, as what comes into sight is laid out.
    section?.scrollIntoView({behavior: 'instant'});
  }

  #print(): void {
    const printEvent = new ProloPrintEvent();
    if (!this.dispatchEvent(printEvent)) return;
    this.#stopPrinting?.();
    this.#stopPrinting = printAlone(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prolo-guide': ProloGuide;
  }
}
