// cspell:ignore esta página
import {expect} from '@open-wc/testing';
import {nextReview} from '../../../src/content/changes.js';
import {sectionIds} from '../../../src/content/section-ids.js';
import {sources} from '../../../src/content/statements/index.js';
import {contentDate, contentVersion} from '../../../src/content/version.generated.js';
import {addPack, en, references, type LanguagePack, type ProloElement} from '../../../src/index.js';
import {rows} from '../../support/rows.js';
import {element, elementsIn, page, settled, shownText, tags, warnings} from './support.js';

const {provenance} = en;
const by = 'Dr. Sample Name';

const provenanceOf = (found: Element) => found.shadowRoot!.querySelector<HTMLDetailsElement>('[part="provenance"]')!;
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
const status = (found: Element) => spaced(provenanceOf(found).querySelector('summary .result')!.textContent);
const heading = (found: Element) => provenanceOf(found).querySelector('summary > :is(h1, h2, h3, h4, h5, h6)')!;
/** A review of the newest text. */
const today = new Date().toISOString().slice(0, 10);
const review = `reviewed-by="${by}" reviewed-on="${today}" reviewed-version="${contentVersion}"`;
const about = (found: Element) => spaced(provenanceOf(found).querySelector('.folded')!.textContent);
const sectionOf = (tag: string) => tag.slice('prolo-'.length) as keyof typeof sectionIds;

/** Every statement that was not the same in the first version. */
const isChanged = (id: string) => !['A3', 'R2', 'R9', 'R10', 'R13'].includes(id);
const idsOf = (tag: string) => Object.keys(sectionIds[sectionOf(tag)]).filter(isChanged);

/** What stands in the places of a text, by their order. */
const filled = (text: string, values: Record<string, string>) =>
  Object.entries(values).reduce((before, [name, value]) => before.replace(`{${name}}`, () => value), text);
