/** @param {number[]} values at least one */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** @param {number[]} values */
export function summary(values) {
  return {median: median(values), min: Math.min(...values), max: Math.max(...values)};
}

/**
 * The median of the ratios within each round, so that a slow round affects both sides equally.
 * @param {number[]} values by round
 * @param {number[]} limits by round
 */
export function ratio(values, limits) {
  return median(values.map((value, round) => value / limits[round]));
}
