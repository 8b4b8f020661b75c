import {describe, expect, it} from 'vitest';

import {conditionIds, conditions} from '../../../src/content/conditions.js';
import {conditions as conditionsText} from '../../../src/content/en/conditions.js';
import {evidence} from '../../../src/content/en/evidence.js';
import type {Words} from '../../../src/content/model.js';
import {outcomes as outcomesText} from '../../../src/content/en/outcomes.js';
import references from '../../../src/content/references.json';
import type {Certainty, EvidenceDirection} from '../../../src/content/grades.js';
import {conditionsIntro, conditionStatements, type Headline} from '../../../src/content/statements/conditions.js';
import {
  evidenceAuthorsNote,
  evidenceBodiesNote,
  evidenceIntro,
  findings as findingTable,
  type Finding,
  type FindingId,
} from '../../../src/content/statements/evidence.js';
import {figureOf, outcomes, type Outcome, type OutcomeGroup} from '../../../src/content/statements/outcomes.js';
import {gradeOfText, passiveShareOf, smogOf, textsIn, type Text} from './gates.js';
import {makeSplitter} from '../../../src/runtime/words.js';
import {gradeOf, sentencesOf, wordsOf} from './readability.js';
import verifiedOutcomes from './verified-outcomes.json';
import {rows} from '../../support/rows.js';

/** What each section says to a reader in sentences, in the order of reading. Labels and names are no sentences. */
const sections: Record<string, [path: string, text: Text][]> = {
  conditions: [...textsIn({intro: conditionsText.intro}), ...textsIn(conditionsText.statements)],
  evidence: [
    ...textsIn({
      intro: evidence.intro,
      authorsNote: evidence.authorsNote,
      bodiesNote: evidence.bodiesNote,
      certaintyNote: evidence.certaintyNote,
      grounds: {...evidence.grounds},
      ties: evidence.ties,
    }),
    ...Object.entries(evidence.findings).map(([id, {plain, clinical}]): [string, Text] => [id, {plain, clinical}]),
  ],
  outcomes: Object.entries(outcomesText.statements).flatMap(([id, {summary, uncertainty, ...rest}]) =>
    textsIn({summary, uncertainty, ...('note' in rest && {note: rest.note})}, id),
  ),
};
const known = new Map(references.map((reference) => [reference.id, reference]));

const findings = Object.entries<Finding>(findingTable);
const headlines = Object.entries<Headline>(conditionStatements);
const drawn = Object.entries<Outcome>(outcomes);
const notes = Object.entries({conditionsIntro, evidenceIntro, evidenceAuthorsNote, evidenceBodiesNote});
const keyFindings = findings.filter(([, {key}]) => key);

/** English words that a finding must use, by its certainty, where it says that one thing did better or as well. */
const effectVerbs: Record<Certainty, RegExp> = {
  high: /./u,
  moderate: /\bprobably\b/iu,
  low: /\b(?:may|might)\b/iu,
  'very-low': /\b(?:do not know|not known)\b/iu,
};
/** English words that a finding must use, by its direction, where nothing can be said of an effect. */
const doubtVerbs: Partial<Record<EvidenceDirection, RegExp>> = {
  mixed: /\b(?:disagree|mixed|differs?|unclear|uncertain|may|not shown|do not know|no difference|did not)\b/iu,
  'too-few': /\btoo (?:few|small)\b|\bfew people\b|\bmay be chance\b/iu,
  'no-comparison':
    /\bno comparison group\b|\bcannot show\b|\bnot known\b|\bno study that compares|\bno study comparing/iu,
  none: /\bfound no\b/iu,
};
const effects: readonly EvidenceDirection[] = ['favors', 'no-difference', 'against'];

const requiredVerb = ({direction, certainty}: {direction: EvidenceDirection; certainty?: Certainty}): RegExp =>
  (effects.includes(direction) ? certainty && effectVerbs[certainty] : doubtVerbs[direction]) ?? /./u;

