import {html, nothing, type TemplateResult} from 'lit';
import {parseEnum, reflectedText} from '../../runtime/attributes.js';
import {interpolate} from '../../runtime/interpolate.js';
import {ProloElement} from '../prolo-element.js';
import {conditionIds, conditions, type ConditionId} from '../../content/conditions.js';
import type {ConditionsText} from '../../content/model.js';
import {conditionsChanges} from '../../content/section-changes.generated.js';
import {conditionsReferences} from '../../content/sources/conditions.generated.js';
import {conditionStatements, type Headline} from '../../content/statements/conditions.js';
import {bodyFigure, bodyViews, furtherSpots, regionsOf} from './body-map.js';
import {bodyMapStyles} from './body-map.styles.js';
import {bodyRegionStyles} from './body-regions.generated.styles.js';
import {gradeStyles} from '../shared/grade.styles.js';
import {renderCertainty, renderDirection} from '../shared/grade.js';
import {shownConditions} from '../shared/shown-conditions.js';
import {fillId, safeTemplate} from './href-template.js';
import {ProloConditionSelectEvent} from './select-event.js';
import {conditionsStyles} from './conditions.styles.js';

// Its types tell which events there are, wherever the element is imported.
export type {ProloConditionSelectEvent} from './select-event.js';

export const conditionsViews = ['both', 'map', 'list'] as const;
export type ConditionsView = (typeof conditionsViews)[number];

/** What the controls of a condition depend on. */
interface Choice {
  readonly selected: ConditionId | undefined;
  /** Address of the pages about single conditions; `undefined` where there are none. */
  readonly template: string | undefined;
}

/** A control that selects a condition: its name in the list, or its region on the map. */
interface Control {
  readonly part: string;
  readonly classes: string;
  /** The accessible name, where the content is not text. */
  readonly label?: string;
  readonly tabIndex?: number;
  readonly content: unknown;
}

/** The condition of the entry or region around an element. */
const conditionAt = (target: EventTarget | null | undefined) =>
  (target as Element | null | undefined)?.closest<HTMLElement>('[data-condition]')?.dataset['condition'] as
    ConditionId | undefined;

/**
 * The conditions that dextrose prolotherapy is used for, as a list and as regions of a body map. A reader can select
 * one in either; a page can listen to that and prevent it.
 *
 * @tag prolo-conditions
 * @summary The conditions that dextrose prolotherapy is used for, as a list and as a body map.
 * @csspart map - The body map.
 * @csspart map-region - The places of a condition on the body map: a button, or a link with `href-template`.
 * @csspart map-region-selected - The places of the selected condition.
 * @csspart map-caption - The name of the condition in focus or selected, below the body map.
 * @csspart entry - A condition in the list.
 * @csspart entry-selected - The selected condition in the list.
 * @csspart entry-name - The name of a condition: a button, or a link with `href-template`.
 * @csspart evidence-link - The button that leads to the evidence of a condition, where the page shows it.
 * @fires {ProloConditionSelectEvent} prolo-condition-select - Fired before a reader's selection of a condition, or the end of
 *   it, takes effect. Cancelable: then the selection stays as it was, and a link is not followed.
 * @since 0.1.0
 */
export class ProloConditions extends ProloElement<'conditions'> {
  static override styles = [...ProloElement.styles, gradeStyles, bodyMapStyles, bodyRegionStyles, conditionsStyles];

  static override readonly references = conditionsReferences;
  static override readonly changes = conditionsChanges;

  static override properties = {
    include: {},
    exclude: {},
    view: {},
    selected: {reflect: true, converter: reflectedText},
    hrefTemplate: {attribute: 'href-template'},
  };

  /** Ids of the conditions to show, separated by commas or space. Default: all. */
  include?: string | undefined;

  /** Ids of the conditions to leave out, separated by commas or space. Default: none. */
  exclude?: string | undefined;

  /**
   * `both` shows the body map beside the list, or above it where there is no room; `list` the list alone; `map` the
   * body map with the text of the selected condition, and all texts on paper. Default: `both`.
   */
  view: ConditionsView = 'both';

