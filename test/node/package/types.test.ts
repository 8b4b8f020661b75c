/** The types of the package, as a project gets them that has installed it: nothing but what npm publishes. */
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {install, libraries} from '../../support/install.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sources = fileURLToPath(new URL('installed', import.meta.url));
const compilerOptions = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  module: 'nodenext',
  preserveSymlinks: true,
  jsx: 'react-jsx',
  types: [],
  // What the package declares is checked too.
  skipLibCheck: false,
};

describe('a project in TypeScript that has installed the package', () => {
  let project: string;
  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'prolo-types-'));
    const packages = join(project, 'node_modules');
    const link = (name: string, target: string) => {
      const path = join(packages, name);
      mkdirSync(dirname(path), {recursive: true});
      if (!existsSync(path)) symlinkSync(target, path);
    };
    for (const part of ['dist', 'package.json']) link(`prolo-elements/${part}`, join(root, part));
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit', '@types/trusted-types']) {
      link(name, join(root, 'node_modules', name));
    }
    const others = install(libraries);
    for (const name of readdirSync(others)) {
      if (name.startsWith('.')) continue;
      const scoped = name.startsWith('@') ? readdirSync(join(others, name)).map((part) => `${name}/${part}`) : [name];
      for (const each of scoped) link(each, join(others, each));
    }
    cpSync(sources, project, {recursive: true});
    writeFileSync(join(project, 'package.json'), '{"type": "module"}');
  }, 120_000);
  afterAll(() => rmSync(project, {recursive: true, force: true}));

  it.each(readdirSync(sources))('compiles %s, which imports nothing else of the package', (file) => {
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({compilerOptions, files: [file]}));
    const {stdout} = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', project], {encoding: 'utf8'});
    expect(stdout).toBe('');
  });
});
