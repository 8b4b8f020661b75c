/** What people and attackers may write, for fast-check. */
import fc from 'fast-check';

/** Any characters but half surrogates. */
export const anyText = fc.string({unit: 'binary', maxLength: 30});

/** Bits of addresses, markup and other things that a parser may trip over, in any order. */
export const hostile = fc
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
export const likeDay = fc
  .tuple(fc.integer({min: 0, max: 9999}), fc.integer({min: 0, max: 14}), fc.integer({min: 0, max: 33}))
  .map(([year, month, day]) => `${pad(year, 4)}-${pad(month)}-${pad(day)}`);
/** Around the present that the tests of a review stand in. */
export const nearPresent = fc
  .date({min: new Date('2027-06-10'), max: new Date('2027-06-20'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));
const space = fc.constantFrom('', ' ', '\n', '\t', '\u00a0', '\0', '+', 'T');
export const nearlyDay = fc
  .tuple(space, fc.oneof(likeDay, nearPresent), space)
  .map(([before, day, after]) => before + day + after);
