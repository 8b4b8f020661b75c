import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {conditionIds, conditions, type ConditionId} from '../../content/conditions.js';
import type {ConditionsText} from '../../content/model.js';
import type {References} from '../../content/references.generated.js';
import {conditionsChanges} from '../../content/section-changes.generated.js';
import {conditionsReferences} from '../../content/sources/conditions.generated.js';
import {conditionsIntro, conditionStatements, type Headline} from '../../content/statements/conditions.js';
import {parseEnum, reflectedText} from '../../runtime/attributes.js';
import {followFragmentLink} from '../../runtime/fragments.js';
import {ProloElement} from '../prolo-element.js';
import {renderFold} from '../shared/fold.js';
import {gradeStyles} from '../shared/grade.styles.js';
import {outcomeStyles} from '../shared/outcome-figure.styles.js';
import {pickReferences} from '../shared/sources.js';
import {inPlace, shownConditions} from '../shared/shown-conditions.js';
import {bodyFigure, bodyViews, furtherSpots, regionsOf} from './body-map.js';
import {bodyMapStyles} from './body-map.styles.js';
import {bodyRegionStyles} from './body-regions.generated.styles.js';
import {conditionsStyles} from './conditions.styles.js';
import {renderFigure, renderFindings, renderGrades, renderLinks} from './entry-details.js';
import {fillId, safeTemplate} from './href-template.js';
import {ProloConditionSelectEvent} from './select-event.js';

// Whoever imports the element gets the types of its events, too.
export type {ProloConditionSelectEvent} from './select-event.js';

export const conditionsViews = ['both', 'list'] as const;
export type ConditionsView = (typeof conditionsViews)[number];

/** What the entries and the map depend on. */
interface Choice {
  readonly selected: ConditionId | undefined;
  /** Address of the pages about single conditions; `undefined` where there are none. */
  readonly template: string | undefined;
}

const addressOf = (condition: ConditionId) => `prolo-${condition}`;

/** The condition of the entry or region around an element. */
const conditionAt = (target: EventTarget | null | undefined) =>
  (target as Element | null | undefined)?.closest<HTMLElement>('[data-condition]')?.dataset['condition'] as
    ConditionId | undefined;

/**
 * The conditions that dextrose prolotherapy is used for, as a list, and as a body map whose regions lead into the list.
 * Each condition shows which way the studies point and how sure that is, and unfolds more. A reader selects a condition by
 * opening it; a page can listen to that and prevent it.
 *
 * @tag prolo-conditions
 * @summary The conditions that dextrose prolotherapy is used for, as a list and as a body map.
 * @slot note-tendinopathy - What this clinic adds about tendinopathy.
 * @slot note-ligament-sprain - What this clinic adds about ligament sprain.
 * @slot note-back-pain - What this clinic adds about back pain.
 * @slot note-neck-pain - What this clinic adds about neck pain.
 * @slot note-tennis-elbow - What this clinic adds about tennis elbow.
 * @slot note-golfers-elbow - What this clinic adds about golfers elbow.
 * @slot note-ankle-pain - What this clinic adds about ankle pain.
 * @slot note-joint-laxity - What this clinic adds about joint laxity.
 * @slot note-plantar-fasciitis - What this clinic adds about plantar fasciitis.
 * @slot note-shoulder-pain - What this clinic adds about shoulder pain.
 * @slot note-knee-pain - What this clinic adds about knee pain.
 * @slot note-other-joint-pain - What this clinic adds about other joint pain.
 * @csspart map - The body map: a picture for pointers, as the list has the same names.
 * @csspart map-region - The places of a condition on the body map.
 * @csspart map-region-selected - The places of the selected condition.
 * @csspart map-caption - The name of the condition in focus or selected, below the body map.
 * @csspart entry - A condition in the list.
 * @csspart entry-selected - The selected condition in the list.
 * @csspart outcome - The figure of an outcome.
 * @csspart evidence-link - The link to the evidence of a condition, where the page shows it.
 * @csspart options-link - The link to the choices for a condition, where the page shows them.
 * @csspart entry-link - The link to the page of a condition, with `href-template`.
 * @fires {ProloConditionSelectEvent} prolo-condition-select - Fired before a reader's selection of a condition, or the end of
 *   it, takes effect. Cancelable: then nothing is opened or closed, and a link is not followed.
 * @since 0.1.0
 */
