/**
 * Replaces the placeholders of a text: `{name}` becomes `values.name`, which may be a template. The text around them stays
 * text, so that nothing in it can become markup.
 */
export function interpolate(text: string, values: Readonly<Record<string, unknown>>): unknown[] {
  // Splitting by a group returns text and placeholder names in turn.
  return text.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 0 ? part : values[part]));
}
