/**
 * Puts values into the places of a text: `{name}` becomes `values.name`, which may be a template. What stands around
 * the places stays text, so nothing in the words can become markup.
 */
export function interpolate(text: string, values: Readonly<Record<string, unknown>>): unknown[] {
  // Splitting by a group gives text and the names of places by turns.
  return text.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 0 ? part : values[part]));
}
