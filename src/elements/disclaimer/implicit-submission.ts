/** Controls of which a form without a submit button may have only one, if Enter is to submit it. */
const textFields =
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="reset"], [type="file"], [type="hidden"])';

/** Submits a form as Enter does in a native control (https://html.spec.whatwg.org/#implicit-submission). */
export function submitImplicitly(form: HTMLFormElement): void {
  const controls = [...form.elements];
  const button = controls.find((control) => control.matches('[type="submit"], [type="image"], button:not([type])'));
  if (button) (button as HTMLElement).click();
  else if (controls.filter((control) => control.matches(textFields)).length <= 1) form.requestSubmit();
}
