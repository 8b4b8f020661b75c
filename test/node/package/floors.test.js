/** Whether ESLint holds the floors between the rooms of src: small files that cross one, which are nowhere but here. */
import {ESLint} from 'eslint';
import {describe, expect, it} from 'vitest';

const eslint = new ESLint({
  // What such a file would be to the type checker does not matter here.
  overrideConfig: {files: ['src/**/*.ts'], languageOptions: {parserOptions: {projectService: false, project: null}}},
  ruleFilter: ({ruleId}) => ['no-restricted-imports', 'no-restricted-syntax', 'no-restricted-globals'].includes(ruleId),
});

async function messages(filePath, text) {
  const [{messages}] = await eslint.lintText(text, {filePath});
  return messages.map(({message}) => message);
}

describe('a room imports only from floors below it:', () => {
  const crossings = [
    ['content', 'runtime'],
    ['content', 'elements'],
    ['runtime', 'elements'],
    ['runtime', 'define'],
    ['elements', 'define'],
    ['elements', 'script'],
    ['define', 'script'],
    ['define', 'prerender'],
    ['script', 'prerender'],
    ['prerender', 'script'],
    ['doctor', 'script'],
    ['types', 'doctor'],
    ['script', 'cli'],
    ['doctor', 'cli'],
    ['prerender', 'cli'],
  ];
  it.each(crossings)('%s not from %s', async (from, to) => {
    for (const path of [`../${to}/x.js`, `../../src/${to}/deep/x.js`]) {
      expect(await messages(`src/${from}/x.ts`, `import {x} from '${path}';\nconsole.log(x);\n`)).toEqual([
        expect.stringContaining(`src/${from} must not import from src/${to}`),
      ]);
    }
  });

  it.each([
    ['runtime', 'content'],
    ['elements', 'runtime'],
    ['define', 'elements'],
    ['script', 'define'],
    ['cli', 'prerender'],
  ])('%s from %s', async (from, to) => {
    expect(await messages(`src/${from}/x.ts`, `import {x} from '../${to}/x.js';\nconsole.log(x);\n`)).toEqual([]);
  });

  it('content not from Lit', async () => {
    expect(await messages('src/content/x.ts', `import {html} from 'lit';\nconsole.log(html);\n`)).toHaveLength(1);
  });
});

describe('what a strict page forbids, no room has:', () => {
  const rooms = ['runtime', 'elements', 'define', 'script', 'prerender', 'doctor', 'cli'];
  it.each(rooms)('%s', async (room) => {
    const forbidden = [
      `import {unsafeHTML as x} from 'lit/directives/unsafe-html.js';\nconsole.log(x);\n`,
      `import {styleMap as x} from 'lit/directives/style-map.js';\nconsole.log(x);\n`,
      'localStorage.clear();\n',
      `const x = html\`<p style="color: red"></p>\`;\nconsole.log(x);\n`,
    ];
    for (const text of forbidden) expect(await messages(`src/${room}/x.ts`, text), text).toHaveLength(1);
  });
});
