import {describe, expect, it} from 'vitest';

import {en} from '../../../src/content/en/index.js';
import {conditionIds} from '../../../src/content/conditions.js';
import {certainties, evidenceDirections} from '../../../src/content/grades.js';
import {readingLevels, type Wording} from '../../../src/content/model.js';
import {references, type ReferenceId} from '../../../src/content/references.generated.js';
import {findingIds, findings, type Finding} from '../../../src/content/statements/evidence.js';
import {statementSections, statementsOf} from '../../support/content.js';
import {wordsOf} from './readability.js';

const {evidence} = en;
const all = findingIds.map((id) => ({id, text: evidence.findings[id], ...(findings[id] as Finding)}));
const none = all.filter(({direction}) => direction === 'none');
const found = all.filter(({direction}) => direction !== 'none');
const studies = found.filter(({kind}) => kind !== 'advice');
const advice = found.filter(({kind}) => kind === 'advice');

/** Every statement with its sources. A step of the mechanism is never shown without its limit. */
const sourced = statementSections
  .flatMap((section) => statementsOf(section))
  .map((statement) => ({
    ...statement,
    shown: withLimit(statement.wording),
  }));
function withLimit(wording: Wording & {limit?: Wording}): Wording {
  const {plain, clinical, limit} = wording;
  return {plain: `${plain} ${limit?.plain ?? ''}`, clinical: `${clinical} ${limit?.clinical ?? ''}`};
}

