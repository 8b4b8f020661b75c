/** In what a heading is to be like that of the page of the same level, beside the height of its lines. */
export const headingLook = [
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'fontVariantCaps',
  'letterSpacing',
  'textTransform',
  'color',
] as const;
