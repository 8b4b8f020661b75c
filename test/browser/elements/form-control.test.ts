/** `<prolo-disclaimer acknowledge>` has what a native checkbox has, so that scripts for forms work with it. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {boxOf, click, intake, sent} from './acknowledge-support.js';

describe('value', () => {
  it('is what FormData gets, and null while the box is not checked', async () => {
    const {form, disclaimer} = await intake('name="read"');
    const read = () =>
      [...form.elements].flatMap((control) => {
        const {name, value} = control as HTMLInputElement;
        return (value as string | null) === null ? [] : [[name, value]];
      });
    expect(read()).to.deep.equal([]);
    await click(disclaimer);
    expect(read()).to.deep.equal(sent(form));
    expect(read()).to.have.lengthOf(1);
  });

  it('cannot be set by a script', async () => {
    const {disclaimer} = await intake();
    expect(() => ((disclaimer as {value: string | null}).value = 'read')).to.throw(TypeError);
  });

  it('belongs to a control that has a name, a form and a type of its own', async () => {
    const {form, disclaimer} = await intake('name="read"');
    expect(disclaimer.name).to.equal('read');
    expect(disclaimer.form === form && form.elements.namedItem('read') === disclaimer).to.equal(true);
    expect(disclaimer.type).to.equal('prolo-disclaimer');
  });
});

describe('disabled', () => {
  it('reflects the attribute at once, and disables the box', async () => {
    const {form, disclaimer} = await intake('name="read" required');
    expect(disclaimer.disabled).to.equal(false);
    disclaimer.disabled = true;
    expect(disclaimer.hasAttribute('disabled') && disclaimer.matches(':disabled')).to.equal(true);
    expect(disclaimer.willValidate).to.equal(false);
    expect(form.checkValidity()).to.equal(true);
    await disclaimer.updateComplete;
    expect(boxOf(disclaimer)!.disabled).to.equal(true);
    disclaimer.disabled = false;
    expect(disclaimer.hasAttribute('disabled')).to.equal(false);
    await disclaimer.updateComplete;
    expect(boxOf(disclaimer)!.disabled).to.equal(false);
    expect(disclaimer.willValidate).to.equal(true);
  });

  it('can be set in markup', async () => {
    const {disclaimer} = await intake('disabled');
    expect(disclaimer.disabled && boxOf(disclaimer)!.disabled).to.equal(true);
  });
});

describe('setCustomValidity', () => {
  it('makes the control invalid with a message of the page, which comes before the control’s own', async () => {
    const {form, disclaimer} = await intake('name="read" required');
    disclaimer.setCustomValidity('Please read this first.');
    expect(disclaimer.validationMessage).to.equal('Please read this first.');
    expect(disclaimer.validity.customError && disclaimer.validity.valueMissing).to.equal(true);
    await click(disclaimer);
    expect(form.checkValidity()).to.equal(false);
    disclaimer.setCustomValidity('');
    expect(disclaimer.validationMessage).to.equal('');
    expect(form.checkValidity()).to.equal(true);
  });
});

it('labels are those that the page made for the control', async () => {
  const {disclaimer} = await intake('id="read"', (markup) => `<label for="read">Disclaimer</label>${markup}`);
  expect([...disclaimer.labels!].map(({textContent}) => textContent)).to.deep.equal(['Disclaimer']);
});

describe('focus()', () => {
  it('moves to the box', async () => {
    const {form, disclaimer} = await intake('name="read" required');
    form.querySelector<HTMLElement>(':invalid:not(form)')!.focus();
    expect(disclaimer.shadowRoot!.activeElement === boxOf(disclaimer)).to.equal(true);
  });
});

describe('Enter in the box', () => {
  async function pressEnter(controls: string): Promise<string[]> {
    const {form, disclaimer} = await intake('name="read"', (markup) => markup + controls);
    const seen: string[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      seen.push((event.submitter as HTMLButtonElement | null)?.value ?? 'no button');
    });
    disclaimer.focus();
    await sendKeys({press: 'Enter'});
    return seen;
  }

  it('submits the form by its first submit button', async () => {
    const buttons =
      '<button type="button" value="help"></button><button value="send"></button><button value="other"></button>';
    expect(await pressEnter(buttons)).to.deep.equal(['send']);
  });

  it('does nothing where that button is disabled', async () => {
    expect(await pressEnter('<button disabled value="send"></button><button value="other"></button>')).to.deep.equal(
      [],
    );
  });

  it('submits a form without a submit button, unless it has several text fields', async () => {
    expect(await pressEnter('<input name="phone">')).to.deep.equal(['no button']);
    expect(await pressEnter('<input name="phone"><input name="mail">')).to.deep.equal([]);
  });
});
