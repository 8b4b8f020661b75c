import {html, nothing, type TemplateResult} from 'lit';
import {conditions as conditionTable, type ConditionId} from '../../content/conditions.js';
import type {EvidenceText, GradesText, Wording} from '../../content/model.js';
import type {References} from '../../content/references.generated.js';
import {evidenceChanges} from '../../content/section-changes.generated.js';
import {evidenceReferences} from '../../content/sources/evidence.generated.js';
import {conditionStatements, type Headline} from '../../content/statements/conditions.js';
import {
  evidenceAuthorsNote,
  evidenceBodiesNote,
  evidenceIntro,
  findingIds,
  findings,
  type Finding,
  type FindingId,
} from '../../content/statements/evidence.js';
import {outcomeIds, outcomes} from '../../content/statements/outcomes.js';
import {ProloElement} from '../prolo-element.js';
import {renderFold} from '../shared/fold.js';
import {gradeStyles} from '../shared/grade.styles.js';
import {renderCertainty, renderDirection} from '../shared/grade.js';
import {heading} from '../shared/heading.js';
import {outcomeStyles} from '../shared/outcome-figure.styles.js';
import {renderOutcome} from '../shared/outcome-figure.js';
import {inPlace, shownConditions} from '../shared/shown-conditions.js';
import {citeNumbers, pickReferences, renderSources} from '../shared/sources.js';
import {evidenceStyles} from './evidence.styles.js';

const addressOf = (condition: ConditionId) => `prolo-evidence-${condition}`;

/** What is cited outside of the findings, which have their own sources each. */
const noteReferences = pickReferences(
  evidenceReferences,
  [evidenceIntro, evidenceAuthorsNote, evidenceBodiesNote].flatMap(({refs}) => refs),
);

/**
 * What studies found, condition by condition: which way they point and how sure that is, and, unfolded, each finding with
 * its studies, the ties of their authors, and its sources. Null and negative results stand beside the others.
 *
 * @tag prolo-evidence
 * @summary What studies found, condition by condition, with certainty and sources.
 * @csspart finding - A finding, with what makes it more or less certain.
 * @csspart outcome - The figure of an outcome.
 * @csspart finding-heading - What a finding compared.
 * @since 0.2.0
 */
export class ProloEvidence extends ProloElement<'evidence'> {
  static override styles = [...ProloElement.styles, gradeStyles, outcomeStyles, evidenceStyles];

  protected static override readonly references = evidenceReferences;
  protected static override readonly changes = evidenceChanges;

  static override properties = {include: {}};

  /** Ids of the conditions to show, separated by commas or space. Default: all. */
  include?: string | undefined;

  protected readonly section = 'evidence';
  protected override readonly isLinkedTo = true;

  /** @internal */
  override get references(): References {
    const shown = shownConditions(this);
    const cited = findingIds.filter((id) => shown.includes(findings[id].condition)).flatMap((id) => findings[id].refs);
    return {...noteReferences, ...pickReferences(evidenceReferences, cited)};
  }

  /** @internal */
  override leadsTo(address: string): boolean {
    return super.leadsTo(address) || shownConditions(this).some((condition) => addressOf(condition) === address);
  }

  protected override get topics(): readonly ConditionId[] {
    return shownConditions(this);
  }

