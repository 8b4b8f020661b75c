import {html, nothing, type TemplateResult} from 'lit';
import type {ConditionId} from '../../content/conditions.js';
import type {OptionsText, Wording} from '../../content/model.js';
import type {References} from '../../content/references.generated.js';
import {optionsChanges} from '../../content/section-changes.generated.js';
import {optionsReferences} from '../../content/sources/options.generated.js';
import {
  optionalOptionIds,
  optionAreaIds,
  optionAreas,
  optionHarms,
  options,
  optionsOf,
  optionTopicIds,
  optionTopics,
  sourcesOfTopics,
  type OptionArea,
  type OptionId,
  type OptionKind,
  type OptionTopicId,
} from '../../content/statements/options.js';
import {ProloElement} from '../prolo-element.js';
import {renderFold} from '../shared/fold.js';
import {gradeStyles} from '../shared/grade.styles.js';
import {certaintyGrade} from '../shared/grade-sign.js';
import {heading} from '../shared/heading.js';
import {pickReferences} from '../shared/sources.js';
import {optionsStyles} from './options.styles.js';
import {shownTopics, topicsOf} from './shown-topics.js';

const addressPrefix = 'prolo-options-';

/** The address on the page of the choices for a problem. */
export const addressOf = (topic: OptionTopicId): string => `${addressPrefix}${topic}`;

/** Whether the kind has one choice, which is named like it. */
export const isNamedLikeKind = (kind: OptionKind): boolean => kind === 'wait' || kind === 'prolotherapy';

/**
 * The choices that somebody with a problem has, side by side, beginning with waiting: what each may do, what harm it may do,
 * how long people were watched, and how sure that is. A table, whose rows stand one below the other where there is no room.
 *
 * @tag prolo-options
 * @summary The choices for a problem side by side, also waiting: benefit, harm and certainty of each.
 * @csspart subheading - The heading of the one problem that is shown.
 * @csspart table - The table of the choices for a problem.
 * @csspart option - A choice: a row of the table.
 * @csspart option-name - The name of a choice.
 * @csspart label - The name of a column, which stands in each cell where the rows stand one below the other.
 * @since 0.2.0
 */
export class ProloOptions extends ProloElement<'options'> {
  static override styles = [...ProloElement.styles, gradeStyles, optionsStyles];

  protected static override readonly references = optionsReferences;
  protected static override readonly changes = optionsChanges;
  protected static override readonly optional = optionalOptionIds;

  static override properties = {condition: {}};

  /** Id of the condition whose choices to show, or of one of its problems, such as `jaw`. Default: all. */
  condition?: ConditionId | OptionTopicId | undefined;

  protected readonly section = 'options';
  protected override readonly isLinkedTo = true;

  /** @internal */
  override get references(): References {
    return pickReferences(optionsReferences, sourcesOfTopics(shownTopics(this)));
  }

  /** @internal */
  override leadsTo(address: string): boolean {
    return super.leadsTo(address) || this.#topicAt(address) !== undefined;
  }

  /** @internal */
  override findAddress(address: string): HTMLElement | undefined {
    const topic = this.#topicAt(address);
    return super.findAddress(topic ? addressOf(topic) : address);
  }

  protected override get topics(): readonly string[] {
    return shownTopics(this);
  }

  protected override renderContent(content: OptionsText): TemplateResult {
    const topics = shownTopics(this);
    const isWhole = topics.length === optionTopicIds.length;
    return html`${this.renderHeading(content.title)}
      <p>${this.text(content.intro)}</p>
      <p>${this.explain(content.decide)}</p>
      ${this.folds.renderOpenAll(isWhole ? optionAreaIds.length + topics.length : topics.length)}
      ${isWhole ? optionAreaIds.map((area) => this.#renderArea(area, content)) : this.#renderTopics(topics, content)}`;
  }

