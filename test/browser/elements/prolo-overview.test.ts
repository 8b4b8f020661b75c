import {expect} from '@open-wc/testing';
import {overviewFactIds, overviewStatements, type OverviewFactId} from '../../../src/content/statements/overview.js';
import {en} from '../../../src/index.js';
import {element, shownText, statedText} from './support.js';

describe('<prolo-overview>', () => {
  for (const reading of ['plain', 'clinical'] as const) {
    it(`shows every statement in ${reading} wording, the key messages first`, async () => {
      const overview = await element(`<prolo-overview reading="${reading}"></prolo-overview>`);
      const statements = [...overview.shadowRoot!.querySelectorAll<HTMLElement>('[data-fact]:not(.brief *)')];
      expect(statements.map(({dataset}) => dataset.fact)).to.deep.equal(overviewFactIds);
      for (const [index, statement] of statements.entries()) {
        expect(statedText(statement)).to.contain(en.overview.statements[overviewFactIds[index]!][reading]);
      }
      expect(shownText(overview)).to.contain(en.overview.title[reading]);
    });
  }

  it('begins with the main message, and folds only what it is', async () => {
    const overview = await element('<prolo-overview></prolo-overview>');
    const [heading, main] = overview.shadowRoot!.querySelectorAll('.base > *');
    expect(heading!.textContent).to.equal(en.overview.title.plain);
    expect(main).to.have.attribute('data-fact', 'K1');
    const isFolded = (id: OverviewFactId) =>
      overview.shadowRoot!.querySelector(`[data-fact="${id}"]`)!.closest('details') !== null;
    expect(overviewFactIds.filter(isFolded)).to.deep.equal(
      overviewFactIds.filter((id) => overviewStatements[id].group === 'about'),
    );
  });
});
