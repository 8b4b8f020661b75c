import {html, nothing, type TemplateResult} from 'lit';
import {listOf, oneOf, reflectedText, safeHref} from '../../base/attributes.js';
import {quote, warnOnce} from '../../base/console.js';
import {fill} from '../../base/fill.js';
import {ProloElement} from '../../base/prolo-element.js';
import {findings} from '../../content/evidence.js';
import {conditionIds, type ConditionId} from '../../content/facts.js';
import type {ConditionsWords, ConditionStatement} from '../../content/model.js';
import {page} from '../../content/page.js';
import {findWords} from '../../content/registry.js';
import {gradeStyles} from '../../figures/grade.styles.js';
import {renderCertainty, renderDirection} from '../evidence/grade.js';
import {ProloConditionSelectEvent} from './condition-select-event.js';
import {conditionsStyles} from './conditions.styles.js';

const idPlaceholder = '{id}';
const fillId = (template: string, id: ConditionId) => template.replaceAll(idPlaceholder, id);

/**
 * The conditions that dextrose prolotherapy is used for. A reader can select one; the page hears of it and may veto.
 *
 * @tag prolo-conditions
 * @summary The conditions that dextrose prolotherapy is used for.
 * @csspart entry - A condition.
 * @csspart more - The button that leads to the evidence of a condition.
 * @csspart name - The name of a condition: a button, or a link with `href-template`.
 * @fires {ProloConditionSelectEvent} prolo-condition-select - A reader selected a condition. Cancelable.
 * @since 0.1.0
 */
export class ProloConditions extends ProloElement<'conditions'> {
  static override styles = [...ProloElement.styles, gradeStyles, conditionsStyles];

  static override properties = {
    only: {},
    except: {},
    selected: {reflect: true, converter: reflectedText},
    hrefTemplate: {attribute: 'href-template'},
  };

  /** Ids of the conditions to show, separated by commas or space. Default: all. */
  only?: string;

  /** Ids of the conditions to leave out, separated by commas or space. Default: none. */
  except?: string;

  /** Id of the selected condition. Default: none. Follows what the reader selects. */
  selected?: ConditionId;

  /**
   * Address of a page on each condition, with `{id}` where the condition's id stands; http, https, mailto, tel or
   * relative. Default: none, and the names are buttons.
   */
  hrefTemplate?: string;

  protected readonly section = 'conditions';

  protected override renderWords({title, intro, statements}: ConditionsWords): TemplateResult {
    const shown = this.#shownIds();
    const selected = oneOf(this, 'selected', this.selected, conditionIds, undefined);
    const template = this.#safeTemplate();
    // WebKit drops the list role of lists without markers (https://bugs.webkit.org/show_bug.cgi?id=170179).
    return html`${this.renderHeading(title)}
      <p>${this.text(intro)}</p>
      <ul class="entries" role="list">
        ${statements
          .filter(({condition}) => shown.includes(condition))
          .map((statement) => this.#renderEntry(statement, statement.condition === selected, template))}
      </ul>`;
  }

  #renderEntry(statement: ConditionStatement, isSelected: boolean, template: string | undefined): TemplateResult {
    const {condition} = statement;
    const name = this.conditionName(condition);
    const select = (event: Event) => this.#select(condition, isSelected, event);
    return html`<li
      class="entry ${isSelected ? 'selected' : ''}"
      part="entry"
      data-fact=${statement.id}
      data-condition=${condition}
    >
      ${
        template
          ? html`<a
              class="name"
              part="name"
              href=${fillId(template, condition)}
              aria-current=${isSelected}
              @click=${select}
              >${name}</a
            >`
          : html`<button class="name" part="name" type="button" aria-pressed=${isSelected} @click=${select}>
              ${name}
            </button>`
      }
      <p>${this.text(statement)}</p>
      ${this.#renderGrade(condition)}
    </li>`;
  }

  /** What studies found at a glance, and the way to more of it where the page shows the evidence. */
  #renderGrade(condition: ConditionId): TemplateResult | typeof nothing {
    const grades = findWords('grades', this.ambient.language)?.words;
    const headline = findings.find((finding) => finding.condition === condition);
    if (!grades || !headline) return nothing;
    const label = fill(this.text(grades.toEvidence), {condition: this.conditionName(condition)});
    const target = [...page.evidence].find((evidence) => evidence.shows(condition));
    return html`<p class="grades">
        ${renderDirection(headline, grades, this.readingInForce)}
        ${renderCertainty(headline, grades, this.readingInForce)}
      </p>
      ${
        target
          ? html`<button class="more" part="more" type="button" @click=${() => target.show(condition)}>
              ${label}
            </button>`
          : nothing
      }`;
  }

  /** A link goes to its page whether selected before or not; a button takes its own selection back. */
  #select(condition: ConditionId, isSelected: boolean, event: Event): void {
    const next = isSelected && !this.hrefTemplate ? undefined : condition;
    const selectEvent = new ProloConditionSelectEvent(next);
    if (this.dispatchEvent(selectEvent)) this.selected = next;
    else event.preventDefault();
  }

  /** What `only` and `except` leave. A filter that would leave nothing is left out: no content is lost to a slip. */
  #shownIds(): readonly ConditionId[] {
    const only = listOf(this, 'only', this.only, conditionIds);
    const except = listOf(this, 'except', this.except, conditionIds);
    const candidates = only.length > 0 ? only : conditionIds;
    const shown = candidates.filter((id) => !except.includes(id));
    if (shown.length > 0) return shown;
    warnOnce(`${quote(this, 'except', this.except)} leaves no condition to show and is left out.`);
    return candidates;
  }

  #safeTemplate(): string | undefined {
    const template = safeHref(this, 'href-template', this.hrefTemplate, (address) => fillId(address, conditionIds[0]));
    if (template && !template.includes(idPlaceholder)) {
      warnOnce(`${quote(this, 'href-template', template)} has no {id}, so every condition leads to the same address.`);
    }
    return template;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prolo-conditions': ProloConditions;
  }
}
