/**
 * Shows new text where a browser's translation has put an element in the place of a text node. Lit still writes into that
 * node's place, and so sets a meaningless property `data` on the element; without this, the old translation would stay.
 */
export function replaceTranslations(root: ParentNode): void {
  // Chrome, Edge and Google's widget use this element, and templates never contain it.
  for (const font of root.querySelectorAll<HTMLElement & {data?: unknown}>('font')) {
    if (typeof font.data === 'string') font.replaceWith(font.data);
  }
}
