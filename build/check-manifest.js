/**
 * Fails when custom-elements.json, or a module that is generated from it, is not what the sources say: analyzes them
 * again into a temporary folder and compares.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {generated} from './from-manifest.js';
import {customElements} from './manifest.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'prolo-manifest-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));

// The analyzer takes its output folder as a path from here, never as an absolute one.
const args = ['analyze', '--config', 'build/manifest.config.js', '--outdir', relative(root, folder)];
execFileSync(join(root, 'node_modules/.bin/cem'), args, {cwd: root, stdio: ['ignore', 'ignore', 'pipe']});

const manifest = readFileSync(join(folder, 'custom-elements.json'), 'utf8');
const expected = {'custom-elements.json': manifest, ...generated(customElements(manifest))};
const stale = Object.keys(expected).filter((path) => {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== expected[path];
});
if (stale.length > 0) {
  console.error(`Not up to date: ${stale.join(', ')}. Run \`npm run manifest\` and commit the result.`);
  process.exitCode = 1;
} else {
  console.log(`Up to date: ${Object.keys(expected).join(', ')}.`);
}
