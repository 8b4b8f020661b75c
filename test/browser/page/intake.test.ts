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

/** Clicks the checkbox as a reader does. */
async function click({disclaimer, box}: Intake): Promise<void> {
  const told = oneEvent(disclaimer, 'prolo-acknowledge');
  box.click();
  await told;
  await disclaimer.updateComplete;
}

/** Submits the form. Resolves with the response page. */
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

describe('the intake form', () => {
  afterEach(closeAll);

  it('blocks submission until the checkbox is checked, reports why and focuses the checkbox', async () => {
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

  it('contains the content version, language and digest of the text once the checkbox is checked', async () => {
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

  it('contains nothing after a reset and can be filled in again', async () => {
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

  it('ignores a disclaimer inside a disabled fieldset', async () => {
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

describe('the response to the intake form', () => {
  afterEach(closeAll);

  for (const [variant, reading] of [
    ['full', 'plain'],
    ['full', 'clinical'],
    ['brief', 'plain'],
    ['brief', 'clinical'],
  ] as const) {
    it(`verifies the acknowledgement of the ${variant} disclaimer at the ${reading} reading level`, async () => {
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

  it('shows the submitted values as text', async () => {
    const page = await openIntake();
    await click(page);
    const option = page.form.querySelector('option')!;
    option.value = '<b title="x">&amp;</b>';
    const sent = [...new FormData(page.form).values()];
    const answer = await send(page);
    expect([...answer.querySelectorAll('dd')].map(({textContent}) => textContent)).to.deep.equal(sent);
  });

  const acknowledgement = {contentVersion, language: 'en', sha256: '0'.repeat(64)};
  const rejected: [what: string, value: string | undefined, reason: RegExp][] = [
    ['a form without acknowledgement', undefined, /contains no acknowledgement/],
    ['a value that is not JSON', 'on', /not a JSON object/],
    [
      'an unknown content version',
      JSON.stringify({...acknowledgement, contentVersion: '0.0.1'}),
      /content version "0\.0\.1"/,
    ],
    ['an unknown language', JSON.stringify({...acknowledgement, language: '../en'}), /Unknown language "\.\.\/en"/],
    ['an acknowledgement without digest', JSON.stringify({...acknowledgement, sha256: undefined}), /has no digest/],
    ['the digest of another text', JSON.stringify(acknowledgement), /digest does not match/],
  ];
  for (const [what, value, reason] of rejected) {
    it(`rejects ${what} and shows the reason`, async () => {
      const page = await openIntake();
      const field = page.document.createElement('input');
      if (value !== undefined) field.name = name;
      field.value = value ?? '';
      page.disclaimer.replaceWith(field);
      const outcome = outcomeOf(await send(page));
      expect(outcome.dataset.verified).to.equal('false');
      expect(outcome.textContent).to.match(reason);
    });
  }
});
