import {contrastOf, layer, leastContrast, parseColor, type Color} from './contrast.js';
import {headings} from './heading-level.js';
import {isOurs, nearest, parentOf} from './tree.js';
import {warnOnce} from './warn.js';

/** How much of the text's color the default of `--prolo-surface` has. */
const surfaceShare = 0.05;
/**
 * Links in running text, while nobody points at them. What stands in menus and looks like a button says nothing of them.
 */
const textLinks =
  ':is(p, li, dd, td) > a[href]:not([class*="btn" i], [class*="button" i], :hover, :active, :focus-visible)';
const menus = 'nav, header, footer, [role="navigation"]';
/** What stands beside the text of a page, whose headings are often smaller than those in the text. */
const asides = ':is(aside, nav, footer)';

/** The page while several elements read its look, in which it does not change: what one has found, the next need not look for. */
export class PageReading {
  readonly #grounds = new Map<Element, Color | undefined>();
  readonly #found = new Map<Document | ShadowRoot, Map<string, readonly Element[]>>();

  /** The page's own text that a selector finds in a document or shadow root, in document order. */
  find(root: Document | ShadowRoot, selector: string): readonly Element[] {
    const found = this.#found.get(root) ?? new Map<string, readonly Element[]>();
    this.#found.set(root, found);
    const texts = found.get(selector) ?? [...root.querySelectorAll(selector)].filter(belongsToPage);
    found.set(selector, texts);
    return texts;
  }

  /** The color behind an element; `undefined` where it is a picture or shines through. */
  groundOf(element: Element): Color | undefined {
    if (!this.#grounds.has(element)) this.#grounds.set(element, this.#readGround(element));
    return this.#grounds.get(element);
  }

  #readGround(element: Element): Color | undefined {
    const {backgroundColor, backgroundImage} = getComputedStyle(element);
    if (backgroundImage !== 'none') return undefined;
    const color = parseColor(backgroundColor);
    if (!color) return undefined;
    if (color.alpha === 1) return color;
    if (color.alpha > 0) return undefined;
    const parent = parentOf(element);
    return parent ? this.groundOf(parent) : canvasColor();
  }
}

/**
 * How the page itself shows a heading of a level and a link in text, as CSS declarations for `:host`: private tokens, over
 * which the public ones win. Page rules for `h2` and `a` stop at a shadow root, so the computed look is read instead. Reads
 * styles and never sizes or places, so that nothing is laid out for it.
 *
 * @param host - the element that is to look like the page around it.
 * @param level - the level of its heading.
 * @param isPrerendered - whether its words are on the page already, where other lines would move what is below.
 * @param reading - shared with what reads at the same time.
 */
export function readPageLook(host: Element, level: number, isPrerendered: boolean, reading: PageReading): string {
  const ground = reading.groundOf(host);
  const inText = nearest(host, (around) => around.matches(asides) || undefined) ? '' : `:not(${asides} *)`;
  const heading =
    findNearest(reading, host, `h${level}${inText}`) ?? findNearest(reading, host, `:is(${headings})${inText}`, true);
  const link = findNearest(reading, host, textLinks);
  const declarations: (readonly [name: string, value: string])[] = [];
  if (heading) {
    const style = getComputedStyle(heading);
    declarations.push(
      ['heading-font', style.fontFamily],
      ['heading-weight', style.fontWeight],
      ['heading-style', style.fontStyle],
      ['heading-caps', style.fontVariantCaps],
      ['heading-spacing', relativeTo(style, style.letterSpacing, 'em')],
      ['heading-transform', style.textTransform],
      ...colorOf('heading', style.color, ground && surfaceOn(ground, host)),
    );
    if (heading.localName === `h${level}`) {
      declarations.push(['heading-size', style.fontSize]);
      if (style.lineHeight !== 'normal' && !isPrerendered) {
        declarations.push(['heading-leading', relativeTo(style, style.lineHeight, '')]);
      }
    }
  }
  if (link) {
    const style = getComputedStyle(link);
    declarations.push(...colorOf('link', style.color, ground));
    const {fontWeight} = getComputedStyle(link.parentElement!);
    if (style.fontWeight !== fontWeight) declarations.push(['link-weight', style.fontWeight]);
    // A page without underlines gets them in the elements: color alone does not show everybody a link.
    if (style.textDecorationLine.includes('underline')) {
      declarations.push(
        ['link-line', style.textDecorationStyle],
        ['link-thickness', style.textDecorationThickness],
        ['link-offset', style.textUnderlineOffset],
      );
    }
  }
  return declarations.map(([name, value]) => `--_page-${name}:${value};`).join('');
}

