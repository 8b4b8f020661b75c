import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {booleanAttribute} from '../../runtime/attributes.js';
import {toggleState} from '../shared/custom-states.js';
import {briefDisclaimer, setFullDisclaimer} from '../shared/disclaimer-note.js';
import {ProloElement} from '../prolo-element.js';
import type {DisclaimerText} from '../../content/model.js';
import {disclaimerChanges} from '../../content/section-changes.generated.js';
import {disclaimerReferences} from '../../content/sources/disclaimer.generated.js';
import {briefFactIds, disclaimerFactIds, disclaimerStatements} from '../../content/statements/disclaimer.js';
import type {PageState} from '../../runtime/page-state.js';
import {ProloAcknowledgeEvent, type AcknowledgeReason} from './acknowledge-event.js';
import {acknowledgementOf, type Acknowledgement} from './acknowledgement.js';
import {disclaimerStyles} from './disclaimer.styles.js';
import {FormControl} from './form-control.js';
import {submitImplicitly} from './implicit-submission.js';
import {LayoutController} from './layout-controller.js';
import {disclaimerVariant, type DisclaimerVariant} from './variant.js';

// Whoever imports the element gets the types of its events, too.
export type {AcknowledgeReason, ProloAcknowledgeEvent} from './acknowledge-event.js';

/** The numbers of the full disclaimer's paragraphs. */
const paragraphs = new Set(Object.values(disclaimerStatements).map(({paragraph}) => paragraph));

/**
 * The disclaimer: education only, no guarantee, risks, and whom to ask before treatment. While the page shows a full one,
 * the other elements omit their brief one. With `acknowledge` it is a form control like a checkbox: by checking the box a
 * reader acknowledges the disclaimer, and the value tells which text the element showed.
 *
 * @tag prolo-disclaimer
 * @summary The disclaimer, in full or in brief, and as a form control by which a reader acknowledges it.
 * @csspart acknowledge - The box and its label.
 * @csspart acknowledge-box - The box.
 * @csspart acknowledge-error - The message above the box, once the form has found that the box is not checked.
 * @fires {Event} change - Fired, as by a native checkbox, after the reader checked or cleared the box.
 * @cssstate acknowledged - The box is checked.
 * @fires {ProloAcknowledgeEvent} prolo-acknowledge - Fired after an acknowledgement began or ended. Its `reason` tells whether
 *   the reader did that, another text is shown, or the form was reset or restored.
 * @since 0.1.0
 */
export class ProloDisclaimer extends FormControl {
  static override styles = [...ProloElement.styles, disclaimerStyles];

  protected static override readonly references = disclaimerReferences;
  protected static override readonly changes = disclaimerChanges;

  static override properties: PropertyDeclarations = {
    variant: {},
    acknowledge: {type: Boolean, converter: booleanAttribute('acknowledge')},
    isChecked: {state: true},
  };

  /** `full` shows every statement under a heading; `brief` the essential ones as one paragraph. Default: `full`. */
  variant: DisclaimerVariant = 'full';

  /** Whether to show a box by which a reader acknowledges the disclaimer. Default: false. */
  acknowledge = false;

  protected readonly section = 'disclaimer';
  protected override readonly isClinical = false;

  private isChecked = false;
  /** The statements that a reader acknowledges, and their language, to notice when they change. */
  #shown: readonly string[] = [];
  /** Identifies the text; missing until its digest has been computed. */
  #acknowledgement?: Acknowledgement | undefined;
  #digesting?: Promise<void>;
  /** The value that the browser restored, until the digest tells whether the text is still the same. */
  #restored?: string | undefined;
  /** Whether the reader saw other statements than those that the element rendered. */
  #isAltered = false;
  readonly #layout = new LayoutController(this, () => this.#register(this.context.page));

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  /** The acknowledgement; `undefined` while the box is not checked. */
  get acknowledgement(): Acknowledgement | undefined {
    const acknowledgement = this.acknowledge && this.isChecked ? this.#acknowledgement : undefined;
    return acknowledgement && this.#isAltered ? {...acknowledgement, altered: true} : acknowledgement;
  }

  /** What a form submits: the acknowledgement as JSON; `null` while the box is not checked. */
  get value(): string | null {
    return this.acknowledgement ? JSON.stringify(this.acknowledgement) : null;
  }

  /** Moves focus to the box, where there is one. */
  override focus(options?: FocusOptions): void {
    if (this.#box) this.#box.focus(options);
    else super.focus(options);
  }

  /** @internal */
  formResetCallback(): void {
    this.#restored = undefined;
    this.hasShownError = false;
    this.#setChecked(false, 'reset');
  }

  /** @internal */
  formStateRestoreCallback(value: string): void {
    this.#restored = value;
    this.#restore();
  }

  /** @internal */
  override registerWithPage(page: PageState): void {
    super.registerWithPage(page);
    this.#register(page);
  }

  /** @internal */
  override unregisterFromPage(page: PageState): void {
    super.unregisterFromPage(page);
    setFullDisclaimer(page, this, false);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('variant') && this.isConnected) this.#register(this.context.page);
    if (this.acknowledge) this.#watchText();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.updateForm();
  }

  /** The brief disclaimer has no heading, so no level below it either. */
  protected override get partLevel(): number {
    return this.#isFull ? super.partLevel : this.context.headingLevel;
  }

  protected override renderContent(content: DisclaimerText): TemplateResult {
    return html`${this.#isFull ? this.#renderFull(content) : briefDisclaimer(this.context)}${
      this.acknowledge ? this.#renderBox(content) : nothing
    }`;
  }

