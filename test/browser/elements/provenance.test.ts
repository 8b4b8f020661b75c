import {expect} from '@open-wc/testing';
import {contentDate, contentVersion} from '../../../src/content/version.generated.js';
import {addPack, en, references, type ProloElement} from '../../../src/index.js';
import {statementsOf, type StatementSection} from '../../support/content.js';
import {element, page, settled, shownText, tags, warnings} from './support.js';

const {provenance} = en;
const by = 'Dr. Sample Name';

const provenanceOf = (found: Element) => found.shadowRoot!.querySelector<HTMLDetailsElement>('[part="provenance"]')!;
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
const status = (found: Element) => spaced(provenanceOf(found).querySelector('summary')!.textContent);
const about = (found: Element) => spaced(provenanceOf(found).textContent).slice(status(found).length).trim();
const sectionOf = (tag: string) => tag.slice('prolo-'.length) as StatementSection;

/** What stands in the places of a text, by their order. */
const filled = (text: string, values: Record<string, string>) =>
  Object.entries(values).reduce((before, [name, value]) => before.replace(`{${name}}`, () => value), text);
const inEnglish = (day: string) =>
  new Date(day).toLocaleDateString('en', {year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC'});

/** The ids of the references that the statements of a section cite. */
const refsOf = (section: StatementSection) => [...new Set(statementsOf(section).flatMap(({refs}) => refs))].sort();

describe('the provenance', () => {
  for (const tag of tags) {
    describe(`of <${tag}>`, () => {
      it('says by default that no clinician of the clinic has reviewed the words', async () => {
        const found = await element(`<${tag}></${tag}>`);
        expect(status(found)).to.equal(provenance.notReviewed);
        expect(found.provenance!.review).to.equal(undefined);
      });

      it('is closed, with the state of the review in sight and the rest a click away', async () => {
        const found = await element(`<${tag}></${tag}>`);
        const details = provenanceOf(found);
        const summary = details.querySelector('summary')!;
        expect(details.open).to.equal(false);
        expect(summary.checkVisibility({visibilityProperty: true, opacityProperty: true})).to.equal(true);
        expect(summary.getBoundingClientRect().height).to.be.at.least(24);
        const closed = details.getBoundingClientRect().height;
        summary.click();
        expect(details.open).to.equal(true);
        expect(details.getBoundingClientRect().height).to.be.greaterThan(closed);
      });

      it('stands once, after the words, with nothing behind it but the brief disclaimer', async () => {
        const found = await element(`<${tag}></${tag}>`);
        expect(found.shadowRoot!.querySelectorAll('[part="provenance"]')).to.have.lengthOf(1);
        const behind = [...found.shadowRoot!.querySelectorAll('.base > .provenance ~ *')];
        const isBrief = found.localName !== 'prolo-disclaimer' && found.localName !== 'prolo-article';
        expect(behind.map(({className}) => className)).to.deep.equal(isBrief ? ['brief'] : []);
      });

      it('names version, date, languages, license, and how many sources there are, if any', async () => {
        const found = await element(`<${tag} lang="en"></${tag}>`);
        const count = refsOf(sectionOf(tag)).length;
        const facts = filled(provenance.about, {
          version: contentVersion,
          date: inEnglish(contentDate),
          languages: 'English',
          license: 'MIT',
        });
        const sources = filled(provenance.sources, {count: String(count)});
        expect(about(found)).to.equal(count > 0 ? `${facts} ${sources}` : facts);
        const [changed] = provenanceOf(found).querySelectorAll('time');
        expect(changed).to.have.attribute('datetime', contentDate);
      });

      it('is a property too', async () => {
        const found = await element(`<${tag} reviewed-by="${by}" reviewed-on="2020-01-15"></${tag}>`);
        const {sources, ...rest} = found.provenance!;
        expect(rest).to.deep.equal({
          contentVersion,
          contentDate,
          languages: ['en'],
          license: 'MIT',
          review: {by, on: '2020-01-15', stale: true},
        });
        expect([...sources].sort()).to.deep.equal(refsOf(sectionOf(tag)));
        for (const id of sources) expect(references).to.have.property(id);
      });

      it('names the reviewer and the day, and says when that was too long ago', async () => {
        const found = await element(`<${tag} reviewed-by="${by}"></${tag}>`);
        expect(status(found)).to.equal(filled(provenance.reviewedBy, {name: by}));
        const lastMonth = new Date(Date.now() - 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
        found.setAttribute('reviewed-on', lastMonth);
        await found.updateComplete;
        expect(status(found)).to.equal(filled(provenance.reviewedByOn, {name: by, date: inEnglish(lastMonth)}));
        expect(provenanceOf(found).querySelector('summary time')).to.have.attribute('datetime', lastMonth);
        found.setAttribute('reviewed-on', '2020-01-15');
        await found.updateComplete;
        expect(status(found)).to.equal(
          `${filled(provenance.reviewedByOn, {name: by, date: 'January 15, 2020'})} ${provenance.stale}`,
        );
      });
    });
  }

  it('belongs to the words and not to the reading level', async () => {
    const plain = await element('<prolo-overview></prolo-overview>');
    const clinical = await element('<prolo-overview reading="clinical"></prolo-overview>');
    expect(provenanceOf(clinical).textContent).to.equal(provenanceOf(plain).textContent);
    expect(clinical.provenance).to.deep.equal(plain.provenance);
  });

  it('can be read before the element is on a page', () => {
    const {contentVersion: version, review} = document.createElement('prolo-overview').provenance!;
    expect(version).to.equal(contentVersion);
    expect(review).to.equal(undefined);
  });

  const left: [attributes: string, shown: string, warned: number][] = [
    ['reviewed-on="2026-03-30"', provenance.notReviewed, 1],
    ['reviewed-by="  "', provenance.notReviewed, 0],
    [`reviewed-by="${by}" reviewed-on="2026-02-30"`, filled(provenance.reviewedBy, {name: by}), 1],
    [`reviewed-by="${by}" reviewed-on="2999-01-01"`, filled(provenance.reviewedBy, {name: by}), 1],
    [`reviewed-by="${by}" reviewed-on=""`, filled(provenance.reviewedBy, {name: by}), 0],
  ];
  for (const [attributes, shown, warned] of left) {
    it(`with ${attributes} says “${shown}” and warns ${warned} times`, async () => {
      const said = await warnings(async () => {
        const found = await element(`<prolo-overview ${attributes}></prolo-overview>`);
        expect(status(found)).to.equal(shown);
        found.requestUpdate();
        await found.updateComplete;
        expect(found.provenance!.review?.on).to.equal(undefined);
      });
      expect(said).to.have.lengthOf(warned);
    });
  }

  it('follows the properties, and goes back to “not reviewed” when they go', async () => {
    const found = await element('<prolo-overview></prolo-overview>');
    Object.assign(found, {reviewedBy: by, reviewedOn: '2020-01-15'} satisfies Partial<ProloElement>);
    await found.updateComplete;
    expect(status(found)).to.contain(by).and.to.contain('January 15, 2020');
    found.reviewedOn = undefined;
    found.reviewedBy = undefined;
    await found.updateComplete;
    expect(status(found)).to.equal(provenance.notReviewed);
    found.setAttribute('reviewed-by', by);
    await found.updateComplete;
    found.removeAttribute('reviewed-by');
    await found.updateComplete;
    expect(status(found)).to.equal(provenance.notReviewed);
  });

  it('of each element is its own', async () => {
    const container = await page(
      `<prolo-overview reviewed-by="${by}"></prolo-overview><prolo-mechanism></prolo-mechanism>`,
    );
    const [overview, mechanism] = container.children;
    expect(status(overview!)).to.contain(by);
    expect(status(mechanism!)).to.equal(provenance.notReviewed);
  });
});

// The packs below stay on the page, so these tests come last.
describe('the languages of the provenance', () => {
  const languages = (found: ProloElement) => found.provenance!.languages;

  it('are those that the page knows the words of this element in, and follow packs added later', async () => {
    const container = await page('<prolo-overview></prolo-overview><prolo-mechanism></prolo-mechanism>');
    const [overview, mechanism] = [
      container.querySelector('prolo-overview')!,
      container.querySelector('prolo-mechanism')!,
    ];
    addPack({lang: 'pt-BR', dir: 'ltr', overview: en.overview});
    await settled(container);
    expect(languages(overview)).to.deep.equal(['en', 'pt-BR']);
    expect(languages(mechanism)).to.deep.equal(['en']);
    expect(about(overview)).to.contain('English, Brazilian Portuguese');
    expect(about(mechanism)).not.to.contain('Portuguese');
    addPack({lang: 'pt-BR', dir: 'ltr', mechanism: en.mechanism});
    await settled(container);
    expect(languages(mechanism)).to.deep.equal(['en', 'pt-BR']);
  });

  it('may be any that BCP 47 can name', async () => {
    const tagged = ['zh-Hans', 'de-x-leicht', 'en-GB-oxendict', 'de-DE-u-co-phonebk', 'tlh', 'qaa'];
    const container = await page('<prolo-conditions></prolo-conditions>');
    const conditions = container.querySelector('prolo-conditions')!;
    for (const lang of tagged) addPack({lang, dir: 'ltr', conditions: en.conditions});
    await settled(container);
    expect(languages(conditions)).to.deep.equal(['en', ...tagged]);
    expect(about(conditions)).to.contain('English, Simplified Chinese, German, British English (Oxford');
  });

  it('do not change the language of the provenance itself: it is marked where only that falls back', async () => {
    addPack({lang: 'ar', dir: 'rtl', overview: en.overview});
    const found = await element('<prolo-overview lang="ar"></prolo-overview>');
    expect(found.shadowRoot!.querySelector('.base')).to.have.attribute('lang', 'ar');
    expect(provenanceOf(found)).to.have.attribute('lang', 'en');
    expect(provenanceOf(found)).to.have.attribute('dir', 'ltr');
  });

  it('are named, and days are written, in the language of the provenance', async () => {
    addPack({
      lang: 'es',
      dir: 'ltr',
      article: en.article,
      provenance: {
        treatment: 'Proloterapia con dextrosa',
        notReviewed: 'Sin revisar.',
        reviewedBy: 'Revisado por {name}.',
        reviewedByOn: 'El {date}, revisado por {name}.',
        stale: 'Hace más de dos años.',
        outdated: '{name} – {version} – {statements}',
        nextReview: '{date}',
        changes: '{version}',
        changeKinds: {
          new: '{statements}',
          corrected: '{statements}',
          reworded: '{statements}',
          moved: '{statements}',
          removed: '{statements}',
        },
        about: '{languages} – {date} – {version} – {license}',
        sources: '{count}',
      },
    });
    const found = await element(
      `<prolo-article lang="es-MX" reviewed-by="${by}" reviewed-on="2020-03-31"></prolo-article>`,
    );
    expect(status(found)).to.equal(`El 31 de marzo de 2020, revisado por ${by}. Hace más de dos años.`);
    expect(about(found)).to.match(/^inglés, español – \d+ de \p{Letter}+ de \d+ – /iu);
    expect(provenanceOf(found)).to.have.attribute('lang', 'es');
    expect(shownText(found)).not.to.contain('{');
  });
});
