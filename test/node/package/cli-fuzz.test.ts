import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import {afterAll, describe, expect, it} from 'vitest';
import {knownTags} from '../../../src/doctor/elements.generated.js';
import {runHere} from '../../support/command.js';
import {input} from '../../browser/page/fuzz-inputs.js';

/** A run costs more here than in a page, so fewer are made; a push makes fewer still. */
const runs = Math.ceil(Number(process.env.FUZZ_INPUTS ?? (process.env.SCOPE === 'push' ? 1_500 : 4_000)) / 100);
const seed = Number(process.env.FUZZ_SEED ?? 20261124);

const folder = mkdtempSync(join(tmpdir(), 'prolo-fuzz-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

let tried = 0;
afterAll(() => console.log(`${tried} inputs of the command tried, seed ${seed}`));

async function run(...args: readonly string[]) {
  tried++;
  return runHere(...args);
}

type Element = DefaultTreeAdapterTypes.Element;
const elementsIn = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): Element[] =>
  nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsIn(node.childNodes)] : []));

/** No script but ours, nothing that runs, and no address but of the kinds that may be linked to. */
function expectHarmless(html: string): void {
  for (const {tagName, attrs} of elementsIn(parse(html).childNodes)) {
    expect(tagName).not.toMatch(/^(?:iframe|object|embed|style|img|svg|base|meta|link)$/);
    for (const {name} of attrs) expect(name).not.toMatch(/^on(?!ly$)|^style$|^srcdoc$/);
    const valuesOf = (tag: string, attribute: string) =>
      attrs.filter(({name}) => tagName === tag && name === attribute).map(({value}) => value);
    for (const value of valuesOf('a', 'href')) {
      expect(new URL(value, 'https://page.invalid').protocol).toMatch(/^(?:https?|mailto|tel):$/);
    }
    for (const value of valuesOf('script', 'src')) {
      expect(value).toMatch(/^(?:https?:\/\/[^"<>\s/]+)?\/[^"<>\s]*prolo\.js$/);
    }
  }
}

describe('whatever the command is given, it says what is wrong in a line and breaks nothing', () => {
  const option = fc.constantFrom('--lang', '--reading', '--base', '--attribute', '--no-styles', '--fallback', '--');
  const attribute = fc.constantFrom(
    'include',
    'href',
    'reading',
    'reviewed-by',
    'reviewed-on',
    'heading-level',
    'onclick',
  );
  const given = fc.oneof(
    input,
    fc.tuple(attribute, input).map(([name, value]) => `${name}=${value}`),
  );

  it('snippet', async () => {
    const tag = fc.oneof({weight: 4, arbitrary: fc.constantFrom(...knownTags)}, {weight: 1, arbitrary: input});
    const options = fc.array(
      fc.oneof(
        {weight: 3, arbitrary: given.map((value) => `--attribute=${value}`)},
        {weight: 1, arbitrary: fc.tuple(option, given).map(([name, value]) => `${name}=${value}`)},
      ),
      {maxLength: 3},
    );
    await fc.assert(
      fc.asyncProperty(tag, options, async (tag, options) => {
        const {code, stdout, stderr} = await run('snippet', tag, ...options);
        expect(code).toBeOneOf([0, 2]);
        expect(stderr).not.toMatch(/\n {4}at /);
        const isRefused = code === 2;
        expect(stderr).toMatch(isRefused ? /^prolo-elements: / : /(?:)/);
        expectHarmless(stdout);
        expect(stdout.includes(`</${tag}>`)).toBe(!isRefused);
      }),
      {numRuns: runs, seed},
    );
  }, 600_000);

  it('prerender', async () => {
    const page = join(folder, 'page.html');
    const tag = fc.constantFrom(...knownTags);
    const element = fc
      .tuple(tag, fc.array(fc.tuple(attribute, input), {maxLength: 3}), input)
      .map(([tag, attributes, inside]) => {
        const list = attributes.map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join('');
        return `<${tag}${list}>${inside.replaceAll('<', '&lt;')}</${tag}>`;
      });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(element, input), {maxLength: 4}), async (parts) => {
        writeFileSync(page, parts.join('\n'));
        const {code, stderr} = await run('prerender', page);
        expect(code).toBeOneOf([0, 1]);
        expect(stderr).not.toMatch(/\n {4}at /);
      }),
      {numRuns: runs, seed},
    );
  }, 600_000);
});
