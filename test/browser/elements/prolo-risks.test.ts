import {expect} from '@open-wc/testing';
import '../../../src/define/prolo-risks.js';
import {en} from '../../../src/content/en/index.js';
import type {Wording} from '../../../src/content/model.js';
import {
  riskFactIds,
  riskGroupIds,
  riskStatements,
  urgencies,
  type RiskFactId,
  type RiskGroup,
  type RiskRelation,
} from '../../../src/content/statements/risks.js';
import {element, headingTag, statedText} from './support.js';

const {title, intro, groups, statements} = en.risks;
const factsOf = (group: RiskGroup) => riskFactIds.filter((id) => riskStatements[id].group === group);

const all = (found: Element, selector: string) => [...found.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const texts = (found: Element, selector: string) => all(found, selector).map(({textContent}) => textContent.trim());

const warnings: readonly RiskGroup[] = ['emergency', 'serious'];
const folded = riskGroupIds.filter((group) => !warnings.includes(group));
const shownFacts = (found: Element) => all(found, '[data-fact]:not(.brief *)').map(({dataset}) => dataset.fact);
/** What an element shows of a group: its warning, or its fold. */
const groupOf = (found: Element, group: RiskGroup) =>
  warnings.includes(group)
    ? all(found, '[part="group"]')[warnings.indexOf(group)]!
    : all(found, '.folds > .fold')[folded.indexOf(group)]!;

describe('<prolo-risks>', () => {
  for (const reading of ['plain', 'clinical'] as const) {
    it(`shows every statement in ${reading} wording, each in its group, what warns first`, async () => {
      const risks = await element(`<prolo-risks reading="${reading}"></prolo-risks>`);
      expect(texts(risks, '[part="heading"]')).to.deep.equal([title[reading]]);
      expect(statedText(all(risks, '.base > p')[0]!)).to.contain(intro[reading]);
      expect(shownFacts(risks)).to.have.members(riskFactIds);
      for (const group of riskGroupIds) {
        const shown = groupOf(risks, group);
        const text: {title: Wording; intro?: Wording} = groups[group];
        expect(shown.querySelector('[part="subheading"], summary [part="fold-heading"]')!.textContent).to.equal(
          text.title[reading],
        );
        expect(statedText(shown)).to.contain(text.intro?.[reading] ?? text.title[reading]);
        const told = [...shown.querySelectorAll<HTMLElement>('[data-fact]')];
        expect(told.map(({dataset}) => dataset.fact)).to.have.members(factsOf(group));
        for (const statement of told) {
          expect(statedText(statement)).to.contain(statements[statement.dataset.fact as RiskFactId][reading]);
        }
      }
    });

    it(`says in ${reading} wording what to do, the most urgent first, each with its signs`, async () => {
      const risks = await element(`<prolo-risks reading="${reading}"></prolo-risks>`);
      const emergency = groupOf(risks, 'emergency');
      const advice = [...emergency.querySelectorAll('.do')];
      expect(advice.map(({textContent}) => textContent)).to.deep.equal(
        urgencies.map((urgency) => en.risks.urgencies[urgency][reading]),
      );
      for (const [index, urgency] of urgencies.entries()) {
        const signs = [...advice[index]!.nextElementSibling!.querySelectorAll<HTMLElement>('li')];
        expect(signs.map(({dataset}) => dataset.fact)).to.deep.equal(
          factsOf('emergency').filter((id) => (riskStatements[id] as RiskRelation).urgency === urgency),
        );
      }
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
      for (const group of riskGroupIds) {
        const shown = groupOf(risks, group).querySelector('[part="subheading"], [part="fold-heading"]')!;
        expect(shown.localName).to.equal(subheading);
      }
    });
  }

  it('folds away no emergency advice, and not that there is serious harm', async () => {
    const risks = await element('<prolo-risks></prolo-risks>');
    // The clinic's own words have a frame, which is hidden while there are none.
    const advice = [
      ...groupOf(risks, 'emergency').querySelectorAll<HTMLElement>(':is(h3, p, li):not([hidden], [hidden] *)'),
    ];
    const serious = [...groupOf(risks, 'serious').querySelectorAll<HTMLElement>(':scope h3, :scope > p')];
    expect(advice.filter(({dataset}) => dataset.fact)).to.have.lengthOf(factsOf('emergency').length);
    expect(serious.map(statedText).join()).to.contain(groups.serious.intro.plain);
    for (const shown of [...advice, ...serious]) {
      expect(shown.closest('details, [hidden], [aria-hidden]') === null, shown.textContent).to.equal(true);
      expect(shown.checkVisibility({visibilityProperty: true, opacityProperty: true}), shown.textContent).to.equal(
        true,
      );
      expect(shown.getBoundingClientRect().height, shown.textContent).to.be.greaterThan(0);
    }
  });

  it('has an address for the emergency advice', async () => {
    const risks = await element('<prolo-risks></prolo-risks>');
    expect(groupOf(risks, 'emergency').dataset.address).to.equal('prolo-emergency');
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
    expect(all(risks, '.checklist :is(input, button, a, [tabindex])')).to.have.lengthOf(0);
  });

  it('gives every list its role', async () => {
    const risks = await element('<prolo-risks></prolo-risks>');
    expect(all(risks, 'ul')).not.to.be.empty;
    for (const list of all(risks, 'ul')) expect(list.getAttribute('role')).to.equal('list');
  });
});
