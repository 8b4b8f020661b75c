import {describe, expect, it} from 'vitest';

import {en} from '../../../src/content/en/index.js';
import {
  certainties,
  evidenceDirections,
  findings,
  type Finding,
  type FindingId,
} from '../../../src/content/evidence.js';
import {conditionIds} from '../../../src/content/ids.js';
import {readingLevels, type SourcedWording, type Wording} from '../../../src/content/model.js';
import {references, type ReferenceId} from '../../../src/content/references.js';
import {gradeOf, sentencesOf, wordsOf} from './readability.js';

const {evidence} = en;
const all: readonly Finding[] = findings;
const withWords = findings.map((finding): [FindingId, Finding] => [finding.id, finding]);
const isSourced = (value: object): value is SourcedWording => 'refs' in value && 'plain' in value;

/** Every sourced wording of the pack, with its path. A step of the mechanism is never shown without its limit. */
const sourcedIn = (value: unknown, path: string): [path: string, wording: SourcedWording, shown: Wording][] => {
  if (typeof value !== 'object' || value === null) return [];
  const nested = Object.entries(value).flatMap(([key, part]: [string, unknown]) => sourcedIn(part, `${path} ${key}`));
  if (!isSourced(value)) return nested;
  const {limit} = value as Partial<Record<'limit', Wording>>;
  const shown = {
    plain: `${value.plain} ${limit?.plain ?? ''}`,
    clinical: `${value.clinical} ${limit?.clinical ?? ''}`,
  };
  const {id} = value as Partial<Record<'id', string>>;
  return [[id ?? path.trim(), value, shown], ...nested];
};
const sourced = sourcedIn(en, '');

