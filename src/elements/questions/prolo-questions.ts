import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {ProloElement} from '../prolo-element.js';
import {questionsChanges} from '../../content/section-changes.generated.js';
import {questionsReferences} from '../../content/sources/questions.generated.js';
import type {QuestionsText, Wording} from '../../content/model.js';
import {
  optionalQuestionIds,
  questionGroups,
  questionIds,
  questionsIn,
  questionStatements,
  startQuestions,
  type QuestionId,
} from '../../content/statements/questions.js';
import {interpolate, type Values} from '../../runtime/interpolate.js';
import {renderFold} from '../shared/fold.js';
import {heading} from '../shared/heading.js';
import {printAlone} from '../shared/print-alone.js';
import {exchange, findChoice, type Choice} from './choice.js';
import {questionsStyles} from './questions.styles.js';

/** What a reader can do to a chosen question. */
type Action = 'moveUp' | 'moveDown' | 'remove';

const icons: Readonly<Record<Action, string>> = {
  moveUp: 'M4 11l6-6 6 6M10 5v11',
  moveDown: 'M4 9l6 6 6-6M10 15V4',
  remove: 'M5 5l10 10M15 5L5 15',
};

/**
 * Questions to take to the appointment. A reader ticks them, adds their own, puts them in order, and prints or copies them.
 * What they chose and wrote stays in the element: nothing is stored or sent. Chosen questions come first on paper.
 *
 * @tag prolo-questions
 * @summary Questions for the appointment, to tick, add to, put in order, print and copy.
 * @csspart group - A group of questions: a heading and its list.
 * @csspart subheading - The heading of a group, and that of the chosen questions.
 * @csspart question - A question with its box.
 * @csspart add - The field for a question of the reader's own, with its label and button.
 * @csspart chosen - The block of chosen questions.
 * @csspart button - A button: adds, prints or copies.
 * @csspart control - A button that moves or removes a chosen question.
 * @since 0.2.0
 */
export class ProloQuestions extends ProloElement<'questions'> {
  static override styles = [...ProloElement.styles, questionsStyles];

  protected static override readonly references = questionsReferences;
  protected static override readonly changes = questionsChanges;
  protected static override readonly optional = optionalQuestionIds;

  protected readonly section = 'questions';

