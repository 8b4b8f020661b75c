/** Defines every element, with its English text. */
// The full disclaimer and the evidence first, because the others look for them on the page.
export * from './prolo-disclaimer.js';
export * from './prolo-evidence.js';
export * from './prolo-overview.js';
export * from './prolo-conditions.js';
export * from './prolo-options.js';
export * from './prolo-mechanism.js';
export * from './prolo-risks.js';
export * from './prolo-questions.js';
export * from './prolo-visit.js';
export * from './prolo-article.js';
export * from './prolo-guide.js';
