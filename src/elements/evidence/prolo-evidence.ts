import {html, nothing, type TemplateResult} from 'lit';
import {interpolate} from '../../runtime/interpolate.js';
import {ProloElement} from '../prolo-element.js';
import {conditions as conditionTable, type ConditionId} from '../../content/conditions.js';
import type {EvidenceText, GradesText} from '../../content/model.js';
import {notifyListeners, type PageState} from '../../runtime/page-state.js';
import type {Reference} from '../../content/reference.js';
import type {ReferenceId} from '../../content/references.generated.js';
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
import {gradeStyles} from '../shared/grade.styles.js';
import {evidenceStyles} from './evidence.styles.js';
import {renderCertainty, renderDirection} from '../shared/grade.js';
import {shownConditions} from '../shared/shown-conditions.js';

/** Where a reference is cited: the id of the place in the element, and what it is called. */
interface Place {
  readonly id: string;
  readonly name: string;
}

const introId = 'intro';
const authorsNoteId = 'authors';
const bodiesNoteId = 'bodies';
const conditionAnchor = (condition: ConditionId) => `condition-${condition}`;
const referenceAnchor = (number: number) => `reference-${number}`;

/**
 * What studies found, condition by condition: which way they point, how sure that is, which studies they were, and the
 * publications behind each finding. Null and negative results stand beside the others.
 *
 * @tag prolo-evidence
 * @summary What studies found, condition by condition, with certainty and sources.
 * @csspart summary - The list of all conditions with the direction and the certainty of the main finding on each.
 * @csspart table - The table of findings.
 * @csspart subheading - The heading of the list of references.
 * @csspart references - The list of references.
 * @since 0.2.0
 */
export class ProloEvidence extends ProloElement<'evidence'> {
  static override styles = [...ProloElement.styles, gradeStyles, evidenceStyles];

  static override readonly references = evidenceReferences;
  static override readonly changes = evidenceChanges;

  static override properties = {include: {}};

  /** Ids of the conditions to show, separated by commas or space. Default: all. */
  include?: string | undefined;

  protected readonly section = 'evidence';

  /**
   * Whether the element shows evidence on a condition.
   *
   * @internal
   */
  shows(condition: ConditionId): boolean {
    return shownConditions(this).includes(condition);
  }

  protected override showsCondition(condition: ConditionId): boolean {
    return this.shows(condition);
  }

  /**
   * Scrolls to the evidence on a condition and moves focus there.
   *
   * @param condition - Id of the condition. Nothing happens where the element does not show it.
   */
  show(condition: ConditionId): void {
    this.#goTo(conditionAnchor(condition));
  }

  /** @internal */
  override registerWithPage(page: PageState): void {
    super.registerWithPage(page);
    page.evidence.add(this);
    notifyListeners(page);
  }

  /** @internal */
  unregisterFromPage(page: PageState): void {
    page.evidence.delete(this);
    notifyListeners(page);
  }

  protected override renderContent(content: EvidenceText): TemplateResult {
    const {grades} = this.context;
    if (!grades) return html``;
    const conditions = shownConditions(this);
    const shown = findingIds.filter((id) => conditions.includes(findings[id].condition));
    const cited = this.#cite(content, shown);
    const numbers = [...cited.keys()];
    return html`${this.renderHeading(content.title)}
      <p id=${introId} tabindex="-1">
        ${this.text(content.intro)} ${this.#renderCitations(content, evidenceIntro.refs, numbers)}
      </p>
      <ul class="summary" part="summary" role="list">
        ${conditions.map((condition) => this.#renderSummary(condition, grades))}
      </ul>
      <p>${this.text(content.certaintyNote)}</p>
      <p id=${authorsNoteId} tabindex="-1">
        ${this.text(content.authorsNote)} ${this.#renderCitations(content, evidenceAuthorsNote.refs, numbers)}
      </p>
      <p id=${bodiesNoteId} tabindex="-1">
        ${this.text(content.bodiesNote)} ${this.#renderCitations(content, evidenceBodiesNote.refs, numbers)}
      </p>
      ${this.#renderTable(content, grades, conditions, shown, numbers)} ${this.#renderReferences(content, cited)}`;
  }