  #renderFull({title, statements}: DisclaimerText): TemplateResult {
    return html`<div class="full" part="disclaimer">
      ${this.renderHeading(title)}
      ${[...paragraphs].map(
        (paragraph) =>
          html`<p>
            ${disclaimerFactIds
              .filter((id) => disclaimerStatements[id].paragraph === paragraph)
              .map((id) => html`<span data-fact=${id}>${this.text(statements[id])}</span> `)}
          </p>`,
      )}
    </div>`;
  }

  #renderBox({acknowledge}: DisclaimerText): TemplateResult {
    const error = this.hasShownError ? this.#error : '';
    const labels = [acknowledge.label, ...(this.required ? [acknowledge.needed] : [])];
    return html`<p class="error" part="acknowledge-error" id="error" ?hidden=${error === ''}>${error}</p>
      <label class="acknowledge" part="acknowledge">
        <input
          part="acknowledge-box"
          type="checkbox"
          aria-required=${this.required ? 'true' : nothing}
          aria-invalid=${error === '' ? nothing : 'true'}
          aria-describedby=${error === '' ? nothing : 'error'}
          .checked=${this.isChecked}
          ?disabled=${this.isDisabled || this.disabled}
          @change=${this.#onChange}
          @keydown=${this.#onKeydown}
        />
        <span>${labels.map((label) => this.text(label)).join(' ')}</span>
      </label>`;
  }

  readonly #onChange = ({target}: Event): void => {
    this.#isAltered = this.#isReplaced();
    this.#setChecked((target as HTMLInputElement).checked, 'user');
  };

  /** Enter submits the form, as in a native checkbox, unless a listener of the page prevents it. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    setTimeout(() => {
      if (this.form && !event.defaultPrevented) submitImplicitly(this.form);
    });
  };

  /** Browsers pass a click on a label of the element to the element itself, not to the box in its shadow root. */
  readonly #onClick = (event: MouseEvent): void => {
    if (event.composedPath()[0] !== this) return;
    const {left, right, top, bottom} = this.getBoundingClientRect();
    const {clientX: x, clientY: y} = event;
    // A click between the parts of the element is meant for none of them.
    if (x < left || x > right || y < top || y > bottom) this.#box?.click();
  };

  #setChecked(isChecked: boolean, reason: AcknowledgeReason): void {
    if (isChecked === this.isChecked) return;
    this.isChecked = isChecked;
    this.updateForm();
    void this.#announce(isChecked, reason);
  }

  /** Waits for the digest, so that event, property and form agree. */
  async #announce(isChecked: boolean, reason: AcknowledgeReason): Promise<void> {
    await this.#digesting;
    this.dispatchEvent(new ProloAcknowledgeEvent(isChecked ? this.acknowledgement : undefined, reason));
    // The box's own does not leave the shadow root.
    if (reason === 'user') this.dispatchEvent(new Event('change', {bubbles: true}));
  }

  protected override updateForm(): void {
    const {internals, value} = this;
    const box = this.#box ?? undefined;
    toggleState(internals, 'acknowledged', this.acknowledge && this.isChecked);
    internals.setFormValue?.(value, value);
    internals.setValidity?.(
      {valueMissing: box !== undefined && this.#isMissing, customError: this.customError !== ''},
      this.#error,
      box,
    );
  }

  get #isMissing(): boolean {
    return this.acknowledge && this.required && !this.isChecked;
  }

  /** The message about the control; empty while it is valid. */
  get #error(): string {
    const missing = this.#isMissing && this.resolvedSection?.content.acknowledge.missing;
    return this.customError || (missing ? this.text(missing) : '');
  }

  /** A reader acknowledges the text that was shown; another text clears the box. */
  #watchText(): void {
    const section = this.resolvedSection;
    if (!section) return;
    const {content, lang} = section;
    const texts = (this.#isFull ? disclaimerFactIds : briefFactIds).map((id) => this.text(content.statements[id]));
    const shown = [lang, ...texts];
    if (shown.join('\n') === this.#shown.join('\n')) return;
    this.#shown = shown;
    this.#acknowledgement = undefined;
    this.#digesting = this.#digest(lang, texts);
    this.#setChecked(false, 'content-changed');
  }

  async #digest(lang: string, texts: readonly string[]): Promise<void> {
    const shown = this.#shown;
    const acknowledgement = await acknowledgementOf(lang, texts);
    if (shown !== this.#shown) return;
    this.#acknowledgement = acknowledgement;
    this.#restore();
    this.requestUpdate();
  }

  #restore(): void {
    if (!this.#acknowledgement || this.#restored === undefined) return;
    const isSame = this.#restored === JSON.stringify(this.#acknowledgement);
    this.#restored = undefined;
    this.#setChecked(isSame, 'restore');
  }

  /** Whether something, such as the browser's translation, has put other statements in the place of the rendered ones. */
  #isReplaced(): boolean {
    const [, ...texts] = this.#shown;
    const shown = [...this.renderRoot.querySelectorAll('[data-fact]')].map(({textContent}) => textContent);
    return shown.join('\n') !== texts.join('\n');
  }

  /** A full disclaimer counts for the page while a reader can see it. */
  #register(page: PageState): void {
    setFullDisclaimer(page, this, this.#isFull && !this.ambient.isInFallback && this.#layout.isLaidOut);
  }

  get #box(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  get #isFull(): boolean {
    return disclaimerVariant(this) === 'full';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prolo-disclaimer': ProloDisclaimer;
  }
}
