import {describe, expect, it} from 'vitest';
import {syllable} from 'syllable';

import {en} from '../../../src/content/en/index.js';
import type {FindingId} from '../../../src/content/statements/evidence.js';
import type {MechanismFactId} from '../../../src/content/statements/mechanism.js';
import type {OptionId} from '../../../src/content/statements/options.js';
import {placeholders} from '../../../src/content/placeholders.js';
import {statementSections, statementsOf} from '../../support/content.js';
import {
  againstComparison,
  copiedRuns,
  forbidden,
  otherDenominators,
  pointsElsewhere,
  textsIn,
  type Text,
} from './gates.js';
import {wordsOf} from './readability.js';
import sourceRuns from './source-runs.json';

/** Every wording of the pack: statements, titles and labels alike. */
const everyText = textsIn(en);
const hashes = new Set(sourceRuns.runs);
const statements = [
  ...statementSections.flatMap((section) => statementsOf(section)),
  ...Object.entries(en.about.statements).map(([path, wording]) => ({path, wording})),
];
const levels = ['plain', 'clinical'] as const;
/** The places where a rule is broken at either reading level. */
const broken = (isBroken: (text: string, path: string) => boolean, texts: readonly [string, Text][] = everyText) =>
  texts.flatMap(([path, text]) =>
    levels.filter((level) => isBroken(text[level], path)).map((level) => [path, text[level]]),
  );

describe('No words', () => {
  it.each(forbidden)('hold %s', (_reason, pattern) => {
    // The disclaimer must say that nothing is guaranteed.
    expect(broken((text, path) => pattern.test(text) && !/^disclaimer statements D[48]$/u.test(path))).toEqual([]);
  });

  it('say “against” of a comparison, which is “compared with”', () => {
    expect(broken(againstComparison)).toEqual([]);
  });

  it('count people of anything but 100 for everyone, or write a percent sign', () => {
    const hits = everyText.filter(([, {plain}]) => plain.includes('%') || otherDenominators(plain).length > 0);
    expect(hits).toEqual([]);
  });

  it('give everyone a decimal, but for the temperature that is a fever', () => {
    expect(everyText.filter(([, {plain}]) => /\d\.\d/u.test(plain.replace('100.4 °F', '')))).toEqual([]);
  });

  it('take a run of seven words from the source text', () => {
    expect(broken((text) => copiedRuns(text, sourceRuns.length, hashes).length > 0)).toEqual([]);
  });

  it('claim that there is no study, where we found none', () => {
    const claim =
      /\b(?:there is|there are|exists?) no (?:study|studies|trial)|\bno (?:study|trial) exists\b|\bno one has (?:tested|studied|shown|counted)\b/iu;
    expect(broken((text) => claim.test(text))).toEqual([]);
  });
});

describe('A statement stands alone, so it', () => {
  const told = statements.map(({path, wording}): [string, Text] => [path, wording]);
  /** What is shown with a statement: the question of a finding and its studies, the name of a choice, the step of a limit. */
  const contextOf = (path: string): string => {
    const [id] = path.split(' ').filter((part) => !/^(?:options|benefit|harms|limit)$/u.test(part));
    const besides = textsIn({
      ...en.evidence.findings[id as FindingId],
      ...en.options.options[id as OptionId],
      ...(path.endsWith('limit') && {step: en.mechanism.statements[id as MechanismFactId]}),
    });
    return besides.map(([, {plain, clinical}]) => `${plain} ${clinical}`).join(' ');
  };

  it('does not begin with a pronoun', () => {
    const pronoun = /^(?:It|They|This|These|Those|He|She|Its|Their|Both)\b/u;
    const named = /^(?:It is not known|This (?:advice|text|trial|difference|compares))/u;
    expect(broken((text) => pronoun.test(text) && !named.test(text), told)).toEqual([]);
  });

  it('points to nothing that it does not name', () => {
    // A question of the visitor is about her or his own condition and choice.
    const asked = told.filter(([path]) => !/^Q\d/u.test(path));
    expect(broken((text, path) => pointsElsewhere(text, contextOf(path)).length > 0, asked)).toEqual([]);
  });

  it('is made of whole sentences, never of parts that are joined', () => {
    // The text of a link, and a step that a question completes, end without a stop.
    const hits = broken((text, path) => !/^[\p{Lu}\p{N}{“].*[.?][”)]?$/su.test(text) && path !== 'A3', told);
    expect(hits).toEqual([]);
  });

  it('has placeholders only where an element fills them in', () => {
    const places = everyText.flatMap(([path, {plain, clinical}]) =>
      (plain + clinical).includes('{') ? [path.replaceAll(' ', '.')] : [],
    );
    expect(places.filter((place) => !(place in placeholders))).toEqual([]);
  });
});

/** Long words that everyone knows, or that the text cannot do without, such as names. */
const familiar = new Set(
  `activity australia averages beforehand certificate comparison comparisons conditional differences education
  emergency everyday exercises experimental february independent investigational january operation opioid opioids
  paracetamol paralysis professional unitedhealthcare university`.split(/\s+/u),
);

describe('The long words', () => {
  const explained = new Set(
    Object.values(en.glossary.terms).flatMap(({forms}) => forms.flatMap((form) => wordsOf(form.toLowerCase()))),
  );
  const long = everyText.flatMap(([path, {plain}]) =>
    wordsOf(plain.replaceAll(/\{\w+\}/gu, '').toLowerCase())
      .filter((word) => syllable(word) >= 4 && !explained.has(word))
      .map((word): [word: string, path: string] => [word, path]),
  );

  it('of four syllables or more are in the glossary, or everyone knows them', () => {
    expect(long.filter(([word]) => !familiar.has(word))).toEqual([]);
  });

  it('that everyone knows are in use', () => {
    expect([...familiar].filter((word) => !long.some(([used]) => used === word))).toEqual([]);
  });
});