  protected override renderContent(content: EvidenceText): TemplateResult {
    const {grades} = this.context;
    if (!grades) return html``;
    const shown = shownConditions(this);
    const cite = ({refs}: Pick<Finding, 'refs'>) => citeNumbers(Object.keys(noteReferences), refs);
    const results = () =>
      html`${this.folds.renderOpenAll(shown.length)}
        <div>${inPlace(shown, (condition) => this.#renderCondition(condition, content, grades))}</div>`;
    const intro = html`<p>${this.explain(content.intro)}${cite(evidenceIntro)}</p>`;
    const notes = () =>
      renderFold(
        {title: this.text(content.labels.notes), level: this.context.headingLevel + 1, isMinor: true},
        html`<p>${this.explain(content.certaintyNote)}</p>
          <p>${this.explain(content.authorsNote)}${cite(evidenceAuthorsNote)}</p>
          <p>${this.explain(content.bodiesNote)}${cite(evidenceBodiesNote)}</p>`,
      );
    const sources = () => renderSources(noteReferences, this.context, this.context.headingLevel + 1);
    if (!this.ambient.isInGuide)
      return html`${this.renderHeading(content.title)} ${intro} ${results()} ${notes()} ${sources()}`;
    // In a guide the list of conditions has shown the grades, so all of the evidence is one row.
    const title = this.text(content.labels.all);
    return html`${this.renderHeading(content.title)} ${intro}
    ${renderFold({title, level: this.context.headingLevel + 1, isMinor: true}, [results(), notes(), sources()])}`;
  }

  /** They follow the notes that cite them; each finding has its own. */
  protected override renderSources(): typeof nothing {
    return nothing;
  }

  #renderCondition(condition: ConditionId, content: EvidenceText, grades: GradesText): TemplateResult {
    const {reading, headingLevel: level} = this.context;
    const headline: Headline = conditionStatements[conditionTable[condition].fact];
    const ids = findingIds.filter((id) => findings[id].condition === condition);
    return renderFold(
      {
        address: addressOf(condition),
        title: this.context.conditionName(condition),
        result: html`<span class="grades">
          ${renderDirection(headline, grades, reading)} ${renderCertainty(headline, grades, reading)}
        </span>`,
        level: level + 1,
      },
      ids.map((id) => this.#renderFinding(id, content, grades)),
    );
  }

  #renderFinding(id: FindingId, content: EvidenceText, grades: GradesText): TemplateResult {
    const finding: Finding = findings[id];
    const {labels, findings: texts} = content;
    const {reading, headingLevel: level} = this.context;
    const {grounds, kind, strength, ties} = finding;
    return html`<div class="finding" part="finding" data-fact=${id}>
      ${kind === 'study' ? nothing : html`<p class="kind">${this.text(labels[kind])}</p>`}
      ${heading(level + 2, this.text(texts[id].question), 'finding-heading')}
      <p class="verdict">${renderDirection(finding, grades, reading)}</p>
      <p>${this.explain(texts[id])}</p>
      ${outcomeIds.filter((outcome) => outcomes[outcome].finding === id).map((outcome) => renderOutcome(outcome, this.context))}
      <dl>
        ${
          kind === 'advice'
            ? nothing
            : this.#renderDetail(labels.certainty, [
                renderCertainty(finding, grades, reading),
                ...(finding.gradedBy ? [this.text(content.gradedByReview)] : []),
              ])
        }
        ${strength ? this.#renderDetail(labels.strength, [this.text(grades.strengths[strength])]) : nothing}
        ${
          grounds
            ? this.#renderDetail(
                labels.grounds,
                grounds.map((it) => this.text(content.grounds[it])),
              )
            : nothing
        }
        ${this.#renderDetail(labels.studies, [this.explain(texts[id].studies)])}
        ${
          ties
            ? this.#renderDetail(
                labels.ties,
                ties.map((it) => this.text(content.ties[it])),
              )
            : nothing
        }
      </dl>
      ${renderSources(pickReferences(evidenceReferences, finding.refs), this.context, level + 3)}
    </div>`;
  }

  #renderDetail(label: Wording, values: readonly unknown[]): TemplateResult {
    const name = this.text(label);
    // Most have one value, which needs neither a list nor the nodes around its items.
    return values.length === 1
      ? html`<div>
          <dt>${name}</dt>
          <dd>${values[0]}</dd>
        </div>`
      : html`<div>
          <dt>${name}</dt>
          ${values.map((value) => html`<dd>${value}</dd>`)}
        </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prolo-evidence': ProloEvidence;
  }
}
