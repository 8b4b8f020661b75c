/** Tables of docs/scale.md: file sizes, and the cost of a million page views per day from a run of `npm run load`. */

const views = 1_000_000;
const secondsPerDay = 86_400;
/** Assumptions, stated in docs/scale.md. */
const assumed = {
  /** Share of page views without a cached copy of the file. */
  uncached: 0.5,
  /** Busiest second of the day, as a multiple of the average. */
  peak: 5,
  /** Bytes of HTTP headers and TLS per response. */
  overhead: 500,
  /** Number of CDN locations with their own cache. */
  locations: 300,
};

const files = ['prolo.js', 'elements/prolo-overview.js'];
/** @param {number} value */
const number = (value) => value.toLocaleString('en', {maximumFractionDigits: 0});
/** @param {number} bytes */
const gigabytes = (bytes) => `${(bytes / 1e9).toLocaleString('en', {maximumFractionDigits: 1})} GB`;
/** @param {number} share */
const percent = (share) => `${(share * 100).toLocaleString('en', {maximumSignificantDigits: 2})}%`;

/**
 * @typedef {Record<string, {raw: number, gzip: number, brotli: number}>} Sizes in bytes, by file
 * @typedef {{perSecond: number, p99: number}} Throughput `p99` in ms
 * @typedef {{files: Record<string, {ours: Throughput, limit: Throughput}>}} Load
 */

/**
 * @param {Sizes} sizes
 * @returns {[string[], string[][]]}
 */
export function sizeTable(sizes) {
  return [
    ['File', 'Uncompressed', 'gzip', 'brotli'],
    Object.entries(sizes).map(([file, {raw, gzip, brotli}]) => [`\`${file}\``, ...[raw, gzip, brotli].map(number)]),
  ];
}

/**
 * @param {Load} load
 * @returns {[string[], string[][]]}
 */
export function loadTable({files}) {
  return [
    ['File', 'requests per second', '99% within', 'limit: requests per second', '99% within'],
    Object.entries(files).map(([file, {ours, limit}]) => [
      `\`${file}\``,
      ...[ours, limit].flatMap(({perSecond, p99}) => [number(perSecond), `${p99} ms`]),
    ]),
  ];
}

/**
 * @param {Sizes} sizes
 * @param {Load} load
 * @returns {[string[], string[][]]}
 */
export function trafficTable(sizes, load) {
  const {uncached, peak, overhead, locations} = assumed;
  const peakRequests = (views * uncached * peak) / secondsPerDay;
  /** @type {[string, (bytes: number, file: string) => string][]} */
  const rows = [
    ['bytes per response', (bytes) => number(bytes)],
    ['traffic without any cache', (bytes) => gigabytes(views * bytes)],
    ['traffic with browser caches', (bytes) => gigabytes(views * uncached * bytes)],
    ['requests per second, average', () => number((views * uncached) / secondsPerDay)],
    ['requests in the busiest second', () => number(peakRequests)],
    [
      'share of two cores in the busiest second',
      (_, file) => percent(peakRequests / (load.files[file]?.ours.perSecond ?? NaN)),
    ],
    ['behind a CDN: requests per new version', () => number(locations)],
    ['behind a CDN: traffic per new version', (bytes) => `${number((locations * bytes) / 1e6)} MB`],
  ];
  return [
    ['', ...files.map((file) => `\`${file}\``)],
    rows.map(([title, figure]) => [
      title,
      ...files.map((file) => figure((sizes[file]?.brotli ?? NaN) + overhead, file)),
    ]),
  ];
}