const explained: Readonly<Record<string, Words | undefined>> = {
  conditions: conditionsText.words,
  evidence: evidence.words,
};

/** The element opens the meaning of the word from its glossary. */
const opens = 'opens';

/** Hard words, and how the text that first uses one in a section explains it, where it does not open its meaning. */
const hardWords: readonly [word: RegExp, explanation: RegExp | typeof opens][] = [
  [/\bsugar water\b/iu, /dextrose/iu],
  [/\btendons?\b/iu, /tendons? ties? |such as tendons|ties the calf/iu],
  [/\bligaments?\b/iu, /ligaments? ties? |inside the knee/iu],
  [/\bsteroid\b/iu, opens],
  [/\bdummy\b/iu, opens],
  [/\btrials?\b/iu, opens],
  [/\bblinded\b/iu, opens],
  [/\bplatelet-rich plasma\b/iu, /own blood/iu],
  [/\bcartilage\b/iu, /smooth joint layer/iu],
  [/\bmeniscus\b/iu, /pad in the knee/iu],
  [/\bphenol\b/iu, /harsh drug/iu],
  [/\bOsgood-Schlatter\b/u, /pain below the kneecap/iu],
  [/\bGRADE\b/u, /common scale/iu],
  [/\bhyaluronic\b/iu, /a gel/iu],
  [/\bshock waves\b/iu, /pulses of sound/iu],
  [/\bmorrhuate\b/iu, /harsher drug/iu],
];

describe('Sources', () => {
  const judged = [...findings, ...headlines];

  it.each(rows(judged.filter(([, {direction}]) => direction !== 'none')))(
    'stand behind %s, which does not say that we found no results',
    (_id, {refs}) => {
      expect(refs.length).toBeGreaterThan(0);
    },
  );

  it.each(judged)('of %s are each cited once', (_id, {refs}) => {
    expect(new Set(refs).size).toBe(refs.length);
  });

  it.each([...findings, ...headlines, ...drawn, ...notes])(
    'of %s are in the bibliography, under their own titles',
    (_id, {refs}) => {
      for (const id of refs as readonly string[]) {
        expect(known.has(id), id).toBe(true);
        expect(known.get(id)?.title).not.toMatch(/title not|not seen|cut off/iu);
      }
    },
  );

  it.each(rows(findings.filter(([, {gradedBy}]) => gradedBy)))(
    'of %s hold the review that graded it',
    (_id, {gradedBy, refs}) => {
      expect(refs).toContain(gradedBy);
    },
  );
});

describe('Gradings', () => {
  it.each(findings)('of %s fit its kind: certainty for results, none for advice', (_id, finding) => {
    expect(finding.certainty === undefined).toBe(finding.kind === 'advice' || finding.direction === 'none');
    expect(finding.strength === undefined || finding.kind === 'advice').toBe(true);
  });

  it.each(rows(findings.filter(([, {direction}]) => direction === 'no-comparison')))(
    'of %s are very low, as there was no comparison group',
    (_id, {certainty}) => {
      expect(certainty).toBe('very-low');
    },
  );

  it('hold nothing in favor above low certainty', () => {
    const high = findings.filter(
      ([, {direction, certainty}]) => direction === 'favors' && !(certainty ?? '').includes('low'),
    );
    expect(high).toEqual([]);
  });
});

