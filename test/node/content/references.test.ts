import {describe, expect, it} from 'vitest';

import {alderman2007, references, type Reference, type ReferenceAuthor} from '../../../src/content/references.js';
import record from './verified-references.json';

interface VerifiedReference extends Omit<Reference, 'author' | 'issued'> {
  readonly id: string;
  readonly author?: readonly ReferenceAuthor[];
  readonly issued?: {readonly 'date-parts': readonly (readonly number[])[]};
  readonly custom: {
    readonly unverified: readonly string[];
    readonly seen_at: readonly {readonly url: string; readonly data: string; readonly mirror?: boolean}[];
  };
}

const verified = new Map((record as unknown as VerifiedReference[]).map((entry) => [entry.id, entry]));
const entries = Object.entries<Reference>(references);

/** Keys that the record does not have: what they say is checked by tests of their own. */
const ownKeys = ['language', 'title-short', 'et-al'];

/** Where the record's field is not what was seen in print, and what stands here instead. */
const corrected: Record<string, {field: keyof Reference; value: unknown; reason: string}> = {
  'alderman-2007-ppm': {
    field: 'issued',
    value: {
      'date-parts': [
        [2007, 1],
        [2007, 2],
      ],
    },
    reason: 'the issue is dated January/February 2007',
  },
  'hauser-2007-neck-ppm': {
    field: 'author',
    value: [{family: 'Hauser'}],
    reason: 'the page says “Dr. Hauser”; the given name was taken from other papers',
  },
  'rabago-2013-knee': {
    field: 'author',
    value: verified.get('rabago-2013-knee')!.author!.slice(0, 6),
    reason: 'the name of the last author was cut off and completed by guess',
  },
  'uw-family-medicine-safety': {
    field: 'title',
    value: `[${verified.get('uw-family-medicine-safety')!.title}]`,
    reason: 'the page shows no title, so the description stands in brackets',
  },
};

/** Fields that the record itself calls unverified, even where it holds a value. */
const unverified: readonly [id: keyof typeof references, fields: readonly (keyof Reference)[]][] = [
  ['rabago-2013-knee', ['DOI', 'PMID', 'PMCID']],
  ['sit-2020-knee', ['DOI', 'PMID']],
  ['waluyo-2023-oa-review', ['PMID']],
  ['zhu-2022-elbow-review', ['PMID']],
  ['yelland-2011-achilles', ['DOI']],
  ['sanderson-2015-lower-limb-review', ['PMID', 'PMCID']],
  ['fong-2023-plantar-review', ['PMID']],
  ['aaos-2025-rotator-cuff', ['issued']],
  ['dagenais-2007-cochrane', ['PMID']],
  ['bae-2021-review', ['PMID']],
  ['goh-2021-network-review', ['PMID']],
  ['jensen-rat-mcl-injury', ['container-title', 'issued', 'volume', 'page', 'DOI', 'PMID']],
  ['rat-achilles-dextrose-2012', ['author']],
  ['ekwueme-2017-tenocytes', ['volume', 'page']],
  ['guran-2018-fibroblasts', ['DOI']],
  ['alderman-2007-ppm', ['volume', 'issue', 'URL']],
  ['aomrc-ebi-back-injections', ['issued']],
  ['cleveland-clinic-prolotherapy', ['issued']],
  ['sit-2016-knee-review', ['volume', 'page', 'number', 'DOI', 'PMID', 'PMCID']],
  ['cortez-2022-knee-review', ['DOI', 'PMID']],
  ['bayat-2023-knee-steroid', ['PMID']],
  ['chutumstid-plantar-review', ['container-title', 'issued', 'volume', 'page', 'PMID']],
  ['worksafebc-rotator-cuff', ['issued']],
  ['giordano-2021-back-review', ['PMID']],
  ['cusi-2010-sacroiliac', ['PMID']],
  ['hauser-2007-neck-ppm', ['issued', 'page']],
  ['sit-2021-tmj-review', ['volume']],
  ['cmc-oa-dextrose-vs-steroid', ['author', 'issued', 'volume', 'page']],
  ['morrhuate-tendon-1985', ['author']],
  ['rat-achilles-dextrose-2003', ['author']],
  ['rabbit-carpal-tunnel-pilot', ['author', 'issued', 'volume', 'page']],
  ['p2g-fgf2-in-vitro', ['author', 'container-title', 'volume']],
  ['iatrogenic-effects-2023-review', ['author', 'container-title']],
  ['uw-family-medicine-safety', ['issued']],
  ['ppm-history-of-prolotherapy', ['author', 'issued', 'page']],
  ['inesss-prolotherapy-update', ['issued']],
  ['cadth-2014', ['author', 'publisher']],
  ['va-tap-prolotherapy', ['issued']],
  ['afp-letter-2021', ['author']],
  ['aaom-position', ['issued']],
  ['aetna-cpb-0207', ['issued']],
];

