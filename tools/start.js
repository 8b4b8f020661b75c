/**
 * `npm start`: builds the library, then serves the sample clinic, the embed builder and Storybook. `npm start -- --no-build` serves the
 * previous build.
 */
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {setTimeout as wait} from 'node:timers/promises';
import {freePort} from './free-port.js';
import {site} from '../sample-clinic/site.js';

const root = fileURLToPath(new URL('..', import.meta.url));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));

if (!process.argv.includes('--no-build')) {
  console.log('Building the library …');
  const {status, error} = spawnSync('npm', ['run', 'build'], {cwd: root, stdio: 'inherit'});
  if (status !== 0) fail(`The build failed${error ? `: ${error.message}` : '.'}`);
}

console.log('Starting the sample clinic …');
const clinic = await serveClinic();
console.log('Starting Storybook (this takes a moment) …');
const storybook = await startStorybook();

const lines = [
  `Sample clinic   ${clinic}`,
  `Embed builder   ${clinic}prolo-elements/builder/`,
  `Storybook       ${storybook}`,
  '',
  'Press Ctrl-C to stop.',
];
const width = Math.max(...lines.map((line) => line.length));
console.log(`
╭${'─'.repeat(width + 4)}╮
${lines.map((line) => `│  ${line.padEnd(width)}  │`).join('\n')}
╰${'─'.repeat(width + 4)}╯`);

async function serveClinic() {
  const port = await freePort(8000);
  const server = createServer(site());
  server.on('error', (error) => fail(`Cannot serve the sample clinic: ${error.message}`));
  await once(server.listen(port, 'localhost'), 'listening');
  return `http://localhost:${port}/`;
}

async function startStorybook() {
  const port = await freePort(6006);
  const child = spawn(
    'node_modules/.bin/storybook',
    ['dev', '--port', `${port}`, '--exact-port', '--ci', '--no-open', '--no-version-updates', '--disable-telemetry'],
    {cwd: root, stdio: ['ignore', 'pipe', 'pipe']},
  );
  process.once('exit', () => child.kill());
  // Until Storybook is ready, keep its output for the error message; afterwards, show errors only.
  let output = '';
  let ready = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      if (!ready) output += data;
      else if (stream === child.stderr) process.stderr.write(data);
    });
  }
  child.once('error', (error) => fail(`Cannot start Storybook: ${error.message}`));
  child.once('exit', (code) => fail(`${ready ? '' : output}\nStorybook exited with code ${code}.`));

  const url = `http://localhost:${port}/`;
  while (!(await responds(`${url}index.json`))) await wait(250);
  ready = true;
  return url;
}

/** Whether a server responds at a URL. */
async function responds(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
