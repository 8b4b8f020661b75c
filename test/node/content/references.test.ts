import {describe, expect, it} from 'vitest';

import {makeReferences, makeShortTitles} from '../../../build/bibliography.js';
import {references, shortTitles, type References} from '../../../src/content/references.generated.js';
import type {Reference} from '../../../src/content/reference.js';
import records from '../../../src/content/references.json';
import {sources} from '../../../src/content/statements/index.js';

interface Custom {
  /** Fields, which are then missing, and facts that were not seen. */
  readonly unverified: readonly string[];
  /** Whether only the first authors were seen. */
  readonly more_authors?: boolean;
  /** What ties the authors to the treatment. */
  readonly ties?: string;
  /** Missing where the publication itself, at least its abstract, was read. */
  readonly status?: 'partial' | 'second-hand';
}

interface CslRecord {
  readonly id: string;
  readonly type: string;
  readonly language?: string;
  readonly title: string;
  readonly 'title-short'?: string;
  readonly author?: readonly object[];
  readonly 'container-title'?: string;
  readonly DOI?: string;
  readonly PMID?: string;
  readonly PMCID?: string;
  readonly URL?: string;
  readonly custom: Custom;
}

const all = records as unknown as readonly CslRecord[];
const ids = all.map(({id}) => id);
const shipped = Object.entries<Reference>(references).map(([id, reference]) => ({id, ...reference}));
const withField = (field: keyof CslRecord) => all.filter((record) => record[field] !== undefined);

/** Sites that hold copies of other people's publications, or that only sum them up. */
const copies =
  /(?:scribd|docslib|dokumen|researchgate|scite|medworm|biocloudy|medifind|skyscape|scirp|prpkits|caringmedical|crick|researcher\.life|omicsonline|qxmd)\./u;

/** Publications of which only a part was read, or which are known by what others quote, and what they may be cited for. */
const limited: Readonly<Record<string, string>> = {
  'rabago-ankle-abstract': 'that the trial is finished, and what its title claims',
  'hauser-2010-ankle': 'that the report exists, and that its clinic reports less pain',
  'yildiz-2023-knee-physio': 'how the shots were given, no result',
  'racgp-2018-oa-guideline': 'its recommendation, told as reported',
  'cms-ncd-15-2026': 'that the rule stands, told as reported',
  'medlineplus-tendon-ligament': 'what the words mean',
};

describe('The bibliography', () => {
  it('has each publication once', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(ids)('%s is cited by a statement', (id) => {
    expect(Object.values(sources).flat()).toContain(id);
  });

  it('holds publications of which only a part was read for a stated use only', () => {
    expect(all.flatMap(({id, custom}) => (custom.status ? [id] : [])).toSorted()).toEqual(
      Object.keys(limited).toSorted(),
    );
  });

  it.each(all)('leaves out of $id what nobody verified', (record) => {
    expect(record.custom.unverified.filter((note) => note in record)).toEqual([]);
  });

  it('names fields that nobody verified in most of its entries', () => {
    const fields = all.filter(({custom}) => custom.unverified.some((note) => /^(DOI|PMID|PMCID|[a-z-]+)$/u.test(note)));
    expect(fields.length).toBeGreaterThan(40);
  });

  it.each(all)('has a title and nothing empty in $id', (record) => {
    for (const value of Object.values<unknown>({...record})) expect(value).toBeTruthy();
  });

  it.each(withField('DOI'))('has a DOI of the right form in $id', ({DOI}) => {
    expect(DOI).toMatch(/^10\.\d{4,9}\/[\w.()/:;-]+$/u);
  });

  it.each(withField('PMID'))('has a PMID of the right form in $id', ({PMID}) => {
    expect(PMID).toMatch(/^[1-9]\d{0,7}$/u);
  });

  it.each(withField('PMCID'))('has a PMCID of the right form in $id', ({PMCID}) => {
    expect(PMCID).toMatch(/^PMC[1-9]\d{0,7}$/u);
  });

  it.each(withField('URL'))('links in $id to no copy on somebody else’s site', (record) => {
    expect(record.URL).not.toMatch(copies);
  });

  it.each(withField('URL'))('has no address in $id that merely repeats its DOI', ({URL: address}) => {
    expect(address).not.toMatch(/doi\.org/u);
  });

  it('abbreviates the name of a journal exactly where only the abbreviation was seen', () => {
    const seen = all.flatMap(({id, custom}) =>
      custom.unverified.flatMap((note) => {
        const name = /journal (?:name is )?shown (?:abbreviated|as) ?\(?'([^']+)'/u.exec(note)?.[1];
        return name ? [[id, name]] : [];
      }),
    );
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.map(([id]) => [id, all.find((record) => record.id === id)!['container-title']])).toEqual(seen);
  });

  it.each(withField('title-short'))('begins the title of $id with its short title', (record) => {
    expect(record.title.startsWith(record['title-short']!)).toBe(true);
  });

  it('names the language of a title that is not English', () => {
    expect(all.filter(({title}) => title.includes('prolothérapie')).map(({language}) => language)).toEqual([
      'fr',
      'fr',
    ]);
    expect(withField('language')).toHaveLength(2);
  });
});

