import type {CSSResult, CSSResultOrNative} from 'lit';

/**
 * The root of an element that was created in this document and is first shown in another, which refuses style sheets
 * constructed here.
 */
export function createForeignRoot(
  element: Element,
  init: ShadowRootInit,
  styles: readonly CSSResultOrNative[],
): ShadowRoot {
  const root = element.shadowRoot ?? element.attachShadow(init);
  root.replaceChildren();
  adoptForeignStyles(root, styles);
  return root;
}

/** Adopts styles as style sheets of the document a root is in now; a move to another document has emptied the list. */
export function adoptForeignStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const {defaultView} = root.ownerDocument;
  // A document that is never shown needs no styles.
  if (!defaultView) return;
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync((style as CSSResult).cssText);
    return sheet;
  });
}
