import {describe, expect, it} from 'vitest';

import {en} from '../../../src/content/en/index.js';
import {explainedSections} from '../../../src/content/explained-sections.js';
import type {GlossaryId} from '../../../src/content/statements/glossary.js';
import {Glossary} from '../../../src/elements/shared/glossary.js';
import {makeSplitter, splitSentences} from '../../../src/runtime/words.js';
import {rows} from '../../support/rows.js';

const words = {
  trial: {term: 'controlled trial', forms: ['controlled trial', 'trial', 'trials'], plain: 'A study.'},
  nsaid: {term: 'pill (NSAID)', forms: ['NSAID', 'pill (strong)'], plain: 'A drug.'},
  cafe: {term: 'café', forms: ['café'], plain: 'A place.'},
};
/** The hard words in a text, each in front of the id of its term. */
const found = (text: string) => makeSplitter(words)(text).flatMap(({text: form, id}) => (id ? [`${form}: ${id}`] : []));

describe('A hard word is found', () => {
  const table: [where: string, text: string, found: string[]][] = [
    ['in each of its forms', 'One trial, two trials.', ['trial: trial', 'trials: trial']],
    ['in its longest form', 'A controlled trial.', ['controlled trial: trial']],
    ['at the start of a sentence', 'Trials disagree.', ['Trials: trial']],
    ['in any case', 'nsaid and NSAID', ['nsaid: nsaid', 'NSAID: nsaid']],
    ['beside punctuation', '(trial), “trial”: trial’s', ['trial: trial', 'trial: trial', 'trial: trial']],
    ['with signs that mean something in a pattern', 'A pill (strong).', ['pill (strong): nsaid']],
    ['with letters beyond ASCII', 'Un café.', ['café: cafe']],
    ['not inside of longer words', 'pretrial trialed étrial trial2', []],
    ['not in a compound', 'trial-based, non-trial', []],
    ['nowhere in a text without any', 'Nothing hard here.', []],
  ];
  it.each(rows(table))('%s', (_where, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('without a change to the text', () => {
    const text = 'Trials (controlled trial), no pretrial; NSAID.';
    const parts = makeSplitter(words)(text);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });
});

describe('Sentences end', () => {
  const table: [where: string, text: string, sentences: string[]][] = [
    ['at full stops, question and exclamation marks', 'One. Two? Three! Four', ['One. ', 'Two? ', 'Three! ', 'Four']],
    ['after closing quotes and brackets', '(One.) “Two.” Three.', ['(One.) ', '“Two.” ', 'Three.']],
    ['not in numbers', 'Above 100.4 °F (38.0 °C).', ['Above 100.4 °F (38.0 °C).']],
  ];
  it.each(rows(table))('%s', (_where, text, expected) => {
    expect(splitSentences(text)).toEqual(expected);
  });
});

/** The ids of the terms that open in what was rendered. */
const opened = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value.flatMap(opened);
  const {strings = [], values = []} = (value ?? {}) as {strings?: readonly string[]; values?: readonly unknown[]};
  const place = strings.findIndex((text) => text.includes('popovertarget'));
  return place >= 0 ? [values[place]] : values.flatMap(opened);
};

describe('An element', () => {
  it('explains a word only where it first uses it, in whatever form', () => {
    const glossary = new Glossary(words);
    expect(opened(glossary.explain('A trial and an NSAID. More trials.'))).toEqual(['trial', 'nsaid']);
    // The marks beside a word stand in one box with it.
    expect(opened(new Glossary(words).explain('One (trial).'))).toEqual(['trial']);
    expect(glossary.explain('Again a controlled trial.')).toBe('Again a controlled trial.');
  });

  it.each(explainedSections)('ships in %s with the words that it uses, and with no others', (section) => {
    const {words: own, ...text} = en[section];
    const split = makeSplitter(en.glossary.terms);
    const plainTexts = (value: unknown): string[] =>
      Object.entries(value ?? {}).flatMap(([key, part]: [string, unknown]) =>
        typeof part !== 'string' ? plainTexts(part) : key === 'plain' ? [part] : [],
      );
    const used = new Set(plainTexts(text).flatMap((plain) => split(plain).flatMap(({id}) => id ?? [])));
    expect(Object.keys(own!).toSorted()).toEqual([...used].toSorted());
    for (const [id, {term, plain}] of Object.entries(own!)) {
      expect(en.glossary.terms[id as GlossaryId]).toMatchObject({term, plain});
    }
  });
});
