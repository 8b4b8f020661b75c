/** The prerenderer where there is no Node: in the runtime that edge functions have. */
import {fileURLToPath} from 'node:url';
import {EdgeVM} from '@edge-runtime/vm';
import {rollup} from 'rollup';
import {expect, it} from 'vitest';
import {prerender} from './support.js';

const page =
  '<!doctype html><html lang="en"><body><prolo-guide></prolo-guide><prolo-risks></prolo-risks></body></html>';

it('an edge runtime without Node prerenders a page and a stream, to the same byte', async () => {
  // The file is bundled already; it only has to become a script.
  const bundle = await rollup({
    treeshake: false,
    input: fileURLToPath(new URL('../../../dist/prerender.js', import.meta.url)),
  });
  const {output} = await bundle.generate({format: 'iife', name: 'proloElements'});
  expect(output[0].imports, 'what would have to be there').toEqual([]);
  const runtime = new EdgeVM();
  runtime.evaluate(`${output[0].code}; globalThis.proloElements = proloElements`);
  expect(runtime.evaluate('typeof process + typeof Buffer + typeof require')).toBe('undefined'.repeat(3));
  const inEdge = <Value>(script: string) =>
    runtime.evaluate<Promise<Value>>(script.replace('PAGE', JSON.stringify(page)));
  const expected = await prerender(page);
  expect(await inEdge('proloElements.prerender(PAGE)')).toBe(expected);
  const streamed = inEdge('new Response(proloElements.prerender(new Response(PAGE).body)).text()');
  expect(await streamed).toBe(expected);
}, 60_000);
