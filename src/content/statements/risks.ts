import {idsOf, optionalIdsOf, sourcesOf, type OptionalRelation, type Relation} from './relation.js';

interface RiskGroupRelation {
  /** Missing where the group has no text of its own before its list. */
  readonly intro?: Relation;
  /** Whether it warns, and so is never folded away. Of serious harm the intro warns, and its details may be folded. */
  readonly isWarning?: true;
}

/** How risks and advice are grouped, in their order. */
export const riskGroups = {
  emergency: {isWarning: true, intro: {refs: []}},
  serious: {
    isWarning: true,
    intro: {refs: ['dagenais-2006-safety', 'cord-injury-2011-case', 'uw-family-medicine-safety']},
  },
  common: {},
  'hold-back': {},
  'ask-first': {intro: {refs: ['iatrogenic-effects-2023-review', 'creech-organ-2023-injections']}},
  status: {},
} as const satisfies Readonly<Record<string, RiskGroupRelation>>;

export type RiskGroup = keyof typeof riskGroups;
export const riskGroupIds = idsOf(riskGroups);

/** How soon a reader needs help. */
export const urgencies = ['now', 'same-day'] as const;
export type Urgency = (typeof urgencies)[number];

/** A statement on risks. */
export interface RiskRelation extends OptionalRelation {
  readonly group: RiskGroup;
  /** For emergency advice. Missing where it holds for all of it. */
  readonly urgency?: Urgency;
}

/** That there are risks, and how much is known of them. */
export const risksIntro = {refs: ['uw-family-medicine-safety', 'dagenais-2006-safety']} as const satisfies Relation;

/** When to get help, what can go wrong, who should ask first, and what is approved and paid for. */
export const riskStatements = {
  R16: {group: 'emergency', urgency: 'now', refs: ['dagenais-2006-safety']},
  R17: {group: 'emergency', urgency: 'now', refs: ['dagenais-2006-safety', 'cord-injury-2011-case']},
  R42: {group: 'emergency', urgency: 'now', refs: ['royal-free-cauda-equina']},
  R18: {group: 'emergency', urgency: 'now', refs: ['dagenais-2006-safety']},
  R19: {group: 'emergency', urgency: 'now', refs: []},
  R40: {group: 'emergency', urgency: 'same-day', refs: ['nhs-septic-arthritis']},
  R20: {group: 'emergency', urgency: 'same-day', refs: ['uw-health-8082', 'uw-family-medicine-safety']},
  R41: {group: 'emergency', urgency: 'same-day', refs: ['plymouth-spinal-headache']},
  R21: {group: 'emergency', refs: []},
  R4: {group: 'serious', refs: ['dagenais-2006-safety']},
  R43: {group: 'serious', refs: ['msd-pneumothorax', 'dagenais-2006-safety']},
  R33: {group: 'serious', refs: ['dagenais-2006-safety']},
  R5: {group: 'serious', refs: ['cord-injury-2011-case']},
  R6: {group: 'serious', refs: ['uw-family-medicine-safety']},
  R36: {group: 'serious', refs: []},
  R34: {group: 'serious', refs: ['petersen-2019-infection', 'geirsson-2008-infection']},
  R35: {group: 'serious', refs: ['ross-2019-outbreak']},
  R7: {group: 'serious', refs: ['rabbit-carpal-tunnel-pilot']},
  R1: {group: 'common', refs: ['dagenais-2006-safety', 'cochrane-pearl-17']},
  R3: {group: 'common', refs: ['uw-family-medicine-safety', 'slattengren-purl']},
  R2: {group: 'common', refs: ['uw-family-medicine-safety']},
  R8: {
    group: 'common',
    refs: [
      'sit-2020-knee',
      'zarate-2020-tmj',
      'zhu-2022-elbow-review',
      'knee-prolotherapy-review-jcot-2021',
      'slattengren-purl',
      'rabago-2013-knee',
    ],
  },
  R37: {group: 'hold-back', refs: ['creech-organ-2023-injections']},
  R38: {group: 'hold-back', refs: ['prolotherapy-trial-exclusions', 'slattengren-purl']},
  R39: {group: 'hold-back', refs: ['spine-health-prolotherapy']},
  R9: {group: 'ask-first', refs: []},
  R10: {group: 'ask-first', refs: []},
  R11: {group: 'ask-first', refs: []},
  R12: {group: 'ask-first', refs: []},
  R13: {group: 'ask-first', refs: []},
  R14: {group: 'ask-first', refs: []},
  R15: {group: 'ask-first', refs: []},
  R30: {group: 'status', refs: ['openfda-dextrose-labels', 'fda-off-label']},
  R31: {optional: true, group: 'status', refs: ['uw-health-8082', 'cms-1999-nca', 'cms-ncd-15-2026', 'aetna-cpb-0207']},
  R32: {group: 'status', refs: []},
} as const satisfies Readonly<Record<string, RiskRelation>>;

export type RiskFactId = keyof typeof riskStatements;
export const riskFactIds = idsOf(riskStatements);
export const optionalRiskIds = optionalIdsOf(riskStatements);
export const risksSources = sourcesOf([
  risksIntro,
  ...riskGroupIds.flatMap((group) => {
    const {intro}: RiskGroupRelation = riskGroups[group];
    return [
      ...(intro ? [intro] : []),
      ...Object.values(riskStatements).filter((statement) => statement.group === group),
    ];
  }),
]);
