/**
 * Whether the fallback content of an element is in the language of the page: as a clinic or its translation plugin wrote it,
 * and not marked as text of another language.
 */
export function isInLanguageOfPage({
  children = [],
  lang,
}: {
  readonly children?: Iterable<Element>;
  readonly lang: string;
}): boolean {
  const parts = [...children].filter((child) => !child.slot);
  const isForeign = (part: Element) => part.matches('[lang]') || part.querySelector('[lang]') !== null;
  // An element with a `lang` of its own asks for another language than that of the page.
  return parts.length > 0 && !lang && !parts.some(isForeign);
}
