/** Finds out which modules each piece needs, and which of them belong into the core. */
import {dirname, resolve as absolute} from 'node:path';
import {rollup} from 'rollup';
import {findPackages, onwarn} from './bundle.js';

/** Code that elements share is in the core from the second element on. */
const isSharedCode = (id) => /\/(?:runtime|elements\/shared)\/[^/]+\.js$/.test(id);

const isContent = (id) => /\/content\/(?:statements|sources|en)\//.test(id);

/**
 * @param {string} modules the folder of the compiled modules
 * @returns {Promise<{elements: Map<string, {file: string, requires: string[], sections: string[]}>, isCore: (id: string) => boolean, isDefinition: (id: string) => boolean}>}
 *   the elements by tag, in the order of `define/all.js`, each with the elements that it shows inside of it and the sections
 *   of the language packs that it brings; and whether a module is in the core, or defines an
 *   element
 */
export async function readGraph(modules) {
  const imports = new Map();
  const all = absolute(modules, 'define/all.js');
  const core = absolute(modules, 'script/core.js');
  const bundle = await rollup({
    input: [all, core],
    plugins: [findPackages(), {name: 'graph', moduleParsed: ({id, importedIds}) => void imports.set(id, importedIds)}],
    onwarn,
  });
  await bundle.close();

  const definitions = imports.get(all);
  const isDefinition = (id) => definitions.includes(id);
  const tagOf = (id) => /[^/]+(?=\.js$)/.exec(id)[0];
  const reach = (id, found = new Set()) => {
    if (found.has(id)) return found;
    found.add(id);
    for (const next of imports.get(id)) if (!isDefinition(next)) reach(next, found);
    return found;
  };

  const inCore = reach(core);
  const uses = definitions.flatMap((id) => [...reach(id)]);
  const shared = new Set(uses.filter((used, index) => isSharedCode(used) && uses.indexOf(used) !== index));
  // What would bring content into the core stays in each piece, as most pages do not show that content.
  const bringsContent = (id) => [...reach(id)].some((module) => isContent(module) && !inCore.has(module));
  for (const id of [...shared].filter((module) => !bringsContent(module))) reach(id, inCore);

  const describe = (id) => ({
    file: `elements/${tagOf(id)}.js`,
    requires: imports.get(id).filter(isDefinition).map(tagOf),
    // Its own, and those of the text that all elements share.
    sections: [...reach(id)]
      .filter((module) => dirname(module) === dirname(all))
      .flatMap((module) => imports.get(module))
      .flatMap((module) => /\/content\/en\/(\w+)\.js$/.exec(module)?.[1] ?? []),
  });
  return {
    elements: new Map(definitions.map((id) => [tagOf(id), describe(id)])),
    isCore: (id) => inCore.has(id),
    isDefinition,
  };
}
