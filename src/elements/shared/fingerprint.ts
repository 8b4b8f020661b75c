/**
 * Names what a drawing puts into its templates, so that a browser can tell whether a prerendered element shows the same.
 * The templates themselves carry a digest of Lit's own.
 */
export function fingerprint(drawing: unknown): string {
  let hash = 0;
  for (const character of textOf(drawing)) hash = (Math.imul(hash, 31) + character.codePointAt(0)!) | 0;
  return hash.toString(36);
}

/** All values of a drawing, however deep; listeners, which are not to be seen, are left out. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join();
  if (typeof value === 'object' && value) return textOf((value as {values?: unknown}).values);
  return typeof value === 'function' || typeof value === 'symbol' ? '' : `${value as string}`;
}
