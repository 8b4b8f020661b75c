import {createHash} from 'node:crypto';
import {syllable} from 'syllable';

import {gradeOf, sentencesOf, wordsOf} from './readability.js';

/** Words at both reading levels, as far as a gate needs them. */
export interface Text {
  readonly plain: string;
  readonly clinical: string;
}

const isText = (value: object): value is Text =>
  'plain' in value && typeof value.plain === 'string' && 'clinical' in value && typeof value.clinical === 'string';

/** Every wording in a section, with its path, in the order of reading. */
export function textsIn(value: unknown, path = ''): [path: string, text: Text][] {
  if (typeof value !== 'object' || value === null) return [];
  const nested = Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    textsIn(part, path ? `${path} ${key}` : key),
  );
  return isText(value) ? [[path, {plain: value.plain, clinical: value.clinical}], ...nested] : nested;
}

/** The SMOG grade: polysyllabic words per 30 sentences. It runs about three grades above Flesch-Kincaid. */
export function smogOf(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const hard = sentences.flatMap(wordsOf).filter((word) => syllable(word) >= 3).length;
  return 1.043 * Math.sqrt((hard * 30) / sentences.length) + 3.1291;
}

const participles =
  'made|done|given|taken|seen|known|shown|found|held|drawn|torn|told|said|kept|put|left|run|paid|sold|begun|chosen|written|lost|hurt';
const passive = new RegExp(
  String.raw`\b(?:am|is|are|was|were|be|been|being|gets?|got)\b(?: (?:not|also|often|still|only|\w+ly))* (?:\w+ed|${participles})\b`,
  'iu',
);
/** What the pattern takes for a passive and is none. */
const notPassive = /\b(?:is|are|was|were) (?:mixed|unrelated|limited|related|tired|need)/iu;

/** The share of sentences with a passive verb. By pattern, so give or take a few in a hundred. */
export function passiveShareOf(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  return sentences.filter((sentence) => passive.test(sentence) && !notPassive.test(sentence)).length / sentences.length;
}

/** Flesch-Kincaid grade of one text, which may have placeholders. */
export const gradeOfText = (text: string): number => gradeOf([text.replaceAll(/\{\w+\}/gu, '40')]);

const normalized = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[^a-z0-9']+/gu, ' ')
    .trim()
    .split(' ');

/** The runs of so many words of a text of which the hash is listed: words copied from a source. */
export function copiedRuns(text: string, length: number, hashes: ReadonlySet<string>): string[] {
  const words = normalized(text);
  const runs = Array.from({length: Math.max(0, words.length - length + 1)}, (_, start) =>
    words.slice(start, start + length).join(' '),
  );
  return runs.filter((run) => hashes.has(createHash('sha256').update(run).digest('hex').slice(0, 16)));
}

/** What must not stand in any words, and why. */
export const forbidden: readonly [reason: string, pattern: RegExp][] = [
  [
    'a note about our own work',
    /\b(?:confirmed|verif\w+|could not be|cut off|not seen|look(?:ed)? up|checked|unreadable)\b/iu,
  ],
  [
    '"1 in X", which readers misjudge',
    /\b(?:1|one) (?:person |patient )?(?:in|out of) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty)\b|\b(?:one|two)[ -](?:thirds?|quarters?)\b|\ba (?:third|quarter) of\b/iu,
  ],
  [
    'a relative figure',
    /\b(?:times (?:as|more|less|higher|lower)|(?:twice|half) as|double[ds] the|halve[ds] the (?:risk|chance)|\w+fold|relative risk|risk ratio|odds ratio|NNT)\b|\d ?% (?:more|less|higher|lower|better)|\b[RO]R \d/u,
  ],
  ['a claim that no study supports', /\b(?:proven to|cures?\b|guarantee\w*|miracle|natural\b|safe and effective)/iu],
];

/** "Against" stands for advice only; a comparison is "compared with". */
export const againstComparison = (text: string): boolean =>
  /\bagainst\b/iu.test(
    text.replaceAll(
      /\b(?:advis\w+|advice|recommendation|conditionally|speaks?|warn\w*)(?: \w+)? against\b|\bagainst (?:prolotherapy|it\b)/giu,
      '',
    ),
  );

/** Counts of anything but 100 people (or joints), or points of a scale of 10. Trials and guidelines are counted as they are. */
export function otherDenominators(text: string): string[] {
  const counts = text.matchAll(/\b\d[\d.,]* of (?:the )?(?<of>\d+(?:,\d{3})*)(?: (?<what>\p{L}+))?/gu);
  return [...counts]
    .filter(({groups}) => !['10', '100'].includes(groups!.of!))
    .filter(({groups}) => !/^(?:trials|studies|guidelines|pooled|points)$/u.test(groups!.what ?? ''))
    .map(([count]) => count);
}

/**
 * What points to another statement: "these pills" in a first sentence that has named no pills, or "the survey" where none
 * was named before.
 */
export function pointsElsewhere(text: string, context = ''): string[] {
  const first = sentencesOf(text)[0]!.length;
  const pointers = text.matchAll(
    /\b(?:this|these|those|such) (?<noun>\w+)|\b(?<!to |needs )the (?<known>hospital|survey|review|guideline|summary|case|foundation|society)\b/giu,
  );
  // What is in the reader's hands needs no name, and "this for" or "those of" stand for what comes next.
  const isPlain = /^(?:as|advice|text|site|page|clinic|shots|for|of|in|does|is|who|asked)$/iu;
  return [...pointers].flatMap(({0: pointer, index, groups}) => {
    const {noun, known} = groups!;
    if (noun !== undefined && (index > first || isPlain.test(noun))) return [];
    const name = (noun ?? known!).toLowerCase().slice(0, 5);
    return `${context} ${text.slice(0, index)}`.toLowerCase().includes(name) ? [] : [pointer];
  });
}
