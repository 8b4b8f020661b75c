import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readReview} from '../../../src/elements/shared/review.js';
import type {Review} from '../../../src/runtime/description.js';
import {anyText, hostile, likeDay, nearlyDay, nearPresent} from '../../support/arbitraries.js';

const name = 'Dr. Sample Name';
const present = Date.parse('2026-06-15T12:00:00Z');

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
function read(by: unknown, on: unknown, now = present): {review: Review | undefined; said: string[]} {
  let review: Review | undefined;
  const said = saidBy(() => (review = readReview(host(), by, on, now)));
  return {review, said};
}

/** Whether there is more in a text than space and characters that only steer others. */
const isVisible = (text: string) => /[^\s\p{Cc}\p{Cf}]/u.test(text);

const show = (value: unknown) => (typeof value === 'string' ? '' : `${typeof value} `) + JSON.stringify(value);

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
  for (const [given, by] of named) {
    it(`${show(given)} names ${by}`, () => {
      expect(read(given, undefined)).toEqual({review: {by, stale: false}, said: []});
    });
  }

  for (const given of [
    undefined,
    null,
    '',
    '   ',
    '\t\n',
    '\u00a0\ufeff',
    '\u200b',
    '\u202e\u2066',
    42,
    true,
    ['Dr. Sample Name'],
    {},
  ]) {
    it(`${show(given)} names nobody, silently`, () => {
      expect(read(given, undefined)).toEqual({review: undefined, said: []});
    });
  }
});

