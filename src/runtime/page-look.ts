import {contrastOf, leastContrast, parseColor, type Color} from './contrast.js';
import {headings} from './heading-level.js';
import {isOurs, nearest, parentOf} from './tree.js';
import {warnOnce} from './warn.js';

/** Links in running text. What stands in menus and looks like a button says nothing of them. */
const textLinks = ':is(p, li, dd, td) > a[href]:not([class*="btn" i], [class*="button" i])';
const menus = 'nav, header, footer, [role="navigation"]';

/**
 * How the page itself shows a heading of a level and a link in text, as CSS declarations for `:host`: private tokens, over
 * which the public ones win. Page rules for `h2` and `a` stop at a shadow root, so the computed look is read instead. Reads
 * styles and never sizes or places, so that nothing is laid out for it.
 *
 * @param host - the element that is to look like the page around it.
 * @param level - the level of its heading.
 */
export function readPageLook(host: Element, level: number): string {
  const ground = groundOf(host);
  const heading = findNearest(host, `h${level}`) ?? findNearest(host, headings, true);
  const link = findNearest(host, textLinks);
  const declarations: [name: string, value: string][] = [];
  if (heading) {
    const style = getComputedStyle(heading);
    declarations.push(
      ['heading-font', style.fontFamily],
      ['heading-weight', style.fontWeight],
      ['heading-style', style.fontStyle],
      ['heading-spacing', style.letterSpacing],
      ['heading-transform', style.textTransform],
      ...colorOf('heading', style.color, ground),
    );
    if (heading.localName === `h${level}`) declarations.push(['heading-size', style.fontSize]);
  }
  if (link) declarations.push(...colorOf('link', getComputedStyle(link).color, ground));
  return declarations.map(([name, value]) => `--_page-${name}:${value};`).join('');
}

/**
 * The element that a selector finds nearest to a node in document order: the last one before it, else the first one after
 * it, in the node's own document or shadow root or the ones around it.
 */
function findNearest(node: Element, selector: string, isBefore = false): Element | undefined {
  for (let from: Element | undefined = node; from; from = (from.getRootNode() as Partial<ShadowRoot>).host) {
    const place = from;
    const found = [...(from.getRootNode() as Document | ShadowRoot).querySelectorAll(selector)].filter(belongsToPage);
    const precedes = (other: Element) =>
      (other.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const best = found.findLast(precedes) ?? (isBefore ? undefined : found[0]);
    if (best) return best;
  }
  return undefined;
}

/** Whether a reader sees an element that is the page's own text. */
function belongsToPage(element: Element): boolean {
  if (element.matches('a') && element.closest(menus)) return false;
  if (nearest(element, (ancestor) => (isOurs(ancestor) ? true : undefined))) return false;
  return (element.checkVisibility as (() => boolean) | undefined)?.call(element) !== false;
}

/** A color as a declaration, unless it would be hard to read on the ground of the element. */
function colorOf(name: 'heading' | 'link', value: string, ground: Color | undefined): [string, string][] {
  const color = parseColor(value);
  if (!color) {
    warnOnce(
      `The color ${value} of ${name}s on the page cannot be read, so elements do not take it over. ` +
        `Set --prolo-${name}-color.`,
    );
    return [];
  }
  return ground && contrastOf(color, ground) < leastContrast ? [] : [[`${name}-color`, value]];
}

/** The color behind an element; `undefined` where it is a picture or shines through. */
function groundOf(element: Element): Color | undefined {
  for (let node: Element | undefined = element; node; node = parentOf(node)) {
    const {backgroundColor, backgroundImage} = getComputedStyle(node);
    if (backgroundImage !== 'none') return undefined;
    const color = parseColor(backgroundColor);
    if (!color) return undefined;
    if (color.alpha === 1) return color;
    if (color.alpha > 0) return undefined;
  }
  const {colorScheme} = getComputedStyle(document.documentElement);
  const isDark = colorScheme.includes('dark') && (!colorScheme.includes('light') || prefersDark().matches);
  return parseColor(isDark ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)');
}

const prefersDark = () => matchMedia('(prefers-color-scheme: dark)');

/**
 * Calls back when the page may have changed its look: another color scheme, theme or style sheet.
 *
 * @returns ends that.
 */
export function observePageLook(callback: () => void): () => void {
  // Unit tests' DOMs have none of these.
  if (!('matchMedia' in globalThis) || !('MutationObserver' in globalThis)) return () => {};
  const scheme = prefersDark();
  scheme.addEventListener('change', callback);
  const observer = new MutationObserver(callback);
  const themes = {attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-bs-theme', 'data-mode']};
  observer.observe(document.documentElement, themes);
  if (document.body as HTMLElement | null) observer.observe(document.body, themes);
  observer.observe(document.head, {childList: true});
  // The event of a style sheet does not bubble.
  document.head.addEventListener('load', callback, {capture: true});
  return () => {
    scheme.removeEventListener('change', callback);
    observer.disconnect();
    document.head.removeEventListener('load', callback, {capture: true});
  };
}
