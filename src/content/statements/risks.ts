import {idsOf, sourcesOf, type Relation} from './relation.js';

interface RiskGroupRelation {
  /** Missing where the group has no text of its own before its list. */
  readonly intro?: Relation;
}

/** How risks, advice and questions are grouped, in their order. */
export const riskGroups = {
  common: {},
  serious: {},
  'ask-first': {intro: {refs: ['iatrogenic-effects-2023-review']}},
  emergency: {intro: {refs: []}},
  questions: {},
  status: {},
} as const satisfies Readonly<Record<string, RiskGroupRelation>>;

export type RiskGroup = keyof typeof riskGroups;
export const riskGroupIds = idsOf(riskGroups);

interface RiskRelation extends Relation {
  readonly group: RiskGroup;
}

/** That there are risks, and how much is known of them. */
export const risksIntro = {refs: ['uw-family-medicine-safety', 'dagenais-2006-safety']} as const satisfies Relation;

/** What can go wrong, when to get help, what to ask, and what is approved. */
export const riskStatements = {
  R1: {group: 'common', refs: ['dagenais-2006-safety', 'dagenais-2007-cochrane']},
  R2: {group: 'common', refs: ['uw-family-medicine-safety']},
  R3: {group: 'common', refs: ['uw-family-medicine-safety']},
  R4: {group: 'serious', refs: ['dagenais-2006-safety']},
  R5: {group: 'serious', refs: ['cord-injury-2011-case']},
  R6: {group: 'serious', refs: ['uw-family-medicine-safety']},
  R7: {group: 'serious', refs: ['rabbit-carpal-tunnel-pilot']},
  R8: {group: 'serious', refs: ['scarpone-2008-elbow', 'sit-2020-knee', 'zhu-2022-elbow-review', 'rabago-2013-knee']},
  R9: {group: 'ask-first', refs: []},
  R10: {group: 'ask-first', refs: []},
  R11: {group: 'ask-first', refs: []},
  R12: {group: 'ask-first', refs: []},
  R13: {group: 'ask-first', refs: []},
  R14: {group: 'ask-first', refs: []},
  R15: {group: 'ask-first', refs: []},
  R16: {group: 'emergency', refs: ['dagenais-2006-safety']},
  R17: {group: 'emergency', refs: ['dagenais-2006-safety', 'cord-injury-2011-case']},
  R18: {group: 'emergency', refs: ['dagenais-2006-safety']},
  R19: {group: 'emergency', refs: []},
  R20: {group: 'emergency', refs: ['uw-family-medicine-safety']},
  R21: {group: 'emergency', refs: []},
  R22: {group: 'questions', refs: []},
  R23: {group: 'questions', refs: ['iatrogenic-effects-2023-review']},
  R24: {group: 'questions', refs: []},
  R25: {group: 'questions', refs: []},
  R26: {group: 'questions', refs: []},
  R27: {group: 'questions', refs: []},
  R28: {group: 'questions', refs: []},
  R29: {group: 'questions', refs: []},
  R30: {group: 'status', refs: ['cleveland-clinic-prolotherapy']},
  R31: {group: 'status', refs: ['cms-1999-nca', 'aetna-cpb-0207']},
  R32: {group: 'status', refs: []},
} as const satisfies Readonly<Record<string, RiskRelation>>;

export type RiskFactId = keyof typeof riskStatements;
export const riskFactIds = idsOf(riskStatements);
export const risksSources = sourcesOf([
  risksIntro,
  ...Object.values<RiskGroupRelation>(riskGroups).flatMap(({intro}) => intro ?? []),
  ...Object.values(riskStatements),
]);
