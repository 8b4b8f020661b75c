import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Change} from '../../../src/content/changes.js';
import {en} from '../../../src/content/en/index.js';
import type {LanguagePack} from '../../../src/content/model.js';
import {contentVersion, versionDates} from '../../../src/content/version.generated.js';
import {checkReview, contentVersions, readReview, uncoveredBy} from '../../../src/elements/shared/review.js';
import type {Review} from '../../../src/runtime/description.js';
import {page} from '../../../src/runtime/page-state.js';
import {anyText, hostile, likeDay, nearlyDay, nearPresent} from '../../support/arbitraries.js';
import {addPack, hasOwnWords} from '../../../src/runtime/registry.js';
import {rows} from '../../support/rows.js';

const name = 'Dr. Sample Name';
const present = Date.parse('2027-06-15T12:00:00Z');
const version = contentVersion;
/** As in the content, but with known days. */
const changes: readonly Change[] = [
  ['N1', '2.0.0', 'new'],
  ['C1', '2.0.0', 'corrected'],
  ['W1', '2.0.0', 'reworded'],
  ['M1', '2.0.0', 'moved'],
  ['R1', '2.0.0', 'removed'],
  ['W1', '1.1.0', 'reworded'],
  ['W2', '1.1.0', 'reworded'],
];

let hosts = 0;
/** An element with a tag of its own, so that a warning about another one does not suppress its own. */
const host = () => ({localName: `clinic-${++hosts}`}) as Element;

/** The warnings in the console while `run` runs. */
function saidBy(run: () => void): string[] {
  const said: string[] = [];
  const {warn} = console;
  console.warn = (message: string) => said.push(message);
  try {
    run();
  } finally {
    console.warn = warn;
  }
  return said;
}

/** The review that is read, and the warnings in the console meanwhile. */
function read(
  reviewedBy: unknown,
  reviewedOn: unknown,
  reviewedVersion?: unknown,
  now = present,
): {review: Review | undefined; said: string[]} {
  let review: Review | undefined;
  const said = saidBy(() => (review = readReview(host(), {reviewedBy, reviewedOn, reviewedVersion}, changes, now)));
  return {review, said};
}

/** Whether there is more in a text than space and characters that only steer others. */
const isVisible = (text: string) => /[^\s\p{Cc}\p{Cf}]/u.test(text);

const show = (value: unknown) => (typeof value === 'string' ? '' : `${typeof value} `) + JSON.stringify(value);

describe('The versions of the content', () => {
  it('have the days that the tables below rest on', () => {
    expect(versionDates).toEqual({'2.0.0': '2026-11-27', '1.1.0': '2026-11-24', '1.0.0': '2026-11-23'});
    expect(contentVersions).toEqual(['2.0.0', '1.1.0', '1.0.0']);
  });
});

describe('reviewed-by', () => {
  const named: [given: string, by: string][] = [
    [name, name],
    [`  ${name}\n`, name],
    [`\u00a0\ufeff${name}\t`, name],
    ['Dr. Sample  Name', 'Dr. Sample  Name'],
    ['医生（样本）', '医生（样本）'],
    ['د. نموذج', 'د. نموذج'],
    ['<b>Dr.</b>', '<b>Dr.</b>'],
    ['0', '0'],
  ];
  for (const [given, by] of rows(named)) {
    it(`${show(given)} names ${by}`, () => {
      const {review, said} = read(given, undefined, version);
      expect(review).toEqual({by, version, stale: false, uncovered: []});
      expect(said).toEqual([]);
    });
  }

  const nobody = [undefined, null, '', '   ', '\t\n', '\u00a0\ufeff', '\u200b', '\u202e\u2066', 42, true, [name], {}];
  for (const given of rows(nobody)) {
    it(`${show(given)} names nobody, silently`, () => {
      expect(read(given, undefined)).toEqual({review: undefined, said: []});
    });

    it(`${show(given)} is reported once beside a day or a version`, () => {
      for (const [on, reviewed] of [
        ['2026-11-27', undefined],
        [undefined, version],
        ['2026-02-30', '9.9.9'],
      ]) {
        const {review, said} = read(given, on, reviewed);
        expect(review).toBe(undefined);
        expect(said).toHaveLength(1);
        expect(said[0]).toContain('reviewed-by names no reviewer. The review is not shown.');
      }
    });
  }
});

