import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {reflectedText} from '../../runtime/attributes.js';
import {toggleState} from '../shared/custom-states.js';
import {briefDisclaimer, setFullDisclaimer} from '../shared/disclaimer-note.js';
import {ProloElement} from '../prolo-element.js';
import type {DisclaimerText} from '../../content/model.js';
import {disclaimerReferences} from '../../content/sources/disclaimer.generated.js';
import {briefFactIds, disclaimerFactIds, disclaimerStatements} from '../../content/statements/disclaimer.js';
import type {PageState} from '../../runtime/page-state.js';
import {ProloAcknowledgeEvent, type AcknowledgeReason} from './acknowledge-event.js';
import {acknowledgementOf, type Acknowledgement} from './acknowledgement.js';
import {disclaimerStyles} from './disclaimer.styles.js';
import {disclaimerVariant, type DisclaimerVariant} from './variant.js';

// Its types tell which events there are, wherever the element is imported.
export type {AcknowledgeReason, ProloAcknowledgeEvent} from './acknowledge-event.js';

/** The numbers of the full disclaimer's paragraphs. */
const paragraphs = new Set(Object.values(disclaimerStatements).map(({paragraph}) => paragraph));

/** Controls of which a form without a submit button may have only one, if Enter is to submit it. */
const textFields =
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="reset"], [type="file"], [type="hidden"])';

/**
 * The disclaimer: education only, no guarantee, risks, and whom to ask before treatment. While the page shows a full one,
 * the other elements omit their brief one. With `acknowledge` it is a form control like a checkbox: by checking the box a
 * reader acknowledges the disclaimer, and the value tells which text the element showed.
 *
 * @tag prolo-disclaimer
 * @summary The disclaimer, in full or in brief, and as a form control by which a reader acknowledges it.
 * @csspart acknowledge - The box and its label.
 * @csspart acknowledge-box - The box.
 * @cssstate acknowledged - The box is checked.
 * @fires {ProloAcknowledgeEvent} prolo-acknowledge - Fired after an acknowledgement began or ended. Its `reason` tells whether
 *   the reader did that, another text is shown, or the form was reset or restored.
 * @since 0.1.0
 */
export class ProloDisclaimer extends ProloElement<'disclaimer'> {
  static readonly formAssociated = true;

  static override styles = [...ProloElement.styles, disclaimerStyles];

  protected static override readonly references = disclaimerReferences;

  static override properties: PropertyDeclarations = {
    variant: {},
    acknowledge: {type: Boolean},
    name: {reflect: true, converter: reflectedText},
    required: {type: Boolean},
    disabled: {type: Boolean, noAccessor: true},
    isChecked: {state: true},
    isDisabled: {state: true},
  };

  /** `full` shows every statement under a heading; `brief` the essential ones as one paragraph. Default: `full`. */
  variant: DisclaimerVariant = 'full';

  /** Whether to show a box by which a reader acknowledges the disclaimer. Default: false. */
  acknowledge = false;

  /** Name under which a form submits the acknowledgement. Default: none, and the form submits nothing. */
  name?: string | undefined;

  /** Whether the form is valid only while the box is checked. Default: false. */
  required = false;

  protected readonly section = 'disclaimer';
  protected override readonly isClinical = false;

  private isChecked = false;
  /** Whether the element or a fieldset around it is disabled. */
  private isDisabled = false;
  /** The text that a reader acknowledges, to notice when it changes. */
  #shown = '';
  /** Identifies the text; missing until its digest has been computed. */
  #acknowledgement?: Acknowledgement | undefined;
  #digesting?: Promise<void>;
  /** The value that the browser restored, until the digest tells whether the text is still the same. */
  #restored?: string | undefined;
  #customError = '';

  /** Whether the box is disabled. Default: false. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(isDisabled: boolean) {
    this.toggleAttribute('disabled', isDisabled);
  }

  /** The acknowledgement; `undefined` while the box is not checked. */
  get acknowledgement(): Acknowledgement | undefined {
    return this.acknowledge && this.isChecked ? this.#acknowledgement : undefined;
  }

  /** What a form submits: the acknowledgement as JSON; `null` while the box is not checked. */
  get value(): string | null {
    return this.acknowledgement ? JSON.stringify(this.acknowledgement) : null;
  }

  /** The type of the control: its tag, so that a script does not take it for a control that it knows. */
  get type(): string {
    return this.localName;
  }

  /** The form that the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form ?? null;
  }

  /** The labels of the element. */
  get labels(): NodeList | null {
    return this.internals.labels ?? null;
  }

