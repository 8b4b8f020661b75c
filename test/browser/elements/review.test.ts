import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readReview} from '../../../src/elements/shared/review.js';
import type {Review} from '../../../src/runtime/description.js';
import {en} from '../../../src/index.js';
import {anyText, hostile, likeDay, nearlyDay, nearPresent} from './arbitraries.js';
import {element, warnings} from './support.js';

const name = 'Dr. Sample Name';
const present = Date.parse('2026-06-15T12:00:00Z');

let hosts = 0;
/** An element of a tag of its own, so that what was said of another one is said of it again. */
const host = () => document.createElement(`clinic-${++hosts}`);

/** What is said in the console while `run` runs. */
const saidBy = (run: () => void) => warnings(() => Promise.resolve(run()));

/** What is read of a review, and what is said in the console meanwhile. */
async function read(by: unknown, on: unknown, now = present): Promise<{review: Review | undefined; said: string[]}> {
  let review: Review | undefined;
  const said = await saidBy(() => (review = readReview(host(), by, on, now)));
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
    it(`${show(given)} names ${by}`, async () => {
      expect(await read(given, undefined)).to.deep.equal({review: {by, stale: false}, said: []});
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
    it(`${show(given)} names nobody, silently`, async () => {
      expect(await read(given, undefined)).to.deep.equal({review: undefined, said: []});
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
    it(`${show(given)} is a day`, async () => {
      const {review, said} = await read(name, given);
      expect(review?.on).to.equal(on);
      expect(said).to.deep.equal([]);
    });
  }

  for (const given of [undefined, null, '']) {
    it(`${show(given)} leaves the day open, silently`, async () => {
      expect(await read(name, given)).to.deep.equal({review: {by: name, stale: false}, said: []});
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
    it(`${show(given)} is not a day: it is ignored and reported once`, async () => {
      const {review, said} = await read(name, given);
      expect(review).to.deep.equal({by: name, stale: false});
      expect(said).to.have.lengthOf(1);
      expect(said[0])
        .to.contain('reviewed-on="')
        .and.to.contain('">: invalid date, ignored. Use a day such as 2026-03-31.');
    });
  }

  for (const given of ['2026-06-17', '2026-07-01', '2027-01-01', '9999-12-31', ' 2027-01-01 ']) {
    it(`${show(given)} is in the future: it is ignored and reported once`, async () => {
      const {review, said} = await read(name, given);
      expect(review).to.deep.equal({by: name, stale: false});
      expect(said).to.have.lengthOf(1);
      expect(said[0]).to.contain(`reviewed-on="${given}">: date in the future, ignored.`);
    });
  }

  const zones: [now: string, kept: boolean][] = [
    ['2026-06-14T09:59:59.999Z', false],
    ['2026-06-14T10:00:00.000Z', true],
    ['2026-06-15T00:00:00.000Z', true],
    ['2026-06-16T00:00:00.000Z', true],
  ];
  for (const [now, kept] of zones) {
    it(`2026-06-15 at ${now} is ${kept ? 'today somewhere or past' : 'the future everywhere'}`, async () => {
      const {review, said} = await read(name, '2026-06-15', Date.parse(now));
      expect(review?.on).to.equal(kept ? '2026-06-15' : undefined);
      expect(said).to.have.lengthOf(kept ? 0 : 1);
    });
  }

  for (const by of [undefined, '', '  ']) {
    it(`without a reviewer (${show(by)}) is no review, and is said once`, async () => {
      const {review, said} = await read(by, '2026-03-31');
      expect(review).to.equal(undefined);
      expect(said).to.have.lengthOf(1);
      expect(said[0]).to.contain('reviewed-on="2026-03-31">: ignored, because reviewed-by names no reviewer.');
    });
  }

  it('that is no day, without a reviewer, is said once and not twice', async () => {
    const {review, said} = await read(undefined, '2026-02-30');
    expect(review).to.equal(undefined);
    expect(said).to.have.lengthOf(1);
  });

  it('is said once for elements of one kind, however often they render', async () => {
    const found = host();
    const said = await saidBy(() => {
      for (let time = 0; time < 3; time++) readReview(found, name, '2026-02-30', present);
    });
    expect(said).to.have.lengthOf(1);
  });

  it('is quoted short in the console, however long it is', async () => {
    const {said} = await read(name, '9'.repeat(10_000));
    expect(said[0]!.length).to.be.lessThan(300);
  });

  it('counts against the present where no other time is given', async () => {
    const day = (time: number) => new Date(time).toISOString().slice(0, 10);
    const dayLong = 24 * 60 * 60 * 1000;
    await saidBy(() => {
      expect(readReview(host(), name, day(Date.now()))?.on).to.equal(day(Date.now()));
      expect(readReview(host(), name, day(Date.now() + 2 * dayLong))?.on).to.equal(undefined);
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
    it(`of ${on ?? 'no day'} at ${now}: ${stale ? 'yes' : 'no'}`, async () => {
      expect((await read(name, on, Date.parse(now))).review?.stale).to.equal(stale);
    });
  }
});

const summary = (found: Element) => found.shadowRoot!.querySelector('.provenance summary')!;
const reviewer = (found: Element) => summary(found).querySelector('bdi');

describe('the name of a reviewer is text', () => {
  const names = [
    name,
    '<b>Dr.</b> Sample',
    '<img src="x" onerror="alert(1)">',
    '</bdi></summary></details><script>alert(1)</script>',
    '<!-- Sample -->',
    '&lt;b&gt; &amp; &#60;',
    '"Bob" O’Brien \'',
    '{name} {date}',
    '$& $1 $`',
    'د. ليلى',
    '\u202eanA .rD',
    '\u2067Dr. Sample',
    '\u2069\u2069Dr. Sample',
  ];
  for (const given of names) {
    it(JSON.stringify(given), async () => {
      const overview = await element('<prolo-overview></prolo-overview>');
      overview.setAttribute('reviewed-by', given);
      await overview.updateComplete;
      const shown = reviewer(overview)!;
      expect(shown.textContent).to.equal(given);
      expect(shown.childElementCount).to.equal(0);
      expect(getComputedStyle(shown).unicodeBidi).to.equal('isolate');
      expect(summary(overview).textContent.trim()).to.equal(en.provenance.reviewedBy.replace('{name}', () => given));
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

describe('whatever a page says of a review', () => {
  it('it has a day only if it is a real one and not in the future', async () => {
    const furthestToday = new Date(present + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
    let kept = 0;
    await saidBy(() => {
      fc.assert(
        fc.property(fc.oneof(anyText, hostile, likeDay, nearPresent, nearlyDay), (given) => {
          const review = readReview(host(), name, given, present);
          const day = given.trim();
          expect(review?.by).to.equal(name);
          expect(review?.on).to.equal(isRealDay(day) && day <= furthestToday ? day : undefined);
          if (review?.on) kept++;
        }),
        {numRuns: 300},
      );
    });
    expect(kept).to.be.greaterThan(0);
  });

  it('whatever is set as a property, it names a reviewer who is text, or there is none', async () => {
    await saidBy(() => {
      fc.assert(
        fc.property(fc.anything(), fc.anything(), (by, on) => {
          const review = readReview(host(), by, on, present);
          expect(review?.by).to.equal(typeof by === 'string' && isVisible(by) ? by.trim() : undefined);
        }),
        {numRuns: 300},
      );
    });
  });

  it('the name of a reviewer never becomes markup', async () => {
    const overview = await element(`<prolo-overview reviewed-by="${name}"></prolo-overview>`);
    const count = overview.shadowRoot!.querySelectorAll('*').length;
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText, hostile), async (given) => {
        overview.setAttribute('reviewed-by', given);
        await overview.updateComplete;
        const by = isVisible(given) ? given.trim() : '';
        expect(reviewer(overview)?.textContent ?? '').to.equal(by);
        expect(overview.shadowRoot!.querySelectorAll('*')).to.have.lengthOf(by === '' ? count - 1 : count);
      }),
      {numRuns: 300},
    );
  });
});