describe('A review', () => {
  const shown: [on: string | undefined, reviewed: string | undefined, uncovered: string[], due: string | undefined][] =
    [
      ['2026-11-27', '2.0.0', [], '2028-11-27'],
      [' 2027-01-31\n', ' 2.0.0\t', [], '2029-01-31'],
      ['2027-06-16', '2.0.0', [], '2029-06-16'],
      [undefined, '2.0.0', [], undefined],
      ['', '2.0.0', [], undefined],
      ['2026-11-28', undefined, [], '2028-11-28'],
      ['2026-11-28', '', [], '2028-11-28'],
      // On the day of a version, nobody knows which one the reviewer had.
      ['2026-11-27', undefined, ['N1', 'C1', 'W1', 'M1'], '2028-11-27'],
      ['2026-11-25', undefined, ['N1', 'C1', 'W1', 'M1'], '2028-11-25'],
      ['2026-11-23', undefined, ['N1', 'C1', 'W1', 'M1', 'W2'], '2028-11-23'],
      // A later day does not make an older version new.
      ['2027-06-15', '1.1.0', ['N1', 'C1', 'W1', 'M1'], '2029-06-15'],
      [undefined, '1.0.0', ['N1', 'C1', 'W1', 'M1', 'W2'], undefined],
    ];
  for (const [on, reviewed, uncovered, due] of rows(shown)) {
    it(`on ${show(on)} of version ${show(reviewed)} leaves [${uncovered.join(' ')}] uncovered`, () => {
      const {review, said} = read(name, on, reviewed);
      expect(review).toEqual({
        by: name,
        ...(on && {on: on.trim()}),
        ...(reviewed && {version: reviewed.trim()}),
        ...(due && {due}),
        stale: false,
        uncovered,
      });
      expect(said).toEqual([]);
    });
  }

  const refused: [on: unknown, reviewed: unknown, message: string][] = [
    [undefined, undefined, 'no text is named. Add the version that was reviewed, reviewed-version="2.0.0"'],
    ['', '', 'no text is named.'],
    ['2026-11-26', '2.0.0', 'version 2.0.0 did not exist before 2026-11-27. Correct the day or reviewed-version.'],
    ['2026-11-23', '1.1.0', 'version 1.1.0 did not exist before 2026-11-24.'],
    ['2026-11-22', undefined, 'the text did not exist before 2026-11-23.'],
    ['2000-02-29', undefined, 'the text did not exist before 2026-11-23.'],
    ['2027-06-17', '2.0.0', 'date in the future.'],
    ['2027-06-17', undefined, 'date in the future.'],
    [' 9999-12-31 ', undefined, 'date in the future.'],
    ['2027-01-31', '3.0.0', 'unknown version. Use one of: 2.0.0, 1.1.0, 1.0.0.'],
    [undefined, '2', 'unknown version.'],
    [undefined, 'v2.0.0', 'unknown version.'],
    [undefined, '2.0.0 1.1.0', 'unknown version.'],
    [undefined, 'constructor', 'unknown version.'],
    [undefined, '__proto__', 'unknown version.'],
    [undefined, ' ', 'unknown version.'],
    [undefined, 2, 'unknown version.'],
    [undefined, true, 'unknown version.'],
  ];
  for (const [on, reviewed, message] of rows(refused)) {
    it(`on ${show(on)} of version ${show(reviewed)} cannot be true: it is not shown, and is reported once`, () => {
      const {review, said} = read(name, on, reviewed);
      expect(review).toBe(undefined);
      expect(said).toHaveLength(1);
      expect(said[0]).toContain(message);
      expect(said[0]).toMatch(/ The review is not shown\.$/);
    });
  }

  const noDays: unknown[] = [
    '2027-02-30',
    '2027-02-29',
    '1900-02-29',
    '2027-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '2026-1-5',
    '26-03-31',
    '2026-03',
    '2026',
    '20261130',
    '2026-W14-2',
    '2026-090',
    '31.3.2026',
    '3/31/2026',
    '2026/03/31',
    'March 31, 2026',
    'today',
    '2026-11-30T00:00:00Z',
    '2026-11-30 2026-12-01',
    '2026-11-30\n2026-12-01',
    '2026 -11-30',
    '+002026-11-30',
    '-002026-11-30',
    '٢٠٢٦-١١-٣٠',
    '２０２６-１１-３０',
    '2026–11–30',
    '   ',
    0,
    20261130,
    true,
    {},
    new Date('2026-11-30'),
  ];
  for (const given of rows(noDays)) {
    it(`on ${show(given)}, which is not a day, is not shown, and is reported once`, () => {
      const {review, said} = read(name, given, version);
      expect(review).toBe(undefined);
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(/reviewed-on="[^]*">: invalid date\. Use a day such as 2026-11-27\./);
    });
  }

  const zones: [now: string, isPast: boolean][] = [
    ['2027-06-14T09:59:59.999Z', false],
    ['2027-06-14T10:00:00.000Z', true],
    ['2027-06-15T00:00:00.000Z', true],
    ['2027-06-16T00:00:00.000Z', true],
  ];
  for (const [now, isPast] of rows(zones)) {
    it(`on 2027-06-15 at ${now} is ${isPast ? 'of today somewhere or past' : 'of the future everywhere'}`, () => {
      const {review, said} = read(name, '2027-06-15', version, Date.parse(now));
      expect(review?.on).toBe(isPast ? '2027-06-15' : undefined);
      expect(said).toHaveLength(isPast ? 0 : 1);
    });
  }

  it('is reported once for elements of one kind, however often they render', () => {
    const found = host();
    const said = saidBy(() => {
      for (let time = 0; time < 3; time++) readReview(found, {reviewedBy: name, reviewedOn: 'x'}, changes, present);
    });
    expect(said).toHaveLength(1);
  });

  it('is quoted short in the console, however long its attributes are', () => {
    const {said} = read(name, '9'.repeat(10_000));
    expect(said[0]!.length).toBeLessThan(300);
  });

  it('counts against the present where no other time is given', () => {
    const dayLong = 24 * 60 * 60 * 1000;
    const reviewedOn = new Date(Date.now() + 2 * dayLong).toISOString().slice(0, 10);
    expect(checkReview({reviewedBy: name, reviewedOn})).toEqual({problem: 'future-day'});
    expect(checkReview({reviewedBy: name, reviewedOn}, Date.now() + 2 * dayLong)).toEqual({by: name, on: reviewedOn});
  });

  it('covers all of an element that no version has changed', () => {
    expect(uncoveredBy({version: '1.0.0'}, [])).toEqual([]);
  });
});

