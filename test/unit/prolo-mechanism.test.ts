import {expect} from '@open-wc/testing';
import {en} from '../../src/index.js';
import {element, shownFacts} from './support.js';

describe('<prolo-mechanism>', () => {
  for (const reading of ['plain', 'clinical'] as const) {
    it(`shows every step in ${reading} wording, in order, each with its limit`, async () => {
      const mechanism = await element(`<prolo-mechanism reading="${reading}"></prolo-mechanism>`);
      const steps = [...mechanism.shadowRoot!.querySelectorAll('ol > li')];
      expect(steps.map((step) => step.querySelector('.claim')!.textContent)).to.deep.equal(
        en.mechanism.statements.map((statement) => statement[reading]),
      );
      expect(steps.map((step) => step.querySelector('[part="limit"]')!.textContent)).to.deep.equal(
        en.mechanism.statements.map(({limit}) => `${en.mechanism.limitLabel[reading]} ${limit[reading]}`),
      );
      expect(shownFacts(mechanism).slice(0, 10)).to.deep.equal(en.mechanism.statements.map(({id}) => id));
    });
  }
});
