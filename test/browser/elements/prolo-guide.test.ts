import {expect} from '@open-wc/testing';
import {addPack, en, type ProloGuide} from '../../../src/index.js';
import {pseudoPack} from '../../../stories/support/pseudo-pack.js';
import {
  everySection,
  within,
  sections,
  section,
  shown,
  entries,
  provenances,
  spaced,
  guideIn,
  settledGuide,
} from './guide-support.js';
import {element, headingTag, page, settled, shownFacts, shownText, warnings} from './support.js';

const {guide, provenance} = en;

describe('<prolo-guide>', () => {
  it('shows every section with every fact that it shows alone', async () => {
    const found = await guideIn('<prolo-guide></prolo-guide>');
    expect(shown(found)).to.deep.equal(everySection);
    for (const name of everySection) {
      const alone = await element(`<prolo-${name}></prolo-${name}>`);
      expect(shownFacts(section(found, name)), name).to.have.members(shownFacts(alone));
      expect(shownFacts(alone), name).not.to.be.empty;
    }
  });

  it('shows in each section the facts in their order', async () => {
    const found = await guideIn('<prolo-guide></prolo-guide>');
    for (const name of everySection) {
      const alone = await element(`<prolo-${name}></prolo-${name}>`);
      expect(shownFacts(section(found, name)), name).to.deep.equal(shownFacts(alone));
    }
  });

  const named: [sections: string, shown: readonly string[], warned: number][] = [
    ['', everySection, 0],
    ['risks', ['disclaimer', 'risks'], 0],
    ['risks, overview', ['disclaimer', 'risks', 'overview'], 0],
    ['overview disclaimer article', ['overview', 'disclaimer', 'article'], 0],
    ['risks risks', ['disclaimer', 'risks'], 0],
    ['Risks', ['disclaimer', 'risks'], 0],
    ['disclaimer', ['disclaimer'], 0],
    ['risk, article', ['disclaimer', 'article'], 1],
    ['guide provenance', everySection, 2],
    ['constructor __proto__', everySection, 2],
  ];
  for (const [value, names, warned] of named) {
    it(`with sections="${value}" shows ${names.join(', ')} and warns ${warned} times`, async () => {
      const said = await warnings(async () => {
        const found = await guideIn(`<prolo-guide sections="${value}"></prolo-guide>`);
        expect(shown(found)).to.deep.equal(names);
        expect(entries(found)).to.have.lengthOf(names.length);
      });
      expect(said).to.have.lengthOf(warned);
    });
  }

  it('follows sections as it changes', async () => {
    const found = await guideIn('<prolo-guide sections="overview risks"></prolo-guide>');
    found.sections = 'risks overview';
    await settledGuide(found);
    expect(shown(found)).to.deep.equal(['disclaimer', 'risks', 'overview']);
    found.removeAttribute('sections');
    found.sections = undefined;
    await settledGuide(found);
    expect(shown(found)).to.deep.equal(everySection);
    for (const name of everySection) expect(shownText(section(found, name))).to.contain(en[name].title.plain);
  });

  it('shows what the clinic puts at its top, and the fallback only while the words are missing', async () => {
    const found = await guideIn('<prolo-guide><p slot="clinic">Sample Clinic</p><p>Fallback</p></prolo-guide>');
    const [clinic, fallback] = found.children;
    expect(clinic!.checkVisibility()).to.equal(true);
    expect(clinic!.getBoundingClientRect().bottom).to.be.at.most(
      within(found).querySelector('[part="heading"]')!.getBoundingClientRect().top,
    );
    expect(fallback!.checkVisibility({visibilityProperty: true})).to.equal(false);
  });

  it('writes nothing to the page when nothing has changed', async () => {
    const found = await guideIn('<prolo-guide></prolo-guide>');
    const writes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => writes.push(...records));
    for (const root of [found, within(found), ...sections(found).map(({shadowRoot}) => shadowRoot!)]) {
      observer.observe(root, {subtree: true, childList: true, attributes: true, characterData: true});
    }
    found.requestUpdate();
    await settledGuide(found);
    writes.push(...observer.takeRecords());
    observer.disconnect();
    expect(writes).to.have.lengthOf(0);
  });
});

describe('the headings of the guide', () => {
  const levels = (found: ProloGuide) => [headingTag(found), ...new Set(sections(found).map(headingTag))];

  const cases: [markup: string, tags: string[]][] = [
    ['<prolo-guide></prolo-guide>', ['h2', 'h3']],
    ['<h2>Clinic</h2><prolo-guide></prolo-guide>', ['h3', 'h4']],
    ['<h1>Clinic</h1><prolo-guide heading-level="4"></prolo-guide>', ['h4', 'h5']],
    ['<h5>Clinic</h5><prolo-guide></prolo-guide>', ['h6', 'h6']],
  ];
  for (const [markup, tags] of cases) {
    it(`in ${markup} are ${tags.join(' and below it ')}`, async () => {
      expect(levels(await guideIn(markup))).to.deep.equal(tags);
    });
  }

  it('follow the page', async () => {
    const found = await guideIn('<h1>Clinic</h1><prolo-guide></prolo-guide>');
    found.previousElementSibling!.replaceWith(document.createElement('h3'));
    await settled(found.parentElement!);
    await settledGuide(found);
    expect(levels(found)).to.deep.equal(['h4', 'h5']);
  });
});

