/**
 * The ids of everything the elements may say. An id is stable: it stands in attributes, addresses, events and tests,
 * and a statement in any language names the fact that it carries.
 */

export const disclaimerFactIds = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'] as const;
export const overviewFactIds = ['O1', 'O2', 'O3', 'O4', 'O5', 'O6'] as const;
export const conditionFactIds = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C11', 'C12'] as const;
export const mechanismFactIds = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9', 'M10'] as const;
export const articleFactIds = ['A1', 'A2', 'A3'] as const;
export const riskFactIds = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
  'R15',
  'R16',
  'R17',
  'R18',
  'R19',
  'R20',
  'R21',
  'R22',
  'R23',
  'R24',
  'R25',
  'R26',
  'R27',
  'R28',
  'R29',
  'R30',
  'R31',
  'R32',
] as const;

/** The conditions, in the order of C1 to C12. Used in attributes, addresses and events. */
export const conditionIds = [
  'tendinopathy',
  'ligament-sprain',
  'back-pain',
  'neck-pain',
  'tennis-elbow',
  'golfers-elbow',
  'ankle-pain',
  'joint-laxity',
  'plantar-fasciitis',
  'shoulder-pain',
  'knee-pain',
  'other-joint-pain',
] as const;

export type DisclaimerFactId = (typeof disclaimerFactIds)[number];
export type OverviewFactId = (typeof overviewFactIds)[number];
export type ConditionFactId = (typeof conditionFactIds)[number];
export type MechanismFactId = (typeof mechanismFactIds)[number];
export type ArticleFactId = (typeof articleFactIds)[number];
export type RiskFactId = (typeof riskFactIds)[number];
export type FactId = DisclaimerFactId | OverviewFactId | ConditionFactId | MechanismFactId | ArticleFactId | RiskFactId;
export type ConditionId = (typeof conditionIds)[number];
