/** Red, green and blue of a color in sRGB, 0 to 1, and its opacity. */
export interface Color {
  readonly channels: readonly [number, number, number];
  readonly alpha: number;
}

/** The least contrast of text (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;

const toLinear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const fromLinear = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

/**
 * Reads a color as a browser computes it: `rgb()`, `rgba()`, `color(srgb …)`, `oklab()` and `oklch()`. Returns `undefined`
 * for any other.
 */
export function parseColor(computed: string): Color | undefined {
  const name = /^(rgba?|oklab|oklch|color)\((?:srgb )?/.exec(computed)?.[1];
  const numbers = computed.replaceAll('none', '0').match(/-?[\d.]+(?:e-?\d+)?/g) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers.map(Number);
  if (name === undefined || (name === 'color' && !computed.startsWith('color(srgb '))) return undefined;
  if (name.startsWith('rgb')) return {channels: [first / 255, second / 255, third / 255], alpha};
  if (name === 'color') return {channels: [first, second, third], alpha};
  const angle = (third * Math.PI) / 180;
  return name === 'oklab'
    ? {channels: fromOklab(first, second, third), alpha}
    : {channels: fromOklab(first, second * Math.cos(angle), second * Math.sin(angle)), alpha};
}

/** The color that a reader sees where a color, with an opacity of its own or the given one, lies on an opaque one. */
export function layer(color: Color, ground: Color, alpha = color.alpha): Color {
  const mix = (index: 0 | 1 | 2) => color.channels[index] * alpha + ground.channels[index] * (1 - alpha);
  return {channels: [mix(0), mix(1), mix(2)], alpha: 1};
}

/** The contrast of two opaque colors, 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrastOf(color: Color, ground: Color): number {
  const [darker, lighter] = [luminance(color), luminance(ground)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance({channels}: Color): number {
  const [red, green, blue] = channels.map(toLinear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** https://www.w3.org/TR/css-color-4/#color-conversion-code */
function fromOklab(lightness: number, a: number, b: number): Color['channels'] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const encode = (value: number) => fromLinear(Math.min(Math.max(value, 0), 1));
  return [
    encode(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encode(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encode(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
