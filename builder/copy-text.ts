/**
 * Copies a text. Where the browser has no clipboard for scripts, as on a page without https, or refuses it, the nodes that
 * show the text are selected, so that a reader can copy them by hand.
 *
 * @returns whether the text is in the clipboard.
 */
export async function copyText(text: string, shownIn: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    shownIn.ownerDocument.getSelection()?.selectAllChildren(shownIn);
    return false;
  }
}
