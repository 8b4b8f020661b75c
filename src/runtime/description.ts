import type {Change} from '../content/changes.js';
import type {Reference} from '../content/reference.js';
import type {ReferenceId} from '../content/references.generated.js';

/** A review of the text by a clinician, as the clinic states it. */
export interface Review {
  readonly by: string;
  /** Day of the review, ISO 8601, such as `2026-11-27`. */
  readonly on?: string;
  /** Version of the content that was reviewed. */
  readonly version?: string;
  /** Day by which it is due again, two years later, ISO 8601. */
  readonly due?: string;
  /** Whether the review is more than two years old. */
  readonly stale: boolean;
  /** Ids of the element's statements that are new or changed since, which the review does not cover. */
  readonly uncovered: readonly string[];
}

/** Where an element's text comes from, and who answers for it. */
export interface Provenance {
  /** Version of the text. */
  readonly contentVersion: string;
  /** Day of the last change of the text, ISO 8601. */
  readonly contentDate: string;
  /** Day by which the text is looked at again, ISO 8601. */
  readonly nextReview: string;
  /** The languages in which the page has this text, as BCP 47 tags. */
  readonly languages: readonly string[];
  /** Ids of the references behind the element's statements. */
  readonly sources: readonly ReferenceId[];
  /** What the versions of the content changed in the section, newest version first. */
  readonly changes: readonly Change[];
  /** Whether the clinic leaves out statements. */
  readonly isShortened: boolean;
  /** Whether the page shows words of its own in this language, which no review covers. */
  readonly hasOwnWords: boolean;
  /** SPDX id of the license of the text. */
  readonly license: string;
  /** The review that the clinic states; `undefined` while it states none, or one that cannot be true, and over words of the page's own. */
  readonly review: Review | undefined;
}

/** What an element publishes about itself as structured data. */
export interface Description {
  readonly name: string;
  /** Language of the text, as a BCP 47 tag. */
  readonly lang: string;
  /** The treatment that the element is about; `undefined` while the page has no text of a provenance. */
  readonly about: string | undefined;
  /** Who wrote it, with whose money, from what, and when it is looked at again; `undefined` as `about`. */
  readonly principles: {readonly name: string; readonly text: string} | undefined;
  readonly provenance: Provenance;
  /** The publications behind the element's statements, in the order of `provenance.sources`. */
  readonly references: readonly Reference[];
}
