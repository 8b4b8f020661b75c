/** What the sources say of themselves: versions that exist, and styles of something that is rendered. */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {rows} from '../../support/rows.js';

const elements = fileURLToPath(new URL('../../../src/elements/', import.meta.url));
const read = (path: string) => readFileSync(path, 'utf8');
const sources = readdirSync(elements, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({path, text: read(join(elements, path))}));

describe('@since', () => {
  const released = [...read(join(elements, '../../CHANGELOG.md')).matchAll(/^## \[?(\d+\.\d+\.\d+)/gm)].map(
    ([, version]) => version,
  );
  const documented = sources.flatMap(({path, text}) =>
    [...text.matchAll(/@since (\S+)/g)].map(([, version]) => ({path, version})),
  );

  it.each(rows(documented))('names a version of the changelog in $path', ({version}) => {
    expect(released).toContain(version);
  });
});

/** The modules that render with the styles of a folder: those in it, and what they import, styles excepted. */
function templatesOf(folder: string): string {
  const modules = sources.filter(({path}) => !path.endsWith('.styles.ts'));
  const found = new Set(modules.filter(({path}) => dirname(path) === folder));
  // A list that grows while it is read.
  for (const {path, text} of found) {
    for (const [, specifier] of text.matchAll(/from '(\.[^']+)\.js'/g)) {
      const imported = modules.find((other) => other.path === `${join(dirname(path), specifier!)}.ts`);
      if (imported) found.add(imported);
    }
  }
  return [...found].map(({text}) => text).join('\n');
}

describe('each class and tag in a style sheet is rendered', () => {
  // Classes in generated style sheets are the ids of conditions, which templates take from the data.
  const sheets = sources.filter(({path}) => /^(?!.*generated).*\.styles\.ts$/.test(path));

  it.each(rows(sheets))('$path', ({path, text}) => {
    // Shared styles are for every element.
    const folders = [...new Set(sources.map((other) => dirname(other.path)))];
    const templates = (dirname(path) === 'shared' ? folders : [dirname(path)]).map(templatesOf).join('\n');
    const rules = text.slice(text.indexOf('css`')).replace(/\/\*[^]*?\*\//g, '');
    const selectors = [...rules.matchAll(/([^{};`]+)\{/g)].map(([, selector]) => selector!.trim());
    const plain = selectors.filter((selector) => !selector.startsWith('@')).join(' ');
    const elements = plain.replace(/:(?:state|dir)\(\w+\)/g, '');
    const classes = [...elements.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!);
    const tags = [...elements.matchAll(/(?:^|[\s>+~,(])([a-z]+\d?)(?=[\s,.:[)>]|$)/g)].map(([, tag]) => tag!);
    const isTag = (name: string) => new RegExp(`<${name}[\\s>/]`).test(templates);
    const isClass = (name: string) => new RegExp(`[^\\w<-]${name}[^\\w]`).test(templates);
    expect([...new Set(tags)].filter((tag) => !isTag(tag))).toEqual([]);
    expect([...new Set(classes)].filter((name) => !isClass(name))).toEqual([]);
  });
});
