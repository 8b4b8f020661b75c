import {describe, expect, it} from 'vitest';

import {en} from '../../../src/content/en/index.js';
import {readingLevels, type Wording} from '../../../src/content/model.js';
import {
  riskFactIds,
  riskGroupIds,
  riskStatements,
  type RiskFactId,
  type RiskGroup,
} from '../../../src/content/statements/risks.js';
import {gradeOf, sentencesOf, wordsOf} from './readability.js';

const {risks} = en;
const statementsOf = (group: RiskGroup) =>
  riskFactIds
    .filter((id) => riskStatements[id].group === group)
    .map((id) => ({id, refs: riskStatements[id].refs, ...risks.statements[id]}));
const statements = Object.values(risks.statements);
const groups: Record<RiskGroup, {title: Wording; intro?: Wording}> = risks.groups;
const intros = riskGroupIds.flatMap((group) => groups[group].intro ?? []);

/** Groups and statements that need no source, and why. Anything else must cite at least one. */
const unsourcedGroups: Partial<Record<RiskGroup, string>> = {
  'ask-first': 'questions to ask; the intro says that we found no list with authority',
};
const unsourced: Partial<Record<RiskFactId, string>> = {
  R19: 'general advice on a severe allergic reaction, without a claim about prolotherapy',
  R21: 'general advice on what to tell',
  R32: 'a hint to ask, because rules differ',
  R36: 'says that we found no count',
};

describe('The risks', () => {
  it('come group by group, in the order of the groups', () => {
    expect(riskGroupIds.flatMap(statementsOf).map(({id}) => id)).toEqual(riskFactIds);
  });

  it('use no id of the questions that moved to a section of their own', () => {
    const moved = ['R22', 'R23', 'R24', 'R25', 'R26', 'R27', 'R28', 'R29'];
    expect(riskFactIds.filter((id) => moved.includes(id))).toEqual([]);
  });

  describe.each([...riskGroupIds])('of the group “%s”', (group) => {
    it.each(statementsOf(group))('$id has a source, or a reason to have none', ({id, refs}) => {
      const excused = id in unsourced || group in unsourcedGroups;
      expect(refs.length > 0).toBe(!excused);
    });

    it.each(statementsOf(group))('$id cites each reference once', ({refs}) => {
      expect(new Set(refs).size).toBe(refs.length);
    });

    it.each(statementsOf(group))('$id is worded differently for everyone and for clinicians', ({plain, clinical}) => {
      expect(plain).not.toBe(clinical);
    });
  });

  it('put whom to ask first as questions', () => {
    for (const {plain} of statementsOf('ask-first')) expect(plain).toMatch(/\?/u);
    for (const {clinical} of statementsOf('ask-first')) expect(clinical).toMatch(/\?$/u);
    for (const level of readingLevels) {
      expect(risks.groups['ask-first'].intro[level]).toMatch(/found no (?:official|authoritative) list/u);
    }
  });

  it('say of the survey that no one can tell how often, in both readings', () => {
    expect(risks.statements.R33.plain).toMatch(/No one can say how often/u);
    expect(risks.statements.R33.clinical).toMatch(/No rate can be derived/u);
  });

  it('call the practitioners’ figures estimates, in both readings', () => {
    for (const level of readingLevels) expect(risks.statements.R1[level]).toMatch(/estimates/u);
  });

  it('name an emergency number of no country, and ask to call it for each sign of immediate danger', () => {
    for (const level of readingLevels)
      expect(risks.urgencies.now[level]).toMatch(/call (your|the) local emergency number/iu);
    const urgent = riskFactIds.filter((id) => 'urgency' in riskStatements[id] && riskStatements[id].urgency === 'now');
    expect(urgent).toEqual(['R16', 'R17', 'R42', 'R18', 'R19']);
    for (const {plain, clinical} of statementsOf('emergency'))
      expect(plain + clinical).not.toMatch(/\b(911|112|999)\b/u);
  });

  it('say nothing that comforts without a source', () => {
    const comfort = /\b(safe|harmless|unlikely|very rare|extremely rare|no risk)\b/iu;
    for (const wording of [risks.intro, ...intros, ...statements]) {
      for (const level of readingLevels) expect(wording[level]).not.toMatch(comfort);
    }
  });
});

describe('The plain words of the risks', () => {
  const texts = [risks.intro, ...intros, ...statements].map(({plain}) => plain);

  it('read at grade 8 or below', () => {
    expect(gradeOf(texts)).toBeLessThanOrEqual(8);
  });

  it.each([...riskGroupIds])('read at grade 8 or below in the group “%s”', (group) => {
    expect(gradeOf(statementsOf(group).map(({plain}) => plain))).toBeLessThanOrEqual(8);
  });

  it('have no sentence of more than 20 words', () => {
    expect(texts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 20)).toEqual([]);
  });
});
