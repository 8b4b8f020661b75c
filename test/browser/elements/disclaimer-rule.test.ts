import {expect} from '@open-wc/testing';
import {rows} from '../../support/rows.js';
import {en} from '../../../src/index.js';
import {elementsIn, page, settled, shownText, until} from './support.js';

const brief = ['D1', 'D2', 'D5', 'D6', 'D7'];
const briefFacts = (found: Element) =>
  [...found.shadowRoot!.querySelectorAll('[part="disclaimer"] [data-fact]')].map((fact) =>
    fact.getAttribute('data-fact'),
  );

describe('the disclaimer cannot be lost', () => {
  for (const tag of ['prolo-overview', 'prolo-conditions', 'prolo-mechanism']) {
    it(`<${tag}> alone on a page ends with the brief disclaimer`, async () => {
      const container = await page(`<${tag}></${tag}>`);
      const [found] = elementsIn(container);
      expect(briefFacts(found!)).to.deep.equal(brief);
      const last = en.disclaimer.statements.D7.plain;
      expect(shownText(found!).endsWith(last)).to.equal(true);
    });

    it(`<${tag}> on a page with the full disclaimer leaves it out`, async () => {
      const container = await page(`<${tag}></${tag}><prolo-disclaimer></prolo-disclaimer>`);
      expect(briefFacts(elementsIn(container)[0]!)).to.deep.equal([]);
    });

    it(`<${tag}> beside a brief disclaimer still ends with its own`, async () => {
      const container = await page(`<prolo-disclaimer variant="brief"></prolo-disclaimer><${tag}></${tag}>`);
      expect(briefFacts(elementsIn(container)[1]!)).to.deep.equal(brief);
    });
  }

  it('<prolo-article>, which makes no clinical statement, has none', async () => {
    const container = await page('<prolo-article></prolo-article>');
    expect(briefFacts(elementsIn(container)[0]!)).to.deep.equal([]);
  });

  it('stays where a page imitates the guide, which has one for all its sections', async () => {
    const container = await page('<div data-prolo-guide><prolo-overview></prolo-overview></div>');
    expect(briefFacts(elementsIn(container)[0]!)).to.deep.equal(brief);
  });

  it('comes back when the full disclaimer goes, is turned into the brief one, and comes back', async () => {
    const container = await page('<prolo-disclaimer></prolo-disclaimer><prolo-overview></prolo-overview>');
    const disclaimer = container.querySelector('prolo-disclaimer')!;
    const overview = container.querySelector('prolo-overview')!;
    disclaimer.remove();
    await settled(container);
    expect(briefFacts(overview)).to.deep.equal(brief);
    container.append(disclaimer);
    await settled(container);
    expect(briefFacts(overview)).to.deep.equal([]);
    disclaimer.variant = 'brief';
    await settled(container);
    await settled(container);
    expect(briefFacts(overview)).to.deep.equal(brief);
    disclaimer.variant = 'full';
    await settled(container);
    await settled(container);
    expect(briefFacts(overview)).to.deep.equal([]);
  });

  it('counts a full disclaimer in the shadow root of a host component', async () => {
    const container = await page('<div></div><prolo-overview></prolo-overview>');
    const root = container.querySelector('div')!.attachShadow({mode: 'open'});
    root.append(document.createElement('prolo-disclaimer'));
    await settled(container);
    expect(briefFacts(container.querySelector('prolo-overview')!)).to.deep.equal([]);
  });
});

describe('a full disclaimer that nobody can see does not count:', () => {
  const disclaimer = '<prolo-disclaimer></prolo-disclaimer>';
  /** As a webmaster who closes the tag before. */
  const moveOut = (root: HTMLElement) => root.prepend(root.querySelector('prolo-disclaimer')!);
  const unseen: [situation: string, markup: string, show: (root: HTMLElement) => void][] = [
    ['in the fallback content of an element', `<prolo-article>${disclaimer}</prolo-article>`, moveOut],
    ['deep in it', `<prolo-article><div><p>Words</p>${disclaimer}</div></prolo-article>`, moveOut],
    [
      'in that of a guide, which is hidden',
      `<prolo-guide sections="article" hidden>${disclaimer}</prolo-guide>`,
      moveOut,
    ],
    [
      'hidden',
      '<prolo-disclaimer hidden></prolo-disclaimer>',
      (root) => (root.querySelector<HTMLElement>('[hidden]')!.hidden = false),
    ],
    [
      'hidden until it is found',
      '<prolo-disclaimer hidden="until-found"></prolo-disclaimer>',
      (root) => root.querySelector('[hidden]')!.removeAttribute('hidden'),
    ],
    [
      'in a closed tab',
      `<div class="tab" style="display: none">${disclaimer}</div>`,
      (root) => root.querySelector('.tab')!.removeAttribute('style'),
    ],
    [
      'in closed details',
      `<details><summary>Legal</summary>${disclaimer}</details>`,
      (root) => (root.querySelector('details')!.open = true),
    ],
    ['in a closed dialog', `<dialog>${disclaimer}</dialog>`, (root) => root.querySelector('dialog')!.show()],
  ];
  for (const [situation, markup, show] of rows(unseen)) {
    it(`${situation}, and counts once it is shown`, async () => {
      const container = await page(`${markup}<prolo-overview id="seen"></prolo-overview>`);
      const overview = container.querySelector('#seen')!;
      await until(() => briefFacts(overview).length > 0, 'the brief disclaimer is missing');
      expect(briefFacts(overview)).to.deep.equal(brief);
      show(container);
      await until(() => briefFacts(overview).length === 0, 'the brief disclaimer stays');
    });
  }

  const seen: [situation: string, markup: string][] = [
    [
      'in a named slot of the guide',
      `<prolo-guide sections="article"><div slot="clinic">${disclaimer}</div></prolo-guide>`,
    ],
    ['far below the window', `<div style="block-size: 30000px"></div>${disclaimer}`],
    [
      'scrolled out of a box',
      `<div style="overflow: auto; block-size: 50px"><p style="block-size: 900px"></p>${disclaimer}</div>`,
    ],
  ];
  for (const [situation, markup] of rows(seen)) {
    it(`but counts ${situation}`, async () => {
      const container = await page(`${markup}<prolo-overview id="seen"></prolo-overview>`);
      for (let frame = 0; frame < 4; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      await settled(container);
      expect(briefFacts(container.querySelector('#seen')!)).to.deep.equal([]);
    });
  }
});
