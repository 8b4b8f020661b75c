import {expect, nextFrame} from '@open-wc/testing';
import {looks} from '../../../stories/looks/looks.js';
import {headingLook} from '../../support/heading-look.js';
import {rows} from '../../support/rows.js';
import {unless} from '../../support/unless.js';
import {backgroundOf, colorOf, contrast} from './color.js';
import {closeAll, lookPage, open, elementsIn, settled, showcase, type OpenedPage} from './support.js';

/** Graphics that carry meaning: the sign of the disclaimer, the scene that is shown, the selected entry. */
const graphics: [selector: string, pseudo: string | null, property: 'borderInlineStartColor' | 'outlineColor'][] = [
  ['.full', null, 'borderInlineStartColor'],
  ['.step.current', null, 'outlineColor'],
  ['.entry.selected', null, 'outlineColor'],
];

/** Links and hard words in running text may be as high as the text (https://www.w3.org/TR/WCAG22/#target-size-minimum). */
const targets = 'button:not(.word), summary, label, a.link';
const headings = 'h1, h2, h3, h4, h5, h6';
/** Windows over the page have the colors that the browser gives windows. */
const windows = '.meaning, .meaning *';

const elementsWithText = (root: ParentNode) =>
  [...root.querySelectorAll('*')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== ''),
  );

function openFolds(document: Document): void {
  for (const element of elementsIn(document)) {
    for (const fold of element.shadowRoot!.querySelectorAll('details')) fold.open = true;
  }
}

function expectInside(document: Document, width: number): void {
  const {scrollWidth, clientWidth} = document.documentElement;
  expect(clientWidth).to.be.at.most(width);
  expect(scrollWidth).to.equal(clientWidth);
  for (const element of elementsIn(document))
    expect(element.scrollWidth, element.localName).to.be.at.most(element.clientWidth);
}

/** A page on which the elements may stand. */
interface Host {
  readonly name: string;
  readonly missing?: string;
  readonly markup: string;
}

const ownText = '<h1>Clinic</h1><h2>Care</h2><p>See <a href="/team">our team</a>.</p>';
const themes = (await (await fetch('/themes/pages.json')).json()) as {name: string; markup: string; missing: string}[];
const hosts: readonly Host[] = [
  ...looks.map(({id}) => ({name: id, markup: lookPage(id, ownText + showcase)})),
  ...themes.map(({name, markup, missing}) => ({name, missing, markup: markup.replace('<!-- content -->', showcase)})),
];

