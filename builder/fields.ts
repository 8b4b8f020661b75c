/** Form fields: each with a label, a sentence that says why, and what is wrong with its value. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Problems} from './problems.js';
import type {Choices} from './state.js';

export interface Form {
  readonly choices: Choices;
  readonly problems: Problems;
  change(changes: Partial<Choices>): void;
}

/** The choices whose values are of a type. */
type NameOf<Value> = {[Key in keyof Choices]: Choices[Key] extends Value ? Key : never}[keyof Choices];

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly why?: string;
}

const describedBy = (name: string) => `why-${name} problem-${name}`;

/** Always there, so that a screen reader hears what comes into it. */
const notes = (name: keyof Choices, why: string, {problems}: Form) =>
  html`<p class="why" id="why-${name}">${why}</p>
    <p class="problem" id="problem-${name}" aria-live="polite">${problems[name] ?? nothing}</p>`;

const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

/** A text on one line. */
export function textField(
  form: Form,
  name: NameOf<string>,
  label: string,
  why: string,
  type: 'text' | 'tel' | 'date' | 'url' | 'color' = 'text',
): TemplateResult {
  return html`<div class="field ${type}">
    <label for="field-${name}">${label}</label>
    <input
      id="field-${name}"
      type=${type === 'url' ? 'text' : type}
      inputmode=${type === 'url' ? 'url' : nothing}
      autocomplete="off"
      aria-describedby=${describedBy(name)}
      aria-invalid=${form.problems[name] ? 'true' : nothing}
      .value=${live(form.choices[name])}
      @input=${(event: Event) => form.change({[name]: valueOf(event)})}
    />
    ${notes(name, why, form)}
  </div>`;
}

/** A text of several lines. */
export function areaField(form: Form, name: NameOf<string>, label: string, why: string): TemplateResult {
  return html`<div class="field">
    <label for="field-${name}">${label}</label>
    <textarea
      id="field-${name}"
      rows="5"
      spellcheck="false"
      aria-describedby=${describedBy(name)}
      aria-invalid=${form.problems[name] ? 'true' : nothing}
      .value=${live(form.choices[name])}
      @input=${(event: Event) => form.change({[name]: valueOf(event)})}
    ></textarea>
    ${notes(name, why, form)}
  </div>`;
}

/** One of several values, behind a button. */
export function selectField(
  form: Form,
  name: NameOf<string>,
  label: string,
  why: string,
  options: readonly Option[],
): TemplateResult {
  return html`<div class="field">
    <label for="field-${name}">${label}</label>
    <select
      id="field-${name}"
      aria-describedby=${describedBy(name)}
      aria-invalid=${form.problems[name] ? 'true' : nothing}
      @change=${(event: Event) => form.change({[name]: valueOf(event)})}
    >
      ${options.map(
        (option) =>
          html`<option value=${option.value} .selected=${live(option.value === form.choices[name])}>
            ${option.label}
          </option>`,
      )}
    </select>
    ${notes(name, why, form)}
  </div>`;
}

/** One of a few values, all in sight. */
export function radioField(
  form: Form,
  name: NameOf<string>,
  legend: string,
  why: string,
  options: readonly Option[],
): TemplateResult {
  return html`<fieldset class="field" aria-describedby=${describedBy(name)}>
    <legend>${legend}</legend>
    ${notes(name, why, form)}
    ${options.map((option) =>
      box('radio', name, option, form.choices[name] === option.value, () => form.change({[name]: option.value})),
    )}
  </fieldset>`;
}

/** Any of several values, in the order of the options. */
export function checkField<Value extends string>(
  form: Form,
  name: NameOf<readonly Value[]>,
  legend: string,
  why: string,
  options: readonly (Option & {readonly value: Value; readonly isFixed?: boolean})[],
): TemplateResult {
  const chosen: readonly string[] = form.choices[name];
  const toggle = (value: Value) =>
    options.map((option) => option.value).filter((each) => chosen.includes(each) !== (each === value));
  return html`<fieldset class="field" aria-describedby=${describedBy(name)}>
    <legend>${legend}</legend>
    ${notes(name, why, form)}
    ${options.map((option) =>
      box(
        'checkbox',
        name,
        option,
        option.isFixed === true || chosen.includes(option.value),
        () => form.change({[name]: toggle(option.value)}),
        option.isFixed,
      ),
    )}
  </fieldset>`;
}

/** A switch. */
export function switchField(form: Form, name: NameOf<boolean>, label: string, why: string): TemplateResult {
  return html`<div class="field">
    ${box('checkbox', name, {value: 'yes', label, why}, form.choices[name], () =>
      form.change({[name]: !form.choices[name]}),
    )}
  </div>`;
}

function box(
  type: 'radio' | 'checkbox',
  name: string,
  {value, label, why}: Option,
  isChecked: boolean,
  onChange: () => void,
  isFixed = false,
): TemplateResult {
  const id = `${name}-${value}`;
  return html`<div class="box">
    <input
      id=${id}
      type=${type}
      name=${name}
      value=${value}
      aria-describedby=${why ? `why-${id}` : nothing}
      ?disabled=${isFixed}
      .checked=${live(isChecked)}
      @change=${onChange}
    />
    <label for=${id}>${label}</label>
    ${why ? html`<p class="why" id="why-${id}">${why}</p>` : nothing}
  </div>`;
}
