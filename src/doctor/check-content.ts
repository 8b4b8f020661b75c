import type {Found} from './found.js';
import {isVisible, type Ours, type View} from './view.js';

/** Whether the page says what patients and screen readers need: disclaimer, review, language. */
export function* checkContent({ours}: View): Generator<Found> {
  if (!document.documentElement.lang) yield ['language-missing', document.documentElement];
  yield* checkDisclaimer(ours);
  for (const element of ours) yield* checkReview(element);
}

function* checkDisclaimer(ours: readonly Ours[]): Generator<Found> {
  const shared = (globalThis as Record<symbol, unknown>)[Symbol.for('prolo-elements')];
  const {fullDisclaimers = []} = (shared ?? {}) as {fullDisclaimers?: Iterable<Element>};
  const [full, ...others] = fullDisclaimers;
  const isClinical = ({localName}: Ours) => localName !== 'prolo-disclaimer' && customElements.get(localName);
  if (full && ![full, ...others].some(isVisible)) yield ['disclaimer-hidden', full];
  else if (!full && ours.some(isClinical)) yield ['disclaimer-brief'];
}

function* checkReview(element: Ours): Generator<Found> {
  const tag = element.localName;
  const review = element.provenance?.review;
  const on = element.getAttribute('reviewed-on');
  if (review?.stale) yield ['review-stale', element, {tag, on: on!}];
  if (on && element.provenance && !review?.on) yield ['review-left-out', element, {tag, on}];
}
