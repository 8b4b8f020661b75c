import {supportsAdoptingStyleSheets} from 'lit';

/**
 * Holds in sight what the page put into an element to be read while the script is missing, until own words can take its
 * place and nobody loses their line: at once, unless a reader is in the midst of it. The words get its room too, until
 * the element is out of sight or the page changes its width, so that what stands below does not move up. An observer
 * tells where the element is, without a layout that the page would have to wait for.
 *
 * @returns settled once the words may be drawn.
 */
export function holdFallback(host: Element, root: ShadowRoot): Promise<void> {
  const slot = document.createElement('slot');
  const room = supportsAdoptingStyleSheets ? new CSSStyleSheet() : undefined;
  root.append(slot);
  if (room) root.adoptedStyleSheets.push(room);
  return new Promise((release) => {
    const observer = new IntersectionObserver((entries) => {
      const {isIntersecting, boundingClientRect} = entries.at(-1)!;
      if (isIntersecting && boundingClientRect.top < 0) return;
      slot.remove();
      release();
      if (isIntersecting) {
        room?.replaceSync(
          `@media screen and (width:${innerWidth}px){:host{min-block-size:${boundingClientRect.height}px}}`,
        );
      } else {
        room?.replaceSync('');
        observer.disconnect();
      }
    });
    observer.observe(host);
  });
}