describe('The findings', () => {
  it.each(conditionIds)('hold an entry for “%s”', (condition) => {
    expect(all.some((finding) => finding.condition === condition)).toBe(true);
  });

  it('stand in the order of the conditions', () => {
    const places = all.map(({condition}) => conditionIds.indexOf(condition));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('use every direction', () => {
    expect(new Set(all.map(({direction}) => direction))).toEqual(new Set(evidenceDirections));
  });

  it('use no certainty but those of GRADE', () => {
    expect(studies.filter(({certainty}) => !certainties.includes(certainty!))).toEqual([]);
  });

  it('rate nothing in favor above low, as the record does', () => {
    const inFavor = all.filter(({direction}) => direction === 'favors');
    expect(inFavor.filter(({certainty}) => certainty !== 'low' && certainty !== 'very-low')).toEqual([]);
  });
});

describe('A finding without results', () => {
  it.each(none)('has no certainty: $id', ({certainty}) => {
    expect(certainty).toBe(undefined);
  });

  it.each(none)('is worded so: $id', ({text}) => {
    for (const level of readingLevels) {
      expect(text.studies[level]).toMatch(/^None\b|no figures found$/u);
      expect(text[level]).toMatch(/\bfound no\b/u);
    }
  });
});

describe('A finding of studies', () => {
  it.each(studies)('has a certainty, references and studies: $id', ({certainty, refs, text}) => {
    expect(certainty).toBeDefined();
    expect(refs.length).toBeGreaterThan(0);
    for (const level of readingLevels) expect(text.studies[level]).toMatch(/\d/u);
  });

  const graded = all.flatMap(({id, refs, gradedBy}) => (gradedBy ? [{id, refs, gradedBy}] : []));
  it.each(graded)('cites the review that graded it: $id', ({refs, gradedBy}) => {
    expect(refs).toContain(gradedBy);
  });
  it('is graded by a review in two places', () => {
    expect(graded).toHaveLength(2);
  });

  const uncontrolled = all.filter(({text}) => text.studies.clinical.includes('uncontrolled'));
  it.each(uncontrolled)('says so where a series has no comparison group, and is rated very low: $id', (finding) => {
    expect(finding.certainty).toBe('very-low');
    expect(finding.text.studies.plain).toContain('without a comparison group');
  });
  it('has no comparison group in seven places', () => {
    expect(uncontrolled).toHaveLength(7);
  });

  const noDifference = all.filter(({direction}) => direction === 'no-difference');
  it.each(noDifference)('says plainly that no difference was found, or that nothing was better: $id', ({text}) => {
    expect(text.plain).toMatch(/\bno (?:more|better|difference)\b|\bnot slow\b|\balike\b/iu);
  });
});

describe('Advice', () => {
  it.each(advice)('has references, and a strength or none, but no certainty: $id', ({certainty, refs}) => {
    expect(certainty).toBeUndefined();
    expect(refs.length).toBeGreaterThan(0);
  });

  it.each(advice)('leans against prolotherapy, as all that we found does: $id', ({direction}) => {
    expect(direction).toBe('against');
  });
});

describe.each(all)('The finding $id', ({refs, text}) => {
  it('cites each reference once', () => {
    expect(new Set(refs).size).toBe(refs.length);
  });

  it('says what was asked, in which studies, and what was found, in both readings', () => {
    for (const level of readingLevels) {
      for (const part of [text.question[level], text.studies[level], text[level]]) expect(part).toBeTruthy();
      expect(text[level]).toMatch(/\.$/u);
    }
    expect(wordsOf(text.plain).length).toBeLessThanOrEqual(45);
    // Clinical wordings hold the figures with their intervals.
    expect(wordsOf(text.clinical).length).toBeLessThanOrEqual(70);
  });
});

describe('The bibliography', () => {
  it('leaves no doubt about the pilot trial whose scores are ambiguous', () => {
    const texts = sourced.filter(({refs}) => refs.includes('scarpone-2008-elbow')).map(({wording}) => wording);
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
  'rabbit-carpal-tunnel-pilot': {model: /rabbit/iu, solution: /dextrose|sugar water/iu},
  'jensen-rat-mcl-injury': {model: /\brats?\b/iu, solution: /dextrose|sugar water/iu},
  // The record of this study does not name the solution.
  'jensen-2008-rat-inflammation': {model: /\brats?\b/iu},
  'rat-achilles-dextrose-2003': {model: /\brats?\b/iu, solution: /dextrose|sugar water/iu},
  'rat-achilles-dextrose-2012': {model: /\brats?\b/iu, solution: /dextrose|sugar water/iu},
  'ekwueme-2017-tenocytes': {model: /tenocytes|tendon cells/iu, solution: /dextrose|sugar water/iu},
  'guran-2018-fibroblasts': {model: /dish|in vitro/iu, solution: /dextrose|sugar water/iu},
  'johnston-2021-chondrogenic': {model: /\bcells?\b/iu, solution: /dextrose|sugar water/iu},
  'p2g-fgf2-in-vitro': {model: /mouse/iu, solution: /phenol/iu},
};

/** Statements that cite such a study for something else than what it found in animals or cells. */
const notForItsFinding: Record<string, {refs: readonly ReferenceId[]; reason: string}> = {
  'mechanism intro': {
    refs: ['p2g-fgf2-in-vitro'],
    reason: 'cited because its authors call the mechanism of prolotherapy unknown',
  },
  O3: {refs: ['jensen-2008-rat-inflammation'], reason: 'a supposition, worded as one; M1 says in what it was seen'},
  O4: {refs: ['guran-2018-fibroblasts'], reason: 'a supposition, worded as one; M6 says in what it was seen'},
  M1: {refs: ['ekwueme-2017-tenocytes'], reason: 'a supposition, worded as one; its limit says in what it was seen'},
  M3: {
    refs: ['johnston-2021-chondrogenic'],
    reason: 'a supposition, worded as one; its limit says in what it was seen',
  },
  'M6 limit': {refs: ['p2g-fgf2-in-vitro'], reason: 'told to clinicians only, and there with its model and solution'},
};

describe('Studies in animals and cells', () => {
  const cited = sourced.flatMap(({path, refs, shown}) =>
    refs.filter((id) => id in laboratory).map((id) => ({path, id, shown, ...laboratory[id]!})),
  );
  const cases = cited.filter(({path, id}) => !notForItsFinding[path]?.refs.includes(id));

  it('are those whose title or record says so', () => {
    const named = Object.entries(references).filter(([, {title}]) =>
      /\b(rats?|rabbits?|in vitro|in situ|cells?|experimental|sodium morrhuate)\b/iu.test(title),
    );
    expect(named.map(([id]) => id).filter((id) => !(id in laboratory))).toEqual([]);
  });

  it.each(cases)('$path names the model and the solution of $id', ({shown, model, solution}) => {
    for (const level of readingLevels) {
      expect(shown[level]).toMatch(model);
      expect(shown[level]).toMatch(solution ?? model);
    }
  });

  it('have no exception that is not used', () => {
    for (const [path, {refs}] of Object.entries(notForItsFinding)) {
      for (const id of refs) expect(cited.some((one) => one.path === path && one.id === id)).toBe(true);
    }
  });
});

it.each(Object.entries(evidence.findings))('%s is worded differently for clinicians', (_id, {plain, clinical}) => {
  expect(plain).not.toBe(clinical);
});
