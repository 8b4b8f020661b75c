import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

import {en} from '../../../src/content/en/index.js';
import {contentDate, contentVersion} from '../../../src/content/version.js';
import {gradeOf, sentencesOf, wordsOf} from './readability.js';

const {written, ...provenance} = en.provenance;
const parts = Object.entries(provenance) as [keyof typeof provenance, string][];
const changelog = readFileSync(new URL('../../../CONTENT-CHANGELOG.md', import.meta.url), 'utf8');

/** The places that each part must leave open, and no other. */
const places: Record<keyof typeof provenance, readonly string[]> = {
  notReviewed: [],
  reviewedBy: ['{name}'],
  reviewedByOn: ['{name}', '{date}'],
  stale: [],
  about: ['{version}', '{date}', '{languages}', '{license}'],
  sources: ['{count}'],
};

describe('The provenance', () => {
  it.each(parts)('leaves the right places open in “%s”', (part, text) => {
    expect(text.match(/\{[^}]*\}/gu) ?? []).toEqual(places[part]);
  });

  it('writes the day of the last change and the name of the language as the language has them', () => {
    const day = new Date(contentDate).toLocaleDateString(en.lang, {dateStyle: 'long', timeZone: 'UTC'});
    const language = new Intl.DisplayNames(en.lang, {type: 'language'}).of(en.lang);
    expect(written).toEqual({[contentDate]: day, [en.lang]: language});
  });

  it('says plainly that the text has not been reviewed', () => {
    expect(provenance.notReviewed).toMatch(/not been reviewed by a clinician of this clinic/u);
  });

  it('reads at grade 8 or below, in short sentences', () => {
    const texts = parts.map(([, text]) => text);
    expect(gradeOf(texts)).toBeLessThanOrEqual(8);
    expect(texts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 25)).toEqual([]);
  });
});

describe('The version of the words', () => {
  it('is that of the newest entry in CONTENT-CHANGELOG.md, with its date', () => {
    const [, version, date] = /^## \[(\d+\.\d+\.\d+)\] - (\S+)$/mu.exec(changelog) ?? [];
    expect([version, date]).toEqual([contentVersion, contentDate]);
  });

  it('has a date that is a day of the calendar', () => {
    expect(new Date(contentDate).toISOString().slice(0, 10)).toBe(contentDate);
  });
});
