import type {Reference} from '../content/reference.js';
import type {ReferenceId} from '../content/references.generated.js';

/** A review of the text by a clinician, as the clinic states it. */
export interface Review {
  readonly by: string;
  /** Day of the review, ISO 8601, such as `2026-03-31`. */
  readonly on?: string;
  /** Whether the review is more than two years old. */
  readonly stale: boolean;
}

/** Where an element's text comes from, and who answers for it. */
export interface Provenance {
  /** Version of the text. */
  readonly contentVersion: string;
  /** Day of the last change of the text, ISO 8601. */
  readonly contentDate: string;
  /** The languages in which the page has this text, as BCP 47 tags. */
  readonly languages: readonly string[];
  /** Ids of the references behind the element's statements. */
  readonly sources: readonly ReferenceId[];
  /** SPDX id of the license of the text. */
  readonly license: string;
  /** The review that the clinic states; `undefined` while no clinician of the clinic has reviewed the text. */
  readonly review: Review | undefined;
}

/** What an element publishes about itself as structured data. */
export interface Description {
  readonly name: string;
  /** Language of the text, as a BCP 47 tag. */
  readonly lang: string;
  /** The treatment that the element is about; `undefined` while the page has no text of a provenance. */
  readonly about: string | undefined;
  readonly provenance: Provenance;
  /** The publications behind the element's statements, in the order of `provenance.sources`. */
  readonly references: readonly Reference[];
}
