import type {ConditionId} from './ids.js';
import type {ReferenceId} from './references.js';

/**
 * Which way the studies point: `no-difference` where studies found none, `none-found` where no study with a
 * comparison group was found, so that nothing can be said.
 */
export const evidenceDirections = ['favors', 'mixed', 'no-difference', 'against', 'none-found'] as const;
export type EvidenceDirection = (typeof evidenceDirections)[number];

/** How sure one can be of a finding, in words like those of GRADE. */
export const certainties = ['high', 'moderate', 'low', 'very-low'] as const;
export type Certainty = (typeof certainties)[number];

/** What studies found on one question about one condition, without words. */
export interface Finding {
  readonly id: string;
  readonly condition: ConditionId;
  readonly direction: EvidenceDirection;
  /** Missing exactly where the direction is `none-found`: there is nothing to be sure of. */
  readonly certainty?: Certainty;
  /** The review that gave this certainty by itself; missing where it is this library's own reading. */
  readonly gradedBy?: ReferenceId;
}

/**
 * Every finding, in the order of the conditions. The first of a condition is its headline, which the list of
 * conditions shows at a glance: what a patient must know first. What found no difference, or spoke against
 * prolotherapy, is a finding of its own.
 */
export const findings = [
  {id: 'tendinopathy-overall', condition: 'tendinopathy', direction: 'mixed', certainty: 'low'},
  {id: 'tendinopathy-other-treatments', condition: 'tendinopathy', direction: 'no-difference', certainty: 'low'},
  {id: 'tendinopathy-achilles-combined', condition: 'tendinopathy', direction: 'favors', certainty: 'low'},
  {id: 'tendinopathy-achilles-alone', condition: 'tendinopathy', direction: 'no-difference', certainty: 'low'},
  {id: 'tendinopathy-lower-leg', condition: 'tendinopathy', direction: 'mixed', certainty: 'low'},
  {id: 'tendinopathy-animals', condition: 'tendinopathy', direction: 'no-difference', certainty: 'very-low'},
  {id: 'ligament-sprain-trials', condition: 'ligament-sprain', direction: 'none-found'},
  {id: 'ligament-sprain-cruciate', condition: 'ligament-sprain', direction: 'favors', certainty: 'very-low'},
  {id: 'ligament-sprain-animals', condition: 'ligament-sprain', direction: 'no-difference', certainty: 'very-low'},
  {id: 'back-pain-alone', condition: 'back-pain', direction: 'no-difference', certainty: 'moderate'},
  {id: 'back-pain-combined', condition: 'back-pain', direction: 'mixed', certainty: 'low'},
  {id: 'back-pain-sacroiliac', condition: 'back-pain', direction: 'favors', certainty: 'low'},
  {id: 'neck-pain-trials', condition: 'neck-pain', direction: 'none-found'},
  {id: 'neck-pain-series', condition: 'neck-pain', direction: 'favors', certainty: 'very-low'},
  {id: 'tennis-elbow-other-treatments', condition: 'tennis-elbow', direction: 'mixed', certainty: 'low'},
  {id: 'tennis-elbow-physiotherapy', condition: 'tennis-elbow', direction: 'no-difference', certainty: 'low'},
  {id: 'tennis-elbow-physiotherapy-early', condition: 'tennis-elbow', direction: 'against', certainty: 'low'},
  {id: 'tennis-elbow-saline', condition: 'tennis-elbow', direction: 'favors', certainty: 'low'},
  {id: 'golfers-elbow', condition: 'golfers-elbow', direction: 'none-found'},
  {id: 'ankle-pain', condition: 'ankle-pain', direction: 'none-found'},
  {id: 'joint-laxity-jaw', condition: 'joint-laxity', direction: 'mixed', certainty: 'low'},
  {id: 'joint-laxity-jaw-dislocation', condition: 'joint-laxity', direction: 'no-difference', certainty: 'very-low'},
  {id: 'joint-laxity-other', condition: 'joint-laxity', direction: 'favors', certainty: 'very-low'},
  {
    id: 'plantar-fasciitis-saline',
    condition: 'plantar-fasciitis',
    direction: 'favors',
    certainty: 'low',
    gradedBy: 'fong-2023-plantar-review',
  },
  {
    id: 'plantar-fasciitis-steroid',
    condition: 'plantar-fasciitis',
    direction: 'against',
    certainty: 'moderate',
    gradedBy: 'fong-2023-plantar-review',
  },
  {id: 'plantar-fasciitis-later', condition: 'plantar-fasciitis', direction: 'no-difference', certainty: 'low'},
  {id: 'shoulder-pain-saline', condition: 'shoulder-pain', direction: 'mixed', certainty: 'low'},
  {id: 'shoulder-pain-same-spots', condition: 'shoulder-pain', direction: 'no-difference', certainty: 'low'},
  {id: 'shoulder-pain-steroid', condition: 'shoulder-pain', direction: 'no-difference', certainty: 'low'},
  {id: 'shoulder-pain-little-treatment', condition: 'shoulder-pain', direction: 'favors', certainty: 'low'},
  {id: 'shoulder-pain-full-tear', condition: 'shoulder-pain', direction: 'against', certainty: 'low'},
  {id: 'shoulder-pain-other', condition: 'shoulder-pain', direction: 'none-found'},
  {id: 'knee-osteoarthritis-saline', condition: 'knee-pain', direction: 'favors', certainty: 'low'},
  {id: 'knee-osteoarthritis-all', condition: 'knee-pain', direction: 'mixed', certainty: 'low'},
  {id: 'knee-osteoarthritis-injections', condition: 'knee-pain', direction: 'no-difference', certainty: 'low'},
  {id: 'knee-osteoarthritis-steroid', condition: 'knee-pain', direction: 'mixed', certainty: 'low'},
  {id: 'knee-pain-other', condition: 'knee-pain', direction: 'none-found'},
  {id: 'finger-arthritis', condition: 'other-joint-pain', direction: 'mixed', certainty: 'low'},
  {id: 'finger-arthritis-at-rest', condition: 'other-joint-pain', direction: 'no-difference', certainty: 'low'},
  {id: 'thumb-arthritis-steroid', condition: 'other-joint-pain', direction: 'mixed', certainty: 'low'},
  {id: 'jaw-pain', condition: 'other-joint-pain', direction: 'favors', certainty: 'low'},
  {id: 'jaw-function', condition: 'other-joint-pain', direction: 'no-difference', certainty: 'low'},
  {id: 'hip-pain', condition: 'other-joint-pain', direction: 'none-found'},
] as const satisfies readonly Finding[];

export type FindingId = (typeof findings)[number]['id'];
