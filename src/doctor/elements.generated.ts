// Generated from custom-elements.json by `npm run manifest`.

/** The tags of this version of the library. */
export const knownTags = [
  'prolo-article',
  'prolo-conditions',
  'prolo-disclaimer',
  'prolo-evidence',
  'prolo-guide',
  'prolo-mechanism',
  'prolo-options',
  'prolo-overview',
  'prolo-questions',
  'prolo-risks',
  'prolo-visit',
] as const;

/** The attributes that take one of several words. */
export const knownValues = {
  reading: ['plain', 'clinical'],
  'heading-level': ['none'],
  view: ['both', 'list'],
  selected: ['golfers-elbow', 'ankle-pain', 'tendinopathy', 'ligament-sprain', 'back-pain', 'neck-pain', 'tennis-elbow', 'joint-laxity', 'plantar-fasciitis', 'shoulder-pain', 'knee-pain', 'other-joint-pain'],
  variant: ['full', 'brief'],
  condition: ['golfers-elbow', 'ankle-pain', 'tendinopathy', 'ligament-sprain', 'back-pain', 'neck-pain', 'tennis-elbow', 'joint-laxity', 'plantar-fasciitis', 'shoulder-pain', 'knee-pain', 'other-joint-pain', 'knee-osteoarthritis', 'low-back-pain', 'plantar-heel-pain', 'achilles-tendon', 'rotator-cuff', 'hand-arthritis', 'jaw', 'hip-arthritis'],
} as const;
