/** Puts the types for frameworks, which the compiler only reads, where the package exports them: dist/esm/types/. */
import {copyFileSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';

const source = new URL('../src/types/', import.meta.url);
const target = new URL('../dist/esm/types/', import.meta.url);

mkdirSync(target, {recursive: true});
for (const name of readdirSync(source)) {
  copyFileSync(new URL(name, source), new URL(name, target));
  // `import 'prolo-elements/react'` runs in some set-ups, and finds an empty module.
  writeFileSync(new URL(name.replace('.d.ts', '.js'), target), 'export {};\n');
}
