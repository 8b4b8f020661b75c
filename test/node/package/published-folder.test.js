import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {browserFiles, stage, paths} from '../../../tools/stage.js';
import {common, immutable, moving} from '../../support/headers.js';

let folder;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'prolo-published-'));
  stage(folder);
});
afterAll(() => rmSync(folder, {recursive: true}));

describe.each(Object.values(paths))('the folder to publish, under %s', (path) => {
  it.each(browserFiles())('has %s, and it compressed', (name) => {
    const read = (ending = '') => readFileSync(join(folder, path, name + ending));
    expect(brotliDecompressSync(read('.br')).equals(read())).toBe(true);
    expect(gunzipSync(read('.gz')).equals(read())).toBe(true);
  });

  it('has the license that goes with every copy of Lit', () => {
    expect(readFileSync(join(folder, path, 'lit.LICENSE.txt'), 'utf8')).toContain('BSD 3-Clause');
  });
});

describe('a version that was published', () => {
  it('may be laid out again', () => {
    expect(() => stage(folder)).not.toThrow();
  });

  it('keeps its bytes: others need another version', () => {
    const published = join(folder, paths.version, 'prolo.js');
    writeFileSync(published, 'other bytes');
    expect(() => stage(folder)).toThrow(/Raise the version/);
    expect(readFileSync(published, 'utf8')).toBe('other bytes');
  });
});

describe('the headers for static hosts', () => {
  /** The rules of the file: a path, then its headers indented. */
  const rules = () =>
    new Map(
      readFileSync(join(folder, '_headers'), 'utf8')
        .replace(/^#.*\n/gm, '')
        .trim()
        .split(/\n\n+/)
        .map((rule) => {
          const [path, ...headers] = rule.split('\n');
          const pairs = headers.map((line) => [line.split(':')[0].trim().toLowerCase(), line.split(': ')[1]]);
          return [path, Object.fromEntries(pairs)];
        }),
    );

  it('are those that nginx sends', () => {
    expect(Object.fromEntries(rules())).toEqual({
      '/prolo-elements/*': {...common, 'cache-control': immutable},
      '/prolo-elements-latest/*': {...common, 'cache-control': moving},
    });
  });

  it('match every path by one rule only, because such hosts join the values of two', () => {
    for (const path of Object.values(paths)) {
      const matching = [...rules().keys()].filter((rule) => `/${path}/`.startsWith(rule.slice(0, -1)));
      expect(matching).toHaveLength(1);
    }
  });
});