export class ProloConditions extends ProloElement<'conditions'> {
  static override styles = [
    ...ProloElement.styles,
    gradeStyles,
    outcomeStyles,
    bodyMapStyles,
    bodyRegionStyles,
    conditionsStyles,
  ];

  protected static override readonly references = conditionsReferences;
  protected static override readonly changes = conditionsChanges;

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
   * `both` shows the body map beside the list, or above it where there is no room; `list` the list alone. Default: `both`.
   */
  view: ConditionsView = 'both';

  /** Id of the selected condition, which opens. Changes when a reader opens another one or closes it. Default: none. */
  selected?: ConditionId | undefined;

  /**
   * Address of a page about each condition, with `{id}` in the place of the condition's id; http, https, mailto, tel or
   * relative. Default: none.
   */
  hrefTemplate?: string | undefined;

  protected readonly section = 'conditions';

  /** The condition that is open at first; null where none is. */
  #firstSelected?: ConditionId | null;
  /** The condition whose row a reader has just clicked. */
  #opening?: ConditionId | undefined;
  /** The condition that the pointer or the focus is on. */
  #active?: ConditionId | undefined;

  /** @internal */
  override get references(): References {
    const headlines: Headline[] = shownConditions(this).map((id) => conditionStatements[conditions[id].fact]);
    return pickReferences(
      conditionsReferences,
      [conditionsIntro, ...headlines].flatMap(({refs}) => refs),
    );
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const selected = this.#selectedId;
    // The browser opens or closes what was clicked only after this update, and would close what is open by then.
    const isOpening = selected === this.#opening;
    this.#opening = undefined;
    if (!selected || isOpening || !changed.has('selected')) return;
    const fold = this.findAddress(addressOf(selected)) as HTMLDetailsElement | undefined;
    if (fold) fold.open = true;
  }

