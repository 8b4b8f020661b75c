import {expect} from '@open-wc/testing';
import {overviewFactIds} from '../../../src/content/statements/overview.js';
import {en} from '../../../src/index.js';
import {element, shownFacts, shownText} from './support.js';

describe('<prolo-overview>', () => {
  for (const reading of ['plain', 'clinical'] as const) {
    it(`shows every statement in ${reading} wording, each as a paragraph`, async () => {
      const overview = await element(`<prolo-overview reading="${reading}"></prolo-overview>`);
      const paragraphs = [...overview.shadowRoot!.querySelectorAll('p:not([part])')].map((p) => p.textContent);
      expect(paragraphs).to.deep.equal(Object.values(en.overview.statements).map((statement) => statement[reading]));
      expect(shownFacts(overview).slice(0, overviewFactIds.length)).to.deep.equal(overviewFactIds);
      expect(shownText(overview)).to.contain(en.overview.title[reading]);
    });
  }
});
