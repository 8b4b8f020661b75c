import {expect} from '@open-wc/testing';
import type {DisclaimerText, Wording} from '../../../src/content/model.js';
import {disclaimerFactIds} from '../../../src/content/statements/disclaimer.js';
import {contentVersion} from '../../../src/content/version.generated.js';
import type {Acknowledgement} from '../../../src/elements/disclaimer/acknowledgement.js';
import {addPack, en, type ProloDisclaimer} from '../../../src/index.js';
import {page} from './support.js';

export const inSpanish = {
  label: {plain: 'He leído esto.', clinical: 'He leído este aviso.'},
  needed: {plain: '(Obligatorio)', clinical: '(Obligatorio)'},
  missing: {plain: 'Marque la casilla.', clinical: 'Confirme que ha leído el aviso.'},
};
/** The English statements of the disclaimer, each of them changed. */
export function withEach(change: (wording: Wording, index: number) => Wording): DisclaimerText['statements'] {
  return Object.fromEntries(
    disclaimerFactIds.map((id, index) => [id, change(en.disclaimer.statements[id], index)]),
  ) as DisclaimerText['statements'];
}

addPack({
  lang: 'es',
  dir: 'ltr',
  disclaimer: {
    ...en.disclaimer,
    acknowledge: inSpanish,
    statements: withEach(({plain, clinical}) => ({plain: `¡${plain}!`, clinical})),
  },
});

export const boxOf = (found: Element) => found.shadowRoot!.querySelector('input');
export const labelOf = (found: Element) => found.shadowRoot!.querySelector('label');
export const isChecked = (found: Element) => boxOf(found)!.checked;
export const sent = (form: HTMLFormElement) => [...new FormData(form)].map(([name, value]) => [name, value as string]);

/** SHA-256 of the statements that the element shows, joined by line feeds, by way of the browser alone. */
export async function digestOf(found: Element): Promise<string> {
  const texts = [...found.shadowRoot!.querySelectorAll('[data-fact]')].map(({textContent}) => textContent);
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(texts.join('\n')));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the element must send for the words that it shows. */
export const expected = async (found: Element, language = 'en'): Promise<Acknowledgement> => ({
  contentVersion,
  language,
  sha256: await digestOf(found),
});

/** Lets the element show its words and name them, which takes a digest. */
export async function ready(found: ProloDisclaimer): Promise<void> {
  await found.updateComplete;
  const before = isChecked(found);
  await digestOf(found);
  await found.updateComplete;
  expect(isChecked(found)).to.equal(before);
}

/** Checks or clears the box as a reader does, and waits until the page has received the event. */
export async function click(found: ProloDisclaimer): Promise<void> {
  const heard = new Promise((resolve) => found.addEventListener('prolo-acknowledge', resolve, {once: true}));
  boxOf(found)!.click();
  await heard;
  await found.updateComplete;
}

interface Intake {
  readonly form: HTMLFormElement;
  readonly disclaimer: ProloDisclaimer;
}

export async function intake(attributes = 'name="read"', around = (markup: string) => markup): Promise<Intake> {
  const container = await page(
    `<form>${around(`<prolo-disclaimer acknowledge ${attributes}></prolo-disclaimer>`)}</form>`,
  );
  const disclaimer = container.querySelector('prolo-disclaimer')!;
  await ready(disclaimer);
  return {form: container.querySelector('form')!, disclaimer};
}
