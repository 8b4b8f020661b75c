import {expect} from '@open-wc/testing';
import type {
  Article,
  Chapter,
  CreativeWork,
  Legislation,
  MedicalTherapy,
  MedicalWebPage,
  Organization,
  Person,
  Report,
  ScholarlyArticle,
  WebPage,
} from 'schema-dts';
import {contentDate, contentVersion} from '../../../src/content/version.generated.js';
import {addPack, en, references, type ProloElement, type ProloOverview, type Reference} from '../../../src/index.js';
import {element, elementsIn, page, settled, tags, warnings} from './support.js';

type Json = Readonly<Record<string, unknown>>;

const blocks = () => [...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];
const said = () => blocks().map(({text}) => JSON.parse(text) as Json);
/** The JSON-LD of the one element on the page. */
const only = () => {
  const all = said();
  expect(all).to.have.lengthOf(1);
  return all[0]!;
};
const titleOf = (tag: string) => en[tag.slice('prolo-'.length) as 'overview'].title;

/** The names that schema.org gives to the properties of a type, checked by its type definitions. */
type PropertyOf<Type> = keyof Extract<Type, {'@type': string}>;
const properties = {
  MedicalWebPage: [
    'about',
    'author',
    'citation',
    'dateModified',
    'inLanguage',
    'lastReviewed',
    'license',
    'name',
    'publishingPrinciples',
    'reviewedBy',
    'version',
  ] satisfies PropertyOf<MedicalWebPage>[],
  Organization: ['name'] satisfies PropertyOf<Organization>[],
  CreativeWork: ['name', 'text'] satisfies PropertyOf<CreativeWork>[],
  MedicalTherapy: ['name'] satisfies PropertyOf<MedicalTherapy>[],
  Person: ['name'] satisfies PropertyOf<Person>[],
  ScholarlyArticle: [
    'datePublished',
    'identifier',
    'inLanguage',
    'name',
    'url',
  ] satisfies PropertyOf<ScholarlyArticle>[],
  Article: ['datePublished', 'identifier', 'inLanguage', 'name', 'url'] satisfies PropertyOf<Article>[],
  Chapter: ['datePublished', 'inLanguage', 'name', 'url'] satisfies PropertyOf<Chapter>[],
  Legislation: ['inLanguage', 'name'] satisfies PropertyOf<Legislation>[],
  Report: ['datePublished', 'identifier', 'inLanguage', 'name', 'url'] satisfies PropertyOf<Report>[],
  WebPage: ['datePublished', 'identifier', 'inLanguage', 'name', 'url'] satisfies PropertyOf<WebPage>[],
};

/** Every object in the JSON-LD, however deep. */
function objectsIn(value: unknown): Json[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value as Json, ...inside];
}

afterEach(async () => {
  for (const found of elementsIn(document)) found.remove();
  await Promise.resolve();
  expect(blocks()).to.have.lengthOf(0);
});

