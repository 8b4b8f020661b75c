/** The files of a further language, built from a pseudo-language, and what all files for web pages have in common. */
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {runInNewContext} from 'node:vm';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {makePieces} from '../../../build/pieces.js';
import {pseudoPack} from '../../../stories/support/pseudo-pack.js';
import {en} from '../../../src/content/en/index.js';
import type {LanguagePack} from '../../../src/content/model.js';

const modules = fileURLToPath(new URL('../../../dist/esm', import.meta.url));
const pack = pseudoPack(en, {lang: 'es', dir: 'ltr', change: (text) => `«${text}»`});
const plain = JSON.parse(JSON.stringify(pack)) as typeof pack;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'prolo-pieces-'));
  await makePieces(modules, folder, [pack]);
}, 120_000);
afterAll(() => rmSync(folder, {recursive: true}));

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const pieces = () => JSON.parse(read('pieces.json')) as Record<string, {file: string; requires: string[]}>;

/** Runs files as a page does that has no core: they wait in the queue. */
function queueOf(...files: string[]): (readonly [name: string, run: (core: object) => void])[] {
  const page = {document: {readyState: 'loading'}, addEventListener() {}};
  const code = [...files.map(read), `globalThis[Symbol.for('prolo-elements')]`].join('');
  const {pieces} = runInNewContext(code, page) as {pieces: Record<string, ReturnType<typeof queueOf>>};
  return Object.values(pieces)[0]!;
}

/** The pack that the file of a language adds: the core hands it functions that take it. */
function packIn(file: string): LanguagePack {
  const added = new Set<LanguagePack>();
  const take = (found: LanguagePack) => {
    added.add(found);
    return found;
  };
  const core = new Proxy({}, {get: () => take});
  for (const [, run] of queueOf(file)) run(core);
  expect(added.size).toBe(1);
  // Not the objects themselves, as they are of another global scope.
  return JSON.parse(JSON.stringify([...added][0])) as LanguagePack;
}

describe('The files of a language', () => {
  it('are one for each element, and one with all', () => {
    const tags = Object.keys(pieces()).filter((tag) => tag.startsWith('prolo-'));
    expect(tags.length).toBeGreaterThan(7);
    expect(
      readdirSync(join(folder, 'lang/es'))
        .filter((name) => name.endsWith('.js'))
        .sort(),
    ).toEqual(tags.map((tag) => `${tag}.js`).sort());
    expect(read('lang/es.js').length).toBeGreaterThan(read('lang/es/prolo-evidence.js').length);
  });

  it('hold the sections that the element shows, and no others', () => {
    const {lang, dir, ...sections} = packIn('lang/es/prolo-overview.js');
    expect([lang, dir]).toEqual(['es', 'ltr']);
    const shown = ['overview', 'disclaimer', 'about', 'parts', 'provenance'] as const;
    expect(Object.keys(sections).sort()).toEqual([...shown].sort());
    for (const section of shown) expect(sections[section]).toEqual(plain[section]);
  });

  it('hold together the sections that all elements show', () => {
    const all = packIn('lang/es.js');
    for (const section of ['overview', 'evidence', 'guide', 'disclaimer', 'about', 'parts', 'provenance'] as const) {
      expect(all[section]).toEqual(plain[section]);
    }
  });

  it('have no text of Lit or of elements', () => {
    for (const file of ['lang/es.js', 'lang/es/prolo-overview.js']) {
      expect(read(file)).not.toMatch(/attachShadow|extends/);
    }
  });
});

describe('The files for web pages', () => {
  it('wait for the core under names of their own', () => {
    const files = [...Object.values(pieces()).map(({file}) => file), 'lang/es.js', 'lang/es/prolo-overview.js'];
    expect(queueOf(...files).map(([name]) => `${name}.js`)).toEqual(files);
  });

  it('are together what prolo.js is, and the languages are not in it', () => {
    const files = Object.values(pieces()).map(({file}) => file);
    expect(read('prolo.js')).toBe(['core.js', ...files].map(read).join(''));
  });

  it('have Lit in the core alone', () => {
    for (const {file} of Object.values(pieces())) expect(read(file), file).not.toContain('litHtmlPolyfillSupport');
    expect(read('core.js').split('litHtmlPolyfillSupport')).toHaveLength(3);
  });

  it('begin with a byte order mark, end with a line break, and have no import or export', () => {
    for (const file of [...Object.values(pieces()).map(({file}) => file), 'core.js', 'lang/es.js', 'doctor.js']) {
      expect(read(file), file).toMatch(/^\uFEFF\/\/# allFunctionsCalledOnLoad\n\/\*! prolo-elements [^]*;\n$/u);
      expect(read(file), file).not.toMatch(/(?:^|[;}\n])(?:import|export)\b/);
    }
  });

  it('hold of the publications those that their element cites', () => {
    expect(read('elements/prolo-overview.js')).not.toContain('hauser-2010-ankle');
    expect(read('elements/prolo-evidence.js')).toContain('hauser-2010-ankle');
    expect(read('core.js')).not.toMatch(/10\.\d{4,9}\//);
  });
});
