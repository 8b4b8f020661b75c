import {expect} from '@open-wc/testing';
import {disclaimerFactIds} from '../../../../src/content/statements/disclaimer.js';
import {backgroundOf, colorOf, contrast} from '../color.js';
import {closeAll, elementTags, oneOfEach, open, elementsIn, settled, until, type OpenedPage} from '../support.js';

/** Notes errors before any other script runs. */
export const probe = '<script src="/test/browser/page/csp/probe.js"></script>';
export const prolo = '<script src="/prolo-elements/prolo.js"></script>';
export const everyElement = `<h1>Clinic</h1>${oneOfEach.replace('<prolo-disclaimer', '$& acknowledge')}`;

/** What stands on a page of its own with nothing of a host's around it, to compare with. */
let undisturbed: Promise<ReadonlyMap<string, string>> | undefined;

async function wordsUndisturbed(): Promise<ReadonlyMap<string, string>> {
  const {document} = await open({
    markup: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${prolo}<body>${everyElement}`,
  });
  const words = new Map(elementsIn(document).map((element) => [element.localName, wordsOf(element)]));
  closeAll();
  return words;
}
before(() => (undisturbed ??= wordsUndisturbed()));

/** The words of an element as a reader gets them. */
export function wordsOf(element: Element): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Every element has all of its words and the page its whole disclaimer, and nothing went wrong. */
export async function expectWords({document, window}: OpenedPage): Promise<void> {
  const words = (await undisturbed)!;
  expect([...window.errors]).to.deep.equal([]);
  const elements = elementsIn(document);
  expect(elements.map(({localName}) => localName)).to.include.members(elementTags);
  for (const element of elements) expect(wordsOf(element), element.localName).to.equal(words.get(element.localName));
  const disclaimer = document.querySelector('prolo-disclaimer')!.shadowRoot!;
  const facts = [...disclaimer.querySelectorAll('[data-fact]')].map((fact) => fact.getAttribute('data-fact'));
  expect(facts).to.deep.equal([...disclaimerFactIds]);
}

/**
 * What is meant for assistive technology or paper alone, is folded away by its native control, waits in a popover or for the
 * words of a clinic, or only keeps room: the titles of other scenes lie under the current one, and stand in the list of the
 * scenes for everyone to read.
 */
const outOfSight = [
  'thead, .visually-hidden, .words, .short, option',
  '[popover], [hidden]',
  'details:not([open]) > :not(summary)',
  '.titles > :not(.current)',
].join();

/** The parts of an element that hold text of their own which a reader should see. */
export function textsOf(element: Element): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter(
    (part) =>
      !part.closest(outOfSight) &&
      [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== ''),
  );
}

/** Every text can be seen, is large enough to be read, and stands out from its ground if the page's own text does. */
export async function expectReadable({document, window}: OpenedPage): Promise<void> {
  const own = window.getComputedStyle(document.body);
  const ownSize = Number.parseFloat(own.fontSize);
  const ownContrast = contrast(colorOf(own.color), backgroundOf(document.body));
  for (const element of elementsIn(document)) {
    const texts = textsOf(element);
    expect(texts, element.localName).not.to.have.lengthOf(0);
    // Browsers lay out an element only when it comes into the window. A browser may take its time, but not forever.
    element.scrollIntoView({behavior: 'instant'});
    for (let frame = 0; frame < 60 && texts[0]!.offsetWidth === 0; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    for (const text of texts) {
      const about = `${element.localName}: ${text.textContent.trim().slice(0, 40)}`;
      const {fontSize, textIndent, whiteSpaceCollapse, whiteSpace} = window.getComputedStyle(text);
      expect(text.checkVisibility({opacityProperty: true, visibilityProperty: true}), about).to.equal(true);
      expect(text.getBoundingClientRect().width, about).to.be.greaterThan(0);
      expect(Number.parseFloat(fontSize), about).to.be.at.least(Math.min(9, ownSize) * 0.9);
      expect(Number.parseFloat(textIndent), about).to.equal(0);
      expect(whiteSpaceCollapse ?? whiteSpace, about).to.be.oneOf(['collapse', 'normal']);
    }
    // One of each kind, as colors take long to compute.
    const kinds = new Map(texts.map((text) => [`${text.parentElement?.className} ${text.localName}`, text]));
    for (const [kind, text] of kinds) {
      const ratio = contrast(colorOf(window.getComputedStyle(text).color), backgroundOf(text));
      expect(ratio, `${element.localName}: ${kind}`).to.be.at.least(Math.min(4.5, ownContrast));
    }
    expect(element.scrollWidth, `${element.localName} runs over the side`).to.be.at.most(element.clientWidth);
  }
}

/** What is to be clicked lies in front, and does what it says. */
export async function expectAlive(page: OpenedPage): Promise<void> {
  const {document, window} = page;
  for (const element of elementsIn(document)) {
    for (const control of element.shadowRoot!.querySelectorAll<HTMLElement>('button, summary, input')) {
      // A word in running text may break over two lines, with its middle in neither.
      if (control.matches('.word') || !control.checkVisibility()) continue;
      control.scrollIntoView({block: 'center', behavior: 'instant'});
      const {left, top, width, height} = control.getBoundingClientRect();
      const hit = element.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
      expect(hit && control.contains(hit), `${element.localName}: ${control.outerHTML}`).to.equal(true);
      if (element.localName !== 'prolo-evidence') break;
    }
  }

  const conditions = document.querySelector('prolo-conditions')!;
  const entry = conditions.shadowRoot!.querySelector<HTMLElement>('.entry')!;
  const fold = entry.querySelector<HTMLDetailsElement>('.fold')!;
  let told = 0;
  document.addEventListener('prolo-condition-select', () => told++);
  for (const isOpen of [true, false]) {
    fold.querySelector('summary')!.click();
    await conditions.updateComplete;
    expect(fold.open).to.equal(isOpen);
    expect(conditions.selected).to.equal(isOpen ? entry.dataset.condition : undefined);
  }
  expect(told).to.equal(2);

  const disclaimer = document.querySelector('prolo-disclaimer')!;
  const box = disclaimer.shadowRoot!.querySelector('input')!;
  const acknowledged = new Promise((resolve) => document.addEventListener('prolo-acknowledge', resolve, {once: true}));
  box.click();
  await acknowledged;
  expect(box.checked).to.equal(true);
  expect(disclaimer.acknowledgement?.sha256).to.match(/^[0-9a-f]{64}$/);

  const provenance = disclaimer.shadowRoot!.querySelector('details')!;
  provenance.querySelector('summary')!.click();
  expect(provenance.open).to.equal(true);

  // The element with the fewest folds, as they open one after the other, each in a task of its own.
  const mechanism = document.querySelector('prolo-mechanism')!;
  const openAll = mechanism.shadowRoot!.querySelector<HTMLElement>('[part=open-all]')!;
  const folds = [...mechanism.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.fold:not(.minor)')];
  for (const isOpen of [true, false]) {
    const label = openAll.textContent;
    openAll.click();
    await until(() => folds.every(({open}) => open === isOpen) && openAll.textContent !== label);
  }
  window.scrollTo(0, 0);
  await settled(page);
  expect([...window.errors]).to.deep.equal([]);
}

/** All of the above, on a page that is open. */
export async function expectUnharmed(page: OpenedPage): Promise<void> {
  await expectWords(page);
  await expectReadable(page);
  await expectAlive(page);
}