/** A length in the unit that also fits headings of another size; `normal` stays. */
function relativeTo({fontSize}: CSSStyleDeclaration, length: string, unit: '' | 'em'): string {
  const ratio = parseFloat(length) / parseFloat(fontSize);
  return Number.isFinite(ratio) ? `${Math.round(ratio * 1000) / 1000}${unit}` : length;
}

/**
 * The element that a selector finds nearest to a node in document order: the last one before it, else the first one after
 * it, in the node's own document or shadow root or the ones around it.
 */
function findNearest(reading: PageReading, node: Element, selector: string, isBefore = false): Element | undefined {
  for (let from: Element | undefined = node; from; from = (from.getRootNode() as Partial<ShadowRoot>).host) {
    const {host} = from.getRootNode() as Partial<ShadowRoot>;
    // What a guide shows says nothing of the page.
    if (host && isOurs(host)) continue;
    const place = from;
    const found = reading.find(from.getRootNode() as Document | ShadowRoot, selector);
    const precedes = (other: Element) =>
      (other.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const best =
      found.findLast((other) => precedes(other) && isVisible(other)) ?? (isBefore ? undefined : found.find(isVisible));
    if (best) return best;
  }
  return undefined;
}

/** Whether an element is the page's own text, and no fallback content of an element. */
function belongsToPage(element: Element): boolean {
  if (element.matches('a') && element.closest(menus)) return false;
  return !nearest(element, (ancestor) => (isOurs(ancestor) ? true : undefined));
}

function isVisible(element: Element): boolean {
  return (element.checkVisibility as (() => boolean) | undefined)?.call(element) !== false;
}

/** A color as a declaration, unless it would be hard to read on the ground where it stands. */
function colorOf(name: 'heading' | 'link', value: string, ground: Color | undefined): [string, string][] {
  const color = parseColor(value);
  if (!color) {
    warnOnce(
      `The color ${value} of ${name}s on the page cannot be read, so elements do not take it over. ` +
        `Set --prolo-${name}-color.`,
    );
    return [];
  }
  // A text without color of its own shows a picture through its letters.
  if (color.alpha === 0) return [];
  const isReadable = !ground || contrastOf(layer(color, ground), ground) >= leastContrast;
  return isReadable ? [[`${name}-color`, value]] : [];
}

/** The ground of parts that stand out, some of which have headings: a little of the text's color on that of the page. */
function surfaceOn(ground: Color, host: Element): Color {
  const text = parseColor(getComputedStyle(host).color);
  return text ? layer(text, ground, surfaceShare) : ground;
}

/** The color of a page that sets none. */
function canvasColor(): Color | undefined {
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
  // Themes are switched by classes and by attributes of any name.
  observer.observe(document.documentElement, {attributes: true});
  if (document.body as HTMLElement | null) observer.observe(document.body, {attributes: true});
  observer.observe(document.head, {childList: true});
  // The event of a style sheet does not bubble.
  document.head.addEventListener('load', callback, {capture: true});
  // Until then a color on the way to another theme is still the old one.
  const onTransitionEnd = ({propertyName, target}: TransitionEvent) => {
    if (propertyName === 'color' && (target as Element).matches(`body, ${headings}, ${textLinks}`)) callback();
  };
  document.addEventListener('transitionend', onTransitionEnd);
  return () => {
    scheme.removeEventListener('change', callback);
    observer.disconnect();
    document.head.removeEventListener('load', callback, {capture: true});
    document.removeEventListener('transitionend', onTransitionEnd);
  };
}
