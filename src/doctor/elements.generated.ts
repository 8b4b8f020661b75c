// Generated from custom-elements.json by `npm run manifest`.

/** The tags of this version of the library. */
export const knownTags = [
  'prolo-article',
  'prolo-conditions',
  'prolo-disclaimer',
  'prolo-evidence',
  'prolo-guide',
  'prolo-mechanism',
  'prolo-overview',
  'prolo-risks',
] as const;

/** The attributes that take one of several words. */
export const knownValues = {
  reading: ['plain', 'clinical'],
  view: ['both', 'list'],
  selected: ['tendinopathy', 'ligament-sprain', 'back-pain', 'neck-pain', 'tennis-elbow', 'golfers-elbow', 'ankle-pain', 'joint-laxity', 'plantar-fasciitis', 'shoulder-pain', 'knee-pain', 'other-joint-pain'],
  variant: ['full', 'brief'],
} as const;
