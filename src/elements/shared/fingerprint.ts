/**
 * A hash of the values in a template result, by which a browser recognizes a prerendered element that shows the same. For the
 * templates themselves, Lit has a digest of its own.
 */
export function fingerprint(template: unknown): string {
  let hash = 0;
  for (const character of textOf(template)) hash = (Math.imul(hash, 31) + character.codePointAt(0)!) | 0;
  return hash.toString(36);
}

/** All values as text, however deep, without listeners and other values that are not visible. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join();
  if (typeof value === 'object' && value) return textOf((value as {values?: unknown}).values);
  return typeof value === 'function' || typeof value === 'symbol' ? '' : String(value);
}
