import {describe, expect, it} from 'vitest';

import {about} from '../../../src/content/en/about.js';
import {article} from '../../../src/content/en/article.js';
import {disclaimer} from '../../../src/content/en/disclaimer.js';
import {glossary} from '../../../src/content/en/glossary.js';
import {explainedSections} from '../../../src/content/explained-sections.js';
import type {Word} from '../../../src/content/model.js';
import {mechanism} from '../../../src/content/en/mechanism.js';
import {options as optionsText} from '../../../src/content/en/options.js';
import {overview} from '../../../src/content/en/overview.js';
import {questions} from '../../../src/content/en/questions.js';
import {risks} from '../../../src/content/en/risks.js';
import {visit} from '../../../src/content/en/visit.js';
import references from '../../../src/content/references.json';
import {aboutStatements} from '../../../src/content/statements/about.js';
import {articleStatements} from '../../../src/content/statements/article.js';
import {disclaimerStatements} from '../../../src/content/statements/disclaimer.js';
import {glossaryStatements} from '../../../src/content/statements/glossary.js';
import {mechanismIntro, mechanismStatements} from '../../../src/content/statements/mechanism.js';
import {optionHarms, optionKinds, options, optionTopics} from '../../../src/content/statements/options.js';
import {overviewStatements} from '../../../src/content/statements/overview.js';
import {questionGroups, questionStatements} from '../../../src/content/statements/questions.js';
import {riskGroupIds, riskStatements} from '../../../src/content/statements/risks.js';
import {visitQuestions, visitStatements, type VisitVoice} from '../../../src/content/statements/visit.js';
import {gradeOfText, passiveShareOf, smogOf, textsIn, type Text} from './gates.js';
import {gradeOf, sentencesOf, wordsOf} from './readability.js';
import {rows} from '../../support/rows.js';

interface Sourced {
  readonly refs: readonly string[];
}

const limits = (statements: typeof mechanism.statements): Record<string, Text> =>
  Object.fromEntries(Object.entries(statements).map(([id, {limit}]) => [`${id} limit`, limit]));

/** What each section says to a reader in sentences, in the order of reading. Labels and names are no sentences. */
const sections: Record<string, [path: string, text: Text][]> = {
  overview: textsIn(overview.statements),
  disclaimer: textsIn(disclaimer.statements),
  article: textsIn({A1: article.statements.A1, A2: article.statements.A2}),
  mechanism: textsIn({
    intro: mechanism.intro,
    drawingNote: mechanism.drawingNote,
    ...mechanism.statements,
    ...limits(mechanism.statements),
  }),
  visit: textsIn({
    intro: visit.intro,
    ...Object.fromEntries(Object.entries(visit.questions).map(([id, {answer}]) => [id, answer])),
    ...visit.statements,
  }),
  options: textsIn({
    intro: optionsText.intro,
    decide: optionsText.decide,
    ...Object.fromEntries(Object.entries(optionsText.topics).map(([id, {about: text}]) => [id, text])),
    ...Object.fromEntries(Object.entries(optionsText.options).map(([id, {benefit}]) => [id, benefit])),
    ...optionsText.harms,
  }),
  risks: textsIn({
    intro: risks.intro,
    emergency: risks.groups.emergency.intro,
    serious: risks.groups.serious.intro,
    askFirst: risks.groups['ask-first'].intro,
    ...risks.statements,
  }),
  questions: textsIn({intro: questions.intro, ...questions.statements}),
  about: textsIn(about.statements),
  glossary: textsIn(glossary.terms),
};
/** Every table of relations, by section. */
const tables: Record<string, Readonly<Record<string, Sourced>>> = {
  overview: overviewStatements,
  article: articleStatements,
  mechanism: {
    intro: mechanismIntro,
    ...mechanismStatements,
    ...Object.fromEntries(Object.entries(mechanismStatements).map(([id, {limit}]) => [`${id} limit`, limit])),
  },
  visit: {...visitQuestions, ...visitStatements},
  options,
  harms: optionHarms,
  risks: riskStatements,
  about: aboutStatements,
  glossary: glossaryStatements,
};
const relations = Object.entries(tables).flatMap(([section, table]) =>
  Object.entries(table).map(([id, relation]): [string, Sourced] => [`${section} ${id}`, relation]),
);

