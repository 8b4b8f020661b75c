import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readReview, type Review} from '../../src/base/review.js';
import {conditionIds, en} from '../../src/index.js';
import {element, ours, page, settled, shownFacts, shownText, tags, warnings} from './support.js';

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
    it(`${show(given)} is no day, is left out and said once`, async () => {
      const {review, said} = await read(name, given);
      expect(review).to.deep.equal({by: name, stale: false});
      expect(said).to.have.lengthOf(1);
      expect(said[0])
        .to.contain('reviewed-on="')
        .and.to.contain('"> is not known')
        .and.to.contain('allowed: a day such as 2026-03-31.');
    });
  }

  for (const given of ['2026-06-17', '2026-07-01', '2027-01-01', '9999-12-31', ' 2027-01-01 ']) {
    it(`${show(given)} is in the future, is left out and said once`, async () => {
      const {review, said} = await read(name, given);
      expect(review).to.deep.equal({by: name, stale: false});
      expect(said).to.have.lengthOf(1);
      expect(said[0]).to.contain(`reviewed-on="${given}"> is in the future and is left out.`);
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
      expect(said[0]).to.contain('reviewed-on="2026-03-31"> is left out: reviewed-by names no reviewer.');
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

const summary = (found: Element) => found.shadowRoot!.querySelector('.passport summary')!;
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
      expect(summary(overview).textContent.trim()).to.equal(en.passport.reviewedBy.replace('{name}', () => given));
    });
  }
});

/** Any characters but half surrogates. */
const anyText = fc.string({unit: 'binary', maxLength: 30});

