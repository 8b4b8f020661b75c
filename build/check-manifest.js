/** Fails when custom-elements.json is not what the sources say: makes it anew in a temporary folder and compares. */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'prolo-manifest-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));

// The analyzer takes its output folder as a path from here, never as an absolute one.
const args = ['analyze', '--config', 'build/manifest.config.js', '--outdir', relative(root, folder)];
execFileSync(join(root, 'node_modules/.bin/cem'), args, {cwd: root, stdio: ['ignore', 'ignore', 'pipe']});

const committed = join(root, 'custom-elements.json');
const fresh = readFileSync(join(folder, 'custom-elements.json'), 'utf8');
if (!existsSync(committed) || readFileSync(committed, 'utf8') !== fresh) {
  console.error('custom-elements.json is not up to date. Run `npm run manifest` and commit the result.');
  process.exitCode = 1;
} else {
  console.log('custom-elements.json is up to date.');
}
