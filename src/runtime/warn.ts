import {page} from './page-state.js';

/** A page that makes up new values for as long as it is open would fill its memory with what it was told of them. */
const mostMessages = 1_000;

/** Tells the webmaster, once for each different message, what was wrong and what is done instead. */
export function warnOnce(message: string): void {
  if (page.loggedWarnings.has(message) || page.loggedWarnings.size >= mostMessages) return;
  page.loggedWarnings.add(message);
  console.warn(`prolo-elements: ${message}`);
}

/** A value as text, whatever a page has set: what is neither text nor number is named by its type. */
export function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : `(${typeof value})`;
}

/** Names an attribute and its value as they stand in the page, shortened if long. */
export function formatAttribute(element: Element, attribute: string, value: unknown): string {
  const text = asText(value);
  return `<${element.localName} ${attribute}="${text.length > 80 ? `${text.slice(0, 80)}…` : text}">`;
}
