/** Whether `npm run check` finds what can go wrong in docs/decisions: broken copies of the pages, which are nowhere but here. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {checkDecisions} from '../../../build/decisions.js';

const root = new URL('../../../', import.meta.url);
const read = (name) => readFileSync(new URL(`docs/decisions/${name}`, root), 'utf8');
const index = read('README.md');
const pages = readdirSync(new URL('docs/decisions/', root))
  .filter((file) => file !== 'README.md')
  .sort()
  .map((file) => ({file, text: read(file)}));
const exists = (path) => existsSync(new URL(path, root));

const last = pages.at(-1);
const replaced = pages.find(({text}) => text.includes('**Replaced by'));
const edited = (page, edit) => pages.map((other) => (other === page ? {...page, text: edit(page.text)} : other));

it('the decisions are numbered without gaps, listed, and name only what exists', () => {
  expect(pages.length).toBeGreaterThan(20);
  expect(checkDecisions(pages, index, exists)).toEqual([]);
});

describe('reports', () => {
  it.each([
    ['a gap in the numbers', pages.toSpliced(12, 1), index, `${pages[13].file}: expected number 0013.`],
    [
      'a title with another number',
      edited(last, (text) => text.replace(/^# \d{4}/, '# 0001')),
      index,
      `${last.file}: expected the title`,
    ],
    [
      'a page that the index does not list',
      pages,
      index.replace(`](${last.file})`, ']()'),
      `README.md: expected ${last.file}`,
    ],
    [
      'a decision in force that names a file that is gone',
      edited(last, (text) => `${text}\nIt is in \`src/gone/long-ago.ts\`.\n`),
      index,
      `${last.file}: src/gone/long-ago.ts does not exist.`,
    ],
    [
      'a replaced decision that the index shows as valid',
      pages,
      index.replace(new RegExp(`(\\(${replaced.file}\\).*)\\| replaced by .*\\|`), '$1| |'),
      `${replaced.file}: the page and its row must link the same replacement.`,
    ],
    [
      'a replaced decision that does not say so itself',
      edited(replaced, (text) => text.replace(/^\*\*Replaced by .*$/m, '')),
      index,
      `${replaced.file}: the page and its row must link the same replacement.`,
    ],
  ])('%s', (_name, broken, list, problem) => {
    expect(checkDecisions(broken, list, exists)).toContainEqual(expect.stringContaining(problem));
  });

  it('no file that is gone in a decision that was replaced: it describes an earlier state', () => {
    const older = edited(replaced, (text) => `${text}\nIt was in \`src/gone/long-ago.ts\`.\n`);
    expect(checkDecisions(older, index, exists)).toEqual([]);
  });
});
