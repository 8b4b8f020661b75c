import Color from 'colorjs.io';

/** The contrast of two colors as WCAG 2 counts it (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(foreground: Color, background: Color): number {
  return over(foreground, background).contrast(background, 'WCAG21');
}

/** The color that is seen behind an element: the backgrounds around it, one over the other, through shadow roots. */
export function backgroundOf(element: Element): Color {
  const own = colorOf(getComputedStyle(element).backgroundColor);
  if (own.alpha === 1) return own;
  const parent = element.parentElement ?? (element.parentNode as Partial<ShadowRoot> | null)?.host;
  const behind = parent ? backgroundOf(parent) : colorOf('white');
  return own.alpha === 0 ? behind : over(own, behind);
}

/** Thousands of texts share a few colors, and to read one takes long. */
const known = new Map<string, Color>();

export function colorOf(value: string): Color {
  const color = known.get(value) ?? new Color(value);
  known.set(value, color);
  return color;
}

function over(top: Color, bottom: Color): Color {
  const [upper, lower] = [top.to('srgb'), bottom.to('srgb')];
  const {alpha} = upper;
  const mixed = upper.coords.map((value, index) => value * alpha + Number(lower.coords[index]) * (1 - alpha));
  return new Color('srgb', mixed as [number, number, number]);
}
