/**
 * `npm run load`: measures the requests per second that nginx serves with integrations/nginx on this machine, alternating
 * with a file of the same size without any configuration. The load generator (wrk) shares the processors with nginx.
 * Writes tools/bench/results/load.json, from which `npm run docs` generates the tables of docs/scale.md.
 */
import {execFile, spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';
import {paths} from '../stage.js';
import {describeMachine, load, versionOf} from '../bench/machine.js';
import {median} from '../bench/statistics.js';
import {startNginx} from '../../test/e2e/nginx/nginx.js';
import {missing} from '../../test/support/programs.js';

const rounds = 5;
const seconds = 5;
const connections = 64;
const files = ['prolo.js', 'elements/prolo-overview.js'];

const absent = missing('nginx', 'brotli');
if (absent) fail(absent);
if (spawnSync('wrk', ['-v']).error) fail('wrk is required. Install it with: sudo apt-get install wrk');

const nginx = await startNginx({beside: 'location /limit/ {}'});
const targets = files.flatMap((file) => {
  const limit = `limit/${file}`;
  mkdirSync(dirname(join(nginx.root, limit)), {recursive: true});
  // The compressed bytes, under a name without a file extension that nginx would act on.
  writeFileSync(join(nginx.root, limit), readFileSync(join(nginx.root, paths.version, `${file}.br`)));
  return [
    {file, kind: 'ours', path: `${paths.version}/${file}`},
    {file, kind: 'limit', path: limit},
  ].map((target) => ({...target, rounds: []}));
});

const loadBefore = load();
for (let round = 1; round <= rounds; round++) {
  for (const target of targets) {
    const measured = await measure(`${nginx.origin}/${target.path}`);
    target.rounds.push(measured);
    console.log(
      `${round} of ${rounds}  ${target.file.padEnd(28)}${target.kind.padEnd(7)}` +
        `${Math.round(measured.perSecond).toLocaleString('en').padStart(8)} requests/s, 99% within ${measured.p99} ms`,
    );
  }
}
await nginx.stop();

const results = {
  date: new Date().toISOString().slice(0, 10),
  machine: {...describeMachine(), nginx: versionOf('sh', '-c', 'nginx -v 2>&1').split('/')[1]},
  loadBefore,
  rounds,
  seconds,
  connections,
  files: Object.fromEntries(files.map((file) => [file, Object.fromEntries(measuredOf(file))])),
};
const output = new URL('../bench/results/', import.meta.url);
mkdirSync(output, {recursive: true});
writeFileSync(new URL('load.json', output), `${JSON.stringify(results, undefined, 2)}\n`);
console.log('Wrote tools/bench/results/load.json. Run `npm run docs` to update docs/scale.md.');

/** Medians over all rounds, by kind. */
function measuredOf(file) {
  return targets
    .filter((target) => target.file === file)
    .map(({kind, rounds}) => [
      kind,
      {
        perSecond: Math.round(median(rounds.map(({perSecond}) => perSecond))),
        p99: Number(median(rounds.map(({p99}) => p99)).toFixed(2)),
      },
    ]);
}

async function measure(url) {
  const options = ['--threads', '1', '--connections', `${connections}`, '--duration', `${seconds}s`, '--latency'];
  const {stdout} = await promisify(execFile)('wrk', [...options, '--header', 'Accept-Encoding: gzip, br', url]);
  if (/Non-2xx|Socket errors/.test(stdout)) fail(`${url} returned errors:\n${stdout}`);
  const [, p99, unit] = /99%\s+([\d.]+)(us|ms|s)\b/.exec(stdout);
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)[1]),
    p99: Number(p99) * {us: 0.001, ms: 1, s: 1000}[unit],
  };
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
