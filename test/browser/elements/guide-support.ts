/** What the tests of the guide find in it. */
import type {PrintExtent, ProloElement, ProloGuide} from '../../../src/index.js';
import {unless} from '../../support/unless.js';
import {elementsIn, isChromium, page, settled} from './support.js';

export const everySection = [
  'disclaimer',
  'overview',
  'conditions',
  'visit',
  'options',
  'risks',
  'questions',
  'evidence',
  'mechanism',
  'article',
] as const;
export type SectionOfGuide = (typeof everySection)[number];

export const itInMedia = unless(!isChromium && 'only Chromium lets a test set media', it);

export const within = (found: ProloGuide) => found.shadowRoot!;
export const sections = (found: ProloGuide) => elementsIn(within(found));
export const section = (found: ProloGuide, name: SectionOfGuide) =>
  within(found).querySelector<ProloElement>(`prolo-${name}`)!;
export const shown = (found: ProloGuide) => sections(found).map(({localName}) => localName.slice('prolo-'.length));
/** The contents lead to the sections. Above them and never folded is the way to the emergency advice. */
export const emergencyLink = (found: ProloGuide) => within(found).querySelector<HTMLAnchorElement>('.help a');
export const contents = (found: ProloGuide) => within(found).querySelector('nav')!.closest('details')!;
export const entries = (found: ProloGuide) => [...within(found).querySelectorAll<HTMLAnchorElement>('nav li a')];
export const radios = (found: ProloGuide) => [...within(found).querySelectorAll<HTMLInputElement>('[type="radio"]')];
export const printButton = (found: ProloGuide, extent: PrintExtent = 'handout') =>
  within(found).querySelector<HTMLElement>(`[aria-describedby="print-${extent}"]`)!;
export const provenances = (found: ProloGuide) =>
  [found, ...sections(found)].flatMap(({shadowRoot}) => [...shadowRoot!.querySelectorAll('[part="provenance"]')]);
export const spaced = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** A guide and all its sections, in a page of this markup. */
export async function guideIn(markup: string): Promise<ProloGuide> {
  const container = await page(markup);
  const found = container.querySelector('prolo-guide')!;
  await settledGuide(found);
  return found;
}

export async function settledGuide(found: ProloGuide): Promise<void> {
  await found.updateComplete;
  await settled(within(found));
}
