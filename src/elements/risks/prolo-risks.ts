import {html, nothing, type TemplateResult} from 'lit';
import type {RisksText, Wording} from '../../content/model.js';
import {risksChanges} from '../../content/section-changes.generated.js';
import {risksReferences} from '../../content/sources/risks.generated.js';
import {
  optionalRiskIds,
  riskFactIds,
  riskGroupIds,
  riskGroups,
  risksIntro,
  riskStatements,
  urgencies,
  type RiskFactId,
  type RiskGroup,
  type RiskRelation,
  type Urgency,
} from '../../content/statements/risks.js';
import type {Relation} from '../../content/statements/relation.js';
import {ProloElement} from '../prolo-element.js';
import {renderFold} from '../shared/fold.js';
import {risksStyles} from './risks.styles.js';

const isWarning = (group: RiskGroup) => 'isWarning' in riskGroups[group];

const addresses: Readonly<Partial<Record<RiskGroup, string>>> = {emergency: 'prolo-emergency'};

const relation = (id: RiskFactId): RiskRelation => riskStatements[id];
const idsIn = (group: RiskGroup) => riskFactIds.filter((id) => relation(id).group === group);

const sign = html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M12 3 1.5 21.5h21zM12 10v5M12 18v.01" />
</svg>`;

/**
 * The risks of dextrose prolotherapy: when to get help at once and what serious harm is known, always open; and, folded,
 * what is common, who should hold back or ask first, and what is approved and paid for.
 *
 * @tag prolo-risks
 * @summary The risks of dextrose prolotherapy, and when to get help.
 * @slot call-number - The phone number to call when something is wrong, within the emergency advice.
 * @csspart group - A group of warnings: a heading and its list.
 * @csspart subheading - The heading of a group of warnings.
 * @since 0.2.0
 */
export class ProloRisks extends ProloElement<'risks'> {
  static override styles = [...ProloElement.styles, risksStyles];

  protected static override readonly references = risksReferences;
  protected static override readonly changes = risksChanges;
  protected static override readonly optional = optionalRiskIds;

  protected readonly section = 'risks';

  /** @internal */
  override leadsTo(address: string): boolean {
    return super.leadsTo(address) || Object.values(addresses).includes(address);
  }

  protected override renderContent(content: RisksText): TemplateResult {
    return html`${this.renderHeading(content.title)}
      <p>${this.explain(content.intro)}${this.cite(risksIntro.refs)}</p>
      ${riskGroupIds.map((group) => (isWarning(group) ? this.#renderWarning(group, content) : nothing))}
      ${this.folds.renderOpenAll(riskGroupIds.filter((group) => !isWarning(group)).length)}
      <div class="folds">
        ${riskGroupIds.map((group) =>
          isWarning(group)
            ? nothing
            : renderFold(
                {title: this.text(content.groups[group].title), level: this.context.headingLevel + 1},
                html`${this.#renderIntro(group, content)}
                ${this.#renderList(idsIn(group), content, group === 'ask-first' ? 'checklist' : '')}`,
              ),
        )}
      </div>`;
  }

  #renderWarning(group: RiskGroup, content: RisksText): TemplateResult {
    return html`<div class="group alert" part="group" data-address=${addresses[group] ?? nothing}>
      <div class="head">${sign}${this.renderSubheading(content.groups[group].title)}</div>
      ${this.#renderIntro(group, content)}
      ${
        group === 'serious'
          ? renderFold(
              {title: this.text(content.onRecord), level: this.context.headingLevel + 2, isMinor: true},
              this.#renderList(idsIn(group), content),
            )
          : this.#renderAdvice(content)
      }
    </div>`;
  }

  /** What to do first, then when: under each urgency the signs that call for it. */
  #renderAdvice(content: RisksText): TemplateResult {
    const ids = idsIn('emergency');
    const withUrgency = (urgency?: Urgency) => ids.filter((id) => relation(id).urgency === urgency);
    return html`${urgencies.map(
      (urgency) =>
        html`<p class="do">${this.text(content.urgencies[urgency])}</p>
          ${this.#renderList(withUrgency(urgency), content)}`,
    )}
    ${this.renderNote('call-number')}
    ${withUrgency().map((id) => html`<p data-fact=${id}>${this.#say(id, content)}</p>`)}`;
  }

  #renderIntro(group: RiskGroup, {groups}: RisksText): TemplateResult | typeof nothing {
    const {intro}: {title: Wording; intro?: Wording} = groups[group];
    const {intro: cited}: {intro?: Relation} = riskGroups[group];
    return intro ? html`<p>${this.explain(intro)}${this.cite(cited?.refs ?? [])}</p>` : nothing;
  }

  #renderList(ids: readonly RiskFactId[], content: RisksText, classes = ''): TemplateResult {
    // WebKit drops the list role of lists without markers (https://bugs.webkit.org/show_bug.cgi?id=170179).
    return html`<ul role="list" class=${classes}>
      ${ids
        .filter((id) => this.context.isShown(id))
        .map((id) => html`<li data-fact=${id}>${this.#say(id, content)}</li>`)}
    </ul>`;
  }

  #say(id: RiskFactId, {statements}: RisksText): unknown {
    return [this.explain(statements[id]), this.cite(riskStatements[id].refs)];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prolo-risks': ProloRisks;
  }
}
