/** What the tests of the mechanism find in it. */
import {expect} from '@open-wc/testing';
import type {Direction} from '../../../src/content/model.js';
import {scenes} from '../../../src/content/scenes.js';
import {addPack, en, type ProloMechanism} from '../../../src/index.js';
import {unless} from '../../support/unless.js';
import {element, isChromium} from './support.js';

export const {mechanism: words} = en;
export const last = scenes.length;
export const itInMedia = unless(!isChromium && 'only Chromium lets a test set media', it);

export const mechanismWith = (attributes = '') =>
  element<ProloMechanism>(`<prolo-mechanism ${attributes}></prolo-mechanism>`);
/** The element in a page whose language runs in a direction. */
export const mechanismIn = (direction: Direction, attributes: string) => {
  addPack({...en, lang: 'ar', dir: 'rtl'});
  return mechanismWith(`lang="${direction === 'rtl' ? 'ar' : 'en'}" ${attributes}`);
};
export const all = (mechanism: ProloMechanism, selector: string) => [
  ...mechanism.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const one = (mechanism: ProloMechanism, selector: string) => all(mechanism, selector)[0]!;
export const steps = (mechanism: ProloMechanism) => all(mechanism, '.step');
export const folds = (mechanism: ProloMechanism) => all(mechanism, '.step > .fold') as HTMLDetailsElement[];
export const rows = (mechanism: ProloMechanism) => all(mechanism, '.step > .fold > summary');
export const openSteps = (mechanism: ProloMechanism) =>
  folds(mechanism).flatMap(({open}, index) => (open ? [index + 1] : []));
export const control = (mechanism: ProloMechanism, name: keyof typeof words.controls) =>
  one(mechanism, `[aria-label="${words.controls[name].plain}"]`);
export const announced = (mechanism: ProloMechanism) => one(mechanism, '[role="status"]').textContent.trim();

/** What shows which scene it is: the drawing, its title, the list and the attribute. */
export const shownSteps = (mechanism: ProloMechanism) => [
  scenes.findIndex((id) => id === one(mechanism, '.picture .drawing').dataset.scene) + 1,
  all(mechanism, '.titles span').findIndex((title) => getComputedStyle(title).visibility === 'visible') + 1,
  steps(mechanism).findIndex((step) => step.getAttribute('aria-current') === 'step') + 1,
  Number(mechanism.getAttribute('step') ?? 1),
];
export const expectStep = async (mechanism: ProloMechanism, step: number) => {
  await mechanism.updateComplete;
  expect(shownSteps(mechanism)).to.deep.equal([step, step, step, step]);
};

/** A text about a scene. */
export const sceneText = (text: string, step: number) =>
  text
    .replace('{number}', String(step))
    .replace('{count}', String(last))
    .replace('{name}', words.scenes[scenes[step - 1]!].plain);

/** The steps of the events that reach the page while `run` runs. */
export async function heardSteps(run: () => unknown): Promise<number[]> {
  const heard: number[] = [];
  const listener = (event: DocumentEventMap['prolo-step-change']) => heard.push(event.step);
  document.addEventListener('prolo-step-change', listener);
  await run();
  document.removeEventListener('prolo-step-change', listener);
  return heard;
}
