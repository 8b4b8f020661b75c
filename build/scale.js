/** The tables of docs/scale.md: what a million page views a day cost, out of sizes and of a run of `npm run load`. */

const views = 1_000_000;
const secondsADay = 86_400;
/** Assumed, and said so in docs/scale.md. */
const assumed = {
  /** Page views that find no copy of the file in the browser. */
  withoutCopy: 0.5,
  /** The busiest second of a day, as a multiple of the mean. */
  peak: 5,
  /** Bytes of headers and of TLS around an answer. */
  envelope: 500,
  /** Places where a CDN keeps copies of its own. */
  places: 300,
};

const files = ['prolo.js', 'elements/prolo-overview.js'];
const number = (value) => value.toLocaleString('en', {maximumFractionDigits: 0});
const gigabytes = (bytes) => `${(bytes / 1e9).toLocaleString('en', {maximumFractionDigits: 1})} GB`;

export function loadTable({files}) {
  return [
    ['File', 'requests a second', '99 % within', 'limit: requests a second', '99 % within'],
    Object.entries(files).map(([file, {ours, limit}]) => [
      `\`${file}\``,
      ...[ours, limit].flatMap(({perSecond, p99}) => [number(perSecond), `${p99} ms`]),
    ]),
  ];
}

export function trafficTable(sizes, load) {
  const {withoutCopy, peak, envelope, places} = assumed;
  return [
    ['', ...files.map((file) => `\`${file}\``)],
    [
      ['bytes of one answer', (bytes) => number(bytes)],
      ['no copy kept anywhere', (bytes) => gigabytes(views * bytes)],
      ['copies kept by browsers', (bytes) => gigabytes(views * withoutCopy * bytes)],
      ['requests a second in the mean', () => number((views * withoutCopy) / secondsADay)],
      ['requests in the busiest second', () => number((views * withoutCopy * peak) / secondsADay)],
      [
        'share of two cores in the busiest second',
        (_, file) => percent((views * withoutCopy * peak) / secondsADay / load.files[file].ours.perSecond),
      ],
      ['behind a CDN: requests for a new version', () => number(places)],
      ['behind a CDN: bytes for a new version', (bytes) => `${number((places * bytes) / 1e6)} MB`],
    ].map(([title, figure]) => [title, ...files.map((file) => figure(sizes[file].brotli + envelope, file))]),
  ];
}

function percent(share) {
  return `${(share * 100).toLocaleString('en', {maximumSignificantDigits: 2})} %`;
}