/** Publications of which only the first authors were seen. */
const moreAuthors = ['rabago-2013-knee', 'cole-2018-shoulder', 'kim-2010-sacroiliac', 'cord-injury-2011-case'];

/** The abbreviation of the journal, where the record says that only that was seen. */
const abbreviationSeen = ({custom}: VerifiedReference): string | undefined =>
  custom.unverified
    .map((note) => /journal (?:name is )?shown (?:abbreviated|as) ?\(?'([^']+)'/u.exec(note)?.[1])
    .find(Boolean);

/** Host and path: a page is the same page without `www.`, on https, or with fewer search parameters. */
const place = (address: string): string => {
  const {host, pathname} = new URL(address);
  return host.replace(/^www\./u, '') + pathname;
};

describe('The bibliography', () => {
  it('holds exactly the verified references', () => {
    expect(Object.keys(references).sort()).toEqual([...verified.keys()].sort());
  });

  it('holds no reference of which only a part could be read', () => {
    for (const id of ['rabago-ankle-abstract', 'sij-steroid-vs-dextrose-rct', 'hooper-2007-neck']) {
      expect(references).not.toHaveProperty(id);
    }
  });

  it('offers the article of A1 to A3 on its own', () => {
    expect(references['alderman-2007-ppm']).toBe(alderman2007);
    expect(alderman2007['title-short']).toBe('Prolotherapy for Musculoskeletal Pain');
  });

  it.each(unverified)('leaves out of %s what nobody verified: %j', (id, fields) => {
    const reference: Reference = references[id];
    expect(fields.filter((field) => reference[field] !== undefined)).toEqual([]);
  });
});

describe.each(entries)('The reference %s', (id, reference) => {
  const source = verified.get(id)!;
  const correction = corrected[id];

  it('agrees with the verified record in every field', () => {
    for (const [field, value] of Object.entries(reference)) {
      if (ownKeys.includes(field)) continue;
      if (field === 'container-title') {
        expect(value, field).toBe(abbreviationSeen(source) ?? source['container-title']);
      } else {
        const expected = correction?.field === field ? correction.value : source[field as keyof Reference];
        expect(value, correction?.field === field ? correction.reason : field).toEqual(expected);
      }
    }
  });

  it('has a title and nothing empty', () => {
    for (const value of [reference.title, ...Object.values<unknown>({...reference})]) expect(value).toBeTruthy();
  });

  it('has a DOI, a PMID and a PMCID of the right form, if any', () => {
    if (reference.DOI) expect(reference.DOI).toMatch(/^10\.\d{4,9}\/[\w.()/:;-]+$/u);
    if (reference.PMID) expect(reference.PMID).toMatch(/^[1-9]\d{0,7}$/u);
    if (reference.PMCID) expect(reference.PMCID).toMatch(/^PMC[1-9]\d{0,7}$/u);
  });

  it('links only to a page that was seen and is not a copy on somebody else’s site', () => {
    if (!reference.URL) return;
    const originals = source.custom.seen_at.filter(({mirror}) => !mirror).map(({url}) => place(url));
    expect(originals).toContain(place(reference.URL));
  });

  it('has no address that merely repeats its DOI', () => {
    expect(reference.URL ?? '').not.toMatch(/doi\.org/u);
  });

  it('says “et al.” exactly where authors are missing', () => {
    expect(reference['et-al'] ?? false).toBe(moreAuthors.includes(id));
  });

  it('begins with its short title, if it has one', () => {
    expect(reference.title.startsWith(reference['title-short'] ?? '')).toBe(true);
  });

  it('names the language of its title, if that is not English', () => {
    expect(reference.language).toBe(/prolothérapie/u.test(reference.title) ? 'fr' : undefined);
  });
});