  /** The topic of an address: its own, or the first one of the condition in it. */
  #topicAt(address: string): OptionTopicId | undefined {
    if (!address.startsWith(addressPrefix)) return undefined;
    const shown = shownTopics(this);
    return topicsOf(address.slice(addressPrefix.length)).find((topic) => shown.includes(topic));
  }

  #renderArea(area: OptionArea, content: OptionsText): TemplateResult {
    const level = this.context.headingLevel + 1;
    const names = optionAreas[area].map((topic) => this.text(content.topics[topic].name));
    return renderFold(
      {title: this.text(content.areas[area]), result: names.join(' · '), level},
      optionAreas[area].map((topic) => this.#renderFolded(topic, content, level + 1)),
    );
  }

  #renderTopics(topics: readonly OptionTopicId[], content: OptionsText): unknown {
    const level = this.context.headingLevel + 1;
    const [topic] = topics;
    if (!topic || topics.length > 1) return topics.map((each) => this.#renderFolded(each, content, level));
    return html`<div data-address=${addressOf(topic)}>
      ${heading(level, this.text(content.topics[topic].name), 'subheading')} ${this.#renderTopic(topic, content)}
    </div>`;
  }

  #renderFolded(topic: OptionTopicId, content: OptionsText, level: number): TemplateResult {
    const prolotherapy = optionsOf(topic).find((id) => options[id].kind === 'prolotherapy');
    return renderFold(
      {
        address: addressOf(topic),
        title: this.text(content.topics[topic].name),
        result: prolotherapy && [
          `${this.text(content.kinds.prolotherapy)}: `,
          this.#renderCertainty(prolotherapy, content),
        ],
        level,
      },
      this.#renderTopic(topic, content),
    );
  }

  #renderTopic(topic: OptionTopicId, content: OptionsText): TemplateResult {
    const {name, about} = content.topics[topic];
    const {option, benefit, harm, watched, certainty} = content.labels;
    // The roles keep the table a table where its rows are blocks (WebKit drops them with display: block).
    return html`<p>${this.explain(about)}${this.cite(optionTopics[topic].refs)}</p>
      <div class="box">
        <table part="table" role="table" aria-label=${this.text(name)}>
          <thead role="rowgroup">
            <tr role="row">
              ${[option, benefit, harm, watched, certainty].map(
                (label) => html`<th role="columnheader" scope="col">${this.text(label)}</th>`,
              )}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${optionsOf(topic)
              .filter((id) => this.context.isShown(id))
              .map((id) => this.#renderOption(id, content))}
          </tbody>
        </table>
      </div>`;
  }

  #renderOption(id: OptionId, content: OptionsText): TemplateResult {
    const {labels, harms} = content;
    const {kind, harms: harmIds, refs} = options[id];
    const {name, benefit, watched} = content.options[id];
    return html`<tr role="row" part="option" data-fact=${id}>
      <th role="rowheader" scope="row" part="option-name">
        ${isNamedLikeKind(kind) ? nothing : html`<span class="kind">${this.text(content.kinds[kind])}</span> `}
        ${this.text(name)}
      </th>
      ${this.#renderCell(labels.benefit, html`<p>${this.#say(benefit, content)}${this.cite(refs)}</p>`)}
      ${this.#renderCell(
        labels.harm,
        harmIds.map(
          (harm) =>
            html`<p data-fact=${harm}>${this.#say(harms[harm], content)}${this.cite(optionHarms[harm].refs)}</p>`,
        ),
      )}
      ${this.#renderCell(labels.watched, this.#say(watched, content))}
      ${this.#renderCell(labels.certainty, this.#renderCertainty(id, content))}
    </tr>`;
  }

  /** A cell that names its column where there is no head of the table. */
  #renderCell(label: Wording, content: unknown): TemplateResult {
    return html`<td role="cell"><span class="label" part="label">${this.text(label)}</span> ${content}</td>`;
  }

  #renderCertainty(id: OptionId, {labels}: OptionsText): TemplateResult | typeof nothing {
    const {grades} = this.context;
    if (!grades) return nothing;
    const {certainty} = options[id];
    const isGraded = certainty !== 'not-graded';
    const wording = isGraded ? grades.certainties[certainty] : labels.notGraded;
    return certaintyGrade(isGraded ? certainty : undefined, this.text(wording));
  }

  /** No cell is empty. */
  #say(wording: Wording, {labels}: OptionsText): unknown {
    return this.explain(this.text(wording) ? wording : labels.notCounted);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prolo-options': ProloOptions;
  }
}
