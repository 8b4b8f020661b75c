import {expect} from '@open-wc/testing';
import {contentVersion} from '../../../src/content/version.generated.js';
import {addPack, en} from '../../../src/index.js';
import {
  withEach,
  boxOf,
  click,
  expected,
  inSpanish,
  intake,
  isChecked,
  labelOf,
  ready,
  sent,
} from './acknowledge-support.js';
import {page, settled, shownFacts, shownText, until} from './support.js';

const {acknowledge} = en.disclaimer;

describe('what a form sends', () => {
  it('is nothing while the box is empty', async () => {
    const {form} = await intake();
    expect(sent(form)).to.deep.equal([]);
  });

  const wordings: [attributes: string, language: string][] = [
    ['', 'en'],
    ['reading="clinical"', 'en'],
    ['variant="brief"', 'en'],
    ['lang="es-MX"', 'es'],
    ['lang="tlh"', 'en'],
  ];
  for (const [attributes, language] of wordings) {
    it(`names the words that were shown, with ${attributes || 'nothing set'}`, async () => {
      const {form, disclaimer} = await intake(`name="read" ${attributes}`);
      await click(disclaimer);
      const [[name, value] = [], ...others] = sent(form);
      expect(name).to.equal('read');
      expect(JSON.parse(value!)).to.deep.equal(await expected(disclaimer, language));
      expect(others).to.deep.equal([]);
    });
  }

  it('differs where one letter of the words differs', async () => {
    const digests = await Promise.all(
      ['', 'reading="clinical"', 'variant="brief"', 'lang="es"'].map(async (attributes) => {
        const {disclaimer} = await intake(attributes);
        await click(disclaimer);
        return disclaimer.acknowledgement!.sha256!;
      }),
    );
    expect(new Set(digests)).to.have.lengthOf(4);
    for (const digest of digests) expect(digest).to.match(/^[0-9a-f]{64}$/);
  });

  it('is a digest that other tools find too', async () => {
    const statements = withEach((wording, index) => ({...wording, plain: 'abcdefgh'.charAt(index)}));
    addPack({lang: 'eo', dir: 'ltr', disclaimer: {...en.disclaimer, statements}});
    const {disclaimer} = await intake('lang="eo"');
    await click(disclaimer);
    // printf 'a\nb\nc\nd\ne\nf\ng\nh' | sha256sum
    expect(disclaimer.acknowledgement!.sha256).to.equal(
      'a40f9656f2c6025491bf2d651faee967f39b7c7a8e8df691c2a83793cf019cf9',
    );
  });

  it('is the same as the property and the event say', async () => {
    const {form, disclaimer} = await intake();
    await click(disclaimer);
    expect(sent(form)).to.deep.equal([['read', JSON.stringify(disclaimer.acknowledgement)]]);
  });

  it('is nothing again when the reader takes it back', async () => {
    const {form, disclaimer} = await intake();
    await click(disclaimer);
    await click(disclaimer);
    expect(sent(form)).to.deep.equal([]);
    expect(disclaimer.acknowledgement).to.equal(undefined);
  });

  it('is nothing without a name', async () => {
    const {form, disclaimer} = await intake('');
    await click(disclaimer);
    expect(disclaimer.acknowledgement).to.be.an('object');
    expect(sent(form)).to.deep.equal([]);
  });

  it('goes under a name that is set as a property', async () => {
    const {form, disclaimer} = await intake('');
    disclaimer.name = 'consent';
    await click(disclaimer);
    expect(sent(form).map(([name]) => name)).to.deep.equal(['consent']);
  });

  it('is nothing once acknowledge is taken away', async () => {
    const {form, disclaimer} = await intake('name="read" required');
    await click(disclaimer);
    disclaimer.acknowledge = false;
    await disclaimer.updateComplete;
    expect(boxOf(disclaimer)).to.equal(null);
    expect(sent(form)).to.deep.equal([]);
    expect(disclaimer.checkValidity()).to.equal(true);
  });

  it('comes from each disclaimer in the form', async () => {
    const container = await page(
      '<form><prolo-disclaimer acknowledge name="a"></prolo-disclaimer>' +
        '<prolo-disclaimer acknowledge name="b" variant="brief"></prolo-disclaimer></form>',
    );
    const [first, second] = [...container.querySelectorAll('prolo-disclaimer')];
    await ready(first!);
    await ready(second!);
    await click(second!);
    expect(sent(container.querySelector('form')!).map(([name]) => name)).to.deep.equal(['b']);
    await click(first!);
    expect(sent(container.querySelector('form')!).map(([name]) => name)).to.deep.equal(['a', 'b']);
  });

  it('comes along with a plain submit', async () => {
    const {form, disclaimer} = await intake('name="read" required');
    await click(disclaimer);
    let data: FormData | undefined;
    form.addEventListener('formdata', (event) => (data = event.formData));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      new FormData(form);
    });
    form.requestSubmit();
    expect(data!.get('read')).to.equal(JSON.stringify(disclaimer.acknowledgement));
  });

  it('lacks the digest, and only that, on a page to which the browser gives none', async () => {
    const subtle = Object.getOwnPropertyDescriptor(crypto, 'subtle');
    Object.defineProperty(crypto, 'subtle', {value: undefined, configurable: true});
    try {
      const container = await page('<prolo-disclaimer acknowledge></prolo-disclaimer>');
      const disclaimer = container.querySelector('prolo-disclaimer')!;
      await click(disclaimer);
      expect(disclaimer.acknowledgement).to.deep.equal({contentVersion, language: 'en'});
    } finally {
      if (subtle) Object.defineProperty(crypto, 'subtle', subtle);
      else Reflect.deleteProperty(crypto, 'subtle');
    }
    expect(crypto.subtle).to.be.an.instanceOf(SubtleCrypto);
  });
});

