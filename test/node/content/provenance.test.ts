import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

import {newestVersion, writtenIn} from '../../../build/content-version.js';
import {nextReview} from '../../../src/content/changes.js';
import {en} from '../../../src/content/en/index.js';
import {contentDate, contentVersion} from '../../../src/content/version.generated.js';
import {gradeOf, sentencesOf, wordsOf} from './readability.js';

const {written, ...provenance} = en.provenance;
const parts = Object.entries(provenance) as [keyof typeof provenance, string][];
const changelog = readFileSync(new URL('../../../CONTENT-CHANGELOG.md', import.meta.url), 'utf8');

describe('The provenance', () => {
  it('writes the days of the last change and the next review, and the name of the language as the language has them', () => {
    expect(written).toEqual(writtenIn(en.lang, [contentDate, nextReview]));
    expect(writtenIn('es-MX', ['2026-03-31'])).toEqual({
      '2026-03-31': '31 de marzo de 2026',
      'es-MX': 'español de México',
    });
  });

  it('says plainly that the text has not been reviewed', () => {
    expect(provenance.notReviewed).toMatch(/not been reviewed by a clinician of this clinic/u);
  });

  it('reads at grade 8 or below, in short sentences', () => {
    const texts = parts.map(([, text]) => text);
    expect(gradeOf(texts)).toBeLessThanOrEqual(8);
    expect(texts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 20)).toEqual([]);
  });
});

describe('The version of the content', () => {
  it('is that of the newest entry in CONTENT-CHANGELOG.md, with its date', () => {
    expect({contentVersion, contentDate}).toEqual(newestVersion(changelog));
  });

  it.each(['## [1.2] - 2026-03-31', '## [1.2.0] - 2026-03', '## [1.2.0] - 2026-02-30', '## Unreleased', ''])(
    'is refused where the newest entry has no version and day: “%s”',
    (heading) => {
      expect(() => newestVersion(`# Changelog\n\n${heading}\n`)).toThrow(/CONTENT-CHANGELOG\.md/u);
    },
  );
});