describe('structured-data', () => {
  it('is not said unless the page asks for it', async () => {
    await page(tags.map((tag) => `<${tag}></${tag}>`).join(''));
    expect(blocks()).to.have.lengthOf(0);
  });

  for (const tag of tags) {
    describe(`of <${tag}>`, () => {
      it('is one block of JSON-LD in the head of the page', async () => {
        await element(`<${tag} structured-data></${tag}>`);
        const {citation, publishingPrinciples, ...rest} = only();
        expect(rest).to.deep.equal({
          '@context': 'https://schema.org',
          '@type': 'MedicalWebPage',
          name: titleOf(tag).plain,
          inLanguage: 'en',
          about: {'@type': 'MedicalTherapy', name: 'Dextrose prolotherapy'},
          author: {'@type': 'Organization', name: 'prolo-elements'},
          dateModified: contentDate,
          version: contentVersion,
          license: 'https://spdx.org/licenses/MIT',
        });
        expect(citation).to.be.an('array');
        expect(publishingPrinciples).to.include({'@type': 'CreativeWork', name: 'About this text'});
      });

      it('says who wrote it and who paid, what they may gain, how it is kept up to date, and how to report an error', async () => {
        await element(`<${tag} structured-data></${tag}>`);
        const {text} = only().publishingPrinciples as {text: string};
        for (const {plain} of Object.values(en.about.statements)) expect(text).to.include(plain);
        expect(text).to.include('Next review due: November 27, 2027.');
      });

      it('names only types and properties that schema.org knows', async () => {
        await element(
          `<${tag} structured-data reviewed-by="Dr. Sample Name" reviewed-on="2026-11-27" reviewed-version="2.0.0"></${tag}>`,
        );
        for (const object of objectsIn(only())) {
          const type = object['@type'] as keyof typeof properties;
          expect(properties).to.have.property(type);
          const names = Object.keys(object).filter((name) => !name.startsWith('@'));
          expect(properties[type], type).to.include.members(names);
          expect(object).to.have.property('name').that.is.a('string').and.is.not.empty;
          expect(Object.values(object)).not.to.include('');
        }
      });

      it('cites each source of the provenance, in order, by its address', async () => {
        const found = await element(`<${tag} structured-data></${tag}>`);
        const {sources} = found.provenance!;
        const citation = only().citation as Json[];
        expect(citation).to.have.lengthOf(sources.length);
        sources.forEach((id, index) => {
          const reference: Reference = references[id];
          const {DOI, PMID, URL: address} = reference;
          const cited = citation[index]!;
          expect(cited.name, id).to.equal(reference.title);
          expect(cited.inLanguage, id).to.equal(reference.language ?? 'en');
          expect(cited.url, id).to.equal(DOI ? `https://doi.org/${DOI}` : address);
          expect(cited.identifier, id).to.equal(PMID && `PMID ${PMID}`);
          expect(cited.datePublished, id).to.equal(reference.issued);
          expect((cited.url as string | undefined) ?? 'https://', id).to.match(/^https?:\/\//);
        });
      });
    });
  }

  it('cites DOIs of journal articles', async () => {
    await element('<prolo-conditions structured-data></prolo-conditions>');
    const dois = (only().citation as Json[]).filter(({url}) =>
      /^https:\/\/doi\.org\/10\.\d{4,9}\/\S+$/.test(String(url)),
    );
    expect(dois).not.to.be.empty;
    for (const {'@type': type} of dois) expect(type).to.equal('ScholarlyArticle');
  });

  const person = {'@type': 'Person', name: 'Dr. Sample Name'};
  const by = 'reviewed-by="Dr. Sample Name"';
  const reviews: [attributes: string, reviewedBy: unknown, lastReviewed: unknown][] = [
    ['', undefined, undefined],
    [`${by} reviewed-version="2.0.0"`, person, undefined],
    ['reviewed-by=" Dr. Sample Name " reviewed-on=" 2026-11-27 " reviewed-version=" 2.0.0 "', person, '2026-11-27'],
    // What a review does not cover was not reviewed, and there is no property to say so.
    [`${by} reviewed-version="1.1.0"`, undefined, undefined],
    [`${by} reviewed-version="1.1.0" reviewed-on="2026-11-27"`, undefined, undefined],
    [`${by} reviewed-on="2026-11-25"`, undefined, undefined],
    [by, undefined, undefined],
    [`${by} reviewed-version="2.0.0" reviewed-on="2026-02-30"`, undefined, undefined],
    [`${by} reviewed-version="2.0.0" reviewed-on="2999-01-01"`, undefined, undefined],
    ['reviewed-on="2026-11-27" reviewed-version="2.0.0"', undefined, undefined],
  ];
  for (const [attributes, reviewedBy, lastReviewed] of reviews) {
    it(`names ${[reviewedBy && 'reviewer', lastReviewed && 'day'].filter(Boolean).join(' and ') || 'no review'} with ${attributes || 'nothing given'}`, async () => {
      await warnings(() => element(`<prolo-overview structured-data ${attributes}></prolo-overview>`));
      const described = only();
      expect(described.reviewedBy).to.deep.equal(reviewedBy);
      expect(described.lastReviewed).to.equal(lastReviewed);
      expect('reviewedBy' in described).to.equal(reviewedBy !== undefined);
      expect('lastReviewed' in described).to.equal(lastReviewed !== undefined);
    });
  }

  for (const name of [
    '</script><script>throw new Error("run")</script>',
    '<!--<script>',
    '"}], "@type": "Thing',
    'Dr. \u202ean\u2028A',
    '\\u0022 \\',
  ]) {
    it(`keeps a reviewer called ${JSON.stringify(name)} a name, also where the page is saved and read again`, async () => {
      const overview = await element<ProloOverview>('<prolo-overview structured-data></prolo-overview>');
      overview.reviewedVersion = contentVersion;
      overview.reviewedBy = name;
      await overview.updateComplete;
      expect(only().reviewedBy).to.deep.equal({'@type': 'Person', name});
      const saved = new DOMParser().parseFromString(blocks()[0]!.outerHTML, 'text/html');
      expect(saved.scripts.length).to.equal(1);
      expect(saved.body.textContent).to.equal('');
      expect((JSON.parse(saved.querySelector('script')!.text) as Json).reviewedBy).to.have.property('name', name);
    });
  }

  it('names the treatment in the language of the provenance', async () => {
    addPack({lang: 'it', dir: 'ltr', provenance: {...en.provenance, treatment: 'Proloterapia con destrosio'}});
    await element('<prolo-overview structured-data lang="it"></prolo-overview>');
    expect(only().about).to.deep.equal({'@type': 'MedicalTherapy', name: 'Proloterapia con destrosio'});
  });

  it('is published in the language and at the reading level in force', async () => {
    const title = {plain: 'Título', clinical: 'Título clínico'};
    addPack({lang: 'es', dir: 'ltr', overview: {...en.overview, title}});
    await element('<prolo-overview structured-data lang="es-MX" reading="clinical"></prolo-overview>');
    expect(only()).to.include({name: title.clinical, inLanguage: 'es'});
  });
});

describe('the block of structured data', () => {
  const markup = '<prolo-overview structured-data></prolo-overview>';

  it('goes with the attribute and comes back with it', async () => {
    const overview = await element<ProloOverview>(markup);
    overview.removeAttribute('structured-data');
    await overview.updateComplete;
    expect(blocks()).to.have.lengthOf(0);
    overview.structuredData = true;
    await overview.updateComplete;
    expect(blocks()).to.have.lengthOf(1);
  });

  it('is not doubled in a page that was saved or cached with it, in this or an older version', async () => {
    const {parentElement: container} = await element(markup);
    const saved = blocks().map((block) => block.cloneNode(true) as HTMLScriptElement);
    const older = saved[0]!.cloneNode() as HTMLScriptElement;
    older.text = saved[0]!.text.replace('"version":"', '"version":"0.');
    container!.replaceChildren();
    expect(blocks()).to.have.lengthOf(0);
    document.head.append(...saved, older);
    container!.innerHTML = markup;
    await settled(container!);
    expect(blocks()).to.have.lengthOf(1);
    expect(only().version).not.to.match(/^0\.0?\d+\.\d+\.\d+/);
  });

  it('goes with the element and comes back with it', async () => {
    const overview = await element(markup);
    const {parentElement: container} = overview;
    overview.remove();
    expect(blocks()).to.have.lengthOf(0);
    container!.append(overview);
    await settled(container!);
    expect(only().name).to.equal(en.overview.title.plain);
  });

  it('does not come for an element that is gone before it showed its words', async () => {
    const container = await page('');
    const overview = document.createElement('prolo-overview');
    overview.structuredData = true;
    container.append(overview);
    overview.remove();
    await overview.updateComplete;
    expect(blocks()).to.have.lengthOf(0);
  });

  it('does not come where the page shows its own text, which no review is of, and a warning says so', async () => {
    const told = await warnings(async () => {
      await page(`<div lang="fr"><prolo-overview structured-data reviewed-by="Dr. A" reviewed-version="${contentVersion}">
        <p>La prolothérapie</p></prolo-overview></div>`);
    });
    expect(blocks()).to.have.lengthOf(0);
    expect(told).to.have.lengthOf(1);
    expect(told[0]).to.match(/^prolo-elements: structured-data: not published, because /);
  });

  it('stays one when the element moves', async () => {
    const container = await page(`<div></div>${markup}`);
    container.firstElementChild!.append(elementsIn(container)[0]!);
    await settled(container);
    expect(blocks()).to.have.lengthOf(1);
  });

  it('is not rewritten by an update that changes nothing in it', async () => {
    const overview = await element<ProloOverview>(markup);
    const [block] = blocks();
    const writes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => writes.push(...records));
    observer.observe(document.head, {subtree: true, childList: true, attributes: true, characterData: true});
    overview.requestUpdate();
    await overview.updateComplete;
    overview.headingLevel = 4;
    await overview.updateComplete;
    addPack({lang: 'fr', dir: 'ltr', overview: en.overview});
    await overview.updateComplete;
    writes.push(...observer.takeRecords());
    observer.disconnect();
    expect(writes).to.have.lengthOf(0);
    expect(blocks()[0] === block).to.equal(true);
  });

  it('follows what it says', async () => {
    const overview = await element<ProloOverview>(markup);
    overview.reviewedVersion = contentVersion;
    overview.reviewedBy = 'Dr. Sample Name';
    await overview.updateComplete;
    expect(only().reviewedBy).to.have.property('name', 'Dr. Sample Name');
    overview.reading = 'clinical';
    await overview.updateComplete;
    expect(only().name).to.equal(en.overview.title.clinical);
  });

  it('is one for each element', async () => {
    const container = await page(
      `${markup}<prolo-mechanism structured-data></prolo-mechanism><prolo-article></prolo-article>`,
    );
    const [overview, mechanism]: ProloElement[] = elementsIn(container);
    expect(said().map(({name}) => name)).to.have.members([en.overview.title.plain, en.mechanism.title.plain]);
    overview!.remove();
    expect(only().name).to.equal(en.mechanism.title.plain);
    mechanism!.remove();
    expect(blocks()).to.have.lengthOf(0);
  });

  it('is left alone by others in the head of the page, and leaves them alone', async () => {
    const other = document.createElement('script');
    other.type = 'application/ld+json';
    other.append('{"@type": "MedicalClinic"}');
    document.head.append(other);
    try {
      const overview = await element(markup);
      expect(said().map(({'@type': type}) => type)).to.deep.equal(['MedicalClinic', 'MedicalWebPage']);
      overview.remove();
      expect(only()).to.deep.equal({'@type': 'MedicalClinic'});
    } finally {
      other.remove();
    }
  });
});
