import {expect} from '@open-wc/testing';
import {articleFactIds} from '../../../src/content/statements/article.js';
import {conditionFactIds} from '../../../src/content/statements/conditions.js';
import {disclaimerFactIds} from '../../../src/content/statements/disclaimer.js';
import {findingIds} from '../../../src/content/statements/evidence.js';
import {mechanismFactIds} from '../../../src/content/statements/mechanism.js';
import {
  optionAreaIds,
  optionAreas,
  options,
  optionsOf,
  type OptionTopicId,
} from '../../../src/content/statements/options.js';
import {overviewFactIds} from '../../../src/content/statements/overview.js';
import {questionGroups, questionsIn, startQuestions} from '../../../src/content/statements/questions.js';
import {riskFactIds} from '../../../src/content/statements/risks.js';
import {visitFactIds} from '../../../src/content/statements/visit.js';
import {isChromium} from '../../support/elements.js';
import {rows} from '../../support/rows.js';
import {unless} from '../../support/unless.js';
import {axeFindings} from './axe.js';
import {closeAll, elementsIn, open, settled, shownFacts, type OpenedPage} from './support.js';

const itInChromium = unless(!isChromium && 'the figures are those of one engine and its fonts', it);

const requests = ({window, document}: OpenedPage) =>
  [document.URL, ...window.performance.getEntriesByType('resource').map(({name}) => name)].map((name) => new URL(name));

describe('the sample clinic’s page', () => {
  afterEach(closeAll);

  it('shows every fact, through one script tag', async () => {
    const {document} = await open({url: '/pages/index.html'});
    const [first, second] = articleFactIds;
    // Without an address there is no link to the article, so A3 has nothing to say.
    const facts = [
      ...overviewFactIds,
      ...conditionFactIds,
      ...findingIds,
      ...mechanismFactIds,
      ...optionAreaIds
        .flatMap((area): readonly OptionTopicId[] => optionAreas[area])
        .flatMap(optionsOf)
        .flatMap((id) => [id, ...options[id].harms]),
      ...visitFactIds,
      ...riskFactIds,
      ...startQuestions,
      ...questionGroups.flatMap(questionsIn),
      first,
      second,
      ...disclaimerFactIds,
    ];
    expect(shownFacts(document)).to.deep.equal(facts);
    expect(document.querySelectorAll('script[src*="prolo-elements"]')).to.have.lengthOf(1);
  });

  it('shows the link to the article once the clinic gives its address', async () => {
    const page = await open({url: '/pages/index.html'});
    const article = page.document.querySelector('prolo-article')!;
    article.setAttribute('href', 'https://example.org/article');
    await article.updateComplete;
    expect(shownFacts(page.document)).to.include('A3');
  });

  it('goes on in headings where the clinic’s own headings stop', async () => {
    const {document} = await open({url: '/pages/index.html'});
    const levels = headingsIn(document.body).map(({localName}) => Number(localName.slice(1)));
    expect(levels.length).to.be.greaterThan(30);
    levels.reduce((before, level) => {
      expect(level - before, `h${level} after h${before}`).to.be.at.most(1);
      return level;
    }, 0);
  });

  for (const width of [320, 1280]) {
    it(`leads from a condition to its evidence, past what was never in sight, at ${width} px`, async () => {
      const {document, window} = await open({url: '/pages/index.html'}, {width});
      const more = document
        .querySelector('prolo-conditions')!
        .shadowRoot!.querySelectorAll<HTMLElement>('[part="evidence-link"]');
      more[10]!.click();
      // Two frames until it is laid out, two more in which it must not move away.
      for (let frame = 0; frame < 4; frame++) await new Promise((resolve) => window.requestAnimationFrame(resolve));
      const target = document.querySelector('prolo-evidence')!.shadowRoot!.activeElement!;
      expect(target.closest<HTMLElement>('[data-address]')?.dataset.address).to.equal('prolo-evidence-knee-pain');
      expect(target.getBoundingClientRect().top).to.be.within(0, window.innerHeight);
    });
  }

  const highest = rows([
    ['prolo-overview', 1700],
    ['prolo-conditions', 2600],
    ['prolo-evidence', 1700],
    ['prolo-mechanism', 2600],
    ['prolo-options', 1700],
    ['prolo-visit', 1700],
    ['prolo-risks', 1700],
    ['prolo-questions', 1700],
    ['prolo-article', 1700],
    ['prolo-disclaimer', 1700],
  ] as const);
  itInChromium('is soon read on a phone: no element is high before a reader opens more', async () => {
    const page = await open({url: '/pages/index.html'}, {width: 390, height: 844});
    const {document} = page;
    await settled(page);
    for (const [tag, limit] of highest) {
      expect(document.querySelector(tag)!.getBoundingClientRect().height, tag).to.be.within(100, limit);
    }
  });

  for (const url of ['/pages/index.html', '/pages/intake.html', '/pages/guide.html', '/pages/dark.html']) {
    it(`${url} says no heading twice in a row`, async () => {
      const {document} = await open({url});
      const shown = headingsIn(document.body).map(({textContent}) => textContent.trim());
      expect(shown.length).to.be.greaterThan(3);
      expect(shown.filter((text, index) => text === shown[index + 1])).to.deep.equal([]);
    });

    for (const width of [320, 768, 1280]) {
      it(`${url} does not run over the side at ${width} px`, async () => {
        const {document} = await open({url}, {width});
        expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
      });
    }

    it(`${url} leaves axe nothing to find`, async () => {
      expect(await axeFindings(await open({url}))).to.deep.equal([]);
    });

    it(`${url} loads only from where it stands`, async () => {
      const page = await open({url});
      expect(requests(page).filter(({origin}) => origin !== location.origin)).to.deep.equal([]);
    });
  }

  it('without a full disclaimer ends each clinical element with the brief one', async () => {
    const {document} = await open({url: '/pages/dark.html'});
    expect(document.querySelector('prolo-disclaimer')).to.equal(null);
    const elements = elementsIn(document);
    expect(elements).to.have.lengthOf(2);
    for (const element of elements) {
      expect(element.shadowRoot!.querySelector('[part="disclaimer"]')?.textContent).to.match(/education/);
    }
  });
});

/** The headings that a reader sees, in the order of the page. */
function headingsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((found) => [
    ...(found.matches('h1, h2, h3, h4, h5, h6') && found.checkVisibility({visibilityProperty: true}) ? [found] : []),
    ...(found.shadowRoot ? headingsIn(found.shadowRoot) : []),
  ]);
}
