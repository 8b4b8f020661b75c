import {page} from './page-state.js';

/** Caps the set of logged messages, so that a page that keeps generating invalid values cannot leak memory. */
const maxMessages = 1_000;

/** Warns the webmaster, once per message, about what was wrong and what happens instead. */
export function warnOnce(message: string): void {
  if (page.loggedWarnings.has(message) || page.loggedWarnings.size >= maxMessages) return;
  page.loggedWarnings.add(message);
  console.warn(`prolo-elements: ${message}`);
}

/** A value as text, whatever a page has set: a value that is neither text nor number is named by its type. */
export function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : `(${typeof value})`;
}

/** Names an attribute and its value as they stand in the page, shortened if long. */
export function formatAttribute({localName}: {readonly localName: string}, attribute: string, value: unknown): string {
  const text = asText(value);
  return `<${localName} ${attribute}="${text.length > 80 ? `${text.slice(0, 80)}…` : text}">`;
}
