import {readFileSync} from 'node:fs';
import {getTsProgram, typeParserPlugin} from '@wc-toolkit/type-parser';

// The type parser warns about each type that it leaves as it is, such as the text of a section, which is expected.
const {warn} = console;
console.warn = (...message) => {
  if (!message.join(' ').includes('[type-parser] - Skipped')) warn(...message);
};

const exportsOfPackage = new Set(readFileSync('src/index.ts', 'utf8').match(/\w+/g));

/** Names the modules as the package exports them, and leaves out what is not public. */
const asPublished = () => ({
  name: 'as-published',
  packageLinkPhase({customElementsManifest: manifest}) {
    const published = (path) => path?.replace(/^\/?src\//, 'dist/esm/').replace(/\.ts$/, '.js');
    manifest.schemaVersion = '2.1.0';
    // Public is what the package exports, and of that the classes: the elements, their base and their events. Their order
    // is not that of imports, which changes.
    const isExported = ({kind, name}) => kind === 'class' && exportsOfPackage.has(name);
    manifest.modules = manifest.modules
      .filter(({declarations = []}) => declarations.some(isExported))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const module of manifest.modules) {
      module.path = published(module.path);
      // What a module exports beside its class serves other modules of the library.
      module.declarations = module.declarations?.filter(isExported);
      const names = module.declarations?.map(({name}) => name);
      module.exports = module.exports?.filter(({declaration}) => names?.includes(declaration?.name));
      for (const entry of module.exports ?? []) {
        if (entry.declaration?.module) entry.declaration.module = published(entry.declaration.module);
      }
      for (const declaration of module.declarations ?? []) {
        for (const key of ['members', 'attributes']) {
          declaration[key] = declaration[key]?.filter(isPublic).map((entry) => asDocumented(entry, published));
        }
        // The analyzer takes reactive state for attributes, though its fields are not public.
        declaration.attributes = declaration.attributes?.filter(({fieldName}) =>
          declaration.members.some(({name}) => name === fieldName),
        );
        // The analyzer takes what an event is made from for a name of its own.
        declaration.events = declaration.events?.filter(({name}) => name?.startsWith('prolo-'));
        if (declaration.superclass?.module) declaration.superclass.module = published(declaration.superclass.module);
      }
    }
  },
});

const isPublic = ({privacy, name}) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');

/** The type spelled out, such as 'full' | 'brief', instead of its name. */
function asDocumented({parsedType, ...entry}, published) {
  const documented = {...entry};
  // Objects of the platform keep their names: spelled out they name symbols by numbers that change with every module.
  const spelled = parsedType?.text.includes('__@') ? entry.type : (parsedType ?? entry.type);
  const type = spelled?.text.replace(' | undefined', '').replace('false | true', 'boolean');
  if (type) documented.type = {text: type};
  if (entry.inheritedFrom?.module) {
    documented.inheritedFrom = {...entry.inheritedFrom, module: published(entry.inheritedFrom.module)};
  }
  return documented;
}

export default {
  globs: ['src/elements/**/*.ts', 'src/elements/prolo-element.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  outdir: '.',
  packagejson: false,
  overrideModuleCreation: ({ts, globs}) =>
    getTsProgram(ts, globs, 'tsconfig.build.json')
      .getSourceFiles()
      .filter((file) => globs.some((glob) => file.fileName.includes(glob))),
  plugins: [typeParserPlugin({parseObjectTypes: 'none', parseParameters: false}), asPublished()],
};
