import {html, nothing, type TemplateResult} from 'lit';
import {ProloElement} from '../prolo-element.js';
import type {VisitText} from '../../content/model.js';
import type {References} from '../../content/references.generated.js';
import {visitChanges} from '../../content/section-changes.generated.js';
import {visitReferences} from '../../content/sources/visit.generated.js';
import {sourcesOf} from '../../content/statements/relation.js';
import {
  optionalVisitIds,
  answersTo,
  firstQuestions,
  mostAskedQuestions,
  relationsOf,
  visitQuestionIds,
  visitQuestions,
  visitStatements,
  type Run,
  type VisitFactId,
  type VisitQuestionId,
  type VisitSlot,
} from '../../content/statements/visit.js';
import {interpolateParts} from '../../runtime/interpolate.js';
import {renderFold} from '../shared/fold.js';
import {writeDay} from '../shared/provenance.js';
import {pickReferences} from '../shared/sources.js';
import {shownQuestions} from './shown-questions.js';
import {visitStyles} from './visit.styles.js';
import {renderVoice} from './voice.js';

/** Where a link to the answer leads. */
const addressOf = (id: VisitQuestionId) => `prolo-visit-${id}`;

/**
 * Before, during and after a visit: the questions that patients ask, in their order, each with a short answer and, folded,
 * what studies found, what clinics say, what nobody has tested and what official bodies say. A clinic puts its own answers
 * into the slots; they stand in a frame under "This clinic says", and are not part of the text or of its review. When to
 * call is never folded.
 *
 * @tag prolo-visit
 * @summary What to expect of a visit: questions and answers, with this clinic's own.
 * @slot visit-steps - This clinic's answer: what happens at a visit.
 * @slot visit-length - This clinic's answer: how long a visit takes.
 * @slot what-to-wear - This clinic's answer: what to wear.
 * @slot numbing - This clinic's answer: whether and how the spot is made numb.
 * @slot sedation - This clinic's answer: whether there is medicine that calms.
 * @slot imaging - This clinic's answer: whether a picture guides the needle.
 * @slot solution - This clinic's answer: which liquid it injects.
 * @slot sessions - This clinic's answer: how many visits.
 * @slot interval - This clinic's answer: how far apart the visits are.
 * @slot anti-inflammatories - This clinic's answer: anti-inflammatory pills before a visit.
 * @slot blood-thinners - This clinic's answer: blood thinners.
 * @slot painkiller-before - This clinic's answer: pain pills before a visit.
 * @slot driving - This clinic's answer: driving afterwards.
 * @slot work - This clinic's answer: work afterwards.
 * @slot sport - This clinic's answer: sport afterwards.
 * @slot ice-heat - This clinic's answer: ice and heat afterwards.
 * @slot painkiller-after - This clinic's answer: pain pills afterwards.
 * @slot call-number - The phone number to call when something is wrong.
 * @slot credentials - This clinic's answer: who gives the shots, with what license and training.
 * @slot price - This clinic's answer: the price.
 * @slot insurance - This clinic's answer: which health plans pay.
 * @csspart warning - The answer that is never folded: when to call.
 * @csspart subheading - The heading of that answer.
 * @csspart answer - The short answer to a question.
 * @csspart voice - What one voice says: studies, clinics, official bodies, or that nobody has tested it.
 * @csspart clinic - The frame around this clinic's own answers.
 * @since 0.2.0
 */
export class ProloVisit extends ProloElement<'visit'> {
  static override styles = [...ProloElement.styles, visitStyles];

  protected static override readonly references = visitReferences;
  protected static override readonly changes = visitChanges;
  protected static override readonly optional = optionalVisitIds;

  static override properties = {include: {}};

  /**
   * Ids of the questions to show, separated by commas or space: `pain`, `sessions`, `warning`, `cost`,
   * `happens`, `numbing`, `help`, `bone-on-bone`, `before`, `after`, `who`, `pays`, `approved`. Default: all.
   */
  include?: string | undefined;

  protected readonly section = 'visit';

  /** What the shown questions cite; each statement looks up its numbers there. */
  #cited?: {readonly key: string; readonly references: References};

  /**
   * The publications behind the questions that the element shows, as the text cites them.
   *
   * @internal
   */
  override get references(): References {
    const shown = shownQuestions(this);
    const key = shown.join();
    if (this.#cited?.key !== key) {
      this.#cited = {key, references: pickReferences(visitReferences, sourcesOf(relationsOf(shown)))};
    }
    return this.#cited.references;
  }

  /** @internal */
  override leadsTo(address: string): boolean {
    return super.leadsTo(address) || shownQuestions(this).some((id) => address === addressOf(id));
  }

  protected override get topics(): readonly string[] {
    return shownQuestions(this);
  }

