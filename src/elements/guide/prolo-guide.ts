import {html, nothing, type TemplateResult} from 'lit';
import {printAlone} from './print-alone.js';
import {ProloElement} from '../prolo-element.js';
import {readingLevels, type GuideText, type ReadingLevel} from '../../content/model.js';
import type {ReferenceId} from '../../content/references.generated.js';
import {sources} from '../../content/statements/index.js';
import type {ResolvedSection} from '../../runtime/registry.js';
import {guideStyles} from './guide.styles.js';
import {ProloPrintEvent} from './print-event.js';
import {shownSections, type GuideSection} from './sections.js';

const templates: Readonly<Record<GuideSection, TemplateResult>> = {
  disclaimer: html`<prolo-disclaimer></prolo-disclaimer>`,
  overview: html`<prolo-overview></prolo-overview>`,
  mechanism: html`<prolo-mechanism></prolo-mechanism>`,
  conditions: html`<prolo-conditions></prolo-conditions>`,
  evidence: html`<prolo-evidence></prolo-evidence>`,
  risks: html`<prolo-risks></prolo-risks>`,
  article: html`<prolo-article></prolo-article>`,
};

/**
 * All of it as one page: the disclaimer and every other section, with a list that leads to them, a choice between the
 * two reading levels, and a button that prints the guide alone, as a handout. The sections are elements of their own
 * under their usual tags.
 *
 * @tag prolo-guide
 * @summary All sections as one page with contents, a choice of reading level, and a printed handout.
 * @slot clinic - Name, phone number and the like of the clinic, at the top of the guide and of the handout.
 * @csspart contents - The list that leads to the sections.
 * @csspart print - The button that prints the handout.
 * @csspart wording - The choice between the reading levels.
 * @fires {ProloPrintEvent} prolo-print - A reader asked for the handout. Cancelable.
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
   * The sections to show, in their order, separated by commas or space: `disclaimer`, `overview`, `mechanism`,
   * `conditions`, `evidence`, `risks`, `article`. The disclaimer stays, and stands first where it is not named.
   * Default: all.
   */
  sections?: string;

  protected readonly section = 'guide';
  protected override readonly isClinical = false;

  #stopPrinting?: () => void;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopPrinting?.();
  }

  /** The publications behind the sections that the guide shows. */
  protected get sources(): readonly ReferenceId[] {
    return [...new Set(this.#shown().flatMap(({name}) => sources[name]))];
  }

  protected override renderContent(content: GuideText): TemplateResult {
    const shown = this.#shown();
    const {language, direction} = this.ambient;
    // WebKit drops the list role of lists without markers (https://bugs.webkit.org/show_bug.cgi?id=170179).
    return html`<slot name="clinic"></slot>
      ${this.renderHeading(content.title)}
      <div class="tools">
        ${this.#renderWording(content)}
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

  #renderWording({wording, forEveryone, forClinicians}: GuideText): TemplateResult {
    const labels: Record<ReadingLevel, string> = {plain: this.text(forEveryone), clinical: this.text(forClinicians)};
    return html`<fieldset part="wording">
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
