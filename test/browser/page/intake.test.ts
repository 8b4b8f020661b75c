import {expect, oneEvent} from '@open-wc/testing';
import {en} from '../../../src/content/en/index.js';
import {contentVersion} from '../../../src/content/version.generated.js';
import type {ProloDisclaimer} from '../../../src/index.js';
import {closeAll, open, type OpenedPage} from './support.js';

const name = 'disclaimer';

interface Intake extends OpenedPage {
  readonly form: HTMLFormElement;
  readonly disclaimer: ProloDisclaimer;
  readonly box: HTMLInputElement;
}

async function openIntake(): Promise<Intake> {
  const page = await open({url: '/pages/intake.html'});
  const disclaimer = page.document.querySelector('prolo-disclaimer')!;
  const box = disclaimer.shadowRoot!.querySelector('input')!;
  return {...page, form: page.document.querySelector('form')!, disclaimer, box};
}

/** Checks the box as a reader does, or empties it. */
async function click({disclaimer, box}: Intake): Promise<void> {
  const told = oneEvent(disclaimer, 'prolo-acknowledge');
  box.click();
  await told;
  await disclaimer.updateComplete;
}

/** Presses the button that sends the form. Resolves with the page that answers. */
async function send({frame, form}: Intake): Promise<Document> {
  const answered = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  form.querySelector<HTMLButtonElement>('[type="submit"]')!.click();
  await answered;
  return frame.contentDocument!;
}

const outcomeOf = (answer: Document) => answer.querySelector<HTMLElement>('.outcome')!;

async function digest(texts: readonly string[]): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(texts.join('\n')));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('the form before the first visit', () => {
  afterEach(closeAll);

  it('cannot be sent without the box, says why, and leads to the box', async () => {
    const page = await openIntake();
    let submitted = false;
    page.form.addEventListener('submit', () => (submitted = true));
    page.form.querySelector<HTMLButtonElement>('[type="submit"]')!.click();
    expect(submitted).to.equal(false);
    expect(page.form.checkValidity()).to.equal(false);
    expect(page.disclaimer.validationMessage).to.equal(en.disclaimer.acknowledge.missing.plain);
    expect(page.disclaimer.shadowRoot!.activeElement).to.equal(page.box);
    expect(new FormData(page.form).has(name)).to.equal(false);
  });

  it('holds the version, the language and the digest of the words once the box is checked', async () => {
    const page = await openIntake();
    await click(page);
    expect(page.form.checkValidity()).to.equal(true);
    expect(JSON.parse(new FormData(page.form).get(name) as string)).to.deep.equal({
      contentVersion,
      language: 'en',
      sha256: await digest(Object.values(en.disclaimer.statements).map(({plain}) => plain)),
    });
    await click(page);
    expect(page.form.checkValidity()).to.equal(false);
    expect(new FormData(page.form).has(name)).to.equal(false);
  });

  it('holds nothing after a reset, and can be filled in anew', async () => {
    const page = await openIntake();
    await click(page);
    page.form.querySelector<HTMLButtonElement>('[type="reset"]')!.click();
    await page.disclaimer.updateComplete;
    expect(page.box.checked).to.equal(false);
    expect(page.form.checkValidity()).to.equal(false);
    expect(new FormData(page.form).has(name)).to.equal(false);
    await click(page);
    expect(new FormData(page.form).has(name)).to.equal(true);
  });

  it('holds nothing of a fieldset that is disabled, and asks for nothing in it', async () => {
    const page = await openIntake();
    await click(page);
    const fieldset = page.document.createElement('fieldset');
    fieldset.disabled = true;
    page.form.prepend(fieldset);
    fieldset.append(page.disclaimer);
    await page.disclaimer.updateComplete;
    expect(page.box.disabled).to.equal(true);
    expect(new FormData(page.form).has(name)).to.equal(false);
    expect(page.form.checkValidity()).to.equal(true);
    fieldset.disabled = false;
    await page.disclaimer.updateComplete;
    expect(page.box.disabled).to.equal(false);
    expect(new FormData(page.form).has(name)).to.equal(true);
  });
});

describe('the answer to the form', () => {
  afterEach(closeAll);

  for (const [variant, reading] of [
    ['full', 'plain'],
    ['full', 'clinical'],
    ['brief', 'plain'],
    ['brief', 'clinical'],
  ] as const) {
    it(`verifies the acknowledgement of the ${variant} disclaimer in ${reading} wording`, async () => {
      const page = await openIntake();
      page.disclaimer.variant = variant;
      page.disclaimer.reading = reading;
      await page.disclaimer.updateComplete;
      await click(page);
      const answer = await send(page);
      expect(outcomeOf(answer).dataset.verified).to.equal('true');
      expect(outcomeOf(answer).textContent).to.contain(`${variant} disclaimer, ${reading} reading`);
    });
  }

  it('shows what was sent, as text', async () => {
    const page = await openIntake();
    await click(page);
    const option = page.form.querySelector('option')!;
    option.value = '<b title="x">&amp;</b>';
    const sent = [...new FormData(page.form).values()];
    const answer = await send(page);
    expect([...answer.querySelectorAll('dd')].map(({textContent}) => textContent)).to.deep.equal(sent);
  });

  const words = {contentVersion, language: 'en', sha256: '0'.repeat(64)};
  const refused: [what: string, value: string | undefined, said: RegExp][] = [
    ['no acknowledgement', undefined, /No acknowledgement came/],
    ['something else than JSON', 'on', /not a JSON object/],
    ['a version that is not known', JSON.stringify({...words, contentVersion: '0.0.1'}), /version "0\.0\.1"/],
    ['a language that is not known', JSON.stringify({...words, language: '../en'}), /language "\.\.\/en"/],
    ['no digest', JSON.stringify({...words, sha256: undefined}), /names no digest/],
    ['the digest of other words', JSON.stringify(words), /digest differs/],
  ];
  for (const [what, value, said] of refused) {
    it(`does not verify ${what}, and says so`, async () => {
      const page = await openIntake();
      const field = page.document.createElement('input');
      if (value !== undefined) field.name = name;
      field.value = value ?? '';
      page.disclaimer.replaceWith(field);
      const outcome = outcomeOf(await send(page));
      expect(outcome.dataset.verified).to.equal('false');
      expect(outcome.textContent).to.match(said);
    });
  }
});
