import type {ConditionId} from './facts.js';
import type {ReferenceId} from './references.js';

/** Which way the studies point; `none-found` where there is no study. */
export const evidenceDirections = ['favours', 'mixed', 'no-difference', 'against', 'none-found'] as const;
export type EvidenceDirection = (typeof evidenceDirections)[number];

/** How sure one can be of a finding, in words like those of GRADE. */
export const certainties = ['high', 'moderate', 'low', 'very-low'] as const;
export type Certainty = (typeof certainties)[number];

/** What studies found on one question about one condition, without words. */
export interface Finding {
  readonly id: string;
  readonly condition: ConditionId;
  readonly direction: EvidenceDirection;
  /** Missing where no study was found, so that there is nothing to be sure of. */
  readonly certainty?: Certainty;
  /** The review that gave this certainty by itself; missing where it is this library's own reading. */
  readonly gradedBy?: ReferenceId;
}
