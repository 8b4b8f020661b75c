/** What the benchmark and its tests put into the pages that they open. */
interface Window {
  /** Time at which the content was painted, in ms since the epoch. */
  contentPainted?: number;
  /** Time at which everything was parsed, upgraded, laid out and painted. */
  ended?: number;
}