  /** Whether the form checks the element before it submits. */
  get willValidate(): boolean {
    return this.internals.willValidate ?? false;
  }

  /** What is invalid about the element: `valueMissing` while a required box is not checked. */
  get validity(): ValidityState {
    return this.internals.validity!;
  }

  /** The message that the browser shows for an invalid element; empty while it is valid. */
  get validationMessage(): string {
    return this.internals.validationMessage ?? '';
  }

  /** Returns whether the element is valid; fires `invalid` where it is not. */
  checkValidity(): boolean {
    return this.internals.checkValidity?.() ?? true;
  }

  /** As `checkValidity()`, and shows the message. */
  reportValidity(): boolean {
    return this.internals.reportValidity?.() ?? true;
  }

  /** Makes the element invalid with a message, or valid again with an empty one. */
  setCustomValidity(message: string): void {
    this.#customError = message;
    this.#updateForm();
  }

  /** Moves focus to the box, where there is one. */
  override focus(options?: FocusOptions): void {
    if (this.#box) this.#box.focus(options);
    else super.focus(options);
  }

  /** @internal */
  formResetCallback(): void {
    this.#restored = undefined;
    this.#setChecked(false, 'reset');
  }

  /** @internal */
  formDisabledCallback(isDisabled: boolean): void {
    this.isDisabled = isDisabled;
  }

  /** @internal */
  formStateRestoreCallback(value: string): void {
    this.#restored = value;
    this.#restore();
  }

  /** @internal */
  override registerWithPage(page: PageState): void {
    super.registerWithPage(page);
    setFullDisclaimer(page, this, this.#isFull);
  }

  /** @internal */
  override unregisterFromPage(page: PageState): void {
    super.unregisterFromPage(page);
    setFullDisclaimer(page, this, false);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('variant') && this.isConnected) setFullDisclaimer(this.context.page, this, this.#isFull);
    if (this.acknowledge) this.#watchText();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#updateForm();
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
    return html`<label class="acknowledge" part="acknowledge">
      <input
        part="acknowledge-box"
        type="checkbox"
        .checked=${this.isChecked}
        ?disabled=${this.isDisabled || this.disabled}
        ?required=${this.required}
        @change=${this.#onChange}
        @keydown=${this.#onKeydown}
      />
      <span>${this.text(acknowledge.label)}</span>
    </label>`;
  }

  readonly #onChange = ({target}: Event): void => this.#setChecked((target as HTMLInputElement).checked, 'user');

  /** Enter submits the form, as in a native checkbox (https://html.spec.whatwg.org/#implicit-submission). */
  readonly #onKeydown = ({key, isComposing}: KeyboardEvent): void => {
    const {form} = this;
    if (key !== 'Enter' || isComposing || !form) return;
    const controls = [...form.elements];
    const button = controls.find((control) => control.matches('[type="submit"], button:not([type])'));
    if (button) (button as HTMLElement).click();
    else if (controls.filter((control) => control.matches(textFields)).length <= 1) form.requestSubmit();
  };

  #setChecked(isChecked: boolean, reason: AcknowledgeReason): void {
    if (isChecked === this.isChecked) return;
    this.isChecked = isChecked;
    this.#updateForm();
    void this.#announce(isChecked, reason);
  }

  /** Waits for the digest, so that event, property and form agree. */
  async #announce(isChecked: boolean, reason: AcknowledgeReason): Promise<void> {
    await this.#digesting;
    this.dispatchEvent(new ProloAcknowledgeEvent(isChecked ? this.acknowledgement : undefined, reason));
  }

  /** Value and validity; also at once, before the next update, for a script that asks in the same moment. */
  #updateForm(): void {
    const {internals, value} = this;
    const box = this.#box ?? undefined;
    const section = this.resolvedSection;
    const missing =
      box && section && this.required && !this.isChecked ? section.content.acknowledge.missing : undefined;
    toggleState(internals, 'acknowledged', this.acknowledge && this.isChecked);
    internals.setFormValue?.(value, value);
    internals.setValidity?.(
      {valueMissing: missing !== undefined, customError: this.#customError !== ''},
      this.#customError || (missing && this.text(missing)),
      box,
    );
  }

  /** A reader acknowledges the text that was shown; another text clears the box. */
  #watchText(): void {
    const section = this.resolvedSection;
    if (!section) return;
    const {content, lang} = section;
    const texts = (this.#isFull ? disclaimerFactIds : briefFactIds).map((id) => this.text(content.statements[id]));
    const shown = [lang, ...texts].join('\n');
    if (shown === this.#shown) return;
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
