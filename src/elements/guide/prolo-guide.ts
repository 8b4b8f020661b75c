import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {printAlone} from '../shared/print-alone.js';
import {ProloElement} from '../prolo-element.js';
import type {Change} from '../../content/changes.js';
import {readingLevels, type GuideText, type ReadingLevel, type Wording, type Words} from '../../content/model.js';
import {conditionIds} from '../../content/conditions.js';
import type {References} from '../../content/references.generated.js';
import {visitSlots} from '../../content/statements/visit.js';
import type {ResolvedSection} from '../../runtime/registry.js';
import {definitionOf} from '../../runtime/define.js';
import {followFragmentLink} from '../../runtime/fragments.js';
import {warnOnce} from '../../runtime/warn.js';
import {afterLoad} from '../../runtime/when-idle.js';
import {interpolate} from '../../runtime/interpolate.js';
import {renderFold} from '../shared/fold.js';
import {renderWords} from '../shared/glossary.js';
import {renderReferences} from '../shared/sources.js';
import {guideStyles} from './guide.styles.js';
import {ProloPrintEvent, type PrintExtent} from './print-event.js';
import {guideSections, shownSections, type GuideSection} from './sections.js';

// Whoever imports the element gets the types of its events, too.
export type {ProloPrintEvent} from './print-event.js';

/** A section of the guide and its text. */
interface Shown {
  readonly name: GuideSection;
  readonly found: ResolvedSection<GuideSection>;
}

/** The parts of every section, under names that do not clash with the guide's own. */
const sharedParts =
  'base: section, heading: section-heading, fold, fold-summary, fold-heading, word, meaning, sources, open-all, subheading, clinic';

/** Forwards slots of the guide to a section. */
const forward = (names: readonly string[]) => names.map((name) => html`<slot name=${name} slot=${name}></slot>`);

const templates: Readonly<Record<GuideSection, TemplateResult>> = {
  disclaimer: html`<prolo-disclaimer
    exportparts="${sharedParts}, disclaimer, acknowledge, acknowledge-box"
  ></prolo-disclaimer>`,
  overview: html`<prolo-overview exportparts="${sharedParts}, main"></prolo-overview>`,
  mechanism: html`<prolo-mechanism
    exportparts="${sharedParts}, stage, drawing, control, step, step-current, step-limit"
  ></prolo-mechanism>`,
  visit: html`<prolo-visit exportparts="${sharedParts}, warning, answer, voice">${forward(visitSlots)}</prolo-visit>`,
  options: html`<prolo-options exportparts="${sharedParts}, table, option, option-name, label"></prolo-options>`,
  questions: html`<prolo-questions
    exportparts="${sharedParts}, group: question-group, question, add: question-add, button: question-button, chosen: chosen-questions, control: question-control"
  ></prolo-questions>`,
  conditions: html`<prolo-conditions
    exportparts="${sharedParts}, map, map-region, map-region-selected, map-caption, entry, entry-selected, outcome, evidence-link, options-link"
    >${forward(conditionIds.map((id) => `note-${id}`))}</prolo-conditions
  >`,
  evidence: html`<prolo-evidence exportparts="${sharedParts}, finding, finding-heading, outcome"></prolo-evidence>`,
  risks: html`<prolo-risks exportparts="${sharedParts}, group">${forward(['call-number'])}</prolo-risks>`,
  article: html`<prolo-article exportparts="${sharedParts}, citation, link"></prolo-article>`,
};

