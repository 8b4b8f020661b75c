import {checkReview} from './check-review.js';
import type {DiagnosisDraft} from './diagnosis.js';
import {isVisible, type PageInspection, type ProloLike} from './page-inspection.js';

/** Checks what patients and screen readers need from the page: disclaimer, review and language. */
export function* checkContent({elements}: PageInspection): Generator<DiagnosisDraft> {
  if (!document.documentElement.lang) yield ['language-missing', document.documentElement];
  yield* checkDisclaimer(elements);
  for (const element of elements) yield* checkReview(element);
}

function* checkDisclaimer(elements: readonly ProloLike[]): Generator<DiagnosisDraft> {
  const pageState = (globalThis as Record<symbol, unknown>)[Symbol.for('prolo-elements')];
  const {fullDisclaimers = []} = (pageState ?? {}) as {fullDisclaimers?: Iterable<Element>};
  const [full, ...others] = fullDisclaimers;
  const isClinical = ({localName}: ProloLike) => localName !== 'prolo-disclaimer' && customElements.get(localName);
  // A hidden one does not count as full for the elements; those of older versions did.
  const hidden =
    full ?? elements.find((element) => element.matches('prolo-disclaimer:defined:not([variant="brief" i])'));
  if (hidden && ![hidden, ...others].some(isVisible)) yield ['disclaimer-hidden', hidden];
  else if (!full && elements.some(isClinical)) yield ['disclaimer-brief'];
}
