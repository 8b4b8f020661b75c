/** Whether a CSS color is fully opaque. Accepts every CSS color format. */
export function isOpaque(color: string): boolean {
  return paint([color])[3] === 255;
}

/**
 * Relative luminance of stacked CSS colors, the last one on top.
 * @returns 0 (black) to 1 (white), see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
export function luminanceOf(layers: readonly string[]): number {
  const [red, green, blue] = [...paint(layers)].map((byte) => {
    const channel = byte / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

let canvas: CanvasRenderingContext2D | undefined;

/** Blends colors on a canvas, so that the browser parses every CSS color format for us. */
function paint(layers: readonly string[]): Uint8ClampedArray {
  canvas ??= document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
  canvas.clearRect(0, 0, 1, 1);
  for (const layer of layers) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  return canvas.getImageData(0, 0, 1, 1).data;
}
