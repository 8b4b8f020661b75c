/** Makes the style rules of the body map's regions from their table, src/content/body-regions.ts. */

/**
 * @param {Record<string, {spots: {x: number, y: number, scale?: number}[]}>} regions
 * @returns {string} CSS; lengths are in units of the drawing, from which body-map.styles.ts makes `cqi`
 */
export function regionStyles(regions) {
  return Object.entries(regions)
    .flatMap(
      ([
        id,
        {
          spots: [first, ...further],
        },
      ]) => [
        `.${id} { --x: ${first.x}; --y: ${first.y}; }`,
        ...(first.x === 0 ? [`/* On the midline one spot is enough. */\n.${id}::after { content: none; }`] : []),
        ...(first.scale
          ? [`.${id}::before, .${id}::after { background-size: ${first.scale * 100}% ${first.scale * 100}%; }`]
          : []),
        // The further pairs of spots are in the region and placed from it.
        ...further.map(
          ({x, y}, index) =>
            `.${id} :nth-child(${index + 1}) { --from: ${first.x - x}; --x: ${x}; --y: ${y - first.y}; }`,
        ),
      ],
    )
    .join('\n\n');
}