/** Bits of addresses, markup and other things that a parser may trip over, in any order. */
const hostile = fc
  .array(
    fc.oneof(
      // prettier-ignore
      fc.constantFrom(
        'javascript:', 'JaVaScRiPt:', 'javascript', 'java', 'script', 'data:text/html,', 'vbscript:', 'blob:', 'file:///',
        'http:', 'https://', 'mailto:', 'tel:', ':', '//', '/', '\\', '?', '#', '@', '.', '{id}', '{name}', 'example.org',
        'alert(1)', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</bdi>', '<!--', ']]>', '"', "'", '`',
        '\0', '\u0001', '\u001f', '\t', '\n', '\r', ' ', '\u00a0', '\u200b', '\ufeff', '\u202e', '\u2067',
        '&colon;', '&#58;', '&#x6A;', '&Tab;', '&NewLine;', '%0a', '%3a', '%6A', '\\u006a',
      ),
      fc.string({unit: 'binary', maxLength: 3}),
    ),
    {maxLength: 8},
  )
  .map((parts) => parts.join(''));

const pad = (number: number, length = 2) => String(number).padStart(length, '0');
const likeDay = fc
  .tuple(fc.integer({min: 0, max: 9999}), fc.integer({min: 0, max: 14}), fc.integer({min: 0, max: 33}))
  .map(([year, month, day]) => `${pad(year, 4)}-${pad(month)}-${pad(day)}`);
const nearPresent = fc
  .date({min: new Date('2026-06-10'), max: new Date('2026-06-20'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));
const space = fc.constantFrom('', ' ', '\n', '\t', '\u00a0', '\0', '+', 'T');
const nearlyDay = fc
  .tuple(space, fc.oneof(likeDay, nearPresent), space)
  .map(([before, day, after]) => before + day + after);

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Whether a text is a day of the calendar, by the rules of the calendar alone. */
function isRealDay(text: string): boolean {
  const [, year, month, day] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (month === 2 && isLeap ? 29 : (daysOfMonth[month - 1] ?? 0));
}

describe('whatever a page says', () => {
  it('a review has a day only if it is a real one and not in the future', async () => {
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

  it('whatever is set as a property, a review names a reviewer who is text, or there is none', async () => {
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

  const value = fc.oneof(
    anyText,
    hostile,
    nearlyDay,
    // prettier-ignore
    fc.constantFrom(
      ...conditionIds, conditionIds.join(' '), 'plain', 'clinical', 'full', 'brief', 'rtl', 'ar', '3', '0', '-1', '2.5',
      '1e400', 'NaN', '__proto__', 'constructor', 'toString',
    ),
  );
  // prettier-ignore
  const attributes = [
    'only', 'except', 'selected', 'href', 'href-template', 'variant', 'reading', 'heading-level', 'reviewed-by',
    'reviewed-on', 'name', 'acknowledge', 'required', 'structured-data', 'lang', 'dir', 'data-prolo-reading',
  ];
  type Setting = Readonly<Record<string, string>>;
  const settings: fc.Arbitrary<Setting> = fc.dictionary(fc.constantFrom(...attributes), value);
  const linkable = ['http:', 'https:', 'mailto:', 'tel:'];
  const brief = ['D1', 'D2', 'D5', 'D6', 'D7'];

  const forbidden = 'script, iframe, img, object, embed, base, form';

  /** What must hold of a page, however its elements are set. */
  function checkPage(container: Element): void {
    const elements = ours(container);
    for (const found of elements) {
      const {localName, shadowRoot} = found;
      const {disclaimer} = en;
      const {plain, clinical} =
        localName === 'prolo-disclaimer'
          ? disclaimer.statements[0]!
          : en[localName.slice('prolo-'.length) as 'overview'].title;
      const text = shownText(found);
      expect(text.includes(plain) || text.includes(clinical), `words of ${localName}`).to.equal(true);
      expect(shownFacts(found), localName).not.to.be.empty;
      expect(shadowRoot!.querySelectorAll('.passport'), localName).to.have.lengthOf(1);
      const inside = [...shadowRoot!.querySelectorAll('*')];
      expect(inside.filter((part) => part.matches(forbidden)).map((part) => part.localName)).to.deep.equal([]);
      const names = inside.flatMap((part) => part.getAttributeNames());
      expect(names.filter((attribute) => attribute.startsWith('on'))).to.deep.equal([]);
      const schemes = [...shadowRoot!.querySelectorAll('a')].map(({protocol}) => protocol);
      expect(schemes.filter((scheme) => !linkable.includes(scheme))).to.deep.equal([]);
    }
    expect(elements.flatMap(shownFacts)).to.include.members(brief);
  }

  it('the words, a disclaimer and safe links stay', async () => {
    const container = await page('');
    const run = async (atFirst: Setting, later: Setting) => {
      const elements = tags.map((tag) => document.createElement(tag));
      for (const setting of [atFirst, later]) {
        for (const found of elements) {
          for (const attribute of found.getAttributeNames()) found.removeAttribute(attribute);
          for (const [attribute, text] of Object.entries(setting)) found.setAttribute(attribute, text);
        }
        container.replaceChildren(...elements);
        await settled(container);
        await settled(container); // what one element says of itself reaches the others an update later
        checkPage(container);
      }
    };
    await warnings(() => fc.assert(fc.asyncProperty(settings, settings, run), {numRuns: 30}));
    container.replaceChildren();
  });

  it('a link leads only to http, https, mailto, tel or a place of the page’s own', async () => {
    let [linked, refused] = [0, 0];
    const article = await element('<prolo-article></prolo-article>');
    const conditions = await element('<prolo-conditions></prolo-conditions>');
    await warnings(() =>
      fc.assert(
        fc.asyncProperty(fc.oneof(hostile, hostile, anyText), async (address) => {
          article.setAttribute('href', address);
          conditions.setAttribute('href-template', address);
          await Promise.all([article.updateComplete, conditions.updateComplete]);
          for (const {shadowRoot} of [article, conditions]) {
            const links = [...shadowRoot!.querySelectorAll('a')];
            for (const link of links) expect(linkable).to.include(link.protocol);
            if (links.length > 0) linked++;
            else refused++;
          }
        }),
        {numRuns: 300},
      ),
    );
    expect(linked).to.be.greaterThan(20);
    expect(refused).to.be.greaterThan(20);
  });
});
