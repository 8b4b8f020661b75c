/**
 * Which way the studies point: `no-difference` where studies found none, `none-found` where no study with a
 * comparison group was found, so that nothing can be said.
 */
export const evidenceDirections = ['favors', 'mixed', 'no-difference', 'against', 'none-found'] as const;
export type EvidenceDirection = (typeof evidenceDirections)[number];

/** How sure one can be of a finding, in words like those of GRADE. */
export const certainties = ['high', 'moderate', 'low', 'very-low'] as const;
export type Certainty = (typeof certainties)[number];
