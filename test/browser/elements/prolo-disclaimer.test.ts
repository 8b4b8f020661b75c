import {expect} from '@open-wc/testing';
import {en, type ProloDisclaimer} from '../../../src/index.js';
import {element, headingTag, shownFacts, shownText, warnings} from './support.js';

const {title, statements} = en.disclaimer;
const isInSight = (part: Element) => part.getBoundingClientRect().height > 0;
const allFacts = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'];

describe('<prolo-disclaimer>', () => {
  for (const reading of ['plain', 'clinical'] as const) {
    it(`shows every statement in ${reading} wording, in order, under its heading`, async () => {
      const disclaimer = await element(`<prolo-disclaimer reading="${reading}"></prolo-disclaimer>`);
      expect(shownFacts(disclaimer)).to.deep.equal(allFacts);
      const words = [title, ...Object.values(statements)].map((wording) => wording[reading]).join(' ');
      expect(shownText(disclaimer).startsWith(words)).to.equal(true);
    });
  }

  it('shows the brief one as a single paragraph without a heading', async () => {
    const disclaimer = await element('<prolo-disclaimer variant="brief"></prolo-disclaimer>');
    expect(shownFacts(disclaimer)).to.deep.equal(['D1', 'D2', 'D5', 'D6', 'D7']);
    expect(headingTag(disclaimer)).to.equal(undefined);
    // What follows is of the clinic, if it adds anything, and about the text.
    const {children} = disclaimer.shadowRoot!.querySelector('.base')!;
    const shown = [...children].filter((part) => !part.matches('.provenance, [role="status"]') && isInSight(part));
    expect(shown.map(({localName}) => localName)).to.deep.equal(['p']);
  });

  for (const [given, facts] of [
    ['full', 8],
    ['FULL', 8],
    ['Brief', 5],
  ] as const) {
    it(`variant="${given}" shows ${facts} statements and says nothing in the console`, async () => {
      const said = await warnings(async () => {
        const disclaimer = await element(`<prolo-disclaimer variant="${given}"></prolo-disclaimer>`);
        expect(shownFacts(disclaimer)).to.have.lengthOf(facts);
      });
      expect(said).to.deep.equal([]);
    });
  }

  it('shows the full one for an unknown variant, and says so once', async () => {
    const said = await warnings(async () => {
      const markup = '<prolo-disclaimer variant="short"></prolo-disclaimer>';
      for (const disclaimer of [await element(markup), await element(markup)]) {
        expect(shownFacts(disclaimer)).to.deep.equal(allFacts);
      }
    });
    expect(said).to.deep.equal([
      'prolo-elements: <prolo-disclaimer variant="short">: unknown value, ignored. Use one of: full, brief.',
    ]);
  });

  it('goes back to the full one when the attribute is taken away', async () => {
    const disclaimer = await element<ProloDisclaimer>('<prolo-disclaimer variant="brief"></prolo-disclaimer>');
    disclaimer.removeAttribute('variant');
    await disclaimer.updateComplete;
    expect(shownFacts(disclaimer)).to.deep.equal(allFacts);
  });
});
