/**
 * Fails if modules of src import each other in a cycle, types included: a cycle means that two modules are one, and that
 * neither can be understood, tested or loaded alone. ESLint (eslint.config.js) holds the direction between folders.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../src', import.meta.url));

/** @type {Map<string, string[]>} each module with the modules it imports, as paths relative to src */
const imports = new Map(
  readdirSync(root, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, importsOf(file)]),
);

/** @param {string} file */
function importsOf(file) {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(/^(?:import|export)\b[^;]*?['"](\.[^'"]+)['"];/gm)].map(([, specifier]) =>
    normalize(join(dirname(file), specifier)).replace(/\.js$/, '.ts'),
  );
}

/** @type {Set<string>} modules known not to be part of a cycle */
const finished = new Set();

/**
 * @param {string} file
 * @param {string[]} path the modules that lead to it
 * @returns {string[] | undefined} the first cycle found, if any
 */
function findCycle(file, path) {
  if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
  if (finished.has(file)) return undefined;
  for (const imported of imports.get(file) ?? []) {
    const cycle = findCycle(imported, [...path, file]);
    if (cycle) return cycle;
  }
  finished.add(file);
  return undefined;
}

for (const file of imports.keys()) {
  const cycle = findCycle(file, []);
  if (!cycle) continue;
  console.error(`Import cycle in src: ${cycle.join(' → ')}`);
  process.exit(1);
}
console.log(`No import cycles among ${imports.size} modules.`);
