/** `<prolo-disclaimer acknowledge>` has what a native checkbox has, so that scripts for forms work with it. */
import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {en} from '../../../src/index.js';
import {until} from '../../support/elements.js';
import {rows} from '../../support/rows.js';
import {boxOf, click, intake, labelOf, sent} from './acknowledge-support.js';

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

describe('a label that the page made for the control', () => {
  for (const [name, around] of [
    ['beside it', (markup: string) => `<label for="read">Disclaimer</label>${markup}`],
    ['around it', (markup: string) => `<label>Disclaimer ${markup}</label>`],
  ] as const) {
    it(`checks the box when it is clicked, as one ${name}`, async () => {
      const {form, disclaimer} = await intake('id="read" name="read"', around);
      const {left, top} = form.querySelector('label')!.getBoundingClientRect();
      await sendMouse({type: 'click', position: [Math.round(left) + 5, Math.round(top) + 5]});
      await until(() => disclaimer.acknowledgement !== undefined, 'the box is not checked');
      expect(sent(form)).to.have.lengthOf(1);
    });
  }

  it('and click() check the box, but not a click on the text of the disclaimer', async () => {
    const {disclaimer} = await intake('name="read"');
    const {left, top} = disclaimer.shadowRoot!.querySelector('[data-fact]')!.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left) + 5, Math.round(top) + 5]});
    expect(boxOf(disclaimer)!.checked).to.equal(false);
    disclaimer.click();
    expect(boxOf(disclaimer)!.checked).to.equal(true);
  });
});

describe('change', () => {
  it('comes after the reader checked or cleared the box, once FormData has the value, and not for a script', async () => {
    const {form, disclaimer} = await intake('name="read"');
    const seen: [target: boolean, sent: number][] = [];
    form.addEventListener('change', ({target}) => seen.push([target === disclaimer, sent(form).length]));
    await click(disclaimer);
    await click(disclaimer);
    await click(disclaimer);
    disclaimer.reading = 'clinical';
    await disclaimer.updateComplete;
    form.reset();
    await disclaimer.updateComplete;
    expect(seen).to.deep.equal([
      [true, 1],
      [true, 0],
      [true, 1],
    ]);
  });
});

describe('the error of a box that must be checked', () => {
  const errorOf = (found: Element) => found.shadowRoot!.querySelector<HTMLElement>('[part="acknowledge-error"]')!;
  const {missing, needed} = en.disclaimer.acknowledge;

  it('is not there before the form was sent; the label tells that the box is needed', async () => {
    const {disclaimer} = await intake('name="read" required');
    expect(errorOf(disclaimer).checkVisibility()).to.equal(false);
    expect(boxOf(disclaimer)!.hasAttribute('aria-invalid')).to.equal(false);
    expect(boxOf(disclaimer)!.getAttribute('aria-required')).to.equal('true');
    expect(labelOf(disclaimer)!.textContent).to.contain(needed.plain);
    disclaimer.required = false;
    await disclaimer.updateComplete;
    expect(labelOf(disclaimer)!.textContent).not.to.contain(needed.plain);
    expect(boxOf(disclaimer)!.hasAttribute('aria-required')).to.equal(false);
  });

  const tries: [name: string, send: (form: HTMLFormElement) => void][] = [
    ['the form was sent', (form) => form.requestSubmit()],
    ['a script asked the form', (form) => form.checkValidity()],
    ['a script asked the control', (form) => (form.elements[0] as HTMLInputElement).reportValidity()],
  ];
  for (const [name, send] of rows(tries)) {
    it(`stays at the box, tied to it, from when ${name} until the box is checked`, async () => {
      const {form, disclaimer} = await intake('name="read" required');
      send(form);
      await disclaimer.updateComplete;
      const error = errorOf(disclaimer);
      expect(error.checkVisibility()).to.equal(true);
      expect(error.textContent).to.equal(missing.plain);
      expect(boxOf(disclaimer)!.getAttribute('aria-describedby')).to.equal(error.id);
      expect(boxOf(disclaimer)!.getAttribute('aria-invalid')).to.equal('true');
      await click(disclaimer);
      expect(error.checkVisibility()).to.equal(false);
      expect(boxOf(disclaimer)!.hasAttribute('aria-invalid')).to.equal(false);
    });
  }

  it('goes with a reset of the form, and says what the page set', async () => {
    const {form, disclaimer} = await intake('name="read" required');
    disclaimer.setCustomValidity('Please read this first.');
    form.requestSubmit();
    await disclaimer.updateComplete;
    expect(errorOf(disclaimer).textContent).to.equal('Please read this first.');
    disclaimer.setCustomValidity('');
    form.reset();
    await disclaimer.updateComplete;
    expect(errorOf(disclaimer).checkVisibility()).to.equal(false);
  });
});

it('the box is drawn in the color of the text, also on a dark page without color-scheme', async () => {
  const {disclaimer} = await intake('', (markup) => `<div style="color: rgb(230, 240, 250)">${markup}</div>`);
  expect(getComputedStyle(boxOf(disclaimer)!).color).to.equal('rgb(230, 240, 250)');
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
    await aTimeout(50);
    return seen;
  }

  it('submits the form by its first submit button', async () => {
    const buttons =
      '<button type="button" value="help"></button><button value="send"></button><button value="other"></button>';
    expect(await pressEnter(buttons)).to.deep.equal(['send']);
  });

  it('does nothing where a listener of the page prevents it', async () => {
    const {form, disclaimer} = await intake('name="read"', (markup) => `${markup}<button></button>`);
    let submits = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits++;
    });
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
    disclaimer.focus();
    await sendKeys({press: 'Enter'});
    await aTimeout(50);
    expect(submits).to.equal(0);
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