  /** Id of the selected condition. Changes when a reader selects another one. Default: none. */
  selected?: ConditionId | undefined;

  /**
   * Address of a page about each condition, with `{id}` in the place of the condition's id; http, https, mailto, tel or
   * relative. Default: none, and the names are buttons.
   */
  hrefTemplate?: string | undefined;

  protected readonly section = 'conditions';

  /** The condition that the pointer or the focus is on. */
  #active?: ConditionId | undefined;
  /** The region that had the focus last: the map is one tab stop, and focus comes back to where it was. */
  #lastFocused?: ConditionId | undefined;

  protected override renderContent(content: ConditionsText): TemplateResult {
    const shown = shownConditions(this);
    const view = parseEnum(this, 'view', this.view, conditionsViews, 'both');
    const choice = {
      selected: parseEnum(this, 'selected', this.selected, conditionIds, undefined),
      template: safeTemplate(this),
    };
    // WebKit drops the list role of lists without markers (https://bugs.webkit.org/show_bug.cgi?id=170179).
    return html`${this.renderHeading(content.title)}
      <p>${this.text(content.intro)}</p>
      <div
        class="content ${view}"
        @pointerover=${this.#track}
        @pointerleave=${this.#track}
        @focusin=${this.#track}
        @focusout=${this.#track}
      >
        ${view === 'list' ? nothing : this.#renderMap(content, shown, choice)}
        <ul class="entries" role="list" aria-live=${view === 'map' ? 'polite' : nothing}>
          ${shown.map((id, index) => this.#renderEntry(id, index + 1, content, choice))}
        </ul>
      </div>`;
  }

  protected override showsCondition(condition: ConditionId): boolean {
    return shownConditions(this).includes(condition);
  }

