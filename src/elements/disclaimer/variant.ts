import {parseEnum} from '../../runtime/attributes.js';

export const disclaimerVariants = ['full', 'brief'] as const;
export type DisclaimerVariant = (typeof disclaimerVariants)[number];

/** Which disclaimer an element shows. */
export function disclaimerVariant(element: Element & {readonly variant?: string | undefined}): DisclaimerVariant {
  return parseEnum(element, 'variant', element.variant, disclaimerVariants, 'full');
}