describe('A review is due again after two years, and then stale,', () => {
  const table: [on: string, due: string, now: string, stale: boolean][] = [
    ['2027-03-31', '2029-03-31', '2027-03-31T00:00:00.000Z', false],
    ['2027-03-31', '2029-03-31', '2029-03-30T23:59:59.999Z', false],
    ['2027-03-31', '2029-03-31', '2029-03-31T00:00:00.000Z', false],
    ['2027-03-31', '2029-03-31', '2029-03-31T00:00:00.001Z', true],
    ['2028-02-29', '2030-03-01', '2030-03-01T00:00:00.000Z', false],
    ['2028-02-29', '2030-03-01', '2030-03-01T00:00:00.001Z', true],
    ['2026-12-31', '2028-12-31', '2035-06-15T12:00:00.000Z', true],
  ];
  for (const [on, due, now, stale] of rows(table)) {
    it(`of ${on} at ${now}: ${stale ? 'yes' : 'no'}`, () => {
      const {review} = read(name, on, version, Date.parse(now));
      expect(review?.due).toBe(due);
      expect(review?.stale).toBe(stale);
    });
  }
});

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Whether a text is a day of the calendar, by the rules of the calendar alone. */
function isRealDay(text: string): boolean {
  const [, year, month, day] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (month === 2 && isLeap ? 29 : (daysOfMonth[month - 1] ?? 0));
}

describe('whatever the attributes of a review hold', () => {
  it('it has a day only if it is a real one, not in the future, and not before its text', () => {
    const furthestToday = new Date(present + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
    let kept = 0;
    saidBy(() => {
      fc.assert(
        fc.property(fc.oneof(anyText, hostile, likeDay, nearPresent, nearlyDay), (given) => {
          const settings = {reviewedBy: name, reviewedOn: given, reviewedVersion: version};
          const review = readReview(host(), settings, changes, present);
          const day = given.trim();
          const isPossible = isRealDay(day) && day <= furthestToday && day >= versionDates[version]!;
          expect(review?.on).toBe(isPossible ? day : undefined);
          expect(review !== undefined).toBe(isPossible || given === '');
          if (review?.on) kept++;
        }),
        {numRuns: 300},
      );
    });
    expect(kept).toBeGreaterThan(0);
  });

  it('whatever is set as a property, it names a reviewer who is text, or there is none', () => {
    saidBy(() => {
      fc.assert(
        fc.property(fc.anything(), fc.anything(), fc.anything(), (reviewedBy, reviewedOn, reviewedVersion) => {
          const review = readReview(host(), {reviewedBy, reviewedOn, reviewedVersion}, changes, present);
          expect(review === undefined || (typeof reviewedBy === 'string' && isVisible(reviewedBy))).toBe(true);
        }),
        {numRuns: 300},
      );
    });
  });
});

describe('A page has words of its own', () => {
  const english = {lang: 'en', dir: 'ltr'} as const;
  const own = {overview: {...en.overview}};
  const older = {overview: {...en.overview}};
  page.sectionVersions.set(older.overview, '1.0.0');
  const packs: [what: string, packs: readonly LanguagePack[], language: string, expected: boolean][] = [
    ['not with the words of the library alone', [en], 'en', false],
    ['not in a language that falls back to English', [en], 'de', false],
    ['not with its own English words after those of the library', [en, {...english, ...own}], 'en', false],
    ['with its own English words before those of the library', [{...english, ...own}, en], 'en', true],
    ['with English words of its own for a region', [en, {...english, lang: 'en-US', ...own}], 'en-US', true],
    ['with a language of its own', [en, {lang: 'es', dir: 'ltr', ...own}], 'es-MX', true],
    ['but only in that language', [en, {lang: 'es', dir: 'ltr', ...own}], 'en', false],
    ['with words of an older copy of the library', [{...english, ...older}, en], 'en', true],
  ];
  it.each(rows(packs))('%s', (_what, added, language, expected) => {
    page.packs.clear();
    for (const pack of added) addPack(pack);
    expect(hasOwnWords(language)).toBe(expected);
  });
});