/** What patients read first. A change here is a change of the message. */
describe('The headline', () => {
  it.each([
    ['tendinopathy', 'mixed', 'low'],
    ['ligament-sprain', 'no-comparison', 'very-low'],
    ['back-pain', 'no-difference', 'low'],
    ['neck-pain', 'no-comparison', 'very-low'],
    ['tennis-elbow', 'mixed', 'low'],
    ['golfers-elbow', 'none', undefined],
    ['ankle-pain', 'too-few', 'very-low'],
    ['joint-laxity', 'mixed', 'low'],
    ['plantar-fasciitis', 'mixed', 'low'],
    ['shoulder-pain', 'mixed', 'low'],
    ['knee-pain', 'mixed', 'low'],
    ['other-joint-pain', 'too-few', 'low'],
  ] as const)('of %s is “%s”, certainty %s', (condition, direction, certainty) => {
    const headline: Headline = conditionStatements[conditions[condition].fact];
    expect([headline.direction, headline.certainty]).toEqual([direction, certainty]);
  });

  it.each(conditionIds)('of %s stands beside two to five findings, or all that there are', (condition) => {
    const all = findings.filter(([, finding]) => finding.condition === condition);
    const key = keyFindings.filter(([, finding]) => finding.condition === condition);
    expect(key.length).toBeGreaterThanOrEqual(Math.min(2, all.length));
    expect(key.length).toBeLessThanOrEqual(5);
  });

  it('stands beside all advice on its condition', () => {
    expect(findings.filter(([, {kind, key}]) => kind === 'advice' && !key)).toEqual([]);
  });
});

describe('The verb of', () => {
  it.each(findings.filter(([, {kind}]) => kind === 'study'))('finding %s fits its certainty', (id, finding) => {
    const {plain, clinical} = evidence.findings[id as FindingId];
    expect(plain).toMatch(requiredVerb(finding));
    expect(clinical).toMatch(requiredVerb(finding));
    expect(finding.certainty === 'moderate' || !/\bprobably\b/u.test(`${plain} ${clinical}`)).toBe(true);
  });

  it.each(headlines)('headline %s fits its certainty', (id, headline) => {
    const {plain, clinical} = conditionsText.statements[id as keyof typeof conditionStatements];
    expect(plain).toMatch(requiredVerb(headline));
    expect(clinical).toMatch(requiredVerb(headline));
  });

  it.each(findings.filter(([, {kind}]) => kind === 'advice'))('advice %s says that a body advises', (id) => {
    const {plain, clinical} = evidence.findings[id as FindingId];
    expect(plain).toMatch(/\badvise|say not to offer|found no proof/u);
    expect(clinical).toMatch(/against|not recommended|should not be offered|no evidence/u);
  });
});

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

  it('explain each hard word where it first stands', () => {
    const split = makeSplitter(explained[name] ?? {});
    const missing = hardWords.flatMap(([word, explanation]) => {
      const first = texts.find(([, text]) => word.test(text.plain));
      if (!first) return [];
      const [path, text] = first;
      const {question} = evidence.findings[path as keyof typeof evidence.findings] ?? {};
      const isOpened = split(text.plain).some(({text: form, id}) => id !== undefined && word.test(form));
      const isExplained = explanation !== opens && explanation.test(`${question?.plain ?? ''} ${text.plain}`);
      return isOpened || isExplained ? [] : [[word.source, path]];
    });
    // Outcomes are drawn inside a finding, which has explained the words.
    expect(name === 'outcomes' ? [] : missing).toEqual([]);
  });
});

/** What the record calls the groups, where the drawings call them otherwise. */
const groupNames: Readonly<Record<string, OutcomeGroup>> = {
  glucose: 'dextrose',
  'normal-activity': 'usualActivity',
  'dextrose-glycerine-phenol': 'phenolMixture',
  'lidocaine-saline': 'lidocaineSaline',
  control: 'lighterPackage',
  'saline-same-spots': 'salineSameSpots',
  'saline-superficial': 'salineShallow',
};