describe('The findings', () => {
  it('are none twice', () => {
    expect(new Set(all.map(({id}) => id)).size).toBe(all.length);
  });

  it.each(conditionIds)('hold an entry for “%s”', (condition) => {
    expect(all.some((finding) => finding.condition === condition)).toBe(true);
  });

  it('stand in the order of the conditions', () => {
    const places = all.map(({condition}) => conditionIds.indexOf(condition));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('have words each, in the same order, and no words are without a finding', () => {
    expect(Object.keys(evidence.findings)).toEqual(all.map(({id}) => id));
  });

  it('use every direction', () => {
    expect(new Set(all.map(({direction}) => direction))).toEqual(new Set(evidenceDirections));
  });

  it('have words for every direction and certainty', () => {
    expect(Object.keys(en.grades.directions)).toEqual(evidenceDirections);
    expect(Object.keys(en.grades.certainties)).toEqual(certainties);
  });

  it('rate nothing in favor above low, as the record does', () => {
    const inFavour = all.filter(({direction}) => direction === 'favors');
    expect(inFavour.filter(({certainty}) => certainty !== 'low' && certainty !== 'very-low')).toEqual([]);
  });
});

/** The headlines: a change of one is a change of what patients read first, and is made here too. */
describe('The headline', () => {
  it.each([
    ['tendinopathy', 'mixed', 'low'],
    ['ligament-sprain', 'none-found', undefined],
    ['back-pain', 'no-difference', 'moderate'],
    ['neck-pain', 'none-found', undefined],
    ['tennis-elbow', 'mixed', 'low'],
    ['golfers-elbow', 'none-found', undefined],
    ['ankle-pain', 'none-found', undefined],
    ['joint-laxity', 'mixed', 'low'],
    ['plantar-fasciitis', 'favors', 'low'],
    ['shoulder-pain', 'mixed', 'low'],
    ['knee-pain', 'favors', 'low'],
    ['other-joint-pain', 'mixed', 'low'],
  ])('of “%s” is “%s”, certainty %s', (condition, direction, certainty) => {
    const headline = all.find((finding) => finding.condition === condition);
    expect([headline?.direction, headline?.certainty]).toEqual([direction, certainty]);
  });
});

describe.each(withWords)('The finding %s', (id, finding) => {
  const words = evidence.findings[id];

  it('has a certainty, unless no study was found', () => {
    expect(finding.certainty === undefined).toBe(finding.direction === 'none-found');
  });

  it('has references, unless no study was found', () => {
    if (finding.direction !== 'none-found') expect(words.refs.length).toBeGreaterThan(0);
  });

  it('cites the review that graded it, if one did', () => {
    if (finding.gradedBy) expect(words.refs).toContain(finding.gradedBy);
  });

  it('cites each reference once', () => {
    expect(new Set(words.refs).size).toBe(words.refs.length);
  });

  it('says what was asked, in which studies, and what was found, in both readings', () => {
    for (const level of readingLevels) {
      for (const text of [words.question[level], words.studies[level], words[level]]) expect(text).toBeTruthy();
      expect(words[level]).toMatch(/\.$/u);
      expect(wordsOf(words[level]).length).toBeLessThanOrEqual(45);
    }
  });

  it('has studies where there is a certainty, and else says that there is none', () => {
    for (const level of readingLevels) {
      if (finding.certainty) expect(words.studies[level]).toMatch(/\d/u);
      else expect(words.studies[level]).toMatch(/^None\b/u);
    }
  });

  it('says so where a series has no comparison group, and never rates it above very low', () => {
    if (!/uncontrolled/u.test(words.studies.clinical)) return;
    expect(finding.certainty).toBe('very-low');
    expect(words.studies.plain).toContain('without a comparison group');
  });

  it('says in plain words that no difference was found, or that nothing was better', () => {
    if (finding.direction === 'no-difference') {
      expect(words.plain).toMatch(/\bno\b|\bnone\b|\bneither\b|not clearly|close to|At no time/iu);
    }
  });
});

describe('The bibliography', () => {
  const cited = new Set<string>(sourced.flatMap(([, {refs}]) => refs));

  it.each(Object.keys(references))('%s is cited by a statement', (id) => {
    expect(cited).toContain(id);
  });

  it('has every reference that a statement cites', () => {
    expect([...cited].filter((id) => !Object.hasOwn(references, id))).toEqual([]);
  });

  it('leaves no doubt about the pilot trial whose scores are ambiguous', () => {
    const texts = sourced.filter(([, {refs}]) => refs.includes('scarpone-2008-elbow')).map(([, wording]) => wording);
    expect(texts.length).toBeGreaterThan(0);
    // Number of trials, people and weeks apart, no figure of it may be given.
    const figures = texts.flatMap(({plain, clinical}) => `${plain} ${clinical}`.match(/\d+(\.\d+)?/gu) ?? []);
    expect(figures.filter((figure) => !['16', '24'].includes(figure))).toEqual([]);
  });
});

/** Studies in animals and cells: what the text that cites one must name, in every reading. */
const laboratory: Partial<Record<ReferenceId, {model: RegExp; solution?: RegExp}>> = {
  'liu-1983-rabbit-mcl': {model: /rabbit/iu, solution: /sodium morrhuate/iu},
  'morrhuate-tendon-1985': {model: /rabbit/iu, solution: /sodium morrhuate/iu},
  'rabbit-carpal-tunnel-pilot': {model: /rabbit/iu, solution: /dextrose/iu},
  'jensen-rat-mcl-injury': {model: /\brats?\b/iu, solution: /dextrose/iu},
  // The record of this study does not name the solution.
  'jensen-2008-rat-inflammation': {model: /\brats?\b/iu},
  'rat-achilles-dextrose-2003': {model: /\brats?\b/iu, solution: /dextrose/iu},
  'rat-achilles-dextrose-2012': {model: /\brats?\b/iu, solution: /dextrose/iu},
  'ekwueme-2017-tenocytes': {model: /human (cells|tenocytes)/iu, solution: /dextrose/iu},
  'guran-2018-fibroblasts': {model: /dish|in vitro/iu, solution: /dextrose/iu},
  'johnston-2021-chondrogenic': {model: /cells/iu, solution: /dextrose/iu},
  'p2g-fgf2-in-vitro': {model: /mouse/iu, solution: /phenol/iu},
};

/** Statements that cite such a study for something else than what it found in animals or cells. */
const notForItsFinding: Record<string, {refs: readonly ReferenceId[]; reason: string}> = {
  'evidence intro': {
    refs: ['p2g-fgf2-in-vitro'],
    reason: 'cited because its authors call the mechanism of prolotherapy unknown',
  },
  O3: {
    refs: ['jensen-2008-rat-inflammation'],
    reason: 'a supposition, worded as one; in what it was seen is said under M1',
  },
  O4: {
    refs: ['guran-2018-fibroblasts'],
    reason: 'a supposition, worded as one; in what it was seen is said under M6',
  },
};

describe('Studies in animals and cells', () => {
  const cases = sourced.flatMap(([path, {refs}, shown]) =>
    refs.filter((id) => id in laboratory).map((id) => ({path, id, shown, ...laboratory[id]!})),
  );

  it('are those whose title or record says so', () => {
    const named = Object.entries(references).filter(([, {title}]) =>
      /\b(rats?|rabbits?|in vitro|in situ|cells?|experimental|sodium morrhuate)\b/iu.test(title),
    );
    expect(named.map(([id]) => id).filter((id) => !(id in laboratory))).toEqual([]);
  });

  it.each(cases)('$path names the model and the solution of $id', ({path, id, shown, model, solution}) => {
    if (notForItsFinding[path]?.refs.includes(id)) return;
    for (const level of readingLevels) {
      expect(shown[level]).toMatch(model);
      if (solution) expect(shown[level]).toMatch(solution);
    }
  });

  it('have no exception that is not used', () => {
    for (const [path, {refs}] of Object.entries(notForItsFinding)) {
      for (const id of refs) expect(cases.some((one) => one.path === path && one.id === id)).toBe(true);
    }
  });
});

describe('The plain words of the evidence', () => {
  const texts = [evidence.intro, evidence.certaintyNote, ...Object.values(evidence.findings)].map(({plain}) => plain);

  it('read at grade 8 or below', () => {
    expect(gradeOf(texts)).toBeLessThanOrEqual(8);
  });

  it('have no sentence of more than 25 words', () => {
    expect(texts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 25)).toEqual([]);
  });

  it.each(Object.entries(evidence.findings))('%s is worded differently for clinicians', (_id, {plain, clinical}) => {
    expect(plain).not.toBe(clinical);
  });
});