describe('What ships of the bibliography', () => {
  it('is made from the publications that statements cite', () => {
    expect(references).toEqual(plain(makeReferences(records, Object.values(sources).flat())));
    expect(shortTitles).toEqual(makeShortTitles(records));
  });

  it.each(Object.entries(sources))(
    'holds for the section %s what it cites, in that order, and no more',
    async (section, ids) => {
      const module = (await import(`../../../src/content/sources/${section}.generated.ts`)) as Record<
        string,
        References
      >;
      expect(Object.entries(module[`${section}References`]!)).toEqual(ids.map((id) => [id, references[id]]));
    },
  );

  it('has no names of authors but those in the citations', () => {
    expect(shipped.filter((reference) => 'author' in reference)).toEqual([]);
  });

  it.each(shipped)('has in the citation of $id the place of each field that an element fills in', (reference) => {
    const placeholders = (reference.citation.match(/\{\w+\}/gu) ?? []).map((name) => name.slice(1, -1));
    expect(placeholders).toContain('title');
    expect(new Set(placeholders).size).toBe(placeholders.length);
    expect(placeholders.filter((name) => !(name in reference))).toEqual([]);
  });

  it.each(shipped)(
    'leads in $id to every publication that has an address',
    ({citation, DOI, PMID, PMCID, URL: url}) => {
      expect(/\{(DOI|PMID|PMCID|URL)\}/u.test(citation)).toBe(Boolean(DOI ?? PMID ?? PMCID ?? url));
    },
  );

  it.each(shipped)('writes $id as a citation: no doubled or stray punctuation', ({title, citation}) => {
    expect(citation.replace('{title}', title)).not.toMatch(/\s\s|\s[.,;:]|\.\.|[?!]\.|,\.|\(\)|\[\]|undefined|&#/u);
  });

  it.each(shipped.filter(({issued}) => issued))('has an ISO 8601 date in $id', ({issued}) => {
    expect(issued).toMatch(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u);
  });

  it('says “et al.” behind the sixth author, or where only the first ones were seen', () => {
    const expected = all.filter(({author = [], custom}) => author.length > 6 || custom.more_authors).map(({id}) => id);
    expect(shipped.filter(({citation}) => citation.includes('et al. {title}')).map(({id}) => id)).toEqual(expected);
  });
});

describe('makeReferences', () => {
  const record = {
    id: 'a',
    type: 'article-journal',
    title: 'Does it work?',
    author: [
      {family: 'Chung', given: 'Vincent Chi-ho'},
      {family: 'Vanderby', given: 'R', suffix: 'Jr'},
    ],
    'container-title': 'J Sample',
    issued: {'date-parts': [[2021, 7]]},
    volume: '3',
    issue: '2',
    page: '120-129',
    DOI: '10.1000/a',
    PMID: '1',
    custom: {unverified: [], seen_at: []},
  };

  it('writes Vancouver style with placeholders, and keeps what links and JSON-LD need', () => {
    expect(plain(makeReferences([record], ['a']))).toEqual({
      a: {
        type: 'article-journal',
        title: 'Does it work?',
        issued: '2021-07',
        DOI: '10.1000/a',
        PMID: '1',
        citation: 'Chung VCH, Vanderby R Jr. {title} J Sample. 2021 Jul;3(2):120–9. doi:{DOI} PubMed PMID: {PMID}.',
      },
    });
  });

  it('leaves out what no statement cites', () => {
    expect(makeReferences([record, {...record, id: 'b'}], ['b'])).toHaveProperty('b');
    expect(makeReferences([record, {...record, id: 'b'}], ['b'])).not.toHaveProperty('a');
  });

  it('names the ids that it does not know', () => {
    expect(() => makeReferences([record], ['a', 'x', 'y'])).toThrow(/x, y/u);
  });
});

/** Without the fields that are `undefined`, as JSON has it. */
function plain(value: object): unknown {
  return JSON.parse(JSON.stringify(value));
}
