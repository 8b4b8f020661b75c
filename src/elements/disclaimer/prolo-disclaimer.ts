import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {reflectedText} from '../../runtime/attributes.js';
import {briefDisclaimer, setFullDisclaimer} from '../shared/disclaimer-note.js';
import {ProloElement} from '../prolo-element.js';
import type {DisclaimerText} from '../../content/model.js';
import {
  briefFactIds,
  disclaimerFactIds,
  disclaimerSources,
  disclaimerStatements,
} from '../../content/statements/disclaimer.js';
import type {PageState} from '../../runtime/page-state.js';
import {ProloAcknowledgeEvent} from './acknowledge-event.js';
import {acknowledgementOf, type Acknowledgement} from './acknowledgement.js';
import {disclaimerStyles} from './disclaimer.styles.js';
import {disclaimerVariant, type DisclaimerVariant} from './variant.js';

/** The numbers of the full disclaimer's paragraphs. */
const paragraphs = new Set(Object.values(disclaimerStatements).map(({paragraph}) => paragraph));

/**
 * The disclaimer: education only, no guarantee, risks, and whom to ask before treatment. While the page shows a full
 * one, the other elements leave out their brief one. With `acknowledge` it is a form control: a box by which a reader
 * says that they read it, whose value names the words that were shown.
 *
 * @tag prolo-disclaimer
 * @summary The disclaimer, in full or in brief, and as a form control by which a reader acknowledges it.
 * @csspart acknowledge - The box and its label.
 * @fires {ProloAcknowledgeEvent} prolo-acknowledge - A reader acknowledged the disclaimer, or that
 *   was taken back: by the reader, or because other words are shown.
 * @since 0.1.0
 */
export class ProloDisclaimer extends ProloElement<'disclaimer'> {
  static readonly formAssociated = true;

  static override styles = [...ProloElement.styles, disclaimerStyles];

  static override properties: PropertyDeclarations = {
    variant: {},
    acknowledge: {type: Boolean},
    name: {reflect: true, converter: reflectedText},
    required: {type: Boolean},
    isChecked: {state: true},
    isDisabled: {state: true},
  };

  /** `full` shows every statement under a heading; `brief` the essential ones as one paragraph. Default: `full`. */
  variant: DisclaimerVariant = 'full';

  /** Shows a box by which a reader acknowledges the full disclaimer. Default: false. */
  acknowledge = false;

  /** Name under which a form sends the acknowledgement. Default: none, and the form sends nothing. */
  name?: string;

  /** Whether the form is valid only with the box checked. Default: false. */
  required = false;

  protected readonly section = 'disclaimer';
  protected readonly sources = disclaimerSources;
  protected override readonly isClinical = false;

  private isChecked = false;
  private isDisabled = false;
  /** Partial, because older engines and the DOMs of unit tests lack it or some of its methods. */
  readonly #internals: Partial<ElementInternals> = 'attachInternals' in this ? this.attachInternals() : {};
  /** The statements shown in the box that a reader acknowledges, to notice when they change. */
  #shown = '';
  /** Names the words shown; missing until their digest is there. */
  #acknowledgement?: Acknowledgement;
  #digesting?: Promise<void>;
  /** The value from an earlier visit of the page, until it is known whether the words are still the same. */
  #restored?: string;

  /** The form that the acknowledgement belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form ?? null;
  }

  /** The words acknowledged; `undefined` while the box is not checked. */
  get acknowledgement(): Acknowledgement | undefined {
    return this.acknowledge && this.isChecked ? this.#acknowledgement : undefined;
  }

  get validity(): ValidityState {
    return this.#internals.validity!;
  }

  get validationMessage(): string {
    return this.#internals.validationMessage ?? '';
  }

  checkValidity(): boolean {
    return this.#internals.checkValidity?.() ?? true;
  }

  reportValidity(): boolean {
    return this.#internals.reportValidity?.() ?? true;
  }

  formResetCallback(): void {
    this.isChecked = false;
    this.#tellForm();
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.isDisabled = isDisabled;
  }

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
  unregisterFromPage(page: PageState): void {
    setFullDisclaimer(page, this, false);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('variant') && this.isConnected) setFullDisclaimer(this.context.page, this, this.#isFull);
    if (this.acknowledge) this.#watchText();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#tellForm();
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
        type="checkbox"
        .checked=${this.isChecked}
        ?disabled=${this.isDisabled}
        ?required=${this.required}
        @change=${this.#onChange}
      />
      <span>${this.text(acknowledge.label)}</span>
    </label>`;
  }

  readonly #onChange = ({target}: Event): void => {
    this.isChecked = (target as HTMLInputElement).checked;
    this.#tellForm();
    void this.#announce();
  };

  /** Tells the page, once the words are digested, so that event, property and form say the same. */
  async #announce(): Promise<void> {
    await this.#digesting;
    const acknowledgeEvent = new ProloAcknowledgeEvent(this.acknowledgement);
    this.dispatchEvent(acknowledgeEvent);
  }

  /** Value and validity, at once and not only with the next update: a script may ask in the same moment. */
  #tellForm(): void {
    const value = this.acknowledgement && JSON.stringify(this.acknowledgement);
    this.#internals.setFormValue?.(value ?? null, value);
    const box = this.#box;
    const found = this.resolvedSection;
    if (box && found && this.required && !this.isChecked) {
      this.#internals.setValidity?.({valueMissing: true}, this.text(found.content.acknowledge.missing), box);
    } else {
      this.#internals.setValidity?.({});
    }
  }

  /** What a reader acknowledged were the words then shown: with other words the box is empty again. */
  #watchText(): void {
    const found = this.resolvedSection;
    if (!found) return;
    const {content, lang} = found;
    const texts = (this.#isFull ? disclaimerFactIds : briefFactIds).map((id) => this.text(content.statements[id]));
    const shown = [lang, ...texts].join('\n');
    if (shown === this.#shown) return;
    const takenBack = this.isChecked;
    this.#shown = shown;
    this.isChecked = false;
    this.#acknowledgement = undefined;
    this.#digesting = this.#digest(lang, texts);
    if (takenBack) void this.#announce();
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
    this.isChecked = this.#restored === JSON.stringify(this.#acknowledgement);
    this.#restored = undefined;
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
