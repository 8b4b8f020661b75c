import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ProloAcknowledgeEvent} from '../../../src/elements/disclaimer/acknowledge-event.js';
import type {Acknowledgement} from '../../../src/elements/disclaimer/acknowledgement.js';
import {addPack, en, type ProloDisclaimer} from '../../../src/index.js';
import {boxOf, click, expected, intake, isChecked, labelOf, ready, sent} from './acknowledge-support.js';
import {page, settled, shownFacts, until} from './support.js';

const {acknowledge} = en.disclaimer;

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
    ['a review', (disclaimer) => Object.assign(disclaimer, {reviewedBy: 'Dr. Sample Name', reviewedVersion: '2.0.0'})],
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
      await until(() => heard.length > 0, 'no event');
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

  it('tells the reason: the reader, another text, a reset, or a restored form', async () => {
    const {form, disclaimer} = await intake('name="read"');
    const reasons: string[] = [];
    disclaimer.addEventListener('prolo-acknowledge', ({reason, acknowledgement}) =>
      reasons.push(`${reason}: ${acknowledgement ? 'acknowledged' : 'not'}`),
    );
    await click(disclaimer);
    const value = disclaimer.value!;
    form.reset();
    disclaimer.formStateRestoreCallback(value);
    await ready(disclaimer);
    disclaimer.reading = 'clinical';
    await ready(disclaimer);
    expect(reasons).to.deep.equal([
      'user: acknowledged',
      'reset: not',
      'restore: acknowledged',
      'content-changed: not',
    ]);
  });

  it('is not fired by a reset that changes nothing', async () => {
    const {form, disclaimer} = await intake('name="read"');
    let count = 0;
    disclaimer.addEventListener('prolo-acknowledge', () => count++);
    form.reset();
    await ready(disclaimer);
    expect(count).to.equal(0);
  });
});

describe('by keyboard', () => {
  it('the box takes focus, and the space bar checks and clears it', async () => {
    const {form, disclaimer} = await intake();
    boxOf(disclaimer)!.focus();
    expect(document.activeElement === disclaimer).to.equal(true);
    await sendKeys({press: ' '});
    await until(() => disclaimer.acknowledgement !== undefined, 'the space bar checks nothing');
    expect(sent(form)).to.have.lengthOf(1);
    await sendKeys({press: ' '});
    await until(() => disclaimer.acknowledgement === undefined, 'the space bar clears nothing');
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