  /** The chosen questions, in the order that the reader gave them. */
  #chosen: readonly Choice[] = [];
  /** What is wrong with the question in the field. */
  #problem?: 'empty' | 'doubled' | undefined;
  /** Whether the chosen questions were copied; `undefined` since they last changed. */
  #copied?: 'copied' | 'notCopied' | undefined;
  #stopPrinting?: () => void;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopPrinting?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed as PropertyValues<this>);
    if (!this.hasUpdated) this.#chosen = this.#tickedBefore();
  }

  readonly #onTick = ({target}: Event): void => {
    const {value, checked} = target as HTMLInputElement;
    const others = this.#chosen.filter((choice) => choice !== value);
    this.#choose(checked ? [...others, value as QuestionId] : others);
  };

  readonly #onInput = (): void => {
    this.#problem = undefined;
    this.requestUpdate();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.#add();
  };

  readonly #add = (): void => {
    const field = this.#find('.field') as HTMLInputElement;
    const choice = findChoice(field.value, this.#chosen, this.#textOf);
    field.focus();
    this.#problem = field.value.trim() === '' ? 'empty' : this.#chosen.includes(choice) ? 'doubled' : undefined;
    this.requestUpdate();
    if (this.#problem) {
      this.status.say(this.text(this.#labels[this.#problem]));
    } else {
      field.value = '';
      this.#choose([...this.#chosen, choice]);
    }
  };

  readonly #print = (): void => {
    this.#stopPrinting?.();
    this.#stopPrinting = printAlone(this);
  };

  /** Where the browser has no clipboard for scripts, as on a page without https, the reader copies a selected text. */
  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.#list);
      this.#copied = 'copied';
      this.requestUpdate();
    } catch {
      this.#copied = 'notCopied';
      this.requestUpdate();
      await this.updateComplete;
      const list = this.#find('.list') as HTMLTextAreaElement;
      list.focus();
      list.select();
    }
    this.status.say(this.text(this.#labels[this.#copied]));
  };

  protected override renderContent(content: QuestionsText): TemplateResult {
    const {labels, groups} = content;
    const level = this.context.headingLevel + 1;
    return html`${this.renderHeading(content.title)}
      <p>${this.text(content.intro)}</p>
      <div class="parts">
        ${this.#renderGroup(labels.start, level, startQuestions, content)}
        ${renderFold({address: 'prolo-questions-more', title: this.text(labels.more), level}, [
          questionGroups.map((group) => this.#renderGroup(groups[group], level + 1, questionsIn(group), content)),
          this.ambient.isInGuide ? this.#renderAdd(content) : nothing,
        ])}
        ${this.ambient.isInGuide ? nothing : this.#renderAdd(content)}
        ${this.#chosen.length > 0 ? this.#renderChosen(content) : nothing}
      </div>`;
  }

  #renderGroup(
    title: Wording,
    level: number,
    ids: readonly QuestionId[],
    content: QuestionsText,
  ): TemplateResult | typeof nothing {
    const shown = ids.filter((id) => this.context.isShown(id));
    if (shown.length === 0) return nothing;
    // WebKit drops the list role of lists without markers (https://bugs.webkit.org/show_bug.cgi?id=170179).
    return html`<fieldset part="group">
      <legend>${heading(level, this.text(title), 'subheading')}</legend>
      <ul role="list">
        ${shown.map((id) => {
          const isChosen = this.#chosen.includes(id);
          return html`<li class=${isChosen ? 'ticked' : ''}>
            <label part="question">
              <input type="checkbox" autocomplete="off" value=${id} .checked=${isChosen} @change=${this.#onTick} />
              <span
                ><span data-fact=${id}>${this.text(content.statements[id])}</span
                >${this.cite(questionStatements[id].refs)}</span
              >
            </label>
          </li>`;
        })}
      </ul>
    </fieldset>`;
  }

  #renderAdd({labels}: QuestionsText): TemplateResult {
    return html`<div class="add needs-script" part="add">
      <label for="field">${this.text(labels.add)}</label>
      <div class="row">
        <input
          class="field"
          id="field"
          type="text"
          dir="auto"
          autocomplete="off"
          maxlength="300"
          aria-invalid=${this.#problem ? 'true' : nothing}
          aria-describedby=${this.#problem ? 'problem' : nothing}
          @input=${this.#onInput}
          @keydown=${this.#onKeydown}
        />
        ${this.#renderButton(labels.addButton, this.#add)}
      </div>
      ${this.#problem ? html`<p class="problem" id="problem">${this.text(labels[this.#problem])}</p>` : nothing}
    </div>`;
  }

  #renderChosen({labels}: QuestionsText): TemplateResult {
    return html`<div class="chosen" part="chosen">
      ${this.renderSubheading(labels.chosen)}
      <p>${this.#count}</p>
      <ol role="list">
        ${this.#chosen.map(
          (choice, index) =>
            html`<li>
              <span class="text" dir=${typeof choice === 'string' ? nothing : 'auto'}>${this.#textOf(choice)}</span>
              <span class="controls">
                ${this.#renderControl('moveUp', index, index > 0)}
                ${this.#renderControl('moveDown', index, index < this.#chosen.length - 1)}
                ${this.#renderControl('remove', index, true)}
              </span>
            </li>`,
        )}
      </ol>
      <div class="row">
        ${this.#renderButton(labels.print, this.#print)}
        ${this.#renderButton(this.#copied === 'copied' ? labels.copiedButton : labels.copy, this.#copy)}
      </div>
      ${this.#copied === 'notCopied' ? this.#renderList(labels) : nothing}
    </div>`;
  }

  #renderList({notCopied, chosen}: QuestionsText['labels']): TemplateResult {
    return html`<p class="problem">${this.text(notCopied)}</p>
      <textarea class="list" readonly rows="5" aria-label=${this.text(chosen)} .value=${this.#list}></textarea>`;
  }

  #renderButton(label: Wording, act: () => unknown): TemplateResult {
    return html`<button class="button" part="button" type="button" @click=${act}>${this.text(label)}</button>`;
  }

  #renderControl(action: Action, index: number, isEnabled: boolean): TemplateResult {
    const question = this.#textOf(this.#chosen[index]!);
    return html`<button
      class=${action}
      part="control"
      type="button"
      aria-label=${this.#write(this.#labels[action], {question})}
      aria-disabled=${isEnabled ? nothing : 'true'}
      @click=${() => this.#act(action, index)}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${icons[action]} /></svg>
    </button>`;
  }

  /** Focus goes along with a moved question, and to the next one from one that is gone. */
  async #act(action: Action, index: number): Promise<void> {
    if (action === 'remove') {
      this.#choose(this.#chosen.filter((_, place) => place !== index));
      await this.updateComplete;
      const place = Math.min(index, this.#chosen.length - 1) + 1;
      this.#find(place > 0 ? `.chosen li:nth-child(${place}) .remove` : '.field').focus();
      return;
    }
    const target = action === 'moveUp' ? index - 1 : index + 1;
    if (!this.#chosen[target]) return;
    this.#change(exchange(this.#chosen, index, target));
    this.status.say(this.#write(this.#labels.moved, {position: target + 1, all: this.#chosen.length}));
    await this.updateComplete;
    this.#find(`.chosen li:nth-child(${target + 1}) .${action}`).focus();
  }

  #choose(chosen: readonly Choice[]): void {
    this.#change(chosen);
    this.status.say(this.#count);
  }

  #change(chosen: readonly Choice[]): void {
    this.#chosen = chosen;
    this.#copied = undefined;
    this.requestUpdate();
  }

  /** The chosen questions, a line each. */
  get #list(): string {
    return this.#chosen.map((choice, index) => `${index + 1}. ${this.#textOf(choice)}`).join('\n');
  }

  get #count(): string {
    const own = this.#chosen.filter((choice) => typeof choice !== 'string');
    return this.#write(this.#labels.count, {count: this.#chosen.length, all: questionIds.length + own.length});
  }

  get #labels(): QuestionsText['labels'] {
    return this.resolvedSection!.content.labels;
  }

  #write(wording: Wording, values: Values): string {
    return interpolate(this.text(wording), values);
  }

  readonly #textOf = (choice: Choice): string =>
    typeof choice === 'string' ? this.text(this.resolvedSection!.content.statements[choice]) : choice.own;

  /** What a reader ticked while the element was only prerendered. */
  #tickedBefore(): readonly QuestionId[] {
    const boxes = [...(this.shadowRoot?.querySelectorAll<HTMLInputElement>('li input') ?? [])];
    return questionIds.filter((id) => boxes.some(({value, checked}) => checked && value === id));
  }

  #find(selector: string): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>(selector)!;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prolo-questions': ProloQuestions;
  }
}