  #renderMap({map}: ConditionsText, ids: readonly ConditionId[], choice: Choice): TemplateResult {
    const label = this.text(map.label);
    const views = bodyViews
      .map((view) => ({view, regions: regionsOf(view).filter((id) => ids.includes(id))}))
      .filter(({regions}) => regions.length > 0);
    const order = views.flatMap(({regions}) => regions);
    const tabStop = [this.#lastFocused, choice.selected, order[0]].find((id) => id && order.includes(id));
    const named = this.#active ?? choice.selected;
    return html`<div class="body-map" part="map" role="toolbar" aria-label=${label} @keydown=${this.#moveFocus}>
      <div class="pinned">
        <div class="views">
          ${views.map(
            ({view, regions}) =>
              html`<div class="view" role="group" aria-label=${this.text(map[view])}>
                ${bodyFigure(view)}
                ${regions.map((id) => this.#renderRegion(id, ids.indexOf(id) + 1, id === tabStop, choice))}
                <p class="side" aria-hidden="true">${this.text(map[view])}</p>
              </div>`,
          )}
        </div>
        <p class="caption" part="map-caption" aria-hidden="true">
          ${named ? this.context.conditionName(named) : label}
        </p>
      </div>
    </div>`;
  }

  #renderRegion(condition: ConditionId, number: number, isTabStop: boolean, choice: Choice): TemplateResult {
    return this.#renderControl(condition, number, choice, {
      part: this.#partOf('map-region', condition, choice),
      classes: `region ${condition} ${this.#stateOf(condition, choice)}`,
      label: this.context.conditionName(condition),
      tabIndex: isTabStop ? 0 : -1,
      content: furtherSpots(condition, number),
    });
  }

  #renderEntry(condition: ConditionId, number: number, {statements}: ConditionsText, choice: Choice): TemplateResult {
    const {fact} = conditions[condition];
    return html`<li
      class="entry ${this.#stateOf(condition, choice)}"
      part=${this.#partOf('entry', condition, choice)}
      data-fact=${fact}
      data-condition=${condition}
    >
      ${this.#renderControl(condition, number, choice, {
        part: 'entry-name',
        classes: 'name',
        content: this.context.conditionName(condition),
      })}
      <p>${this.text(statements[fact])}</p>
      ${this.#renderGrade(condition)}
    </li>`;
  }

  #renderControl(condition: ConditionId, number: number, choice: Choice, control: Control): TemplateResult {
    const {part, classes, label = nothing, tabIndex = nothing, content} = control;
    const isSelected = condition === choice.selected;
    const select = (event: Event) => this.#select(condition, choice, event);
    return choice.template
      ? html`<a
          class=${classes}
          part=${part}
          href=${fillId(choice.template, condition)}
          aria-current=${isSelected}
          aria-label=${label}
          tabindex=${tabIndex}
          data-condition=${condition}
          data-number=${number}
          @click=${select}
          >${content}</a
        >`
      : html`<button
          class=${classes}
          part=${part}
          type="button"
          aria-pressed=${isSelected}
          aria-label=${label}
          tabindex=${tabIndex}
          data-condition=${condition}
          data-number=${number}
          @click=${select}
        >
          ${content}
        </button>`;
  }

  /** The name of a part, and for the selected condition that of its state as well. */
  #partOf(part: string, condition: ConditionId, {selected}: Choice): string {
    return condition === selected ? `${part} ${part}-selected` : part;
  }

  #stateOf(condition: ConditionId, {selected}: Choice): string {
    return `${condition === selected ? 'selected' : ''} ${condition === this.#active ? 'active' : ''}`;
  }

  /** The main finding of studies on a condition, and a link to the evidence where the page shows it. */
  #renderGrade(condition: ConditionId): TemplateResult | typeof nothing {
    const {grades, page, reading} = this.context;
    if (!grades) return nothing;
    const headline: Headline = conditionStatements[conditions[condition].fact];
    const label = interpolate(this.text(grades.toEvidence), {condition: this.context.conditionName(condition)});
    const target = [...page.evidence].find((evidence) => evidence.shows(condition));
    return html`<p class="grades">
        ${renderDirection(headline, grades, reading)} ${renderCertainty(headline, grades, reading)}
      </p>
      ${
        target
          ? html`<button class="more" part="evidence-link" type="button" @click=${() => target.show(condition)}>
              ${label}
            </button>`
          : nothing
      }`;
  }

  /** A link goes to its page whether selected before or not; a button takes its own selection back. */
  #select(condition: ConditionId, {selected, template}: Choice, event: Event): void {
    const next = condition === selected && !template ? undefined : condition;
    const selectEvent = new ProloConditionSelectEvent(next);
    if (!this.dispatchEvent(selectEvent)) {
      event.preventDefault();
      return;
    }
    this.selected = next;
    if ((event.currentTarget as Element).matches('.region')) void this.#showSelected();
  }

  /** Brings the text of what was selected on the map into view where it is not; focus stays on the map. */
  async #showSelected(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('.entry.selected')?.scrollIntoView({block: 'nearest'});
  }

  /** Follows pointer and focus, so that what they are on stands out in the list and on the map alike. */
  readonly #track = ({type, target}: Event) => {
    const isLeaving = type === 'pointerleave' || type === 'focusout';
    const active = conditionAt(isLeaving ? null : target) ?? conditionAt(this.shadowRoot?.activeElement);
    if (type === 'focusin') this.#lastFocused = active;
    if (active === this.#active) return;
    this.#active = active;
    this.requestUpdate();
  };

  /** The regions are one tab stop; arrows go from head to foot and from the front to the back, and around. */
  readonly #moveFocus = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const map = event.currentTarget as HTMLElement;
    const regions = [...map.querySelectorAll<HTMLElement>('.region')];
    const at = regions.indexOf(event.target as HTMLElement);
    const toEnd = getComputedStyle(map).direction === 'rtl' ? -1 : 1;
    const places: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      ArrowRight: at + toEnd,
      ArrowLeft: at - toEnd,
      Home: 0,
      End: -1,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    regions.at(place % regions.length)?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'prolo-conditions': ProloConditions;
  }
}
