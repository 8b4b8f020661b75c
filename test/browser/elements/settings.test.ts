import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {page as state} from '../../../src/runtime/page-state.js';
import {conditionIds, en} from '../../../src/index.js';
import {anyText, hostile, nearlyDay} from '../../support/arbitraries.js';
import {element, elementsIn, page, settled, shownFacts, tags, warnings} from './support.js';

const fuzzing = (await (await fetch('/sizes.json')).json()) as {readonly settings: number};

describe('however the elements of a page are set', () => {
  const value = fc.oneof(
    anyText,
    hostile,
    nearlyDay,
    // prettier-ignore
    fc.constantFrom(
      ...conditionIds, conditionIds.join(' '), 'plain', 'clinical', 'full', 'brief', 'rtl', 'ar', '3', '0', '-1', '2.5',
      '1e400', 'NaN', '2.0.0', '1.1.0', 'O5', 'R31 R16', '__proto__', 'constructor', 'toString',
    ),
  );
  // prettier-ignore
  const attributes = [
    'include', 'exclude', 'selected', 'href', 'href-template', 'variant', 'reading', 'heading-level', 'reviewed-by',
    'reviewed-on', 'reviewed-version', 'omit', 'name', 'acknowledge', 'required', 'structured-data', 'lang', 'dir', 'data-prolo-reading',
  ];
  const {settings: tries} = fuzzing;
  type Setting = Readonly<Record<string, string>>;
  const settings: fc.Arbitrary<Setting> = fc.dictionary(fc.constantFrom(...attributes), value);
  const linkable = ['http:', 'https:', 'mailto:', 'tel:'];
  const brief = ['D1', 'D2', 'D5', 'D6', 'D7'];

  const forbidden = 'script, iframe, img, object, embed, base, form';

  /** What must hold of a page, however its elements are set. */
  function checkPage(container: Element): void {
    const elements = elementsIn(container);
    for (const found of elements) {
      const {localName, shadowRoot} = found;
      const {disclaimer} = en;
      const {plain, clinical} =
        localName === 'prolo-disclaimer'
          ? disclaimer.statements.D1
          : en[localName.slice('prolo-'.length) as 'overview'].title;
      const text = shadowRoot!.textContent;
      expect(text.includes(plain) || text.includes(clinical), `words of ${localName}`).to.equal(true);
      expect(shownFacts(found), localName).not.to.be.empty;
      expect(shadowRoot!.querySelectorAll('.provenance'), localName).to.have.lengthOf(1);
      const inside = [...shadowRoot!.querySelectorAll('*')];
      expect(inside.filter((part) => part.matches(forbidden)).map((part) => part.localName)).to.deep.equal([]);
      const names = inside.flatMap((part) => part.getAttributeNames());
      expect(names.filter((attribute) => attribute.startsWith('on'))).to.deep.equal([]);
      const schemes = [...shadowRoot!.querySelectorAll('a')].map(({protocol}) => protocol);
      expect(schemes.filter((scheme) => !linkable.includes(scheme))).to.deep.equal([]);
    }
    expect(elements.flatMap(shownFacts)).to.include.members(brief);
  }

  const pages: [situation: string, shown: readonly string[]][] = [
    ['all elements on one page', tags],
    ...tags
      .filter((tag) => tag !== 'prolo-article') // makes no clinical statement, so no disclaimer comes with it
      .map((tag): [string, string[]] => [`<${tag}> alone on a page`, [tag]]),
  ];
  for (const [situation, shown] of pages) {
    it(`the words, a disclaimer and safe links stay: ${situation}`, async function () {
      // Each setting renders all of them anew, and they are long.
      this.timeout(shown.length > 1 ? 120_000 : 60_000);
      const container = await page('');
      const run = async (atFirst: Setting, later: Setting) => {
        const elements = shown.map((tag) => document.createElement(tag));
        for (const setting of [atFirst, later]) {
          for (const found of elements) {
            for (const attribute of found.getAttributeNames()) found.removeAttribute(attribute);
            for (const [attribute, text] of Object.entries(setting)) found.setAttribute(attribute, text);
          }
          container.replaceChildren(...elements);
          await settled(container);
          await settled(container); // a full disclaimer reaches the other elements one update later
          checkPage(container);
        }
      };
      await warnings(() => fc.assert(fc.asyncProperty(settings, settings, run), {numRuns: tries}));
      container.replaceChildren();
    });
  }

  it('a link leads only to http, https, mailto, tel or a place of the page’s own', async () => {
    let [linked, refused] = [0, 0];
    const article = await element('<prolo-article></prolo-article>');
    const conditions = await element('<prolo-conditions></prolo-conditions>');
    await warnings(() =>
      fc.assert(
        fc.asyncProperty(fc.oneof(hostile, hostile, anyText), async (address) => {
          article.setAttribute('href', address);
          conditions.setAttribute('href-template', address);
          await Promise.all([article.updateComplete, conditions.updateComplete]);
          for (const {shadowRoot} of [article, conditions]) {
            const links = [...shadowRoot!.querySelectorAll('a')];
            for (const link of links) expect(linkable).to.include(link.protocol);
            if (links.length > 0) linked++;
            else refused++;
          }
        }),
        {numRuns: 300},
      ),
    );
    expect(linked).to.be.greaterThan(20);
    expect(refused).to.be.greaterThan(20);
  });

  it('a page that sets ever new invalid values gets a thousand warnings, and shows the content', async () => {
    const container = await page('<prolo-overview></prolo-overview>');
    const [overview] = elementsIn(container);
    state.loggedWarnings.clear();
    const told = await warnings(async () => {
      for (let time = 1; time <= 1_100; time++) {
        overview!.setAttribute('reading', `level ${time}`);
        await overview!.updateComplete;
      }
    });
    expect(told).to.have.lengthOf(1_000);
    expect(told[0]).to.contain('level 1"');
    checkPage(container);
    state.loggedWarnings.clear();
  });
});
