import type {ProvenanceText} from '../model.js';
import {written} from './written.generated.js';

/** Every element ends with it, so it is short. */
export const provenance: ProvenanceText = {
  treatment: 'Dextrose prolotherapy',
  notReviewed: 'This text has not been reviewed by a clinician of this clinic.',
  reviewedBy: 'Reviewed by {name}.',
  reviewedByOn: 'Reviewed by {name} on {date}.',
  stale: 'That was more than two years ago.',
  about: 'Version {version}, last changed on {date}. Languages: {languages}. License: {license}.',
  sources: 'Publications that it rests on: {count}.',
  written,
};
