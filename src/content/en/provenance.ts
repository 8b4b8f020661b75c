import type {ProvenanceText} from '../model.js';
import {written} from './written.generated.js';

/** What stands under each element, alike at both reading levels, so it is short. */
export const provenance: ProvenanceText = {
  treatment: 'Dextrose prolotherapy',
  title: 'About this text',
  notReviewed: 'This text has not been reviewed by a clinician of this clinic.',
  ownWords: 'This page adds words of its own. No review covers them.',
  reviewedBy: 'Reviewed by {name}.',
  reviewedByOn: 'Reviewed by {name} on {date}.',
  stale: 'This review is more than two years old.',
  outdated: '{name} reviewed an earlier version of this text.',
  outdatedOn: '{name} reviewed an earlier version of this text on {date}.',
  uncovered: 'New or changed since then: {count}. The review does not cover that.',
  reviewedVersion: 'Version that was reviewed: {version}.',
  uncoveredStatements: 'Statements that the review does not cover: {statements}.',
  reviewDue: 'This clinic should review it again by {date}.',
  shortened: 'Shortened by this clinic.',
  about: 'Version {version}, last changed on {date}. Languages: {languages}. License: {license}.',
  nextReview: 'Next review due: {date}.',
  sources: 'Publications that it rests on: {count}.',
  changes: 'What changed in version {version}',
  changeKinds: {
    new: 'New: {statements}',
    corrected: 'Says something else: {statements}',
    reworded: 'Says the same in other words: {statements}',
    moved: 'Moved: {statements}',
    removed: 'Removed: {statements}',
  },
  written,
};
