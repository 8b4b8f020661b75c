const said = new Set<string>();

/** Tells the webmaster, once for each different message, what was wrong and what is done instead. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`prolo-elements: ${message}`);
}

/** Names an attribute and its value as they stand in the page, shortened if long. */
export function quote(element: Element, attribute: string, value: unknown): string {
  const text = String(value);
  return `<${element.localName} ${attribute}="${text.length > 80 ? `${text.slice(0, 80)}…` : text}">`;
}