const inEnglish = (day: string) =>
  new Date(day).toLocaleDateString('en', {year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC'});

/** The ids of the references that the statements of a section cite. */
const refsOf = (section: keyof typeof sectionIds) => [...sources[section]].sort();

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
        const behind = [...found.shadowRoot!.querySelectorAll('.base > .provenance ~ :not(.visually-hidden)')];
        const isBrief = found.localName !== 'prolo-disclaimer' && found.localName !== 'prolo-article';
        expect(behind.map(({className}) => className)).to.deep.equal(isBrief ? ['brief'] : []);
      });

      it('is under a heading of its own, one level below that of the element', async () => {
        const found = await element(`<${tag} heading-level="3"></${tag}>`);
        expect(heading(found).localName).to.equal('h4');
        expect(heading(found).textContent).to.equal(provenance.title);
      });

      it('says who wrote the text and who paid, names version, date, languages and license, and how many sources', async () => {
        const found = await element(`<${tag} lang="en"></${tag}>`);
        const count = refsOf(sectionOf(tag)).length;
        const facts = filled(provenance.about, {
          version: contentVersion,
          date: inEnglish(contentDate),
          languages: 'English',
          license: 'MIT',
        });
        const counted = count > 0 ? ` ${filled(provenance.sources, {count: String(count)})}` : '';
        const due = filled(provenance.nextReview, {date: inEnglish(nextReview)});
        expect(about(found)).to.contain(`${facts}${counted} ${due}`);
        for (const {plain} of Object.values(en.about.statements)) expect(about(found)).to.contain(spaced(plain));
        const changed = provenanceOf(found).querySelector('time');
        expect(changed).to.have.attribute('datetime', contentDate);
      });

      it('says what changed in it between the versions', async () => {
        const found = await element(`<${tag}></${tag}>`);
        const {changes} = found.provenance!;
        const versions = [...new Set(changes.map(([, version]) => version))];
        expect(versions).to.include(contentVersion);
        for (const version of versions) {
          expect(about(found)).to.contain(filled(provenance.changes, {version}));
        }
        for (const [id] of changes.filter(([, , kind]) => kind === 'reworded')) expect(about(found)).to.contain(id);
      });

      it('is a property too', async () => {
        const found = await element(`<${tag} ${review}></${tag}>`);
        const {sources: cited, changes, ...rest} = found.provenance!;
        const due = `${Number(today.slice(0, 4)) + 2}${today.slice(4)}`;
        expect(rest).to.deep.equal({
          contentVersion,
          contentDate,
          nextReview,
          languages: ['en'],
          license: 'MIT',
          isShortened: false,
          hasOwnWords: false,
          review: {by, on: today, version: contentVersion, due, stale: false, uncovered: []},
        });
        expect([...cited].sort()).to.deep.equal(refsOf(sectionOf(tag)));
        for (const id of cited) expect(references).to.have.property(id);
        expect(changes.map(([id]) => id)).to.include.members(idsOf(tag));
      });

      it('names the reviewer, the day and the version of a review of today’s text', async () => {
        const found = await element(`<${tag} reviewed-by="${by}" reviewed-version="${contentVersion}"></${tag}>`);
        expect(status(found)).to.equal(filled(provenance.reviewedBy, {name: by}));
        expect(about(found)).to.contain(filled(provenance.reviewedVersion, {version: contentVersion}));
        found.setAttribute('reviewed-on', today);
        await found.updateComplete;
        expect(status(found)).to.equal(filled(provenance.reviewedByOn, {name: by, date: inEnglish(today)}));
        expect(provenanceOf(found).querySelector('summary time')).to.have.attribute('datetime', today);
        expect(about(found)).to.contain('review it again by');
      });

      it('does not present a review of an older version as one of today’s text, and says what it leaves uncovered', async () => {
        const found = await element(`<${tag} reviewed-by="${by}" reviewed-version="1.1.0"></${tag}>`);
        const {uncovered} = found.provenance!.review!;
        expect(uncovered).to.not.be.empty;
        expect(status(found)).to.equal(
          `${filled(provenance.outdated, {name: by})} ${filled(provenance.uncovered, {count: String(uncovered.length)})}`,
        );
        expect(about(found)).to.contain(filled(provenance.uncoveredStatements, {statements: uncovered.join(', ')}));
      });
    });
  }

  it('says the same of review and version at both reading levels', async () => {
    const plain = await element(`<prolo-overview ${review}></prolo-overview>`);
    const clinical = await element(`<prolo-overview ${review} reading="clinical"></prolo-overview>`);
    expect(status(clinical)).to.equal(status(plain));
    expect(clinical.provenance).to.deep.equal(plain.provenance);
    expect(about(clinical)).to.contain(spaced(en.about.statements.B1.clinical));
  });

  it('follows the brief disclaimer, which has no heading, without skipping a level', async () => {
    const found = await element('<prolo-disclaimer variant="brief" heading-level="3"></prolo-disclaimer>');
    expect(heading(found).localName).to.equal('h3');
  });

  it('counts only the conditions that are shown', async () => {
    const old = `reviewed-by="${by}" reviewed-version="1.1.0"`;
    for (const tag of ['prolo-conditions', 'prolo-evidence']) {
      const knee = await element(`<${tag} ${old} include="knee-pain"></${tag}>`);
      const all = await element(`<${tag} ${old}></${tag}>`);
      expect(knee.provenance!.review!.uncovered.length).to.be.within(1, all.provenance!.review!.uncovered.length - 1);
      expect(all.provenance!.review!.uncovered).to.include.members([...knee.provenance!.review!.uncovered]);
    }
  });

  const shown: readonly string[] = [
    ...tags.map((tag) => `<${tag}></${tag}>`),
    '<prolo-conditions include="knee-pain" selected="knee-pain"></prolo-conditions><prolo-evidence></prolo-evidence>',
    '<prolo-evidence include="knee-pain"></prolo-evidence>',
    '<prolo-options condition="knee-pain"></prolo-options>',
    '<prolo-options problem="tennis-elbow"></prolo-options>',
    '<prolo-visit include="pain cost"></prolo-visit>',
    '<prolo-overview omit="O2"></prolo-overview>',
  ];
  for (const markup of rows(shown)) {
    it(`leaves no statement, figure or meaning in sight covered that has changed since: ${markup}`, async () => {
      const container = await page(
        markup.replaceAll(/(<prolo-[a-z]+)/g, `$1 reviewed-by="${by}" reviewed-version="1.0.0"`),
      );
      for (const found of elementsIn(container)) {
        const {uncovered} = found.provenance!.review!;
        const places = found.shadowRoot!.querySelectorAll('[data-fact], [data-outcome], .meaning[id]');
        const ids = [...places].map(
          (place) => (place as HTMLElement).dataset.fact ?? (place as HTMLElement).dataset.outcome ?? place.id,
        );
        expect(ids.filter((id) => isChanged(id) && !uncovered.includes(id))).to.deep.equal([]);
      }
    });
  }

  it('can be read before the element is on a page', () => {
    const {contentVersion: version, review} = document.createElement('prolo-overview').provenance!;
    expect(version).to.equal(contentVersion);
    expect(review).to.equal(undefined);
  });

  const left: [attributes: string, warned: number][] = [
    ['reviewed-on="2026-11-27"', 1],
    ['reviewed-by="  "', 0],
    [`reviewed-by="${by}"`, 1],
    [`reviewed-by="${by}" reviewed-on=""`, 1],
    [`reviewed-by="${by}" reviewed-on="2026-02-30" reviewed-version="2.0.0"`, 1],
    [`reviewed-by="${by}" reviewed-on="2999-01-01" reviewed-version="2.0.0"`, 1],
    [`reviewed-by="${by}" reviewed-on="2026-11-02" reviewed-version="2.0.0"`, 1],
    [`reviewed-by="${by}" reviewed-on="2026-11-27" reviewed-version="2"`, 1],
  ];
  for (const [attributes, warned] of left) {
    it(`with ${attributes} says that there is no review, and warns ${warned} times`, async () => {
      // A warning stands in the console once, whichever test asked for it first.
      const pageState = (globalThis as Record<symbol, unknown>)[Symbol.for('prolo-elements')];
      (pageState as {loggedWarnings: Set<string>}).loggedWarnings.clear();
      const said = await warnings(async () => {
        const found = await element(`<prolo-overview ${attributes}></prolo-overview>`);
        expect(status(found)).to.equal(provenance.notReviewed);
        found.requestUpdate();
        await found.updateComplete;
        expect(found.provenance!.review).to.equal(undefined);
      });
      expect(said).to.have.lengthOf(warned);
    });
  }

  it('follows the properties, and goes back to “not reviewed” when they go', async () => {
    const found = await element('<prolo-overview></prolo-overview>');
    Object.assign(found, {
      reviewedBy: by,
      reviewedOn: today,
      reviewedVersion: contentVersion,
    } satisfies Partial<ProloElement>);
    await found.updateComplete;
    expect(status(found)).to.contain(by).and.to.contain(inEnglish(today));
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
    const container = await page(`<prolo-overview ${review}></prolo-overview><prolo-mechanism></prolo-mechanism>`);
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
    expect(about(overview)).to.contain('English and Brazilian Portuguese');
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
    expect(provenanceOf(found).closest('[lang]')).to.have.attribute('lang', 'en');
    expect(provenanceOf(found).closest('[lang]')).to.have.attribute('dir', 'ltr');
  });

  it('are named, and days are written, in the language of the provenance', async () => {
    addPack({
      lang: 'es',
      dir: 'ltr',
      article: en.article,
      provenance: {
        treatment: 'Proloterapia con dextrosa',
        title: 'Sobre este texto',
        notReviewed: 'Sin revisar.',
        ownWords: 'Palabras de esta página.',
        reviewedBy: 'Revisado por {name}.',
        reviewedByOn: 'El {date}, revisado por {name}.',
        stale: 'Hace más de dos años.',
        outdated: '{name}',
        outdatedOn: '{name}, {date}',
        uncovered: '{count}',
        reviewedVersion: '{version}',
        uncoveredStatements: '{statements}',
        reviewDue: '{date}',
        shortened: 'Abreviado.',
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
      `<prolo-article lang="es-MX" reviewed-by="${by}" reviewed-on="2026-11-27" reviewed-version="2.0.0"></prolo-article>`,
    );
    expect(status(found)).to.equal('Palabras de esta página.');
    expect(about(found)).to.match(/inglés y español – \d+ de \p{Letter}+ de \d+ – /iu);
    expect(provenanceOf(found).closest('[lang]')).to.have.attribute('lang', 'es');
    expect(provenanceOf(found).querySelector('.folded [lang]')).to.have.attribute('lang', 'en');
    expect(shownText(found)).not.to.contain('{');
  });
});

