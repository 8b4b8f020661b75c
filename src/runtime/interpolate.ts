/**
 * Replaces the placeholders of a text: `{name}` becomes `values.name`, which may be a template. The text around them stays
 * text, so that nothing in it can become markup.
 */
export function interpolate(text: string, values: Readonly<Record<string, unknown>>): unknown[] {
  // Splitting by a group returns text and placeholder names in turn.
  return text.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 0 ? part : values[part]));
}

/** Joins pieces of text that follow each other, as each piece of a template costs two nodes. Empty ones are left out. */
export function joinText(parts: readonly unknown[]): unknown[] {
  const joined: unknown[] = [];
  for (const part of parts.flat()) {
    if (part === undefined || part === '') continue;
    if (typeof part === 'string' && typeof joined.at(-1) === 'string')
      joined[joined.length - 1] = `${joined.at(-1) as string}${part}`;
    else joined.push(part);
  }
  return joined;
}