describe('validity', () => {
  it('asks for nothing unless required', async () => {
    const {form, disclaimer} = await intake();
    expect(disclaimer.checkValidity()).to.equal(true);
    expect(form.checkValidity()).to.equal(true);
    expect(disclaimer.validationMessage).to.equal('');
  });

  const messages: [attributes: string, message: string][] = [
    ['', acknowledge.missing.plain],
    ['reading="clinical"', acknowledge.missing.clinical],
    ['lang="es"', inSpanish.missing.plain],
    ['lang="es" reading="clinical"', inSpanish.missing.clinical],
    ['lang="tlh"', acknowledge.missing.plain],
  ];
  for (const [attributes, message] of messages) {
    it(`of an empty box with ${attributes || 'nothing set'}: “${message}”`, async () => {
      const {form, disclaimer} = await intake(`required ${attributes}`);
      expect(disclaimer.validity.valueMissing).to.equal(true);
      expect(disclaimer.validity.valid).to.equal(false);
      expect(disclaimer.validationMessage).to.equal(message);
      expect(disclaimer.checkValidity()).to.equal(false);
      expect(form.checkValidity()).to.equal(false);
      expect(disclaimer.matches(':invalid')).to.equal(true);
    });
  }

  it('follows the language of the page', async () => {
    const container = await page('<form lang="en"><prolo-disclaimer acknowledge required></prolo-disclaimer></form>');
    const disclaimer = container.querySelector('prolo-disclaimer')!;
    container.querySelector('form')!.lang = 'es';
    await settled(container);
    expect(disclaimer.validationMessage).to.equal(inSpanish.missing.plain);
    expect(labelOf(disclaimer)!.textContent.trim()).to.equal('He leído esto. (Obligatorio)');
  });

  it('is given by checking the box, and taken again by clearing it', async () => {
    const {form, disclaimer} = await intake('required');
    await click(disclaimer);
    expect(form.checkValidity()).to.equal(true);
    expect(disclaimer.validationMessage).to.equal('');
    await click(disclaimer);
    expect(form.checkValidity()).to.equal(false);
  });

  it('follows the box at once, for a script that asks in the same moment', async () => {
    const {form, disclaimer} = await intake('name="read" required');
    boxOf(disclaimer)!.click();
    expect(form.checkValidity()).to.equal(true);
    expect(sent(form)).to.have.lengthOf(1);
    boxOf(disclaimer)!.click();
    expect(form.checkValidity()).to.equal(false);
    expect(sent(form)).to.have.lengthOf(0);
  });

  it('follows required', async () => {
    const {disclaimer} = await intake();
    disclaimer.required = true;
    await disclaimer.updateComplete;
    expect(disclaimer.checkValidity()).to.equal(false);
    disclaimer.required = false;
    await disclaimer.updateComplete;
    expect(disclaimer.checkValidity()).to.equal(true);
  });

  it('holds a submit back and moves focus to the box', async () => {
    const {form, disclaimer} = await intake('name="read" required');
    let submits = 0;
    let invalid = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits++;
    });
    disclaimer.addEventListener('invalid', () => invalid++);
    form.requestSubmit();
    expect([submits, invalid]).to.deep.equal([0, 1]);
    await until(() => document.activeElement === disclaimer, 'the disclaimer has no focus');
    expect(disclaimer.shadowRoot!.activeElement === boxOf(disclaimer)).to.equal(true);
    await click(disclaimer);
    form.requestSubmit();
    expect([submits, invalid]).to.deep.equal([1, 1]);
  });

  it('can be asked for with reportValidity', async () => {
    const {disclaimer} = await intake('required');
    expect(disclaimer.reportValidity()).to.equal(false);
    await click(disclaimer);
    expect(disclaimer.reportValidity()).to.equal(true);
  });
});

