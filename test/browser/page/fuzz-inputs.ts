import fc from 'fast-check';

/** What people, editors, translators and attackers write where an element, a marker or a command takes text. */

const scriptAddresses = [
  'javascript:parent.broken()',
  'JaVaScRiPt:parent.broken()',
  ' \u0001javascript:parent.broken()',
  'java\nscript:parent.broken()',
  'java\tscript:parent.broken()',
  'java\0script:parent.broken()',
  'javascript\u200b:parent.broken()',
  'javascript&colon;parent.broken()',
  '&#106;avascript:parent.broken()',
  'javascript://%0aparent.broken()',
  'vbscript:parent.broken()',
  'data:text/html,<script>parent.broken()</script>',
  'blob:https://example.org/1',
  'filesystem:https://example.org/1',
  'view-source:javascript:parent.broken()',
  'https:javascript:parent.broken()',
  '//example.org\\@javascript:parent.broken()',
  '{id}:parent.broken()',
  'javascript:{id}',
  'http://[',
  'https://example.org:99999/',
  'tel:',
  '#',
  '?',
];
const markup = [
  '<script>parent.broken()</script>',
  '<img src=x onerror=parent.broken()>',
  '"><svg onload=parent.broken()>',
  '</title><script>parent.broken()</script>',
  '</script><script>parent.broken()</script>',
  '<!--',
  ']]>',
  '{{constructor.constructor("parent.broken()")()}}',
  '${parent.broken()}',
  '<?lit$0$>',
  'lit$123456789$',
];
const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  '__defineGetter__',
];
const languages = [
  '',
  '-',
  'x',
  'en-',
  'en--US',
  'e n',
  'i-klingon',
  'de-x-leicht',
  'ar',
  'zh-Hant-TW',
  'EN_us',
  'en-u-ca-buddhist',
  'a'.repeat(9),
  '*',
];
const dates = [
  '2026-02-30',
  '0000-00-00',
  '2026-1-1',
  '-000001-01-01',
  '275760-09-14',
  '2026-13-01T25:61',
  'yesterday',
  '1e9',
  '９９９９-12-31',
];
const numbers = ['0', '7', '-1', '1e309', 'NaN', '0x2', '2.5', '٣', ' 3 ', '9'.repeat(400)];
const known = [
  'plain',
  'clinical',
  'full',
  'brief',
  'list',
  'map',
  'both',
  'knee-pain',
  'knee-pain,back-pain',
  'rtl',
  'ltr',
  'auto',
  '',
  'true',
];
const odd = [
  '\0',
  '\u202e\u2066',
  '\ufeff',
  '\ud800',
  '\udc00\ud800',
  '\u2028',
  '\r\n',
  '👩🏽‍⚕️',
  'ﷺ'.repeat(50),
  ',,, ,,',
];

export const input = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom(...scriptAddresses)},
  {weight: 2, arbitrary: fc.constantFrom(...markup)},
  {weight: 4, arbitrary: fc.constantFrom(...names, ...languages, ...dates, ...numbers, ...known, ...odd)},
  {weight: 3, arbitrary: fc.string({unit: 'binary', maxLength: 40})},
  {
    weight: 2,
    arbitrary: fc
      .array(fc.integer({min: 0, max: 0xffff}), {maxLength: 20})
      .map((units) => String.fromCharCode(...units)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('a', '<', ',', ' ', 'knee-pain ', '\ud800', 'https://example.org/'),
        fc.integer({min: 1_000, max: 50_000}),
      )
      .map(([unit, times]) => unit.repeat(times)),
  },
);
