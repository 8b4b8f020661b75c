/** What pieces use of the core: their imports of core modules become properties of one object, under short names. */
import {browserEvent} from './bundle.js';

const prefix = 'core:';
const empty = '\0empty';

/** 'a' to 'z', 'aa' and so on. */
const shortName = (index) =>
  (index >= 26 ? shortName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26));

export class CoreExports {
  /** Short names by module and name, as in `/path/lit.js html`. */
  #names = new Map();

  #nameOf(module, name) {
    const key = `${module} ${name}`;
    if (!this.#names.has(key)) this.#names.set(key, shortName(this.#names.size));
    return this.#names.get(key);
  }

  /**
   * Rollup plug-in for a piece: modules of the core stay outside, the definitions of other elements are in pieces of their own,
   * and the piece becomes a function of what the core exports.
   */
  piece({isCore, isDefinition}, wrap) {
    const exports = this;
    return {
      name: 'core-exports',
      async resolveId(source, importer, options) {
        // The resolver asks again with what it found, and would take the answer as its own.
        if (!importer || options.custom?.['node-resolve']) return null;
        const found = await this.resolve(source, importer, options);
        if (isDefinition(importer) && isDefinition(found.id)) return empty;
        return isCore(found.id) ? {id: prefix + found.id, external: true} : found;
      },
      load: (id) => (id === empty ? '' : null),
      renderChunk(code) {
        const parameters = [];
        let body = code;
        for (const {type, source, specifiers, start, end} of this.parse(code).body.toReversed()) {
          if (type !== 'ImportDeclaration') continue;
          body = body.slice(0, start) + body.slice(end);
          for (const {imported, local} of specifiers) {
            parameters.push(`${exports.#nameOf(source.value.slice(prefix.length), imported.name)}: ${local.name}`);
          }
        }
        const intro = /\bEvent\b/.test(body) ? browserEvent : '';
        return {code: wrap(`({${parameters.join(', ')}}) => {${intro}${body}}`), map: null};
      },
    };
  }

  /** The object for the pieces as a module: imports, and the expression that follows them. */
  module() {
    const lines = [...this.#names].map(([key, name]) => {
      const [module, imported] = key.split(' ');
      // Not under the short name itself, as that may be a keyword.
      return {line: `import {${imported} as _${name}} from ${JSON.stringify(module)};`, property: `${name}: _${name}`};
    });
    return {
      imports: lines.map(({line}) => line).join('\n'),
      object: `{${lines.map(({property}) => property).join(', ')}}`,
    };
  }
}