describe('a reset', () => {
  it('empties the box', async () => {
    const {form, disclaimer} = await intake('name="read" required');
    await click(disclaimer);
    form.reset();
    await disclaimer.updateComplete;
    expect(isChecked(disclaimer)).to.equal(false);
    expect(disclaimer.acknowledgement).to.equal(undefined);
    expect(sent(form)).to.deep.equal([]);
    expect(form.checkValidity()).to.equal(false);
  });

  it('counts at once, for a script that asks in the same moment', async () => {
    const {form, disclaimer} = await intake('name="read" required');
    await click(disclaimer);
    form.reset();
    expect(disclaimer.acknowledgement).to.equal(undefined);
    expect(sent(form)).to.deep.equal([]);
    expect(form.checkValidity()).to.equal(false);
  });

  it('leaves it ready to be checked again', async () => {
    const {form, disclaimer} = await intake();
    await click(disclaimer);
    form.reset();
    await disclaimer.updateComplete;
    await click(disclaimer);
    expect(sent(form)).to.have.lengthOf(1);
  });
});

describe('in <fieldset disabled>', () => {
  const disabled = (markup: string) => `<fieldset disabled>${markup}</fieldset>`;

  it('the box cannot be checked, the form is valid and sends nothing', async () => {
    const {form, disclaimer} = await intake('name="read" required', disabled);
    expect(boxOf(disclaimer)!.disabled).to.equal(true);
    boxOf(disclaimer)!.click();
    labelOf(disclaimer)!.click();
    await disclaimer.updateComplete;
    expect(isChecked(disclaimer)).to.equal(false);
    expect(form.checkValidity()).to.equal(true);
    expect(sent(form)).to.deep.equal([]);
  });

  it('the words stay', async () => {
    const {disclaimer} = await intake('', disabled);
    expect(shownFacts(disclaimer)).to.have.lengthOf(8);
    expect(shownText(disclaimer)).to.contain(acknowledge.label.plain);
  });

  it('a checked box sends nothing, and sends again once the fieldset is enabled', async () => {
    const {form, disclaimer} = await intake('name="read"', (markup) => `<fieldset>${markup}</fieldset>`);
    await click(disclaimer);
    const fieldset = form.querySelector('fieldset')!;
    fieldset.disabled = true;
    await disclaimer.updateComplete;
    expect(boxOf(disclaimer)!.disabled).to.equal(true);
    expect(sent(form)).to.deep.equal([]);
    fieldset.disabled = false;
    await disclaimer.updateComplete;
    expect(boxOf(disclaimer)!.disabled).to.equal(false);
    expect(isChecked(disclaimer)).to.equal(true);
    expect(sent(form)).to.have.lengthOf(1);
  });
});

describe('a value from an earlier visit', () => {
  const valueOf = async (attributes = '') => {
    const {disclaimer} = await intake(attributes);
    await click(disclaimer);
    const value = JSON.stringify(disclaimer.acknowledgement);
    disclaimer.remove();
    return value;
  };

  it('checks the box again when the words are the same', async () => {
    const value = await valueOf();
    const {form, disclaimer} = await intake('name="read" required');
    disclaimer.formStateRestoreCallback(value);
    await disclaimer.updateComplete;
    expect(isChecked(disclaimer)).to.equal(true);
    expect(sent(form)).to.deep.equal([['read', value]]);
    expect(form.checkValidity()).to.equal(true);
  });

  it('checks it also when the browser gives the value before the words are named', async () => {
    const value = await valueOf();
    const disclaimer = document.createElement('prolo-disclaimer');
    disclaimer.acknowledge = true;
    disclaimer.formStateRestoreCallback(value);
    (await page('')).append(disclaimer);
    await until(() => disclaimer.acknowledgement !== undefined, 'nothing was restored');
    await disclaimer.updateComplete;
    expect(isChecked(disclaimer)).to.equal(true);
  });

  const others: [situation: string, value: (same: string) => string][] = [
    ['of another version', (same) => same.replace(contentVersion, '0.0.1')],
    ['in another language', (same) => same.replace('"en"', '"es"')],
    ['of other words', (same) => same.replace(/"[0-9a-f]{64}"/, JSON.stringify('0'.repeat(64)))],
    ['that no element of the library sent', () => 'on'],
    ['that is empty', () => ''],
    ['that is not an object', () => 'null'],
  ];
  for (const [situation, change] of others) {
    it(`leaves the box empty when it is one ${situation}`, async () => {
      const same = await valueOf();
      const other = change(same);
      expect(other).not.to.equal(same);
      const {form, disclaimer} = await intake('name="read"');
      disclaimer.formStateRestoreCallback(other);
      await disclaimer.updateComplete;
      expect(isChecked(disclaimer)).to.equal(false);
      expect(sent(form)).to.deep.equal([]);
    });
  }

  it('leaves the box empty when the words are read at another level now', async () => {
    const value = await valueOf();
    const {disclaimer} = await intake('reading="clinical"');
    disclaimer.formStateRestoreCallback(value);
    await disclaimer.updateComplete;
    expect(isChecked(disclaimer)).to.equal(false);
  });
});