describe('the guide answers for its words once', () => {
  it('with one provenance behind all sections, and no brief disclaimer beside the full one', async () => {
    const found = await guideIn('<prolo-guide></prolo-guide>');
    expect(provenances(found)).to.have.lengthOf(1);
    expect(
      within(found).querySelector('.sections ~ .provenance > [part="provenance"]') === provenances(found)[0],
    ).to.equal(true);
    for (const part of [found, ...sections(found)])
      expect(part.shadowRoot!.querySelectorAll('.brief')).to.have.lengthOf(0);
  });

  it('names the review', async () => {
    const found = await guideIn('<prolo-guide reviewed-by="Dr. Sample Name" reviewed-version="2.0.0"></prolo-guide>');
    const summary = spaced(provenances(found)[0]!.querySelector('summary .result')!.textContent);
    expect(summary).to.equal(provenance.reviewedBy.replace('{name}', 'Dr. Sample Name'));
  });

  it('counts every source of every section shown, each once', async () => {
    const found = await guideIn('<prolo-guide></prolo-guide>');
    const each = sections(found).flatMap((part) => part.provenance!.sources);
    expect(found.provenance!.sources).to.have.members([...new Set(each)]);
    expect(spaced(provenances(found)[0]!.textContent)).to.contain(
      provenance.sources.replace('{count}', String(new Set(each).size)),
    );
    found.sections = 'article';
    await settledGuide(found);
    expect(found.provenance!.sources).to.deep.equal(section(found, 'article').provenance!.sources);
  });

  it('says so to search engines in one block', async () => {
    const found = await guideIn('<prolo-guide structured-data></prolo-guide>');
    const blocks = [...document.head.querySelectorAll('script[type="application/ld+json"]')];
    expect(blocks).to.have.lengthOf(1);
    const said = JSON.parse(blocks[0]!.textContent) as {name: string; citation: unknown[]};
    expect(said.name).to.equal(guide.title.plain);
    expect(said.citation).to.have.lengthOf(found.provenance!.sources.length);
    found.remove();
    expect(document.head.querySelector('script[type="application/ld+json"]')).to.equal(null);
  });

  it('stands for the full disclaimer of the page, as long as it is there', async () => {
    const container = await page('<prolo-risks></prolo-risks><prolo-guide sections="overview"></prolo-guide>');
    const risks = container.querySelector('prolo-risks')!;
    const isBrief = async () => {
      await risks.updateComplete;
      return risks.shadowRoot!.querySelector('.brief') !== null;
    };
    await settledGuide(container.querySelector('prolo-guide')!);
    expect(await isBrief()).to.equal(false);
    container.querySelector('prolo-guide')!.remove();
    expect(await isBrief()).to.equal(true);
  });
});

describe('the guide leaves axe nothing to find', () => {
  for (const around of ['<main><h1>Clinic</h1>', '<main lang="ar" dir="rtl"><h1>Clinic</h1>']) {
    for (const attributes of ['sections="overview"', 'sections="overview" reading="clinical"']) {
      it(`in <prolo-guide ${attributes}> in ${around}`, async () => {
        const found = await guideIn(
          `${around}<prolo-guide ${attributes}><p slot="clinic">Sample Clinic</p></prolo-guide></main>`,
        );
        await expect(found).to.be.accessible();
      });
    }
  }
});

// The packs below stay on the page, so these tests come last.
describe('the guide in other languages', () => {
  it('is in that of the page, sections and all', async () => {
    addPack(pseudoPack(en, {lang: 'he', dir: 'rtl', change: (text) => `«${text}»`}));
    const found = await guideIn('<div lang="he"><prolo-guide></prolo-guide></div>');
    for (const part of [found, ...sections(found)]) {
      const base = part.shadowRoot!.querySelector('.base')!;
      expect(base).to.have.attribute('lang', 'he');
      expect(base).to.have.attribute('dir', 'rtl');
      expect(shownText(part)).to.match(/«.+»/);
    }
  });

  it('shows each section in the page’s language, also where words of the guide itself are missing', async () => {
    addPack({lang: 'es', dir: 'ltr', overview: {...en.overview, title: {plain: 'Título', clinical: 'Título'}}});
    const found = await guideIn('<div lang="es-MX"><prolo-guide sections="overview risks"></prolo-guide></div>');
    expect(within(found).querySelector('.base')).to.have.attribute('lang', 'en');
    expect(section(found, 'overview').shadowRoot!.querySelector('.base')).to.have.attribute('lang', 'es');
    expect(section(found, 'risks').shadowRoot!.querySelector('.base')).to.have.attribute('lang', 'en');
    expect(entries(found).map((entry) => [entry.closest('li')!.lang, spaced(entry.textContent)])).to.deep.equal([
      ['en', en.disclaimer.title.plain],
      ['es', 'Título'],
      ['en', en.risks.title.plain],
    ]);
  });
});
