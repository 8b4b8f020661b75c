import type {ElementSection} from './model.js';

/** The sections whose plain text explains hard words in place. */
export const explainedSections = [
  'overview',
  'visit',
  'conditions',
  'options',
  'mechanism',
  'evidence',
  'risks',
] as const satisfies readonly ElementSection[];