  protected override renderContent(content: VisitText): TemplateResult {
    const shown = shownQuestions(this);
    const {title, note} = content.pages;
    const level = this.context.headingLevel + 1;
    const render = (id: VisitQuestionId) =>
      id === 'warning' ? this.#renderWarning(content) : this.#renderQuestion(id, content);
    const pages = () => renderFold({title: this.text(title), level, isMinor: true}, this.explain(note));
    const isFirst = (id: VisitQuestionId) => firstQuestions.includes(id);
    const start = html`${this.renderHeading(content.title)}
      <p>${this.explain(content.intro)}</p>`;
    // In the order of reading, in which sources get their numbers.
    const first = shown.filter(isFirst).map(render);
    const others = [shown.filter((id) => !isFirst(id)).map(render), pages()];
    // Where the page has chosen the questions itself, none is in the row of the others.
    const isWhole = shown.length === visitQuestionIds.length;
    return html`${start} ${this.folds.renderOpenAll(shown.length)} ${first}
    ${isWhole ? renderFold({title: this.text(content.more), level, isMinor: true}, others) : others}`;
  }

  /** A fold. What patients ask most is answered also while it is closed, by this clinic too. */
  #renderQuestion(id: VisitQuestionId, content: VisitText): TemplateResult {
    const isMostAsked = mostAskedQuestions.includes(id);
    const answer = this.#renderAnswer(id, content);
    const clinic = this.#renderClinic(id, content);
    const fold = {
      address: addressOf(id),
      title: this.text(content.questions[id].question),
      level: this.context.headingLevel + 1,
    };
    const runs = answersTo(id).map((run) => this.#renderRun(run, content));
    return html`${renderFold(fold, [answer, isMostAsked ? nothing : clinic, runs, this.#renderMissing(id, content)])}
    ${
      isMostAsked
        ? html`<div class="peek">${this.#renderAnswer(id, content, true)}</div>
            ${clinic}`
        : nothing
    }`;
  }

  /** What warns is never folded, whoever says it. */
  #renderWarning(content: VisitText): TemplateResult {
    return html`<div class="warning" part="warning" data-address=${addressOf('warning')}>
      ${this.renderSubheading(content.questions.warning.question)} ${this.#renderAnswer('warning', content)}
      ${answersTo('warning').map((run) => this.#renderRun(run, content))} ${this.#renderClinic('warning', content)}
      ${this.#renderMissing('warning', content)}
    </div>`;
  }

  /** What one voice says. */
  #renderRun({voice, ids}: Run, content: VisitText): TemplateResult | typeof nothing {
    if (!ids.some((id) => this.context.isShown(id))) return nothing;
    return html`<div class="voice ${voice}" part="voice">
      ${renderVoice(voice, this.text(content.voices[voice]))} ${this.#renderFacts(ids, content)}
    </div>`;
  }

  /** The short answer, and who gives it. */
  #renderAnswer(id: VisitQuestionId, content: VisitText, isPeek = false): TemplateResult {
    const {refs, voice} = visitQuestions[id];
    const {answer} = content.questions[id];
    return html`<p class="answer" part="answer">
      ${renderVoice(voice, this.text(content.voices[voice]))}
      ${isPeek ? this.text(answer) : [this.explain(answer), this.cite(refs)]}
    </p>`;
  }

  #renderFacts(ids: readonly VisitFactId[], content: VisitText): readonly TemplateResult[] {
    return ids.filter((id) => this.context.isShown(id)).map((id) => this.#renderFact(id, content));
  }

  #renderFact(id: VisitFactId, content: VisitText): TemplateResult {
    const relation = visitStatements[id];
    return html`<p data-fact=${id}>
      ${this.explain(content.statements[id])}${this.cite(relation.refs)}
      ${'asOf' in relation ? this.#renderDay(relation.asOf, content) : nothing}
    </p>`;
  }

  #renderDay(day: string, content: VisitText): TemplateResult {
    const provenance = this.context.section('provenance');
    const date = html`<time datetime=${day}>${provenance ? writeDay(day, provenance) : day}</time>`;
    return html`<span class="as-of">${interpolateParts(this.text(content.asOf), {date})}</span>`;
  }

  /** Each slot is always there, to notice what the page puts into it. */
  #renderClinic(id: VisitQuestionId, content: VisitText): TemplateResult | typeof nothing {
    const slots: readonly VisitSlot[] = visitQuestions[id].slots;
    if (slots.length === 0) return nothing;
    return html`<div class="clinic" part="clinic" ?hidden=${!slots.some((name) => this.slots.isFilled(name))}>
      ${renderVoice('clinic', this.text(content.voices.clinic))}
      ${slots.map(
        (name) =>
          html`<div ?hidden=${!this.slots.isFilled(name)}>
            <p class="about">${this.text(content.slots[name])}</p>
            <slot name=${name}></slot>
          </div>`,
      )}
    </div>`;
  }

  /** The questions to ask the clinic, because it has not answered them in a slot. */
  #renderMissing(id: VisitQuestionId, content: VisitText): TemplateResult | typeof nothing {
    const slots: readonly VisitSlot[] = visitQuestions[id].slots;
    const missing = slots.filter((name) => !this.slots.isFilled(name));
    if (missing.length === 0) return nothing;
    // WebKit drops the list role of lists without markers (https://bugs.webkit.org/show_bug.cgi?id=170179).
    return html`<div class="missing">
      <p>${this.text(content.askClinic)}</p>
      <ul role="list">
        ${missing.map((name) => html`<li>${this.text(content.slots[name])}</li>`)}
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prolo-visit': ProloVisit;
  }
}
