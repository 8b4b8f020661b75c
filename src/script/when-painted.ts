/**
 * Starts a script: at once, or, where all elements of ours on the page have words already, prerendered or as fallback,
 * once the browser has painted them. What there is to read comes before what makes it answer. A page in the background is
 * not painted; there the script starts when a reader comes. The build puts each file for web pages into this.
 *
 * @param start - called with the script that the browser is running now, which it cannot be asked for later.
 */
export function afterWords(start: (script: Document['currentScript']) => void): void {
  const {currentScript} = document;
  const waiting = [...document.querySelectorAll(':not(:defined)')].filter(({localName}) => /^prolo-/.test(localName));
  const hasWords = ({shadowRoot, firstElementChild}: Element) => shadowRoot ?? firstElementChild;
  if (waiting.length > 0 && waiting.every(hasWords)) requestAnimationFrame(() => setTimeout(start, 0, currentScript));
  else start(currentScript);
}
