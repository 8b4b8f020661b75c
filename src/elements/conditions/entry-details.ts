import {html, nothing, type TemplateResult} from 'lit';
import type {ConditionId} from '../../content/conditions.js';
import type {ConditionsText, GradesText, ReadingLevel} from '../../content/model.js';
import {findingIds, findings, type Finding} from '../../content/statements/evidence.js';
import {followFragmentLink} from '../../runtime/fragments.js';
import {interpolate} from '../../runtime/interpolate.js';
import {renderCertainty, renderDirection} from '../shared/grade.js';
import {outcomesOf, renderOutcome} from '../shared/outcome-figure.js';
import type {RenderContext} from '../shared/render-context.js';

/** Which way a finding points, and how sure it is. Advice has a strength and no certainty. */
export function renderGrades(
  finding: Pick<Finding, 'direction' | 'certainty'> & {readonly kind?: Finding['kind']},
  grades: GradesText,
  reading: ReadingLevel,
): TemplateResult {
  return html`<span class="grades">
    ${renderDirection(finding, grades, reading)}
    ${finding.kind === 'advice' ? nothing : renderCertainty(finding, grades, reading)}
  </span>`;
}

/** The first outcome that trials counted; the evidence draws the others beside their findings. */
export function renderFigure(condition: ConditionId, context: RenderContext): TemplateResult | typeof nothing {
  const [outcome] = outcomesOf(condition);
  return outcome ? renderOutcome(outcome, context) : nothing;
}

/**
 * The main findings on a condition, in the words of the evidence: only where the page shows the evidence, so that every
 * file and the prerenderer show the same.
 */
export function renderFindings(
  condition: ConditionId,
  {found}: ConditionsText,
  context: RenderContext,
): TemplateResult | typeof nothing {
  const evidence = context.section('evidence')?.content;
  const {grades, reading} = context;
  if (!evidence || !grades || !context.leadsTo(`prolo-evidence-${condition}`)) return nothing;
  const keys = findingIds.filter((id) => findings[id].condition === condition && 'key' in findings[id]);
  return html`<p class="label">${context.text(found)}</p>
    <ul class="findings" role="list">
      ${keys.map(
        (id) =>
          html`<li>${context.text(evidence.findings[id].question)} ${renderGrades(findings[id], grades, reading)}</li>`,
      )}
    </ul>`;
}

/**
 * Links to the evidence and to the choices, where the page shows them, and to the condition's own page.
 *
 * @param page - the address of that page; `undefined` without such a page.
 */
export function renderLinks(
  condition: ConditionId,
  {links}: ConditionsText,
  page: string | undefined,
  context: RenderContext,
): unknown {
  const label = (link: keyof typeof links) =>
    interpolate(context.text(links[link]), {condition: context.conditionName(condition)});
  const renderLink = (link: 'evidence' | 'options') => {
    const address = `prolo-${link}-${condition}`;
    return context.leadsTo(address)
      ? html`<a class="link" part="${link}-link" href="#${address}" @click=${followFragmentLink}>${label(link)}</a>`
      : nothing;
  };
  return html`${renderLink('evidence')} ${renderLink('options')}
  ${page ? html`<a class="link" part="entry-link" href=${page}>${label('page')}</a>` : nothing}`;
}
