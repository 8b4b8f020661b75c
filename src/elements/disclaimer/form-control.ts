import type {PropertyDeclarations} from 'lit';
import {booleanAttribute, reflectedText} from '../../runtime/attributes.js';
import {ProloElement} from '../prolo-element.js';

/** What scripts for forms expect of a control, with the names of a native one. */
export abstract class FormControl extends ProloElement<'disclaimer'> {
  static readonly formAssociated = true;

  static override properties: PropertyDeclarations = {
    name: {reflect: true, converter: reflectedText},
    required: {type: Boolean, converter: booleanAttribute('required')},
    disabled: {type: Boolean, noAccessor: true, converter: booleanAttribute('disabled', true)},
    isDisabled: {state: true},
    hasShownError: {state: true},
  };

  /** Name under which a form submits the acknowledgement. Default: none, and the form submits nothing. */
  name?: string | undefined;

  /** Whether the form is valid only while the box is checked. Default: false. */
  required = false;

  /** Whether the element or a fieldset around it is disabled. */
  protected isDisabled = false;
  /** Whether the page has asked for validity and the control was invalid; before that no error is shown. */
  protected hasShownError = false;
  protected customError = '';

  constructor() {
    super();
    this.addEventListener('invalid', () => (this.hasShownError = true));
  }

  /** Whether the box is disabled. Default: false. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(isDisabled: boolean) {
    this.toggleAttribute('disabled', isDisabled);
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
    this.customError = message;
    this.updateForm();
    this.requestUpdate();
  }

  /** @internal */
  formDisabledCallback(isDisabled: boolean): void {
    this.isDisabled = isDisabled;
  }

  /** Reports value and validity to the form; called before the next update, for a script that asks at once. */
  protected abstract updateForm(): void;
}
