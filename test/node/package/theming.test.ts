import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {visitSlots} from '../../../src/content/statements/visit.js';
import {conditionIds} from '../../../src/content/conditions.js';
import {rows} from '../../support/rows.js';

interface Declaration {
  readonly tagName?: string;
  readonly cssProperties?: readonly {readonly name: string}[];
  readonly cssParts?: readonly {readonly name: string}[];
  readonly slots?: readonly {readonly name: string}[];
}
const read = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
const {modules} = JSON.parse(read('custom-elements.json')) as {modules: {declarations?: Declaration[]}[]};
const elements = new Map(
  modules
    .flatMap(({declarations = []}) => declarations)
    .flatMap((declaration) => (declaration.tagName ? [[declaration.tagName, declaration] as const] : [])),
);
const text = read('docs/theming.md');
const found = (pattern: RegExp) =>
  [...new Map([...text.matchAll(pattern)].map((match) => [match[0], match])).values()].map(
    ([whole, first = '', second = '']): [string, string, string] => [whole, first, second],
  );
const tokens = [
  ...new Set([...elements.values()].flatMap(({cssProperties = []}) => cssProperties.map(({name}) => name))),
];
/** Slots with a name for each condition or question stand in the manifest as a pattern. */
const slots = [...visitSlots, ...conditionIds.map((id) => `note-${id}`)];

describe('docs/theming.md', () => {
  it('has a row for each token, and no other', () => {
    expect(
      found(/^\| `(--[\w-]+)`/gm)
        .map(([, token]) => token)
        .sort(),
    ).toEqual([...tokens].sort());
  });

  it.each(rows(found(/--prolo-[\w-]+/g)))('names a token that there is: %s', (token) => {
    expect(tokens).toContain(token);
  });

  it.each(rows(found(/(prolo-\w+)::part\(([\w-]+)\)/g)))('styles a part that there is: %s', (_, tag, part) => {
    expect(elements.get(tag)?.cssParts?.map(({name}) => name)).toContain(part);
  });

  it.each(rows(found(/slot="([\w-]+)"/g)))('fills a slot that there is: %s', (_, slot) => {
    const known = [...elements.values()].flatMap(({slots: own = []}) => own.map(({name}) => name));
    expect([...known, ...slots]).toContain(slot);
  });
});