describe('A review does not cover words that the page adds', () => {
  const own = {...en.overview, title: {plain: 'Our own words', clinical: 'Our own words'}};
  const packs: [what: string, pack: LanguagePack, isShown: boolean][] = [
    ['in a language that the library lacks', {lang: 'eo', dir: 'ltr', overview: own}, false],
    ['in place of the English ones', {lang: 'en-ZA', dir: 'ltr', overview: own}, false],
    [
      'in a section that another element shows',
      {lang: 'en-NZ', dir: 'ltr', overview: en.overview, visit: {...en.visit}},
      false,
    ],
    ['but stays over the words of the library', {lang: 'en-AU', dir: 'ltr', overview: en.overview}, true],
  ];
  for (const [what, pack, isShown] of rows(packs)) {
    it(what, async () => {
      addPack(pack);
      const reviewer = `Dr. ${pack.lang}`;
      let found!: ProloElement;
      const said = await warnings(async () => {
        found = await element(`<prolo-overview lang="${pack.lang}" ${review.replace(by, reviewer)}></prolo-overview>`);
      });
      expect(said).to.have.lengthOf(isShown ? 0 : 1);
      for (const warning of said)
        expect(warning).to.match(/<prolo-overview reviewed-by=.* adds words of its own .* not shown\.$/u);
      expect(found.provenance?.review !== undefined).to.equal(isShown);
      const sentence = filled(provenance.reviewedByOn, {name: reviewer, date: inEnglish(today)});
      expect(status(found)).to.equal(isShown ? sentence : provenance.ownWords);
    });
  }
});

describe('in a language that runs from right to left', () => {
  for (const selector of ['.provenance', '[part="disclaimer"]']) {
    it(`${selector}, which names its language, runs so too`, async () => {
      addPack({...en, lang: 'ar', dir: 'rtl'});
      const found = await element('<prolo-overview lang="ar"></prolo-overview>');
      const part = found.shadowRoot!.querySelector(selector);
      expect(part).to.have.attribute('lang', 'ar');
      expect(part).to.have.attribute('dir', 'rtl');
    });
  }
});
