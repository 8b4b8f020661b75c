/**
 * Gives Lit, as it is published, a global scope of its own, by one import in front of each of its modules: the imported names
 * hide the page's. See docs/decisions/0017-lit-as-published.md. The scripts in dist/ and the unit tests use it alike.
 */
import {fileURLToPath} from 'node:url';

const litModule =
  /\/node_modules\/(?:lit|lit-html|lit-element|@lit\/reactive-element)\/(?!development\/|node\/).*\.js$/;

function withPrivateGlobals(code, path, globals) {
  if (!litModule.test(path.replaceAll('\\', '/'))) return undefined;
  return `import {Document, globalThis, litPropertyMetadata, Symbol} from ${JSON.stringify(globals)};${code}`;
}

/** Plug-in for Rollup. */
export const privateGlobals = {
  name: 'private-globals',
  transform(code, id) {
    const changed = withPrivateGlobals(code, id, fileURLToPath(new URL('globals.js', import.meta.url)));
    return changed && {code: changed, map: {mappings: ''}};
  },
};

/** Plug-in for Web Test Runner. */
export const privateGlobalsInTests = {
  name: 'private-globals',
  transform: ({path, body}) => withPrivateGlobals(body, path, '/build/lit/globals.js'),
};