  get #selectedId(): ConditionId | undefined {
    return parseEnum(this, 'selected', this.selected, conditionIds, undefined);
  }

  /** Fires `prolo-condition-select`, and selects the condition unless the page cancels it. Returns whether it did. */
  #select(condition: ConditionId | undefined, event: Event): boolean {
    const isAllowed = this.dispatchEvent(new ProloConditionSelectEvent(condition));
    if (isAllowed) this.selected = condition;
    else event.preventDefault();
    return isAllowed;
  }

  /** A click on the row of an entry, which also comes from the keyboard and from "Close all". */
  readonly #onEntryToggle = (event: Event): void => {
    const summary = event.currentTarget as HTMLElement;
    const condition = conditionAt(summary);
    const isOpen = (summary.parentElement as HTMLDetailsElement).open;
    if (!isOpen && this.#select(condition, event)) this.#opening = condition;
    else if (isOpen && condition === this.#selectedId) this.#select(undefined, event);
  };

  readonly #onRegionClick = (event: MouseEvent): void => {
    this.#select(conditionAt(event.currentTarget), event);
    if (!this.hrefTemplate) followFragmentLink(event);
  };

  /** Follows pointer and focus, so that what they are on stands out in the list and on the map alike. */
  readonly #track = ({type, target}: Event): void => {
    const isLeaving = type === 'pointerleave' || type === 'focusout';
    const active = conditionAt(isLeaving ? null : target) ?? conditionAt(this.shadowRoot?.activeElement);
    if (active === this.#active) return;
    this.#active = active;
    this.requestUpdate();
  };

  protected override renderContent(content: ConditionsText): TemplateResult {
    const shown = shownConditions(this);
    const view = parseEnum(this, 'view', this.view, conditionsViews, 'both');
    const choice = {
      selected: this.#selectedId,
      template: safeTemplate(this),
    };
    if (this.#firstSelected === undefined) this.#firstSelected = choice.selected ?? null;
    // WebKit drops the list role of lists without markers (https://bugs.webkit.org/show_bug.cgi?id=170179).
    return html`${this.renderHeading(content.title)}
      <p>${this.explain(content.intro)}${this.cite(conditionsIntro.refs)}</p>
      <div
        class="content ${view}"
        @pointerover=${this.#track}
        @pointerleave=${this.#track}
        @focusin=${this.#track}
        @focusout=${this.#track}
      >
        ${view === 'list' ? nothing : this.#renderMap(content, shown, choice)}
        <div class="list">
          ${this.folds.renderOpenAll(shown.length)}
          <ul role="list">
            ${inPlace(shown, (id) => this.#renderEntry(id, content, choice))}
          </ul>
        </div>
      </div>`;
  }

  protected override get topics(): readonly ConditionId[] {
    return shownConditions(this);
  }

  /** A picture for pointers, hidden from assistive technology, which has the same names in the list. */
  #renderMap({map}: ConditionsText, ids: readonly ConditionId[], choice: Choice): TemplateResult {
    const views = bodyViews
      .map((view) => ({view, regions: regionsOf(view).filter((id) => ids.includes(id))}))
      .filter(({regions}) => regions.length > 0);
    const named = this.#active ?? choice.selected;
    return html`<div class="body-map" part="map" aria-hidden="true">
      <div class="pinned">
        <div class="views">
          ${views.map(
            ({view, regions}) =>
              html`<div class="view">
                ${bodyFigure(view)} ${regions.map((id) => this.#renderRegion(id, ids.indexOf(id) + 1, choice))}
                <p class="side">${this.text(map[view])}</p>
              </div>`,
          )}
        </div>
        <p class="caption" part="map-caption">${named ? this.context.conditionName(named) : this.text(map.label)}</p>
      </div>
    </div>`;
  }

  #renderRegion(condition: ConditionId, number: number, choice: Choice): TemplateResult {
    return html`<a
      class="region ${condition} ${this.#stateOf(condition, choice)}"
      part=${this.#partOf('map-region', condition, choice)}
      href=${choice.template ? fillId(choice.template, condition) : `#${addressOf(condition)}`}
      tabindex="-1"
      data-condition=${condition}
      data-number=${number}
      @click=${this.#onRegionClick}
      >${furtherSpots(condition, number)}</a
    >`;
  }

  #renderEntry(condition: ConditionId, content: ConditionsText, choice: Choice): TemplateResult {
    const {fact} = conditions[condition];
    const {grades, reading} = this.context;
    const headline: Headline = conditionStatements[fact];
    const page = choice.template && fillId(choice.template, condition);
    return html`<li
      class="entry ${this.#stateOf(condition, choice)}"
      part=${this.#partOf('entry', condition, choice)}
      data-condition=${condition}
    >
      ${renderFold(
        {
          address: addressOf(condition),
          title: this.context.conditionName(condition),
          result: grades && renderGrades(headline, grades, reading),
          level: this.context.headingLevel + 1,
          isOpen: condition === this.#firstSelected,
          onToggle: this.#onEntryToggle,
        },
        html`<p data-fact=${fact}>${this.explain(content.statements[fact])}${this.cite(headline.refs)}</p>
          ${renderFigure(condition, this.context)} ${renderFindings(condition, content, this.context)}
          ${this.renderNote(`note-${condition}`)} ${renderLinks(condition, content, page, this.context)}`,
      )}
    </li>`;
  }

  /** The name of a part, and for the selected condition that of its state as well. */
  #partOf(part: string, condition: ConditionId, {selected}: Choice): string {
    return condition === selected ? `${part} ${part}-selected` : part;
  }

  #stateOf(condition: ConditionId, {selected}: Choice): string {
    return `${condition === selected ? 'selected' : ''} ${condition === this.#active ? 'active' : ''}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prolo-conditions': ProloConditions;
  }
}
