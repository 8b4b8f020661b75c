import type {PassportWords} from '../model.js';

/** Stands under every element, so it is short. */
export const passport: PassportWords = {
  title: {plain: 'About this text', clinical: 'About this text'},
  version: {
    plain: 'Text version {version}, last changed on {date}.',
    clinical: 'Content version {version}, last changed on {date}.',
  },
  languages: {plain: 'Languages: {languages}.', clinical: 'Languages: {languages}.'},
  sources: {plain: 'Sources: {count}.', clinical: 'References: {count}.'},
  licence: {plain: 'License: {licence}.', clinical: 'License: {licence}.'},
  notReviewed: {
    plain: 'No doctor or other clinician of this clinic has reviewed this text.',
    clinical: 'This text has not been reviewed by a clinician of this clinic.',
  },
  reviewedBy: {plain: 'Reviewed by {name}.', clinical: 'Reviewed by {name}.'},
  reviewedByOn: {plain: 'Reviewed by {name} on {date}.', clinical: 'Reviewed by {name} on {date}.'},
  stale: {
    plain: 'That was more than two years ago.',
    clinical: 'The review is more than two years old.',
  },
};
