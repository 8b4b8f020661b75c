/** What the placeholders of a text stand for. */
export type Values = Readonly<Record<string, string | number | undefined>>;

const placeholders = /\{(\w+)\}/g;

/** Fills the placeholders of a text, such as `{version}`; those without a value vanish. */
export function interpolate(text: string, values: Values): string {
  return text.replaceAll(placeholders, (_match, name: string) => String(values[name] ?? ''));
}

/** Fills the placeholders of a text with values such as templates, too, and returns what a template takes. */
export function interpolateParts(text: string, values: Readonly<Record<string, unknown>>): unknown[] {
  // Splitting by a group returns text and placeholder names in turn.
  return joinText(text.split(placeholders).map((part, index) => (index % 2 === 0 ? part : values[part])));
}

/** Joins texts that follow each other, as each part of a template costs two more nodes. Empty ones are left out. */
export function joinText(parts: readonly unknown[]): unknown[] {
  const joined: unknown[] = [];
  for (const part of parts.flat()) {
    if (part === undefined || part === '') continue;
    if (typeof part === 'string' && typeof joined.at(-1) === 'string') joined.push(`${joined.pop() as string}${part}`);
    else joined.push(part);
  }
  return joined;
}