/** What may stand without a source, and why. Anything else must cite at least one. */
const unsourced: readonly [RegExp, reason: string][] = [
  [/^disclaimer |^questions /u, 'instructions and questions claim nothing'],
  [/^glossary /u, 'a definition that claims no fact of medicine'],
  [/^about (?!B4)/u, 'says how the text was made'],
  [/^risks R(?:9|1\d|21|32|36)$/u, 'a question, general safety advice, or that we found no count'],
  [/^harms H-(?:wait|none)$/u, 'says that we found no count'],
  [
    /^options X-(?:shoulder|hand|neck|sprain|golf|ankle|loose)-wait$|^options X-golf-prolo$/u,
    'says that we found no study',
  ],
];
const excused = (path: string): boolean => unsourced.some(([pattern]) => pattern.test(path));

const known = new Map(references.map((reference) => [reference.id, reference]));
const visitEntries = Object.entries<Sourced & {question: string; voice: VisitVoice; pages?: true; asOf?: string}>(
  visitStatements,
);

describe('Sources', () => {
  it.each(relations)('of %s are in the bibliography, under their own titles, each once', (_path, {refs}) => {
    expect(new Set(refs).size).toBe(refs.length);
    for (const id of refs) {
      expect(known.has(id), id).toBe(true);
      expect(known.get(id)?.title).not.toMatch(/title not|not seen|cut off/iu);
    }
  });

  it('stand behind every clinical statement, unless it says why it needs none', () => {
    const bare = relations.filter(([path, relation]) => {
      if (relation.refs.length > 0 || excused(path)) return false;
      // What nobody tested, and what clinics' pages say, has no publication.
      const id = path.replace(/^visit /u, '');
      const statement = visitEntries.find(([key]) => key === id)?.[1];
      const question = visitQuestions[id as keyof typeof visitQuestions] as {voice: VisitVoice} | undefined;
      const isUntested = (statement ?? question)?.voice === 'untested';
      return !isUntested && !statement?.pages;
    });
    expect(bare.map(([path]) => path)).toEqual([]);
  });
});

describe('Words and relations name the same ids, in the same order, in the', () => {
  it.each([
    ['overview', overview.statements, overviewStatements],
    ['disclaimer', disclaimer.statements, disclaimerStatements],
    ['article', article.statements, articleStatements],
    ['mechanism', mechanism.statements, mechanismStatements],
    ['visit', visit.statements, visitStatements],
    ['questions of the visit', visit.questions, visitQuestions],
    ['options', optionsText.options, options],
    ['harms', optionsText.harms, optionHarms],
    ['topics', optionsText.topics, optionTopics],
    ['risks', risks.statements, riskStatements],
    ['questions', questions.statements, questionStatements],
    ['about', about.statements, aboutStatements],
    ['glossary', glossary.terms, glossaryStatements],
  ])('%s', (_name, words: object, table: object) => {
    expect(Object.keys(words)).toEqual(Object.keys(table));
  });

  it('groups', () => {
    expect(Object.keys(risks.groups)).toEqual(riskGroupIds);
    expect(Object.keys(questions.groups)).toEqual(questionGroups);
    expect(Object.keys(optionsText.kinds)).toEqual(optionKinds);
  });
});

describe('The key messages', () => {
  const keys = Object.entries(overviewStatements).filter(([, {group}]) => group === 'key');

  it('come first, are at most six, and open with one main message', () => {
    expect(Object.keys(overviewStatements).slice(0, keys.length)).toEqual(keys.map(([id]) => id));
    expect(keys.length).toBeLessThanOrEqual(6);
    expect(keys.filter(([, relation]) => 'main' in relation).map(([id]) => id)).toEqual(['K1']);
  });

  const rated = keys.filter(([, relation]) => 'certainty' in relation).map(([id]) => id);
  it.each(rows(rated))('%s speaks as unsure as its low certainty, in both readings', (id) => {
    const {plain, clinical} = overview.statements[id as 'K1'];
    for (const text of [plain, clinical]) expect(text).toMatch(/\bmay\b|\bno one knows\b|\bunknown\b/u);
  });

  it('tell a harm and another choice, not only what may help', () => {
    expect(overview.statements.K4.plain).toMatch(/serious harm/u);
    expect(overview.statements.K5.plain).toMatch(/wait/u);
  });
});

