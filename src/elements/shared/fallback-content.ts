import {supportsAdoptingStyleSheets} from 'lit';

/**
 * Shows the content that the page put into an element until the element can replace it without the reader losing their
 * place: at once, unless the reader is in the middle of it. Then the element keeps its height until it is out of sight or
 * the window changes its width, so that what stands below does not move up. An IntersectionObserver tells where the
 * element is without a forced layout.
 *
 * @returns settles when the element may render; `undefined` where it may at once, because the platform has no observer.
 */
export function holdFallback(host: Element, root: ShadowRoot): Promise<void> | undefined {
  if (!('IntersectionObserver' in globalThis)) return undefined;
  const slot = document.createElement('slot');
  const heldHeight = supportsAdoptingStyleSheets ? new CSSStyleSheet() : undefined;
  root.append(slot);
  if (heldHeight) root.adoptedStyleSheets.push(heldHeight);
  return new Promise((release) => {
    const observer = new IntersectionObserver((entries) => {
      const {isIntersecting, boundingClientRect} = entries.at(-1)!;
      if (isIntersecting && boundingClientRect.top < 0) return;
      slot.remove();
      release();
      if (isIntersecting) {
        heldHeight?.replaceSync(
          `@media screen and (width:${innerWidth}px){:host{min-block-size:${boundingClientRect.height}px}}`,
        );
      } else {
        heldHeight?.replaceSync('');
        observer.disconnect();
      }
    });
    observer.observe(host);
  });
}
