import {supportsAdoptingStyleSheets} from 'lit';

/**
 * The class of the box around fallback content until it has been laid out. With the new shadow root, Chromium loses the text
 * by which it holds the place of a reader in it, and looks for another once the box may have one.
 */
const arriving = 'arriving';

/**
 * Shows the content that the page put into an element. What the element renders meanwhile is out of sight. Once replaced, it stays laid out at the start of the element, without
 * height and out of sight: tables of contents, scroll spies and smooth scrolling find its ids there.
 *
 * @returns a function that replaces that content, or shows it again.
 */
export function showFallback(root: ShadowRoot): (isReplaced: boolean) => void {
  const box = document.createElement('div');
  box.className = `fallback ${arriving}`;
  const slots = slotsFor(root.host);
  box.append(...slots);
  root.append(box);
  return (isReplaced) => {
    // The element has slots of the same names, but the first of a name gets the content.
    for (const slot of slots) {
      if (!slot.name || Boolean(slot.parentNode) !== isReplaced) continue;
      if (isReplaced) slot.remove();
      else box.append(slot);
    }
    box.classList.toggle('replaced', isReplaced);
    box.toggleAttribute('inert', isReplaced);
  };
}

/** Whether an element stands in one that is still behind its fallback content: a section in its guide. */
export function isBehindFallback(element: Element): boolean {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.querySelector('.fallback:not(.replaced) ~ .base') !== null;
}

/** A slot for each name that the page uses, in that order, so that all of its content stays where it was. */
function slotsFor(host: Element): HTMLSlotElement[] {
  const names = new Set([...host.children].map((child) => child.slot));
  return [...names.add('')].map((name) => {
    const slot = document.createElement('slot');
    if (name) slot.name = name;
    return slot;
  });
}

/** How long a browser may take to tell where an element is, in milliseconds. */
const answerTime = 1000;

/**
 * Waits until an element can replace its fallback content without the reader losing their place: at once, unless the reader
 * is in the middle of it. An IntersectionObserver tells where the element is without a forced layout.
 *
 * @returns settles when the element may render; `undefined` where it may at once, because the platform has no observer.
 */
export function whenReplaceable(host: Element, root: ShadowRoot): Promise<void> | undefined {
  if (!('IntersectionObserver' in globalThis)) return undefined;
  return new Promise((release) => {
    // The observers of unit tests' DOMs never call back, and those of a page in the background later.
    const unanswered = setTimeout(release, answerTime);
    const observer = new IntersectionObserver((entries) => {
      clearTimeout(unanswered);
      root.querySelector(`.${arriving}`)?.classList.remove(arriving);
      const {isIntersecting, boundingClientRect} = entries.at(-1)!;
      if (isIntersecting && boundingClientRect.top < 0) return;
      observer.disconnect();
      if (isIntersecting) holdHeight(host, root, boundingClientRect);
      release();
    });
    observer.observe(host);
  });
}

/**
 * Leaves an element in sight the height of its fallback content, so that what is below does not move up: until it is out
 * of sight or the window changes its width. Fallback content that ends below the window leaves only the height down to
 * there, and only until the reader scrolls, as an empty place would stay otherwise.
 */
function holdHeight(host: Element, root: ShadowRoot, {top, bottom}: DOMRectReadOnly): void {
  if (!supportsAdoptingStyleSheets) return;
  const {innerWidth, innerHeight} = globalThis;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@media screen{:host{box-sizing:border-box;min-block-size:${Math.min(bottom, innerHeight) - top}px}}`,
  );
  root.adoptedStyleSheets.push(sheet);

  const stop = new AbortController();
  const observer = new IntersectionObserver((entries) => {
    if (!entries.at(-1)!.isIntersecting) end();
  });
  function end(): void {
    stop.abort();
    observer.disconnect();
    // Another document, to which the element moved, has emptied the list.
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  }
  observer.observe(host);
  const options = {signal: stop.signal, passive: true};
  addEventListener('resize', () => globalThis.innerWidth !== innerWidth && end(), options);
  if (bottom <= innerHeight) return;
  const onScroll = ({target}: Event) => (target === document || (target as Element).contains(host)) && end();
  addEventListener('scroll', onScroll, {...options, capture: true});
}
