/**
 * What is known of each criterion of WCAG 2.2, for `build/accessibility-report.js`. A row "supports" only where each named
 * test shows it; `[file, name]` is a test of this project, and test/node/package/accessibility-report.test.js checks that
 * it exists. Criteria without a row are "not-evaluated". No tests with people who use assistive technology took place.
 */
const elements = 'test/browser/elements/';
const page = 'test/browser/page/';

const looks = /** @param {string} name */ (name) => [`${page}looks.test.ts`, name];
const axe = [`${elements}accessibility.test.ts`, 'axe finds nothing'];

/** @type {Record<string, {level: string, tests?: string[][], notes: string}>} */
export const criteria = {
  '1.1.1': {
    level: 'partially-supports',
    tests: [axe],
    notes: 'Rules of axe only: whether each text alternative says what its picture says is not tested.',
  },
  '1.2.1': {level: 'not-applicable', notes: 'No audio and no video.'},
  '1.2.2': {level: 'not-applicable', notes: 'No audio and no video.'},
  '1.2.3': {level: 'not-applicable', notes: 'No audio and no video.'},
  '1.2.4': {level: 'not-applicable', notes: 'No audio and no video.'},
  '1.2.5': {level: 'not-applicable', notes: 'No audio and no video.'},
  '1.3.1': {level: 'partially-supports', tests: [axe], notes: 'Rules of axe only.'},
  '1.4.1': {
    level: 'partially-supports',
    tests: [[`${elements}prolo-risks.test.ts`, 'marks harm by a sign and a line, not by color alone']],
    notes: 'Tested for the risks; other elements are not tested by themselves.',
  },
  '1.4.2': {level: 'not-applicable', notes: 'No audio.'},
  '1.4.3': {
    level: 'supports',
    tests: [looks('text has a contrast of at least 4.5:1')],
    notes:
      'On every page of the tests, light and dark. A page can set colors of its own, which the embed doctor checks.',
  },
  '1.4.10': {
    level: 'supports',
    tests: [looks('nothing runs over the side at ')],
    notes: 'At 320 px, and with large text.',
  },
  '1.4.11': {
    level: 'supports',
    tests: [looks('graphics have a contrast of at least 3:1')],
    notes: 'On every page of the tests.',
  },
  '2.1.1': {
    level: 'partially-supports',
    tests: [[`${elements}acknowledge.test.ts`, 'the box takes focus, and the space bar checks and clears it']],
    notes: 'Real keys are tested for the acknowledgement; other controls are native links, buttons and details.',
  },
  '2.2.2': {
    level: 'supports',
    tests: [[`${elements}mechanism-play.test.ts`, 'never begins by itself']],
    notes: 'The scenes of the mechanism play only on request, and can be stopped.',
  },
  '2.3.1': {level: 'not-evaluated', notes: 'Nothing flashes by design; no test measures it.'},
  '2.4.6': {level: 'partially-supports', tests: [axe], notes: 'Rules of axe only.'},
  '2.4.7': {
    level: 'partially-supports',
    tests: [[`${elements}acknowledge.test.ts`, 'shows where the focus is']],
    notes: 'Tested for the acknowledgement.',
  },
  '2.5.8': {
    level: 'supports',
    tests: [looks('whatever is to be clicked outside of running text is at least 24 px high')],
    notes: 'Links in running text are exempt.',
  },
  '3.1.1': {
    level: 'not-applicable',
    notes: 'The page sets its language; the embed doctor reports a page that does not.',
  },
  '3.1.2': {
    level: 'supports',
    tests: [[`${elements}ambient.test.ts`, 'of the brief disclaimer is marked where only that falls back to English']],
    notes: 'Text in another language than the page is marked.',
  },
  '3.3.2': {level: 'partially-supports', tests: [axe], notes: 'Rules of axe only.'},
  '4.1.2': {level: 'partially-supports', tests: [axe], notes: 'Rules of axe only.'},
};

/** Every criterion of WCAG 2.2 at the levels A and AA. */
export const numbers = {
  success_criteria_level_a:
    '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2'.split(
      ' ',
    ),
  success_criteria_level_aa:
    '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3'.split(
      ' ',
    ),
};
