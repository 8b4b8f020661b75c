import {html, nothing, type TemplateResult} from 'lit';
import {ProloElement} from '../prolo-element.js';
import type {RisksText, Wording} from '../../content/model.js';
import {risksChanges} from '../../content/section-changes.generated.js';
import {risksReferences} from '../../content/sources/risks.generated.js';
import {
  optionalRiskIds,
  riskFactIds,
  riskGroupIds,
  riskStatements,
  type RiskGroup,
} from '../../content/statements/risks.js';
import {risksStyles} from './risks.styles.js';

/** How each group looks: plain, with a sign of danger, or as a list to tick with a pen once printed. */
const looks: Readonly<Record<RiskGroup, 'alert' | 'checklist' | undefined>> = {
  common: undefined,
  serious: 'alert',
  'hold-back': undefined,
  'ask-first': 'checklist',
  emergency: 'alert',
  status: undefined,
};

const sign = html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M12 3 1.5 21.5h21zM12 10v5M12 18v.01" />
</svg>`;

/**
 * The risks of dextrose prolotherapy: when to get help at once, what is common, what is serious, who should ask first,
 * and what is approved and paid for. Nothing of it is folded away.
 *
 * @tag prolo-risks
 * @summary The risks of dextrose prolotherapy, and when to get help.
 * @csspart group - A group of risks: a heading and its list.
 * @csspart subheading - The heading of a group.
 * @since 0.2.0
 */
export class ProloRisks extends ProloElement<'risks'> {
  static override styles = [...ProloElement.styles, risksStyles];

  static override readonly references = risksReferences;
  static override readonly changes = risksChanges;
  static override readonly optional = optionalRiskIds;

  protected readonly section = 'risks';

  protected override renderContent(content: RisksText): TemplateResult {
    return html`${this.renderHeading(content.title)}
      <p>${this.text(content.intro)}</p>
      ${riskGroupIds.map((group) => this.#renderGroup(group, content))}`;
  }

  #renderGroup(group: RiskGroup, {groups, statements}: RisksText): TemplateResult {
    const {title, intro}: {title: Wording; intro?: Wording} = groups[group];
    const look = looks[group] ?? '';
    // WebKit drops the list role of lists without markers (https://bugs.webkit.org/show_bug.cgi?id=170179).
    return html`<div class="group ${look}" part="group">
      <div class="head">${look === 'alert' ? sign : nothing}${this.renderSubheading(title)}</div>
      ${intro ? html`<p>${this.text(intro)}</p>` : nothing}
      <ul role="list">
        ${riskFactIds
          .filter((id) => riskStatements[id].group === group && this.context.isShown(id))
          .map((id) => html`<li data-fact=${id}>${this.text(statements[id])}</li>`)}
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prolo-risks': ProloRisks;
  }
}