/**
 * All sections as one page: the disclaimer and every other section, with a list of contents, a choice between the two
 * reading levels, and two buttons that print the guide alone: a handout, with the answers and what its reader has opened, or
 * everything. The sections are the elements of this library;
 * the guide exports their parts, so that a page can style them with `prolo-guide::part(entry)`.
 *
 * @tag prolo-guide
 * @summary All sections as one page with contents, a choice of reading level, and a printed handout.
 * @slot clinic - Name, phone number and other details of the clinic, at the top of the guide and of the handout. The guide
 *   hands over the slots of `prolo-visit`, `prolo-conditions` and `prolo-risks` as well.
 * @csspart contents - The list that leads to the sections.
 * @csspart print - Each button that prints.
 * @csspart reading-level - The choice between the reading levels.
 * @csspart section - The block around the content of a section.
 * @csspart section-heading - The heading of a section.
 * @csspart subheading - The heading of a part of a section.
 * @csspart acknowledge - In the disclaimer: the box and its label.
 * @csspart acknowledge-box - In the disclaimer: the box.
 * @csspart main - In the overview: the main message.
 * @csspart stage - In the mechanism: the drawing with its buttons.
 * @csspart drawing - In the mechanism: the drawing.
 * @csspart control - In the mechanism: a button below the drawing.
 * @csspart step - In the mechanism: a scene and its text.
 * @csspart step-current - In the mechanism: the scene that the drawing shows.
 * @csspart step-limit - In the mechanism: the limits of what is known about a scene.
 * @csspart map - In the conditions: the body map.
 * @csspart map-region - In the conditions: the places of a condition on the body map.
 * @csspart map-region-selected - In the conditions: the places of the selected condition.
 * @csspart map-caption - In the conditions: the name of the condition in focus or selected, below the body map.
 * @csspart entry - In the conditions: a condition in the list.
 * @csspart entry-selected - In the conditions: the selected condition in the list.
 * @csspart evidence-link - In the conditions: the link to the evidence of a condition.
 * @csspart options-link - In the conditions: the link to the choices for a condition.
 * @csspart outcome - In the conditions and the evidence: the figure of an outcome.
 * @csspart finding - In the evidence: a finding.
 * @csspart finding-heading - In the evidence: what a finding compared.
 * @csspart answer - In the visit: the short answer to a question.
 * @csspart warning - In the visit: the answer that is never folded: when to call.
 * @csspart voice - In the visit: what one voice says.
 * @csspart clinic - In the visit: the frame around this clinic's own answers.
 * @csspart table - In the options: the table of the choices for a problem.
 * @csspart option - In the options: a choice: a row of the table.
 * @csspart option-name - In the options: the name of a choice.
 * @csspart label - In the options: the name of a column, in each cell where the rows stand one below the other.
 * @csspart group - In the risks: a group of warnings.
 * @csspart question-group - In the questions: a group of questions: a heading and its list.
 * @csspart question - In the questions: a question with its box.
 * @csspart question-add - In the questions: the field for a question of the reader's own, with its label and button.
 * @csspart question-button - In the questions: a button that adds, prints or copies.
 * @csspart chosen-questions - In the questions: the block of chosen questions.
 * @csspart question-control - In the questions: a button that moves or removes a chosen question.
 * @csspart citation - In the article: title, author and publication.
 * @csspart link - In the article: the link to the article.
 * @fires {ProloPrintEvent} prolo-print - Fired before the guide is printed because a reader asked for it: `extent` is
 *   `handout` or `all`. Cancelable: then nothing is printed.
 * @since 0.2.0
 */
export class ProloGuide extends ProloElement<'guide'> {
  static override styles = [...ProloElement.styles, guideStyles];

  static override properties = {sections: {}};

  static {
    // Sections register with the page while the guide renders them, and so request another update of the guide.
    this.disableWarning?.('change-in-update');
  }

  /**
   * The sections to show, in this order, separated by commas or space: `disclaimer`, `overview`,
   * `conditions`, `visit`, `options`, `risks`, `questions`, `evidence`, `mechanism`, `article`. The disclaimer is always shown, and comes first unless it is named.
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
    return Object.assign({}, ...this.#shown().map(({name}) => classOf(name)?.references)) as References;
  }

  /** @internal */
  override get changes(): readonly Change[] {
    return this.#shown().flatMap(({name}) => classOf(name)?.changes ?? []);
  }

  /** @internal */
  override get optional(): readonly string[] {
    return guideSections.flatMap((name) => classOf(name)?.optional ?? []);
  }

  /** @internal */
  override findAddress(address: string): HTMLElement | undefined {
    // Where sections came to life behind the fallback content of the guide, it is the guide that shows them at last.
    for (const section of this.inner) {
      const place = section.findAddress?.(address);
      if (place) return place;
    }
    return super.findAddress(address);
  }

  protected override get inner(): readonly (HTMLElement & Partial<ProloElement>)[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.sections > *')];
  }

  protected override renderContent(content: GuideText): TemplateResult {
    const shown = this.#shown();
    const {language, direction} = this.ambient;
    // WebKit drops the list role of lists without markers (https://bugs.webkit.org/show_bug.cgi?id=170179).
    return html`<slot name="clinic"></slot>
      ${this.renderHeading(content.title)}
      <div class="tools needs-script">
        ${this.#renderReadingLevel(content)}
        <div>
          ${this.#renderPrint('handout', content.print, content.printHint)}
          ${this.#renderPrint('all', content.printAll, content.printAllHint)}
        </div>
      </div>
      ${this.#renderContents(content, shown)}
      ${this.folds.renderButton(this.text(content.openAll), this.text(content.closeAll))}
      <div
        class="sections"
        lang=${language}
        dir=${direction ?? nothing}
        data-prolo-reading=${this.context.reading}
        data-prolo-guide
        data-prolo-omit=${this.context.omitted || nothing}
      >
        ${shown.map(({name}) => templates[name])}
      </div>
      <p class="short">${this.text(content.short)}</p>`;
  }

