import {expect} from '@open-wc/testing';
import '../../../src/define/prolo-risks.js';
import {en} from '../../../src/content/en/index.js';
import type {Wording} from '../../../src/content/model.js';
import {riskFactIds, riskGroupIds, riskStatements, type RiskGroup} from '../../../src/content/statements/risks.js';
import {element, headingTag} from './support.js';

const {title, intro, groups, statements} = en.risks;
const factsOf = (group: RiskGroup) => riskFactIds.filter((id) => riskStatements[id].group === group);

const all = (found: Element, selector: string) => [...found.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const texts = (found: Element, selector: string) => all(found, selector).map(({textContent}) => textContent.trim());

describe('<prolo-risks>', () => {
  for (const reading of ['plain', 'clinical'] as const) {
    it(`shows every statement in ${reading} wording, in order, in its group`, async () => {
      const risks = await element(`<prolo-risks reading="${reading}"></prolo-risks>`);
      expect(texts(risks, '[part="heading"]')).to.deep.equal([title[reading]]);
      expect(texts(risks, '.base > p:not([part])')).to.deep.equal([intro[reading]]);
      expect(all(risks, 'li').map(({dataset}) => dataset.fact)).to.deep.equal(riskFactIds);
      const shown = all(risks, '[part="group"]').map((group) =>
        [...group.querySelectorAll('[part="subheading"], p, li')].map(({textContent}) => textContent),
      );
      expect(shown).to.deep.equal(
        riskGroupIds.map((group) => {
          const text: {title: Wording; intro?: Wording} = groups[group];
          return [text.title, text.intro, ...factsOf(group).map((id) => statements[id])].flatMap(
            (wording) => wording?.[reading] ?? [],
          );
        }),
      );
    });
  }

  for (const [level, heading, subheading] of [
    [1, 'h1', 'h2'],
    [3, 'h3', 'h4'],
    [6, 'h6', 'h6'],
  ] as const) {
    it(`at heading level ${level} has its groups under ${subheading}`, async () => {
      const risks = await element(`<prolo-risks heading-level="${level}"></prolo-risks>`);
      expect(headingTag(risks)).to.equal(heading);
      expect(all(risks, '[part="subheading"]').map(({localName}) => localName)).to.deep.equal(
        riskGroupIds.map(() => subheading),
      );
    });
  }

  it('folds nothing away and hides nothing', async () => {
    const risks = await element('<prolo-risks></prolo-risks>');
    for (const shown of all(risks, '[part="heading"], [part="subheading"], .group p, li')) {
      expect(shown.closest('details, [hidden], [aria-hidden]'), shown.textContent).to.equal(null);
      expect(shown.checkVisibility({visibilityProperty: true, opacityProperty: true}), shown.textContent).to.equal(
        true,
      );
      expect(shown.getBoundingClientRect().height, shown.textContent).to.be.greaterThan(0);
    }
  });

  it('marks harm by a sign and a line, not by color alone', async () => {
    const risks = await element('<prolo-risks></prolo-risks>');
    const marked = all(risks, '[part="group"]').filter((group) => group.querySelector('svg'));
    expect(marked.map((group) => group.querySelector('[part="subheading"]')!.textContent)).to.deep.equal([
      groups.emergency.title.plain,
      groups.serious.title.plain,
    ]);
    for (const group of marked) {
      const {borderInlineStartWidth, borderInlineEndWidth} = getComputedStyle(group);
      expect(Number.parseFloat(borderInlineStartWidth)).to.be.greaterThan(Number.parseFloat(borderInlineEndWidth));
      expect(group.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('shows questions as a list to tick with a pen, without a control', async () => {
    const risks = await element('<prolo-risks></prolo-risks>');
    const boxed = all(risks, 'li').filter((item) => getComputedStyle(item, '::before').borderTopStyle === 'solid');
    expect(boxed.map(({dataset}) => dataset.fact)).to.deep.equal(factsOf('ask-first'));
    expect(all(risks, 'input, button, [tabindex]')).to.have.lengthOf(0);
  });

  it('gives every list its role', async () => {
    const risks = await element('<prolo-risks></prolo-risks>');
    expect(all(risks, 'ul').map(({role}) => role)).to.deep.equal(riskGroupIds.map(() => 'list'));
  });
});
