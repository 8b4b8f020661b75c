/** Which test files run in which engine. */
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/**
 * The files whose outcome depends on the engine, as they are about focus, keys, pointers, forms, parsing, policies or
 * timing. A push runs these in Firefox and WebKit; all others are logic over the DOM, and run there at night.
 */
const engineSensitive = [
  'elements/acknowledge-form',
  'elements/acknowledge',
  'elements/ambient',
  'elements/body-map',
  'elements/guide-use',
  'elements/mechanism-play',
  'elements/prolo-mechanism',
  'elements/turns',
  'page/copies',
  'page/csp',
  'page/everything',
  'page/lifecycle',
  'page/pieces',
  'page/prerender',
  'page/script',
  'page/silence',
].map((name) => `test/browser/${name}.test.ts`);

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @param {'chromium' | 'firefox' | 'webkit'} engine
 * @param {'push' | 'full'} scope
 * @param {'elements' | 'page'} [folder] only the files of this folder
 * @returns {string[]} paths from the root of the repository
 */
export function browserFiles(engine, scope, folder) {
  const all = readdirSync(`${root}test/browser`, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => `test/browser/${path}`)
    .sort();
  const gone = engineSensitive.filter((path) => !all.includes(path));
  if (gone.length > 0)
    throw new Error(`Not there, but in the list of test/support/browser-files.js: ${gone.join(', ')}.`);
  return all
    .filter((path) => {
      if (scope === 'full') return true;
      // In Chromium, the step `privacy-audit` listens to the same, and to the network as well.
      return engine === 'chromium' ? !path.endsWith('/silence.test.ts') : engineSensitive.includes(path);
    })
    .filter((path) => !folder || path.startsWith(`test/browser/${folder}/`));
}