describe('reviewed-on', () => {
  const days: [given: string, on: string][] = [
    ['2026-03-31', '2026-03-31'],
    [' 2026-03-31\n', '2026-03-31'],
    ['2026-06-15', '2026-06-15'],
    ['2026-06-16', '2026-06-16'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['0000-01-01', '0000-01-01'],
  ];
  for (const [given, on] of days) {
    it(`${show(given)} is a day`, () => {
      const {review, said} = read(name, given);
      expect(review?.on).toBe(on);
      expect(said).toEqual([]);
    });
  }

  for (const given of [undefined, null, '']) {
    it(`${show(given)} leaves the day open, silently`, () => {
      expect(read(name, given)).toEqual({review: {by: name, stale: false}, said: []});
    });
  }

  const noDays: unknown[] = [
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '2026-1-5',
    '26-03-31',
    '2026-03',
    '2026',
    '20260331',
    '2026-W14-2',
    '2026-090',
    '31.3.2026',
    '3/31/2026',
    '2026/03/31',
    'March 31, 2026',
    'today',
    '2026-03-31T00:00:00Z',
    '2026-03-31 2026-04-01',
    '2026-03-31\n2026-04-01',
    '2026 -03-31',
    '+002026-03-31',
    '-002026-03-31',
    '٢٠٢٦-٠٣-٣١',
    '２０２６-０３-３１',
    '2026–03–31',
    '   ',
    0,
    20260331,
    true,
    {},
    new Date('2026-03-31'),
  ];
  for (const given of noDays) {
    it(`${show(given)} is not a day: it is ignored and reported once`, () => {
      const {review, said} = read(name, given);
      expect(review).toEqual({by: name, stale: false});
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(/reviewed-on="[^]*">: invalid date, ignored\. Use a day such as 2026-03-31\./);
    });
  }

  for (const given of ['2026-06-17', '2026-07-01', '2027-01-01', '9999-12-31', ' 2027-01-01 ']) {
    it(`${show(given)} is in the future: it is ignored and reported once`, () => {
      const {review, said} = read(name, given);
      expect(review).toEqual({by: name, stale: false});
      expect(said).toHaveLength(1);
      expect(said[0]).toContain(`reviewed-on="${given}">: date in the future, ignored.`);
    });
  }

  const zones: [now: string, kept: boolean][] = [
    ['2026-06-14T09:59:59.999Z', false],
    ['2026-06-14T10:00:00.000Z', true],
    ['2026-06-15T00:00:00.000Z', true],
    ['2026-06-16T00:00:00.000Z', true],
  ];
  for (const [now, kept] of zones) {
    it(`2026-06-15 at ${now} is ${kept ? 'today somewhere or past' : 'the future everywhere'}`, () => {
      const {review, said} = read(name, '2026-06-15', Date.parse(now));
      expect(review?.on).toBe(kept ? '2026-06-15' : undefined);
      expect(said).toHaveLength(kept ? 0 : 1);
    });
  }

  for (const by of [undefined, '', '  ']) {
    it(`without a reviewer (${show(by)}) is ignored, and is reported once`, () => {
      const {review, said} = read(by, '2026-03-31');
      expect(review).toBe(undefined);
      expect(said).toHaveLength(1);
      expect(said[0]).toContain('reviewed-on="2026-03-31">: ignored, because reviewed-by names no reviewer.');
    });
  }

  it('with an invalid date and no reviewer is reported once and not twice', () => {
    const {review, said} = read(undefined, '2026-02-30');
    expect(review).toBe(undefined);
    expect(said).toHaveLength(1);
  });

  it('is reported once for elements of one kind, however often they render', () => {
    const found = host();
    const said = saidBy(() => {
      for (let time = 0; time < 3; time++) readReview(found, name, '2026-02-30', present);
    });
    expect(said).toHaveLength(1);
  });

  it('is quoted short in the console, however long it is', () => {
    const {said} = read(name, '9'.repeat(10_000));
    expect(said[0]!.length).toBeLessThan(300);
  });

  it('counts against the present where no other time is given', () => {
    const day = (time: number) => new Date(time).toISOString().slice(0, 10);
    const dayLong = 24 * 60 * 60 * 1000;
    saidBy(() => {
      expect(readReview(host(), name, day(Date.now()))?.on).toBe(day(Date.now()));
      expect(readReview(host(), name, day(Date.now() + 2 * dayLong))?.on).toBe(undefined);
    });
  });
});

describe('a review is stale', () => {
  const table: [on: string | undefined, now: string, stale: boolean][] = [
    [undefined, '2099-01-01T00:00:00.000Z', false],
    ['2024-03-31', '2024-03-31T00:00:00.000Z', false],
    ['2024-03-31', '2026-03-30T23:59:59.999Z', false],
    ['2024-03-31', '2026-03-31T00:00:00.000Z', false],
    ['2024-03-31', '2026-03-31T00:00:00.001Z', true],
    ['2024-02-29', '2026-03-01T00:00:00.000Z', false],
    ['2024-02-29', '2026-03-01T00:00:00.001Z', true],
    ['2022-02-28', '2024-02-28T00:00:00.000Z', false],
    ['2022-02-28', '2024-02-28T00:00:00.001Z', true],
    ['1999-12-31', '2026-06-15T12:00:00.000Z', true],
  ];
  for (const [on, now, stale] of table) {
    it(`of ${on ?? 'no day'} at ${now}: ${stale ? 'yes' : 'no'}`, () => {
      expect(read(name, on, Date.parse(now)).review?.stale).toBe(stale);
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
  it('it has a day only if it is a real one and not in the future', () => {
    const furthestToday = new Date(present + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
    let kept = 0;
    saidBy(() => {
      fc.assert(
        fc.property(fc.oneof(anyText, hostile, likeDay, nearPresent, nearlyDay), (given) => {
          const review = readReview(host(), name, given, present);
          const day = given.trim();
          expect(review?.by).toBe(name);
          expect(review?.on).toBe(isRealDay(day) && day <= furthestToday ? day : undefined);
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
        fc.property(fc.anything(), fc.anything(), (by, on) => {
          const review = readReview(host(), by, on, present);
          expect(review?.by).toBe(typeof by === 'string' && isVisible(by) ? by.trim() : undefined);
        }),
        {numRuns: 300},
      );
    });
  });
});
