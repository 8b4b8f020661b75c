import type {GradesText} from '../model.js';

/** How findings are graded, in few words. The evidence and docs/content-policy.md explain them. */
export const grades: GradesText = {
  directions: {
    favors: {plain: 'In favor of prolotherapy', clinical: 'In favor of prolotherapy'},
    mixed: {plain: 'Mixed results', clinical: 'Mixed results'},
    'no-difference': {plain: 'No difference found', clinical: 'No difference found'},
    'too-few': {plain: 'Too few people to tell', clinical: 'Too few participants to tell'},
    against: {plain: 'Against prolotherapy', clinical: 'Against prolotherapy'},
    'no-comparison': {plain: 'No comparison group', clinical: 'No comparison group'},
    none: {plain: 'No results found', clinical: 'No results found'},
  },
  certainties: {
    high: {plain: 'High certainty', clinical: 'High certainty'},
    moderate: {plain: 'Moderate certainty', clinical: 'Moderate certainty'},
    low: {plain: 'Low certainty', clinical: 'Low certainty'},
    'very-low': {plain: 'Very low certainty', clinical: 'Very low certainty'},
  },
  noCertainty: {plain: 'Nothing to rate', clinical: 'Not rated'},
  strengths: {
    strong: {plain: 'Strong advice', clinical: 'Strong recommendation'},
    conditional: {plain: 'Conditional advice', clinical: 'Conditional recommendation'},
  },
};
