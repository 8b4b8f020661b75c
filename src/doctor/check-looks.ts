import {isOpaque, luminanceOf} from './color.js';
import type {Found} from './found.js';
import {isVisible, ourHost, parentOf, textOf, within, type Ours, type View} from './view.js';

/** Smaller text is hard to read for many, whatever the page around it looks like. */
const leastSize = 12;

/** Whether what the page does around the elements leaves them readable. */
export function* checkLooks({all, ours}: View): Generator<Found> {
  for (const element of ours) {
    yield* checkSize(element);
    if (!matchMedia('(forced-colors: active)').matches) yield* checkContrast(element);
  }
  yield* checkHeadings(all);
  yield* checkHiding(ours);
}

/** The parts of an element that hold text themselves. */
function textsIn({shadowRoot}: Element): Element[] {
  const hasText = ({childNodes}: Element) =>
    [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');
  return shadowRoot ? [...within(shadowRoot)].filter((part) => hasText(part) && isVisible(part)) : [];
}

function* checkSize(element: Ours): Generator<Found> {
  const sizeOf = (part: Element) => parseFloat(getComputedStyle(part).fontSize);
  const [smallest] = textsIn(element).sort((a, b) => sizeOf(a) - sizeOf(b));
  if (!smallest || sizeOf(smallest) >= leastSize) return;
  const size = Math.round(sizeOf(smallest) * 10) / 10;
  yield ['text-small', element, {tag: element.localName, size, text: textOf(smallest)}];
}

/** Names the text whose contrast lacks most of what WCAG 2.2 asks for (1.4.3). */
function* checkContrast(element: Ours): Generator<Found> {
  const lacking = textsIn(element)
    .map((part) => ({part, ratio: contrastOf(part), least: isLarge(part) ? 3 : 4.5}))
    .filter(({ratio, least}) => ratio < least)
    .sort((a, b) => a.ratio - b.ratio);
  const [worst] = lacking;
  if (!worst) return;
  const ratio = Math.floor(worst.ratio * 10) / 10;
  yield ['contrast-low', element, {tag: element.localName, ratio, least: worst.least, text: textOf(worst.part)}];
}

function isLarge(part: Element): boolean {
  const {fontSize, fontWeight} = getComputedStyle(part);
  return parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
}

/** The contrast of a text with what is behind it; infinite where nobody can tell, as over a picture. */
function contrastOf(part: Element): number {
  const layers: string[] = [];
  for (let behind: Element | undefined = part; behind; behind = parentOf(behind)) {
    const {backgroundColor, backgroundImage} = getComputedStyle(behind);
    if (backgroundImage !== 'none') return Infinity;
    layers.unshift(backgroundColor);
    if (isOpaque(backgroundColor)) break;
  }
  if (!isOpaque(layers[0]!)) {
    // What a dark page without a color of its own looks like is up to the browser.
    if (getComputedStyle(document.documentElement).colorScheme.includes('dark')) return Infinity;
    layers.unshift('white');
  }
  const text = luminanceOf([...layers, getComputedStyle(part).color]);
  const ground = luminanceOf(layers);
  return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
}

function* checkHeadings(all: readonly Element[]): Generator<Found> {
  const headings = all.filter(
    (element) => element.matches('h1, h2, h3, h4, h5, h6, [role="heading"]') && isVisible(element),
  );
  for (const [index, heading] of headings.entries()) {
    const previous = headings[index - 1];
    const [level, before] = [levelOf(heading), previous ? levelOf(previous) : 1];
    const ours = ourHost(heading) ?? (previous && ourHost(previous));
    if (ours && level > before + 1) yield ['heading-skipped', ours, {level, before, text: textOf(heading)}];
  }
}

function levelOf(heading: Element): number {
  return Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1)) || 2;
}

/** Looks for styles that hide what is not defined yet (or never, when the script is lost). */
function* checkHiding(ours: readonly Ours[]): Generator<Found> {
  const undefinedOnly = /:not\(:defined\)/g;
  for (const {selectorText: selector = '', style} of rulesIn(document)) {
    if (!selector.match(undefinedOnly)) continue;
    const isHiding = style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0';
    const anyState = selector.replace(undefinedOnly, ':not(#_)');
    const hidden = isHiding && ours.find((element) => element.matches(anyState));
    if (hidden) yield ['hidden-until-script', hidden, {selector}];
  }
}

function* rulesIn({styleSheets, adoptedStyleSheets}: Document): Generator<CSSStyleRule> {
  for (const sheet of [...styleSheets, ...adoptedStyleSheets]) {
    try {
      yield* flatten(sheet.cssRules);
    } catch {
      // The browser shows no page the rules of another site.
    }
  }
}

function* flatten(rules: CSSRuleList): Generator<CSSStyleRule> {
  for (const rule of rules as unknown as Iterable<CSSStyleRule>) {
    if (rule.style) yield rule;
    else if (rule.cssRules) yield* flatten(rule.cssRules);
  }
}