describe('The visit', () => {
  it('answers every question, and has statements for each', () => {
    const asked = new Set(visitEntries.map(([, {question}]) => question));
    expect([...asked]).toEqual(Object.keys(visitQuestions));
  });

  it('names the day for whatever is said of payment and approval', () => {
    for (const [id, {question, asOf}] of visitEntries) {
      expect(asOf !== undefined, id).toBe(question === 'pays' || question === 'approved');
    }
  });

  it('says in the words of the untested voice that nobody found, tested or knows', () => {
    const untested = visitEntries.filter(([, {voice}]) => voice === 'untested').map(([id]) => id);
    for (const id of untested as (keyof typeof visitStatements)[]) {
      expect(visit.statements[id].plain, id).toMatch(/found no|No study|No one|Hardly anyone|No controlled/u);
    }
  });

  it('has a name for each of the slots', () => {
    const slots = Object.values<{slots: readonly string[]}>(visitQuestions).flatMap((question) => question.slots);
    expect(slots.toSorted()).toEqual(Object.keys(visit.slots).toSorted());
  });
});

describe.each(Object.keys(optionTopics))('The choices for %s', (topic) => {
  const choices = Object.entries(options).filter(([, option]) => option.topic === topic);

  it('hold waiting and prolotherapy', () => {
    const kinds = choices.map(([, {kind}]) => kind);
    expect(kinds).toContain('wait');
    expect(kinds).toContain('prolotherapy');
  });

  it('stand in the order of their kinds, prolotherapy last', () => {
    const order = choices.map(([, {kind}]) => optionKinds.indexOf(kind));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it.each(choices)('%s has a benefit and a harm of like length, and no empty cell', (id, {harms}) => {
    const {name, benefit, watched} = optionsText.options[id as keyof typeof options];
    for (const text of [name, benefit, watched]) expect(text.plain && text.clinical).toBeTruthy();
    const harm = harms.map((key) => optionsText.harms[key].plain).join(' ');
    expect(harm.length).toBeGreaterThan(20);
    expect(benefit.plain.length / harm.length).toBeLessThan(9);
  });
});

describe('The choices', () => {
  const all = Object.entries(options);
  const benefitOf = (id: string) => optionsText.options[id as keyof typeof options].benefit.plain;
  const clinicalOf = (id: string) => optionsText.options[id as keyof typeof options].benefit.clinical;

  const verbs: Partial<Record<string, RegExp>> = {
    low: /\bmay\b/u,
    moderate: /\bprobably\b/u,
    'very-low': /do not know/u,
  };
  /** Clinicians may get the grade itself in place of the verb, or the ground for it. */
  const clinicalVerbs: Partial<Record<string, RegExp>> = {
    low: /\b[Mm]ay\b|\blow certainty\b|\b[Tt]oo few\b/u,
    moderate: /\b[Pp]robably\b|\bmoderate certainty\b/u,
    'very-low': /\b[Vv]ery low certainty\b|\b[Tt]oo few\b/u,
  };
  it.each(rows(all.filter(([, {certainty}]) => certainty in verbs)))(
    '%s speaks as sure as it is',
    (id, {certainty}) => {
      expect(benefitOf(id)).toMatch(verbs[certainty]!);
      expect(clinicalOf(id)).toMatch(clinicalVerbs[certainty]!);
    },
  );

  it.each(rows(all.filter(([id, {certainty}]) => certainty !== 'moderate' && id !== 'X-heel-steroid')))(
    '%s does not say “probably”, as its certainty is not moderate',
    (id) => {
      expect(benefitOf(id)).not.toMatch(/\bprobably\b/u);
    },
  );
});

describe('The risks', () => {
  it('put emergency advice first', () => {
    expect(riskGroupIds[0]).toBe('emergency');
  });

  it('name an emergency number of no country', () => {
    const texts = Object.values<Text>(risks.statements).flatMap(({plain, clinical}) => [plain, clinical]);
    expect(texts.filter((text) => /\b(?:911|112|999)\b/u.test(text))).toEqual([]);
  });

  it('say of the survey that no one can say how often, in both readings', () => {
    expect(risks.statements.R33.plain).toMatch(/No one can say how often/u);
    expect(risks.statements.R33.clinical).toMatch(/No rate can be derived/u);
  });

  it('call the practitioners’ figures estimates, in both readings', () => {
    expect(risks.statements.R1.plain).toMatch(/estimates/u);
    expect(risks.statements.R1.clinical).toMatch(/estimates/u);
  });

  it('tell of a study in animals only with the animal and the liquid', () => {
    expect(risks.statements.R7.plain).toMatch(/rabbits.+sugar water.+say little about people/u);
  });
});

describe('Every limit of the mechanism', () => {
  const told = Object.entries<{limit: Text}>(mechanism.statements).filter(([id]) => !['M7', 'M5'].includes(id));

  it.each(told)('of %s names the animal or cell and the liquid', (_id, {limit}) => {
    expect(limit.plain).toMatch(/\brats?\b|rabbits?|dish/u);
    expect(limit.plain).toMatch(/sugar water|another drug/u);
    expect(limit.clinical).toMatch(/Rat|Rabbit|rabbit|in vitro/u);
  });
});

describe('The glossary', () => {
  it('explains 34 terms in one sentence each', () => {
    const terms = Object.values<Text>(glossary.terms);
    expect(terms.length).toBe(34);
    for (const {plain} of terms) expect(sentencesOf(plain).length).toBe(1);
  });

  it('lists no form twice', () => {
    const forms = Object.values<{forms: readonly string[]}>(glossary.terms).flatMap((term) => term.forms);
    expect(new Set(forms).size).toBe(forms.length);
  });
});

/** Hard words that the glossary leaves to the text, and how a statement that uses one explains it. */
const explainedInText: readonly [word: RegExp, explanation: RegExp][] = [
  [/\bopioids?\b/iu, /strong (?:pain pill|one)|strong pain pills/iu],
  [/\bgrowth factors\b/iu, /signals/iu],
  [/\bmorrhuate\b/iu, /another drug/iu],
  [/\bphenol\b/iu, /harsher drug/iu],
  [/\bmeningitis\b/iu, /swelling around the brain/iu],
  [/\bhives\b/iu, /itchy rash/iu],
  [/\bFDA\b/u, /approves drugs/iu],
  [/\bGRADE\b/u, /method/iu],
];

/** Terms that the visitor of such a page knows, or that the text says in everyday words. */
const everybodyKnows = new Set(['G-prolotherapy', 'G-review', 'G-guideline']);
/** How a text explains a term of the glossary by itself. */
const explainedOnPaper: Readonly<Record<string, RegExp>> = {
  'G-steroid': /calms swelling/u,
  'G-ultrasound': /a picture/u,
  'G-local-anesthetic': /numb the spot/u,
};

describe.each(Object.entries(sections))('The plain words of the %s', (name, texts) => {
  const plain = texts.map(([, text]) => text.plain.replaceAll(/\{\w+\}/gu, '40'));

  it('read at grade 6 or below on average (SMOG is printed)', () => {
    console.info(
      `${name}: ${plain.flatMap(wordsOf).length} words, Flesch-Kincaid ${gradeOf(plain).toFixed(1)}, SMOG ${smogOf(plain).toFixed(1)}, passive ${(100 * passiveShareOf(plain)).toFixed(0)} of 100 sentences`,
    );
    expect(gradeOf(plain)).toBeLessThanOrEqual(6);
  });

  it('have no statement above grade 8', () => {
    const hard = texts.map(([path, text]): [string, number] => [path, gradeOfText(text.plain)]);
    expect(hard.filter(([, grade]) => grade > 8)).toEqual([]);
  });

  it('have no sentence of more than 20 words', () => {
    expect(plain.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 20)).toEqual([]);
  });

  it('use the passive in fewer than 20 of 100 sentences', () => {
    expect(passiveShareOf(plain)).toBeLessThan(0.2);
  });

  it('explain in the text what the glossary could tell, where the element opens no meanings', () => {
    const opensMeanings = (explainedSections as readonly string[]).includes(name);
    const left = Object.entries<Word>(glossary.terms).filter(([id]) => !everybodyKnows.has(id));
    const missing = left.flatMap(([id, {forms}]) => {
      const uses = new RegExp(`\\b(?:${forms.join('|')})\\b`, 'iu');
      const first = texts.find(([, text]) => uses.test(text.plain));
      return first && !explainedOnPaper[id]?.test(first[1].plain) ? [[id, first[0]]] : [];
    });
    expect(opensMeanings || name === 'glossary' ? [] : missing).toEqual([]);
  });

  it('explain where it first stands each hard word that is not in the glossary', () => {
    const missing = explainedInText.flatMap(([word, explanation]) => {
      const first = texts.find(([, text]) => word.test(text.plain));
      return first && !explanation.test(first[1].plain) ? [[word.source, first[0]]] : [];
    });
    expect(missing).toEqual([]);
  });
});
