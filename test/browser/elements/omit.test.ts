import {expect} from '@open-wc/testing';
import {en} from '../../../src/index.js';
import {rows} from '../../support/rows.js';
import {element, shownFacts, shownText, warnings} from './support.js';

describe('omit', () => {
  const table: [tag: string, omit: string, gone: string[]][] = [
    ['prolo-overview', ' o5 ', ['O5']],
    ['prolo-risks', 'R31', ['R31']],
    ['prolo-visit', 'V58,V59 V60', ['V58', 'V59', 'V60']],
    ['prolo-options', 'X-knee-surgery', ['X-knee-surgery', 'H-knee-surgery']],
    ['prolo-questions', 'Q26 Q27', ['Q26', 'Q27']],
  ];
  for (const [tag, omit, gone] of rows(table)) {
    it(`leaves out of <${tag}> ${gone.join(' ')} alone, and the element says that it is shortened`, async () => {
      const whole = await element(`<${tag}></${tag}>`);
      const found = await element(`<${tag} omit="${omit}"></${tag}>`);
      const text = shownText(found);
      expect(text).to.contain(en.provenance.shortened);
      expect(found.provenance!.isShortened).to.equal(true);
      const facts = shownFacts(whole);
      expect(shownFacts(found)).to.deep.equal(facts.filter((id) => !gone.includes(id)));
      expect(shownText(whole).length).to.be.greaterThan(text.length - en.provenance.shortened.length - 1);
    });
  }

  const kept: [tag: string, omit: string][] = [
    ['prolo-disclaimer', 'D1'],
    ['prolo-overview', 'K3'],
    ['prolo-risks', 'R16'],
    ['prolo-mechanism', 'M1'],
    ['prolo-evidence', 'back-pain-alone'],
    ['prolo-visit', 'V57'],
    ['prolo-options', 'X-knee-prolo'],
    ['prolo-overview', 'nothing-like-this'],
  ];
  for (const [tag, omit] of rows(kept)) {
    it(`keeps ${omit} in <${tag}>, and warns once`, async () => {
      const whole = await element(`<${tag}></${tag}>`);
      const said = await warnings(async () => {
        const found = await element(`<${tag} omit="${omit}"></${tag}>`);
        expect(shownText(found)).to.equal(shownText(whole));
      });
      expect(said).to.have.lengthOf(1);
      expect(said[0]).to.contain(`omit="${omit}">: not a statement that this element may leave out.`);
    });
  }

  it('of a guide holds for its sections', async () => {
    const guide = await element('<prolo-guide omit="O5 R31"></prolo-guide>');
    const facts = [...guide.shadowRoot!.querySelectorAll('prolo-overview, prolo-risks')].flatMap(shownFacts);
    expect(facts).to.include('O1').and.not.include('O5').and.not.include('R31');
    expect(shownText(guide)).to.contain(en.provenance.shortened);
  });
});
