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

describe('each class and tag in a style sheet is rendered', () => {
  // Classes in generated style sheets are the ids of conditions, which templates take from the data.
  const sheets = sources.filter(({path}) => /^(?!.*generated).*\.styles\.ts$/.test(path));

  it.each(rows(sheets))('$path', ({path, text}) => {
    // Shared styles are for every element; the styles of an element are for its own templates and those it shares.
    const isShared = dirname(path) === 'shared';
    const templates = sources
      .filter(({path: other}) => !other.endsWith('.styles.ts'))
      .filter(({path: other}) => isShared || ['.', 'shared', dirname(path)].includes(dirname(other)))
      .map(({text}) => text)
      .join('\n');
    const rules = text.slice(text.indexOf('css`')).replace(/\/\*[^]*?\*\//g, '');
    const selectors = [...rules.matchAll(/([^{};`]+)\{/g)].map(([, selector]) => selector!.trim());
    const plain = selectors.filter((selector) => !selector.startsWith('@')).join(' ');
    const classes = [...plain.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!);
    const tags = [...plain.matchAll(/(?:^|[\s>+~,(])([a-z]+\d?)(?=[\s,.:[)>]|$)/g)].map(([, tag]) => tag!);
    const isRendered = (name: string) => new RegExp(`[^\\w-]${name}[^\\w]`).test(templates);
    expect([...new Set([...classes, ...tags])].filter((name) => !isRendered(name))).toEqual([]);
  });
});
