/**
 * Which way a finding points. `too-few`: too few people took part to tell. `no-comparison`: reports without a comparison
 * group, which cannot show an effect. `against`: another treatment did better, or a body advises against it. `none`: we
 * found no results.
 */
export const evidenceDirections = [
  'favors',
  'mixed',
  'no-difference',
  'too-few',
  'against',
  'no-comparison',
  'none',
] as const;
export type EvidenceDirection = (typeof evidenceDirections)[number];

/** How sure we can be of a finding, in the words of GRADE. */
export const certainties = ['high', 'moderate', 'low', 'very-low'] as const;
export type Certainty = (typeof certainties)[number];

/** Why a certainty is not higher: the domains of GRADE, and reports without a comparison group. */
export const certaintyGrounds = ['bias', 'inconsistency', 'imprecision', 'indirectness', 'no-comparison'] as const;
export type CertaintyGround = (typeof certaintyGrounds)[number];

/** How strongly a body advises, where it says so. */
export const adviceStrengths = ['strong', 'conditional'] as const;
export type AdviceStrength = (typeof adviceStrengths)[number];
