/**
 * The assertions and the generator of inputs that nearly every test file loads: some hundred modules, bundled once, as each
 * file's page would load them anew.
 */
import {build} from 'esbuild';

const tools = {'@open-wc/testing': 'testing', 'fast-check': 'fast-check'};
/** One Lit a page: that of the elements. */
const external = ['lit', 'lit/*', 'lit-html', 'lit-html/*', 'lit-element', 'lit-element/*', '@lit/*', 'axe-core/*'];

/** Names nodes in what an assertion reports: the runner would describe all that a node leads to, and never come to its end. */
const nameNodes = `
  import {chai} from '@open-wc/testing';
  const {assert} = chai.Assertion.prototype;
  const named = (value) => (value?.nodeType ? String(value) : Array.isArray(value) ? value.map(named) : value);
  chai.Assertion.prototype.assert = function (...values) {
    try {
      return assert.apply(this, values);
    } catch (error) {
      throw Object.assign(error, {actual: named(error.actual), expected: named(error.expected)});
    }
  };`;

/** @type {Map<string, Promise<string>>} */
const bundles = new Map();

async function bundle(name) {
  const more = name === 'fast-check' ? `export {default} from '${name}';` : nameNodes;
  const contents = `export * from '${name}'; ${more}`;
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: import.meta.dirname},
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['development'],
    external,
    // Without it, axe is loaded when a test asks for it, as a module of its own.
    define: {require: 'undefined'},
    write: false,
  });
  return outputFiles[0].text;
}

/** @type {import('@web/test-runner').TestRunnerPlugin} */
export const testTools = {
  name: 'test-tools',
  resolveImport: ({source}) => tools[source] && `/test-tools/${tools[source]}.js`,
  async serve({path}) {
    const name = Object.keys(tools).find((name) => path === `/test-tools/${tools[name]}.js`);
    if (!name) return undefined;
    if (!bundles.has(name)) bundles.set(name, bundle(name));
    return {body: await bundles.get(name), type: 'js'};
  },
};
