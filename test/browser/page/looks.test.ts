import {expect} from '@open-wc/testing';
import {looks} from '../../../stories/looks/looks.js';
import {backgroundOf, colorOf, contrast} from './color.js';
import {closeAll, lookPage, open, elementsIn} from './support.js';

/** Graphics that carry meaning: the sign of the disclaimer, the scene that is shown, the selected entry. */
const graphics: [selector: string, pseudo: string | null, property: 'borderInlineStartColor' | 'outlineColor'][] = [
  ['.full', null, 'borderInlineStartColor'],
  ['.step.current', null, 'outlineColor'],
  ['.entry.selected', null, 'outlineColor'],
];

/** Links in running text may be as high as the text (https://www.w3.org/TR/WCAG22/#target-size-minimum). */
const targets = 'button, summary, label, a.name, a.link, .summary a';

const elementsWithText = (root: ParentNode) =>
  [...root.querySelectorAll('*')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== ''),
  );

describe('on every host look', () => {
  afterEach(closeAll);

  for (const {id} of looks) {
    it(`${id}: text has a contrast of at least 4.5:1`, async () => {
      const {document} = await open({markup: lookPage(id)});
      const texts = elementsIn(document).flatMap((element) => elementsWithText(element.shadowRoot!));
      expect(texts.length).to.be.greaterThan(80);
      for (const text of texts) {
        const ratio = contrast(colorOf(getComputedStyle(text).color), backgroundOf(text));
        expect(ratio, text.textContent.slice(0, 40)).to.be.at.least(4.5);
      }
    });

    it(`${id}: graphics have a contrast of at least 3:1`, async () => {
      const {document} = await open({markup: lookPage(id)});
      for (const [selector, pseudo, property] of graphics) {
        const found = elementsIn(document).flatMap((element) => [...element.shadowRoot!.querySelectorAll(selector)]);
        expect(found, selector).not.to.have.lengthOf(0);
        const color = colorOf(getComputedStyle(found[0]!, pseudo)[property]);
        expect(contrast(color, backgroundOf(found[0]!.parentElement ?? found[0]!)), selector).to.be.at.least(3);
      }
    });

    for (const [situation, style] of [
      ['320 px', ''],
      ['320 px and 200 % text', 'body { font-size: 200% !important }'],
    ]) {
      it(`${id}: nothing runs over the side at ${situation}`, async () => {
        const {document} = await open({markup: lookPage(id, undefined, style)}, {width: 320});
        const {scrollWidth, clientWidth} = document.documentElement;
        expect(scrollWidth).to.equal(clientWidth);
        for (const element of elementsIn(document)) expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      });
    }

    it(`${id}: text is as large as the text of the page, and not below nine tenths of it`, async () => {
      const {document} = await open({markup: lookPage(id)});
      const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
      for (const element of elementsIn(document)) {
        for (const text of elementsWithText(element.shadowRoot!)) {
          expect(size(text) / size(document.body), text.textContent).to.be.at.least(0.9);
        }
      }
    });

    it(`${id}: font and color are those of the page`, async () => {
      const {document} = await open({markup: lookPage(id)});
      const {fontFamily, color} = getComputedStyle(document.body);
      for (const element of elementsIn(document)) {
        for (const text of elementsWithText(element.shadowRoot!)) {
          expect(getComputedStyle(text).fontFamily).to.equal(fontFamily);
          expect(getComputedStyle(text).color).to.equal(color);
        }
      }
    });
  }

  it('on a phone the cells of a finding stand one under the other, as wide as their row', async () => {
    const {document} = await open({markup: lookPage('light')}, {width: 320});
    const cells = [...document.querySelector('prolo-evidence')!.shadowRoot!.querySelectorAll('tbody :is(th, td)')];
    expect(cells.length).to.be.greaterThan(100);
    for (const cell of cells) expect(cell.clientWidth, cell.textContent).to.equal(cell.parentElement!.clientWidth);
  });

  it('on a wide page conditions stand in columns', async () => {
    const {document} = await open({markup: lookPage('light', '<prolo-conditions view="list"></prolo-conditions>')});
    const list = document.querySelector('prolo-conditions')!.shadowRoot!.querySelector('li')!.parentElement!;
    expect(getComputedStyle(list).gridTemplateColumns.split(' ')).to.have.length.above(1);
  });

  it('on a wide page the findings at a glance stand in columns', async () => {
    const {document} = await open({markup: lookPage('light', '<prolo-evidence></prolo-evidence>')});
    const glance = document.querySelector('prolo-evidence')!.shadowRoot!.querySelector('[part="summary"]')!;
    expect(getComputedStyle(glance).gridTemplateColumns.split(' ')).to.have.length.above(1);
  });

  it('whatever is to be clicked outside of running text is at least 24 px high', async () => {
    const {document} = await open({markup: lookPage('small-root')});
    const found = elementsIn(document).flatMap((element) => [...element.shadowRoot!.querySelectorAll(targets)]);
    expect(found.length).to.be.greaterThan(30);
    for (const target of found) expect(target.getBoundingClientRect().height).to.be.at.least(24);
  });
});
