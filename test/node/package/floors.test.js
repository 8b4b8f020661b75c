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

  it.each(['define', 'script', 'prerender', 'doctor', 'cli'])('the package itself not from %s', async (room) => {
    expect(await messages('src/index.ts', `export {x} from './${room}/x.js';\n`)).toEqual([
      expect.stringContaining(`src/index.ts must not import from src/${room}`),
    ]);
  });

  it('content not from Lit', async () => {
    expect(await messages('src/content/x.ts', `import {html} from 'lit';\nconsole.log(html);\n`)).toHaveLength(1);
  });
});

describe('an element does not import from the folder of another:', () => {
  const sideways = [
    ['elements/evidence/prolo-evidence.ts', '../conditions/prolo-conditions.js'],
    ['elements/evidence/prolo-evidence.ts', '../../elements/conditions/x.js'],
    ['elements/shared/x.ts', '../guide/sections.js'],
    ['elements/prolo-element.ts', './disclaimer/variant.js'],
  ];
  it.each(sideways)('%s not from %s', async (file, from) => {
    expect(await messages(`src/${file}`, `import {x} from '${from}';\nconsole.log(x);\n`)).toEqual([
      expect.stringContaining('src/elements/shared'),
    ]);
  });

  it.each([
    ['elements/evidence/prolo-evidence.ts', '../shared/grade.js'],
    ['elements/evidence/prolo-evidence.ts', './evidence.styles.js'],
    ['elements/evidence/prolo-evidence.ts', '../../content/statements/conditions.js'],
    ['elements/evidence/prolo-evidence.ts', '../prolo-element.js'],
    ['elements/prolo-element.ts', './shared/frame.js'],
  ])('%s from %s', async (file, from) => {
    expect(await messages(`src/${file}`, `import {x} from '${from}';\nconsole.log(x);\n`)).toEqual([]);
  });
});

describe('what a strict page forbids, no file has:', () => {
  const files = ['runtime', 'elements', 'define', 'script', 'prerender', 'doctor', 'cli'].map((room) => `${room}/x`);
  it.each([...files, 'elements/guide/x', 'index'])('src/%s.ts', async (file) => {
    const forbidden = [
      `import {unsafeHTML as x} from 'lit/directives/unsafe-html.js';\nconsole.log(x);\n`,
      `import {styleMap as x} from 'lit/directives/style-map.js';\nconsole.log(x);\n`,
      'localStorage.clear();\n',
      `const x = html\`<p style="color: red"></p>\`;\nconsole.log(x);\n`,
    ];
    for (const text of forbidden) expect(await messages(`src/${file}.ts`, text), text).toHaveLength(1);
  });
});
