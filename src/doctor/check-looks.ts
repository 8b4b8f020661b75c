import {isOpaque, luminanceOf} from './color.js';
import type {DiagnosisDraft} from './diagnosis.js';
import {
  excerptOf,
  flatTreeParent,
  isVisible,
  proloHost,
  walk,
  type PageInspection,
  type ProloLike,
} from './page-inspection.js';

/** Minimum font size in px. Many readers cannot read smaller text. */
const minFontSize = 12;

/** Checks whether the page's own styles leave the elements readable. */
export function* checkLooks({all, elements}: PageInspection): Generator<DiagnosisDraft> {
  for (const element of elements) {
    yield* checkSize(element);
    if (!matchMedia('(forced-colors: active)').matches) yield* checkContrast(element);
  }
  yield* checkHeadings(all);
  yield* checkHiding(elements);
}

/** Visible elements in the shadow root that directly contain text. */
function textElementsIn({shadowRoot}: Element): Element[] {
  const hasText = ({childNodes}: Element) =>
    [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');
  return shadowRoot ? [...walk(shadowRoot)].filter((part) => hasText(part) && isVisible(part)) : [];
}

function* checkSize(element: ProloLike): Generator<DiagnosisDraft> {
  const sizeOf = (part: Element) => parseFloat(getComputedStyle(part).fontSize);
  const [smallest] = textElementsIn(element).sort((a, b) => sizeOf(a) - sizeOf(b));
  if (!smallest || sizeOf(smallest) >= minFontSize) return;
  const size = Math.round(sizeOf(smallest) * 10) / 10;
  yield ['text-small', element, {tag: element.localName, size, text: excerptOf(smallest)}];
}

/** Reports the text with the lowest contrast below WCAG 2.2, success criterion 1.4.3. */
function* checkContrast(element: ProloLike): Generator<DiagnosisDraft> {
  const failing = textElementsIn(element)
    .map((part) => ({part, ratio: contrastOf(part), required: isLarge(part) ? 3 : 4.5}))
    .filter(({ratio, required}) => ratio < required)
    .sort((a, b) => a.ratio - b.ratio);
  const [worst] = failing;
  if (!worst) return;
  const ratio = Math.floor(worst.ratio * 10) / 10;
  yield [
    'contrast-low',
    element,
    {tag: element.localName, ratio, required: worst.required, text: excerptOf(worst.part)},
  ];
}

/** Large text in the sense of WCAG 2.2: at least 24 px, or 18.66 px (14 pt) in bold. */
function isLarge(part: Element): boolean {
  const {fontSize, fontWeight} = getComputedStyle(part);
  return parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
}

/** Contrast ratio between a text and its background; `Infinity` if unknown, such as over an image. */
function contrastOf(part: Element): number {
  const layers: string[] = [];
  for (let behind: Element | undefined = part; behind; behind = flatTreeParent(behind)) {
    const {backgroundColor, backgroundImage} = getComputedStyle(behind);
    if (backgroundImage !== 'none') return Infinity;
    layers.unshift(backgroundColor);
    if (isOpaque(backgroundColor)) break;
  }
  if (!isOpaque(layers[0]!)) {
    // The browser chooses the canvas color of a dark page that sets none.
    if (getComputedStyle(document.documentElement).colorScheme.includes('dark')) return Infinity;
    layers.unshift('white');
  }
  const text = luminanceOf([...layers, getComputedStyle(part).color]);
  const background = luminanceOf(layers);
  return (Math.max(text, background) + 0.05) / (Math.min(text, background) + 0.05);
}

function* checkHeadings(all: readonly Element[]): Generator<DiagnosisDraft> {
  const headings = all.filter(
    (element) => element.matches('h1, h2, h3, h4, h5, h6, [role="heading"]') && isVisible(element),
  );
  for (const [index, heading] of headings.entries()) {
    const previous = headings[index - 1];
    const [level, before] = [levelOf(heading), previous ? levelOf(previous) : 1];
    const host = proloHost(heading) ?? (previous && proloHost(previous));
    if (host && level > before + 1) yield ['heading-skipped', host, {level, before, text: excerptOf(heading)}];
  }
}

function levelOf(heading: Element): number {
  return Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1)) || 2;
}

/** Finds style rules that hide undefined elements, and so hide the fallback content if the script never runs. */
function* checkHiding(elements: readonly ProloLike[]): Generator<DiagnosisDraft> {
  const undefinedOnly = /:not\(:defined\)/g;
  for (const {selectorText: selector = '', style} of rulesIn(document)) {
    if (!selector.match(undefinedOnly)) continue;
    const isHiding = style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0';
    const anyState = selector.replace(undefinedOnly, ':not(#_)');
    const hidden = isHiding && elements.find((element) => element.matches(anyState));
    if (hidden) yield ['hidden-until-script', hidden, {selector}];
  }
}

function* rulesIn({styleSheets, adoptedStyleSheets}: Document): Generator<CSSStyleRule> {
  for (const sheet of [...styleSheets, ...adoptedStyleSheets]) {
    try {
      yield* flatten(sheet.cssRules);
    } catch {
      // Browsers do not expose the rules of cross-origin style sheets.
    }
  }
}

function* flatten(rules: CSSRuleList): Generator<CSSStyleRule> {
  for (const rule of rules as Iterable<CSSStyleRule>) {
    if (rule.style) yield rule;
    else if (rule.cssRules) yield* flatten(rule.cssRules);
  }
}
