/**
 * Calls back at once, or, where every element of this library on the page has content already, prerendered or as fallback,
 * once the browser has painted that content. Reading comes before interaction. A page in the background is not painted;
 * there the callback waits until a reader comes.
 */
export function whenPainted(callback: () => void): void {
  const waiting = [...document.querySelectorAll(':not(:defined)')].filter(({localName}) =>
    localName.startsWith('prolo-'),
  );
  const hasContent = ({shadowRoot, firstElementChild}: Element) => shadowRoot ?? firstElementChild;
  if (waiting.length > 0 && waiting.every(hasContent)) requestAnimationFrame(() => setTimeout(callback));
  else callback();
}