  /** The publications in one fold, in which each section has its own, numbered as it cites them: a long list is slow to open. */
  protected override renderSources(): TemplateResult | typeof nothing {
    const messages = this.context.section('parts')?.content;
    // The evidence has its own, finding by finding; so has every section of a shortened guide.
    const listed = this.context.isShortened ? [] : this.#shown().filter(({name}) => name !== 'evidence');
    const lists = listed.flatMap(({name, found}) => {
      const references = classOf(name)?.references ?? {};
      const level = this.context.headingLevel + 2;
      return Object.keys(references).length > 0
        ? [renderFold({title: this.text(found.content.title), level, isMinor: true}, renderReferences(references))]
        : [];
    });
    if (!messages) return nothing;
    const count = new Set(listed.flatMap(({name}) => Object.keys(classOf(name)?.references ?? {}))).size;
    const title = interpolate(messages.sources, {count});
    const level = this.context.headingLevel + 1;
    return html`${this.#renderWords(messages.words)}
    ${lists.length > 0 ? renderFold({title, level, part: 'sources', isMinor: true}, lists) : nothing}`;
  }

  /** The meanings of the hard words of all sections, which explain none in place. */
  #renderWords(title: string): TemplateResult | typeof nothing {
    if (this.context.reading !== 'plain') return nothing;
    const sections = this.#shown().map(({found}) => (found.content as {words?: Words}).words);
    const all = Object.assign({}, ...sections) as Words;
    if (Object.keys(all).length === 0) return nothing;
    return renderFold({title, level: this.context.headingLevel + 1, isMinor: true}, renderWords(all));
  }

  #renderContents(content: GuideText, shown: readonly Shown[]): TemplateResult {
    const link = (address: string, text: string) =>
      html`<a class="link" href="#${address}" @click=${followFragmentLink}>${text}</a>`;
    // WebKit drops the list role of lists without markers (https://bugs.webkit.org/show_bug.cgi?id=170179).
    const title = this.text(content.contents);
    const list = html`<nav part="contents" aria-label=${title}>
      <ul role="list">
        ${shown.map(
          ({name, found}) =>
            html`<li lang=${found.lang} dir=${this.context.direction(found)}>
              ${link(`prolo-${name}`, this.text(found.content.title))}
            </li>`,
        )}
      </ul>
    </nav>`;
    return html`${
      shown.some(({name}) => name === 'risks')
        ? html`<p class="help">${link('prolo-emergency', this.text(content.help))}</p>`
        : nothing
    }
    ${renderFold({title, level: this.context.headingLevel + 1, isMinor: true}, list)}`;
  }

  #renderPrint(extent: PrintExtent, name: Wording, hint: Wording): TemplateResult {
    const id = `print-${extent}`;
    return html`<button
        class="print"
        part="print"
        type="button"
        aria-describedby=${id}
        @click=${() => this.#print(extent)}
      >
        ${this.text(name)}
      </button>
      <p class="hint" id=${id}>${this.text(hint)}</p>`;
  }

  #renderReadingLevel({wording, wordingHint, forEveryone, forClinicians}: GuideText): TemplateResult {
    const labels: Record<ReadingLevel, string> = {plain: this.text(forEveryone), clinical: this.text(forClinicians)};
    return html`<fieldset part="reading-level" aria-describedby="wording-hint">
      <legend>${this.text(wording)}</legend>
      ${readingLevels.map(
        (level) =>
          html`<label>
            <input
              type="radio"
              name="wording"
              value=${level}
              .checked=${level === this.context.reading}
              @change=${() => this.#read(level)}
            />
            ${labels[level]}
          </label>`,
      )}
      <p class="hint" id="wording-hint">${this.text(wordingHint)}</p>
    </fieldset>`;
  }

  /** The sections to show, as far as the page has their text. */
  #shown(): Shown[] {
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

  #read(level: ReadingLevel): void {
    this.reading = level;
    const messages = this.resolvedSection?.content.changed;
    if (messages) this.status.say(messages[level]);
  }

  #print(extent: PrintExtent): void {
    const printEvent = new ProloPrintEvent(extent);
    if (!this.dispatchEvent(printEvent)) return;
    this.#stopPrinting?.();
    this.#stopPrinting = printAlone(this, extent === 'handout');
  }
}

/** The class of a section's element, which holds what belongs to its content. */
function classOf(name: GuideSection): typeof ProloElement | undefined {
  return definitionOf(`prolo-${name}`) as typeof ProloElement | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'prolo-guide': ProloGuide;
  }
}