  /** The references of what is shown, in the order of their first citation, each with the places that cite it. */
  #cite(content: EvidenceText, shown: readonly FindingId[]): Map<ReferenceId, Place[]> {
    const cited = new Map<ReferenceId, Place[]>();
    const note = (refs: readonly ReferenceId[], place: Place) => {
      for (const id of refs) cited.set(id, [...(cited.get(id) ?? []), place]);
    };
    const name = this.text(content.title);
    note(evidenceIntro.refs, {id: introId, name});
    note(evidenceAuthorsNote.refs, {id: authorsNoteId, name});
    note(evidenceBodiesNote.refs, {id: bodiesNoteId, name});
    for (const id of shown) {
      note(findings[id].refs, {id, name: this.context.conditionName(findings[id].condition)});
    }
    return cited;
  }

  #renderSummary(condition: ConditionId, grades: GradesText): TemplateResult {
    const headline: Headline = conditionStatements[conditionTable[condition].fact];
    return html`<li>
      <a href="#${conditionAnchor(condition)}" @click=${this.#followLink}>${this.context.conditionName(condition)}</a>
      ${renderDirection(headline, grades, this.context.reading)}
      ${renderCertainty(headline, grades, this.context.reading)}
    </li>`;
  }

  #renderTable(
    content: EvidenceText,
    grades: GradesText,
    conditions: readonly ConditionId[],
    shown: readonly FindingId[],
    numbers: readonly ReferenceId[],
  ): TemplateResult {
    const {question, direction, certainty, studies} = content.labels;
    // The roles keep the table a table where its rows are laid out as cards (WebKit drops them with display: block).
    return html`<table part="table" role="table" aria-label=${this.text(content.title)}>
      <thead role="rowgroup">
        <tr role="row">
          ${[question, direction, certainty, studies].map(
            (label) => html`<th role="columnheader" scope="col">${this.text(label)}</th>`,
          )}
        </tr>
      </thead>
      ${conditions.map(
        (condition) =>
          html`<tbody role="rowgroup" data-condition=${condition}>
            <tr class="condition" role="row">
              <th id=${conditionAnchor(condition)} role="rowheader" scope="rowgroup" colspan="4" tabindex="-1">
                ${this.context.conditionName(condition)}
              </th>
            </tr>
            ${shown
              .filter((id) => findings[id].condition === condition)
              .map((id) => this.#renderFinding(id, content, grades, numbers))}
          </tbody>`,
      )}
    </table>`;
  }

  #renderFinding(
    id: FindingId,
    content: EvidenceText,
    grades: GradesText,
    numbers: readonly ReferenceId[],
  ): TemplateResult {
    const finding: Finding = findings[id];
    const text = content.findings[id];
    return html`<tr role="row" data-fact=${id}>
      <th id=${id} role="rowheader" scope="row" tabindex="-1">${this.text(text.question)}</th>
      <td role="cell">
        <span class="verdict">${renderDirection(finding, grades, this.context.reading)}</span>
        <p>${this.text(text)} ${this.#renderCitations(content, finding.refs, numbers)}</p>
      </td>
      <td class="certainty" role="cell">
        ${renderCertainty(finding, grades, this.context.reading)}
        ${finding.gradedBy ? html`<p>${this.text(content.gradedByReview)}</p>` : nothing}
      </td>
      <td class="studies" role="cell">${this.text(text.studies)}</td>
    </tr>`;
  }

  #renderCitations(
    {labels}: EvidenceText,
    refs: readonly ReferenceId[],
    numbers: readonly ReferenceId[],
  ): TemplateResult[] {
    return refs.map((id) => {
      const number = numbers.indexOf(id) + 1;
      const name = interpolate(this.text(labels.toReference), {number}).join('');
      return html`<a href="#${referenceAnchor(number)}" aria-label=${name} @click=${this.#followLink}>[${number}]</a> `;
    });
  }

  #renderReferences({labels}: EvidenceText, cited: ReadonlyMap<ReferenceId, readonly Place[]>): TemplateResult {
    return html`${this.renderSubheading(labels.references)}
      <ol class="references" part="references">
        ${[...cited].map(([id, places], index) => {
          const number = index + 1;
          return html`<li id=${referenceAnchor(number)} tabindex="-1">
            ${renderReference(evidenceReferences[id]!)}
            ${places.map(({id: place, name: condition}) => {
              const label = interpolate(this.text(labels.toCitation), {number, condition}).join('');
              return html`<a href="#${place}" aria-label=${label} title=${condition} @click=${this.#followLink}>↑</a> `;
            })}
          </li>`;
        })}
      </ol>`;
  }

  /** Follows a link within the element, because a fragment in the address cannot point into a shadow root. */
  readonly #followLink = (event: Event): void => {
    event.preventDefault();
    this.#goTo((event.currentTarget as HTMLAnchorElement).hash.slice(1));
  };

  #goTo(id: string): void {
    const target = this.shadowRoot?.getElementById(id);
    target?.focus({preventScroll: true});
    // At once, whatever the page says: the way there changes while one is on it, as what comes into sight is laid out.
    target?.scrollIntoView({behavior: 'instant'});
  }
}

/** The citation, with its title marked as one in its language, and links to where the publication is. */
function renderReference({citation, title, language = 'en', DOI, PMID, PMCID, URL: url}: Reference): unknown[] {
  return interpolate(citation, {
    title: html`<cite lang=${language}>${title}</cite>`,
    DOI: html`<a href="https://doi.org/${DOI}">${DOI}</a>`,
    PMID: html`<a href="https://pubmed.ncbi.nlm.nih.gov/${PMID}/">${PMID}</a>`,
    PMCID: html`<a href="https://pmc.ncbi.nlm.nih.gov/articles/${PMCID}/">${PMCID}</a>`,
    URL: html`<a href=${url}>${url}</a>`,
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'prolo-evidence': ProloEvidence;
  }
}
