/**
 * Weighs the files that a clinic's page loads and compares them with build/size-ledger.json, so that no percent comes or
 * goes unseen. `npm run size -- --update` writes the new figures, at the latest before a release, as the tables of the
 * documents are made of them; the budgets are changed by hand, with a reason.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {bundles} from './bundles.js';
import {encodings} from './compress.js';

/** How far a file may be from its figure in the ledger: a sentence that changes is not worth a commit of its own. */
const TOLERANCE = 0.01;

const dist = new URL('../dist/', import.meta.url);
const ledgerFile = new URL('./size-ledger.json', import.meta.url);
const ledger = JSON.parse(readFileSync(ledgerFile, 'utf8'));
const update = process.argv.includes('--update');

const elements = new URL('elements/', dist);
const names = [
  ...['core.js', 'markers.js', 'prolo.js'].filter((name) => existsSync(new URL(name, dist))),
  ...(existsSync(elements) ? readdirSync(elements).map((name) => `elements/${name}`) : []),
].filter((name) => name.endsWith('.js'));
if (names.length === 0) {
  console.error('There is nothing to weigh in dist. Run `npm run build` first.');
  process.exit(1);
}

const weigh = (parts) => {
  const bytes = Buffer.concat(parts.map((name) => readFileSync(new URL(name, dist))));
  return {
    raw: bytes.length,
    gzip: encodings.gz(bytes).length,
    brotli: encodings.br(bytes).length,
  };
};
const weighed = [...names.sort().map((name) => [name, [name]]), ...Object.entries(bundles)];
const files = Object.fromEntries(weighed.map(([name, parts]) => [name, weigh(parts)]));
const measures = ['raw', 'gzip', 'brotli'];

const row = (cells) =>
  console.log(
    cells[0].padEnd(40) +
      cells
        .slice(1)
        .map((cell) => cell.padStart(20))
        .join(''),
  );
row(['bytes', ...measures]);
for (const name of new Set([...Object.keys(ledger.files), ...Object.keys(files)])) {
  const figure = (measure) => {
    const [before, now] = [ledger.files[name]?.[measure], files[name]?.[measure]];
    return before === now ? `${now}` : `${before ?? 'new'} → ${now ?? 'gone'}`;
  };
  row([name, ...measures.map(figure)]);
}

const complaints = [];
for (const [name, limit] of Object.entries(ledger.budgets)) {
  const weight = files[name]?.brotli;
  if (weight === undefined) complaints.push(`${name} has a budget, but the build did not make it.`);
  else if (weight > limit) complaints.push(`${name} is ${weight - limit} bytes over its budget of ${limit} (brotli).`);
  else console.log(`${name}: ${limit - weight} bytes left of its budget of ${limit} (brotli).`);
}

const changed = measuresThatMoved();
if (update) {
  writeFileSync(ledgerFile, `${JSON.stringify({...ledger, files}, null, 2)}\n`);
  console.log('The ledger is up to date now: build/size-ledger.json.');
} else if (changed.length > 0) {
  complaints.push(
    `${changed.join(', ')} changed by more than ${TOLERANCE * 100} %. If the change is meant, run \`npm run size -- --update\` and commit ` +
      'build/size-ledger.json, so that the review sees both figures; smaller is good news, and is written down as well.',
  );
}

for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

function measuresThatMoved() {
  return [...new Set([...Object.keys(ledger.files), ...Object.keys(files)])].filter((name) => {
    const [before, now] = [ledger.files[name], files[name]];
    if (!before || !now) return true;
    return measures.some((measure) => Math.abs(now[measure] - before[measure]) > TOLERANCE * before[measure]);
  });
}
