/** American spelling of all that is public, and whether `npm run check` would notice a British word. */
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {describe, expect, it} from 'vitest';
import * as library from '../../../src/index.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const {flagWords} = JSON.parse(readFileSync(`${root}cspell.json`, 'utf8'));
/** The words of a text, also those in a name such as `isFavorable`. */
const wordsIn = (text) => text.match(/[A-Z]?[a-z]+/g).map((word) => word.toLowerCase());

/** All names in data, at any depth. */
const keysOf = (data) =>
  typeof data === 'object' && data !== null
    ? Object.entries(data).flatMap(([key, value]) => [key, ...keysOf(value)])
    : [];

describe('American spelling', () => {
  it.each([
    ['the public API, custom-elements.json', readFileSync(`${root}custom-elements.json`, 'utf8')],
    ['the exports of the package', Object.keys(library).join(' ')],
    ['the ids and names in a language pack', keysOf(library.en).join(' ')],
  ])('is that of %s', (_name, text) => {
    expect(text.length).toBeGreaterThan(100);
    expect(wordsIn(text).filter((word) => flagWords.includes(word))).toEqual([]);
  });

  it('is checked in every source, also within names', async () => {
    const names = flagWords.map((word) => `is${word[0].toUpperCase()}${word.slice(1)}Known`);
    const spell = promisify(execFile)(
      `${root}node_modules/.bin/cspell`,
      ['--no-progress', '--no-summary', `stdin://${root}src/elements/x.ts`],
      {cwd: root},
    );
    spell.child.stdin.end(`color favors license behavior\n${[...flagWords, ...names].join('\n')}\n`);
    const {code, stdout} = await spell.catch((error) => error);
    expect(code).toBe(1);
    expect(stdout.match(/(?<=:)\d+(?=:)/g)).toEqual([...flagWords, ...names].map((_, line) => String(line + 2)));
  });
});
