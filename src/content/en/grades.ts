import type {GradesText} from '../model.js';

/** The section on the evidence and docs/content-policy.md explain what the grades mean. */
export const grades: GradesText = {
  directions: {
    favors: {plain: 'Points in favor', clinical: 'Favors prolotherapy'},
    mixed: {plain: 'Mixed results', clinical: 'Mixed'},
    'no-difference': {plain: 'No difference found', clinical: 'No difference found'},
    against: {plain: 'Points against it', clinical: 'Against prolotherapy'},
    'none-found': {plain: 'No study to judge by', clinical: 'No controlled study found'},
  },
  certainties: {
    high: {plain: 'High certainty', clinical: 'High certainty'},
    moderate: {plain: 'Moderate certainty', clinical: 'Moderate certainty'},
    low: {plain: 'Low certainty', clinical: 'Low certainty'},
    'very-low': {plain: 'Very low certainty', clinical: 'Very low certainty'},
  },
  noCertainty: {plain: 'Nothing to rate', clinical: 'Not rated'},
  toEvidence: {plain: 'What studies found: {condition}', clinical: 'Evidence: {condition}'},
};
