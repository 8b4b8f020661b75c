/** What the pictures weigh in prolo.js: the build with them against the same build without. */
import {readFileSync} from 'node:fs';
import {rollup} from 'rollup';
import {beforeAll, describe, expect, it} from 'vitest';
import config from '../../../rollup.config.js';
import {encodings} from '../../../build/compress.js';

const {input, plugins} = config.find(({output}) => output.file === 'dist/prolo.js');

/** Modules whose exports stay, as names for nothing. Nothing runs here, so what they would be does not matter. */
const without = (modules) => ({
  name: 'without',
  load(id) {
    if (!modules.some((path) => id.includes(`/dist/esm/${path}`))) return null;
    const names = [...readFileSync(id, 'utf8').matchAll(/^export (?:const|function|class) (\w+)/gm)];
    return names.map(([, name]) => `export const ${name} = {};`).join('\n');
  },
});

async function weigh(modules = []) {
  // What writes files of its own has no part in the script.
  const isForFiles = ({name}) => ['headers', 'rollup-plugin-sbom'].includes(name);
  const bundle = await rollup({
    input,
    plugins: [without(modules), ...plugins.filter((plugin) => !isForFiles(plugin))],
    onwarn: () => {},
  });
  const {output} = await bundle.generate({format: 'iife'});
  await bundle.close();
  return encodings.br(Buffer.from(output[0].code)).length;
}

describe('the pictures in prolo.js, compressed with Brotli,', () => {
  let whole;

  beforeAll(async () => {
    whole = await weigh();
  }, 120_000);

  it.each([
    ['body map', 'its drawing, its regions and their looks', 3_000, ['elements/conditions/body-map']],
    ['scenes', 'their drawing, looks, buttons and keys', 5_000, ['elements/mechanism/tissue', 'elements/mechanism/']],
  ])(
    '%s: %s add %i bytes at most',
    async (name, _parts, most, modules) => {
      const weight = whole - (await weigh(modules));
      console.log(`${name}: ${weight} bytes`);
      // Where nothing was left out, the modules have moved.
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThanOrEqual(most);
    },
    120_000,
  );
});
