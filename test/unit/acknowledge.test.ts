import {expect, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {contentVersion} from '../../src/content/version.js';
import type {ProloAcknowledgeEvent} from '../../src/elements/disclaimer/acknowledge-event.js';
import type {Acknowledgement} from '../../src/elements/disclaimer/acknowledgement.js';
import {addPack, en, type ProloDisclaimer} from '../../src/index.js';
import {page, settled, shownFacts, shownText} from './support.js';

const {acknowledge} = en.disclaimer;
const inSpanish = {
  label: {plain: 'He leído esto.', clinical: 'He leído este aviso.'},
  missing: {plain: 'Marque la casilla.', clinical: 'Confirme que ha leído el aviso.'},
};
addPack({
  lang: 'es',
  dir: 'ltr',
  disclaimer: {
    ...en.disclaimer,
    acknowledge: inSpanish,
    statements: en.disclaimer.statements.map((statement) => ({...statement, plain: `¡${statement.plain}!`})),
  },
});

const boxOf = (found: Element) => found.shadowRoot!.querySelector('input');
const labelOf = (found: Element) => found.shadowRoot!.querySelector('label');
const isChecked = (found: Element) => boxOf(found)!.checked;
const sent = (form: HTMLFormElement) => [...new FormData(form)].map(([name, value]) => [name, value as string]);

/** SHA-256 of the statements that the element shows, joined by line feeds, by way of the browser alone. */
async function digestOf(found: Element): Promise<string> {
  const texts = [...found.shadowRoot!.querySelectorAll('[data-fact]')].map(({textContent}) => textContent);
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(texts.join('\n')));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the element must send for the words that it shows. */
const expected = async (found: Element, language = 'en'): Promise<Acknowledgement> => ({
  contentVersion,
  language,
  sha256: await digestOf(found),
});

/** Lets the element show its words and name them, which takes a digest. */
async function ready(found: ProloDisclaimer): Promise<void> {
  await found.updateComplete;
  const before = isChecked(found);
  await digestOf(found);
  await found.updateComplete;
  expect(isChecked(found)).to.equal(before);
}

/** Checks or clears the box as a reader does, and waits until the page has heard of it. */
async function click(found: ProloDisclaimer): Promise<void> {
  const heard = new Promise((resolve) => found.addEventListener('prolo-acknowledge', resolve, {once: true}));
  boxOf(found)!.click();
  await heard;
  await found.updateComplete;
}

interface Intake {
  readonly form: HTMLFormElement;
  readonly disclaimer: ProloDisclaimer;
}

async function intake(attributes = 'name="read"', around = (markup: string) => markup): Promise<Intake> {
  const container = await page(
    `<form>${around(`<prolo-disclaimer acknowledge ${attributes}></prolo-disclaimer>`)}</form>`,
  );
  const disclaimer = container.querySelector('prolo-disclaimer')!;
  await ready(disclaimer);
  return {form: container.querySelector('form')!, disclaimer};
}

describe('<prolo-disclaimer> without acknowledge', () => {
  it('has no box, is valid and sends nothing, whatever else is set', async () => {
    const container = await page('<form><prolo-disclaimer name="read" required></prolo-disclaimer></form>');
    const disclaimer = container.querySelector('prolo-disclaimer')!;
    expect(boxOf(disclaimer)).to.equal(null);
    expect(disclaimer.checkValidity()).to.equal(true);
    expect(disclaimer.acknowledgement).to.equal(undefined);
    expect(sent(container.querySelector('form')!)).to.deep.equal([]);
  });
});

describe('<prolo-disclaimer acknowledge>', () => {
  for (const reading of ['plain', 'clinical'] as const) {
    it(`shows every statement and a box with its label in ${reading} wording`, async () => {
      const {disclaimer} = await intake(`reading="${reading}"`);
      expect(shownFacts(disclaimer)).to.have.lengthOf(8);
      expect(labelOf(disclaimer)!.textContent.trim()).to.equal(acknowledge.label[reading]);
      expect(labelOf(disclaimer)!.control === boxOf(disclaimer)).to.equal(true);
      expect(boxOf(disclaimer)!.type).to.equal('checkbox');
      expect(isChecked(disclaimer)).to.equal(false);
    });
  }

  it('has a box after the brief one too', async () => {
    const {disclaimer} = await intake('variant="brief"');
    expect(shownFacts(disclaimer)).to.have.lengthOf(5);
    expect(labelOf(disclaimer)!.textContent.trim()).to.equal(acknowledge.label.plain);
  });

  it('has a target large enough for a finger', async () => {
    const {disclaimer} = await intake();
    const {width, height} = boxOf(disclaimer)!.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
  });

  it('knows its form', async () => {
    const {form, disclaimer} = await intake();
    expect(disclaimer.form === form).to.equal(true);
    form.after(disclaimer);
    expect(disclaimer.form).to.equal(null);
  });

  for (const [situation, attributes] of [
    ['empty', ''],
    ['required', 'required'],
    ['in right-to-left text', 'lang="es" dir="rtl"'],
    ['brief', 'variant="brief"'],
  ] as const) {
    it(`gives axe nothing to find: ${situation}, checked, disabled`, async () => {
      const container = await page(
        `<main><h1>Clinic</h1><form><fieldset><prolo-disclaimer acknowledge ${attributes}></prolo-disclaimer></fieldset></form></main>`,
      );
      const disclaimer = container.querySelector('prolo-disclaimer')!;
      await ready(disclaimer);
      await expect(container).to.be.accessible();
      await click(disclaimer);
      await expect(container).to.be.accessible();
      container.querySelector('fieldset')!.disabled = true;
      await disclaimer.updateComplete;
      await expect(container).to.be.accessible();
    });
  }
});

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
    const statements = [{...en.disclaimer.statements[0]!, plain: 'abc'}];
    addPack({lang: 'eo', dir: 'ltr', disclaimer: {...en.disclaimer, statements}});
    const {disclaimer} = await intake('lang="eo"');
    await click(disclaimer);
    // The first example of FIPS 180-2, appendix B.
    expect(disclaimer.acknowledgement!.sha256).to.equal(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
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
    expect(labelOf(disclaimer)!.textContent.trim()).to.equal(inSpanish.label.plain);
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
    await waitUntil(() => document.activeElement === disclaimer, 'the disclaimer has no focus');
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
    await waitUntil(() => disclaimer.acknowledgement !== undefined, 'nothing was restored');
    await disclaimer.updateComplete;
    expect(isChecked(disclaimer)).to.equal(true);
  });

  const others: [situation: string, value: (same: string) => string][] = [
    ['of another version', (same) => same.replace(contentVersion, '0.0.1')],
    ['in another language', (same) => same.replace('"en"', '"es"')],
    ['of other words', (same) => same.replace(/"[0-9a-f]{64}"/, JSON.stringify('0'.repeat(64)))],
    ['that no element of ours sent', () => 'on'],
    ['that is empty', () => ''],
    ['that is no object', () => 'null'],
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

describe('a checked box is empty again when other words are shown', () => {
  const changes: [situation: string, change: (disclaimer: ProloDisclaimer) => void, language: string][] = [
    ['another reading level', (disclaimer) => (disclaimer.reading = 'clinical'), 'en'],
    ['another reading level of the page', ({form}) => form!.setAttribute('data-prolo-reading', 'clinical'), 'en'],
    ['another language', (disclaimer) => (disclaimer.lang = 'es'), 'es'],
    ['another language of the page', ({form}) => (form!.lang = 'es'), 'es'],
    ['the brief disclaimer', (disclaimer) => (disclaimer.variant = 'brief'), 'en'],
  ];
  for (const [situation, change, language] of changes) {
    it(situation, async () => {
      const {form, disclaimer} = await intake('name="read" required');
      await click(disclaimer);
      const takenBack = oneEvent<ProloAcknowledgeEvent>(disclaimer, 'prolo-acknowledge');
      change(disclaimer);
      await settled(form);
      expect((await takenBack).acknowledgement).to.equal(undefined);
      expect(isChecked(disclaimer)).to.equal(false);
      expect(disclaimer.acknowledgement).to.equal(undefined);
      expect(sent(form)).to.deep.equal([]);
      expect(form.checkValidity()).to.equal(false);
      await click(disclaimer);
      expect(disclaimer.acknowledgement).to.deep.equal(await expected(disclaimer, language));
    });
  }

  const noChanges: [situation: string, change: (disclaimer: ProloDisclaimer) => void][] = [
    ['a region of the same language', (disclaimer) => (disclaimer.lang = 'en-GB')],
    ['a language without words', (disclaimer) => (disclaimer.lang = 'tlh')],
    ['another heading level', (disclaimer) => (disclaimer.headingLevel = 4)],
    ['a review', (disclaimer) => (disclaimer.reviewedBy = 'Dr. Sample Name')],
    ['words of another language', () => addPack({lang: 'fr', dir: 'ltr', disclaimer: en.disclaimer})],
    ['another place in the form', (disclaimer) => disclaimer.form!.append(document.createElement('p'), disclaimer)],
  ];
  for (const [situation, change] of noChanges) {
    it(`but stays checked with the same words: ${situation}`, async () => {
      const {form, disclaimer} = await intake('name="read"');
      await click(disclaimer);
      change(disclaimer);
      await settled(form);
      expect(isChecked(disclaimer)).to.equal(true);
      expect(sent(form)).to.have.lengthOf(1);
    });
  }
});

describe('prolo-acknowledge', () => {
  it('says what was acknowledged, and that it was taken back', async () => {
    const {disclaimer} = await intake();
    const heard: (Acknowledgement | undefined)[] = [];
    disclaimer.addEventListener('prolo-acknowledge', ({acknowledgement}) => heard.push(acknowledgement));
    await click(disclaimer);
    await click(disclaimer);
    expect(heard).to.deep.equal([await expected(disclaimer), undefined]);
  });

  it('comes when property and form say the same already', async () => {
    const {form, disclaimer} = await intake();
    const heard: unknown[] = [];
    disclaimer.addEventListener('prolo-acknowledge', ({acknowledgement}) => {
      heard.push(acknowledgement === disclaimer.acknowledgement, sent(form).length);
    });
    await click(disclaimer);
    await click(disclaimer);
    expect(heard).to.deep.equal([true, 1, true, 0]);
  });

  it('waits for the digest when the reader is faster', async () => {
    const container = await page('');
    const disclaimer = document.createElement('prolo-disclaimer');
    disclaimer.acknowledge = true;
    container.append(disclaimer);
    const {digest} = crypto.subtle;
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    crypto.subtle.digest = async (...input) => {
      await held;
      return digest.apply(crypto.subtle, input);
    };
    try {
      await disclaimer.updateComplete;
      const heard: (Acknowledgement | undefined)[] = [];
      disclaimer.addEventListener('prolo-acknowledge', ({acknowledgement}) => heard.push(acknowledgement));
      boxOf(disclaimer)!.click();
      await disclaimer.updateComplete;
      expect(heard).to.deep.equal([]);
      release();
      await waitUntil(() => heard.length > 0, 'no event');
      Reflect.deleteProperty(crypto.subtle, 'digest');
      expect(heard).to.deep.equal([await expected(disclaimer)]);
    } finally {
      Reflect.deleteProperty(crypto.subtle, 'digest');
    }
  });

  it('bubbles, and leaves the shadow root of a host component', async () => {
    const container = await page('<div></div>');
    const host = container.querySelector('div')!;
    const disclaimer = document.createElement('prolo-disclaimer');
    disclaimer.acknowledge = true;
    host.attachShadow({mode: 'open'}).append(disclaimer);
    await ready(disclaimer);
    const heard: Event[] = [];
    container.addEventListener('prolo-acknowledge', (event) => heard.push(event));
    await click(disclaimer);
    expect(heard).to.have.lengthOf(1);
    expect(heard[0]!.bubbles && heard[0]!.composed && !heard[0]!.cancelable).to.equal(true);
    expect(heard[0]!.target === host).to.equal(true);
  });

  it('does not come when the page resets or restores', async () => {
    const {form, disclaimer} = await intake('name="read"');
    await click(disclaimer);
    const value = JSON.stringify(disclaimer.acknowledgement);
    let heard = 0;
    disclaimer.addEventListener('prolo-acknowledge', () => heard++);
    form.reset();
    await disclaimer.updateComplete;
    disclaimer.formStateRestoreCallback(value);
    await disclaimer.updateComplete;
    await ready(disclaimer);
    expect(heard).to.equal(0);
  });
});

describe('by keyboard', () => {
  it('the box takes focus, and the space bar checks and clears it', async () => {
    const {form, disclaimer} = await intake();
    boxOf(disclaimer)!.focus();
    expect(document.activeElement === disclaimer).to.equal(true);
    await sendKeys({press: ' '});
    await waitUntil(() => disclaimer.acknowledgement !== undefined, 'the space bar checks nothing');
    expect(sent(form)).to.have.lengthOf(1);
    await sendKeys({press: ' '});
    await waitUntil(() => disclaimer.acknowledgement === undefined, 'the space bar clears nothing');
    expect(sent(form)).to.have.lengthOf(0);
  });

  it('shows where the focus is', async () => {
    const {disclaimer} = await intake();
    boxOf(disclaimer)!.focus();
    await sendKeys({press: ' '});
    expect(boxOf(disclaimer)!.matches(':focus-visible')).to.equal(true);
    expect(getComputedStyle(boxOf(disclaimer)!).outlineStyle).not.to.equal('none');
  });
});

describe('storage of the reader’s browser', () => {
  it('is left alone', async () => {
    const calls: string[] = [];
    const methods = ['getItem', 'setItem', 'removeItem', 'clear', 'key'] as const;
    const originals = methods.map((method) => Storage.prototype[method]);
    const {open} = indexedDB;
    const stored = () => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie]);
    const before = stored();
    const {form, disclaimer} = await intake('name="read" required');
    const watch = (owner: object, method: string) => {
      const original = Reflect.get(owner, method) as (...input: unknown[]) => unknown;
      Reflect.set(owner, method, function (this: unknown, ...input: unknown[]) {
        calls.push(method);
        return original.apply(this, input);
      });
    };
    for (const method of methods) watch(Storage.prototype, method);
    watch(IDBFactory.prototype, 'open');
    try {
      await click(disclaimer);
      const value = JSON.stringify(disclaimer.acknowledgement);
      form.reset();
      disclaimer.formStateRestoreCallback(value);
      disclaimer.reading = 'clinical';
      await disclaimer.updateComplete;
      disclaimer.remove();
    } finally {
      methods.forEach((method, index) => Reflect.set(Storage.prototype, method, originals[index]));
      IDBFactory.prototype.open = open;
    }
    expect(calls).to.deep.equal([]);
    expect(stored()).to.equal(before);
  });
});