for (const {name, missing, markup} of rows(hosts)) {
  unless(missing, describe)(`on the host look ${name}`, () => {
    let opened: OpenedPage;
    let document: Document;
    let frame: HTMLIFrameElement;
    before(async () => {
      opened = await open({markup});
      ({document, frame} = opened);
    });
    after(closeAll);

    it(`text has a contrast of at least 4.5:1`, () => {
      const texts = elementsIn(document).flatMap((element) => elementsWithText(element.shadowRoot!));
      expect(texts.length).to.be.greaterThan(80);
      for (const text of texts) {
        const ratio = contrast(colorOf(getComputedStyle(text).color), backgroundOf(text));
        expect(ratio, text.textContent.slice(0, 40)).to.be.at.least(4.5);
      }
    });

    it(`graphics have a contrast of at least 3:1`, () => {
      for (const [selector, pseudo, property] of graphics) {
        const found = elementsIn(document).flatMap((element) => [...element.shadowRoot!.querySelectorAll(selector)]);
        expect(found, selector).not.to.have.lengthOf(0);
        const color = colorOf(getComputedStyle(found[0]!, pseudo)[property]);
        expect(contrast(color, backgroundOf(found[0]!.parentElement ?? found[0]!)), selector).to.be.at.least(3);
      }
    });

    for (const [size, css] of rows([
      ['320 px', ''],
      ['320 px and 200 % text', 'body { font-size: 200% !important }'],
    ] as const)) {
      it(`nothing runs over the side at ${size}`, async () => {
        const style = document.createElement('style');
        style.textContent = css;
        document.head.append(style);
        frame.style.inlineSize = '320px';
        try {
          await settled(opened);
          // The sizes of the page's headings are read before the next frame.
          await nextFrame();
          await nextFrame();
          expectInside(document, 320);
        } finally {
          frame.style.inlineSize = '1024px';
          style.remove();
        }
      });
    }

    it(`text is as large as the text of the page, and not below nine tenths of it`, () => {
      const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
      for (const element of elementsIn(document)) {
        for (const text of elementsWithText(element.shadowRoot!)) {
          expect(size(text) / size(document.body), text.textContent).to.be.at.least(0.9);
        }
      }
    });

    it(`font and color of text, headings and links are those of the page`, () => {
      const sample = (selector: string) => getComputedStyle(document.querySelector(selector)!);
      const [heading, link] = [sample('h1'), sample('p > a')];
      let [foundHeadings, foundLinks] = [0, 0];
      for (const element of elementsIn(document)) {
        const body = getComputedStyle(element.parentElement ?? document.body);
        for (const text of elementsWithText(element.shadowRoot!).filter((text) => !text.matches(windows))) {
          const isHeading = text.matches(headings);
          const isLink = text.closest('a[href]') !== null;
          if (isHeading) foundHeadings++;
          if (isLink) foundLinks++;
          const {fontFamily, color} = getComputedStyle(text);
          expect(fontFamily, text.outerHTML).to.equal((isHeading ? heading : body).fontFamily);
          expect(color, text.outerHTML).to.equal((isHeading ? heading : isLink ? link : body).color);
        }
      }
      expect(foundHeadings).to.be.greaterThan(80);
      expect(foundLinks).to.be.greaterThan(80);
    });

    it('a heading is like the one of its level on the page, and its lines are as far apart', () => {
      const {shadowRoot} = document.querySelector('prolo-overview')!;
      const [own, shown] = [document.querySelector('h2')!, shadowRoot!.querySelector('h2[part="heading"]')!].map(
        (heading) => getComputedStyle(heading),
      ) as [CSSStyleDeclaration, CSSStyleDeclaration];
      for (const property of headingLook) expect(shown[property], property).to.equal(own[property]);
      // 1.25 where the page leaves it to the browser.
      const leading = parseFloat(own.lineHeight) || parseFloat(own.fontSize) * 1.25;
      expect(parseFloat(shown.lineHeight)).to.be.closeTo(leading, 0.1);
    });
  });
}

describe('on every host look', () => {
  afterEach(closeAll);

  it('on a phone the cells of a choice stand one under the other, as wide as their row', async () => {
    const {document} = await open({markup: lookPage('light')}, {width: 320});
    openFolds(document);
    const cells = [...document.querySelector('prolo-options')!.shadowRoot!.querySelectorAll('tbody :is(th, td)')];
    expect(cells.length).to.be.greaterThan(20);
    for (const cell of cells) expect(cell.clientWidth, cell.textContent).to.equal(cell.parentElement!.clientWidth);
  });

  for (const [situation, width, areBeside] of [
    ['on a wide page', 1024, true],
    ['on a phone', 320, false],
  ] as const) {
    it(`${situation} the body map stands ${areBeside ? 'beside' : 'above'} the list of conditions`, async () => {
      const {document} = await open({markup: lookPage('light', '<prolo-conditions></prolo-conditions>')}, {width});
      const root = document.querySelector('prolo-conditions')!.shadowRoot!;
      const [map, list] = ['.body-map', '.list'].map((part) => root.querySelector(part)!.getBoundingClientRect());
      expect(map!.bottom <= list!.top).to.equal(!areBeside);
      expect(map!.right <= list!.left).to.equal(areBeside);
    });

    it(`${situation} the details of a finding stand in ${areBeside ? 'columns' : 'one column'}`, async () => {
      const {document} = await open({markup: lookPage('light', '<prolo-evidence></prolo-evidence>')}, {width});
      openFolds(document);
      const details = document.querySelector('prolo-evidence')!.shadowRoot!.querySelector('.finding dl')!;
      const columns = getComputedStyle(details).gridTemplateColumns.split(' ');
      expect(columns.length > 1, columns.join()).to.equal(areBeside);
    });
  }

  it('whatever is to be clicked outside of running text is at least 24 px high', async () => {
    const {document} = await open({markup: lookPage('small-root')});
    openFolds(document);
    const found = elementsIn(document)
      .flatMap((element) => [...element.shadowRoot!.querySelectorAll(targets)])
      .filter((target) => target.checkVisibility());
    expect(found.length).to.be.greaterThan(100);
    for (const target of found) expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(24);
  });
});