describe('The outcome', () => {
  it.each(drawn)('%s agrees with the verified record, group by group', (id, outcome) => {
    const record = verifiedOutcomes.find((entry) => entry.id === id)!;
    const {value, unit} = outcome.time;
    expect(record.verification).toBe('V');
    expect([outcome.condition, outcome.trial, outcome.kind, outcome.certainty]).toEqual([
      record.condition,
      record.trial,
      record.kind,
      record.certainty,
    ]);
    expect(`${value} ${unit}s`).toBe(record.time);
    const values = Object.entries<{percent?: number; change?: number; end?: number; denominator?: number | null}>(
      record.values,
    );
    const recorded = values.map(([name, {percent, change, end, denominator}]) => {
      const number = Math.abs(percent ?? change ?? end ?? NaN);
      // Shares are rounded to whole people; averages are given as printed.
      return [groupNames[name] ?? name, outcome.kind === 'counts' ? Math.round(number) : number, denominator ?? null];
    });
    const shown = outcome.groups.map((group) =>
      'per100' in group ? [group.group, group.per100, group.of ?? null] : [group.group, group.mean, null],
    );
    expect(new Map(shown.map((row) => [row[0], row]))).toEqual(new Map(recorded.map((row) => [row[0], row])));
  });

  const measured = drawn.flatMap(([id, outcome]) =>
    outcome.kind === 'means' ? outcome.groups.map((group) => ({id, ...group})) : [],
  );
  it.each(rows(measured))('$id gives everyone whole numbers, and clinicians $mean as printed', (group) => {
    expect(figureOf(group, 'plain')).toBe(Math.round(group.mean));
    expect(figureOf(group, 'clinical')).toBe(group.mean);
  });

  it.each(drawn)('%s shows every group', (_id, outcome) => {
    expect(outcome.groups.length).toBeGreaterThan(1);
  });

  const counted = drawn.flatMap(([id, outcome]) =>
    (outcome.kind === 'counts' ? outcome.groups : []).flatMap(({per100, count, of}) =>
      count === undefined || of === undefined ? [] : [{id, per100, count, of}],
    ),
  );
  it.each(rows(counted))('$id draws the share that its counts make: $count of $of', ({per100, count, of}) => {
    expect(per100).toBe(Math.round((100 * count) / of));
  });

  it.each(drawn)('%s belongs to a finding of its condition, and cites its trial', (_id, outcome) => {
    expect(findingTable[outcome.finding].condition).toBe(outcome.condition);
    expect(outcome.refs).toContain(outcome.trial);
  });

  it.each(drawn)('%s names each of its groups once in its summary, and nothing else', (id, outcome) => {
    const {summary} = outcomesText.statements[id as keyof typeof outcomes];
    for (const text of [summary.plain, summary.clinical]) {
      const places = [...text.matchAll(/\{(\w+)\}/gu)].map(([, place]) => place);
      expect(places.toSorted()).toEqual(outcome.groups.map(({group}) => group as string).toSorted());
    }
  });

  const countedOutcomes = drawn.flatMap(([id, outcome]) => (outcome.kind === 'counts' ? [{id, ...outcome}] : []));
  it.each(rows(countedOutcomes))('$id counts what the record counts, and has a note where it needs one', (outcome) => {
    const {unit, chart} = verifiedOutcomes.find(({id}) => id === outcome.id)!;
    expect(outcome.unit.replace('jaw-', '')).toBe(unit);
    // Whoever counts knees or joints must say so.
    expect(outcome.noteRequired).toBe(chart === 'with-note' || unit !== 'people');
  });

  it.each(rows(countedOutcomes))('$id has its note where it must not be drawn without', ({id, noteRequired}) => {
    const statement = outcomesText.statements[id as keyof typeof outcomes];
    expect('note' in statement).toBe(noteRequired);
  });

  it('is told in words for each, and no words are without one', () => {
    expect(Object.keys(outcomesText.statements)).toEqual(Object.keys(outcomes));
  });
});

it('The questions and studies of findings are at most 20 words in plain words', () => {
  const lines = Object.values(evidence.findings).flatMap(({question, studies}) => [question.plain, studies.plain]);
  expect(lines.filter((line) => wordsOf(line).length > 20)).toEqual([]);
});

it('Words and relations of the evidence and the conditions name the same ids, in the same order', () => {
  expect(Object.keys(evidence.findings)).toEqual(Object.keys(findingTable));
  expect(Object.keys(conditionsText.statements)).toEqual(Object.keys(conditionStatements));
});
