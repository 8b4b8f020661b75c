/** Whether nothing shines through a color, in whatever form CSS gives it. */
export function isOpaque(color: string): boolean {
  return paint([color])[3] === 255;
}

/** The luminance of colors that lie one over the other, the last on top (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
export function luminanceOf(layers: readonly string[]): number {
  const [red, green, blue] = [...paint(layers)].map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

let canvas: CanvasRenderingContext2D | undefined;

/** Lets the browser mix the colors: it knows every form of them. */
function paint(layers: readonly string[]): Uint8ClampedArray {
  canvas ??= document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
  canvas.clearRect(0, 0, 1, 1);
  for (const layer of layers) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  return canvas.getImageData(0, 0, 1, 1).data;
}
