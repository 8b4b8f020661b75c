import {readdirSync} from 'node:fs';
import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import prettier from 'eslint-config-prettier';
import jsdoc from 'eslint-plugin-jsdoc';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const NO_MARKUP = 'Strict pages forbid it (Trusted Types): make a Lit template.';
const NO_STORE = 'Nothing is stored in the reader’s browser.';
const NO_REQUEST = 'Nothing leaves the page: no request beyond the files in the snippet.';
const NO_INLINE_STYLE = 'Strict pages forbid it (Content-Security-Policy): adopted style sheets only.';

const forbidden = {
  innerHTML: NO_MARKUP,
  outerHTML: NO_MARKUP,
  insertAdjacentHTML: NO_MARKUP,
  cookie: NO_STORE,
  cookieStore: NO_STORE,
  localStorage: NO_STORE,
  sessionStorage: NO_STORE,
  indexedDB: NO_STORE,
  caches: NO_STORE,
  fetch: NO_REQUEST,
  sendBeacon: NO_REQUEST,
};
const forbiddenGlobals = {
  ...forbidden,
  XMLHttpRequest: NO_REQUEST,
  WebSocket: NO_REQUEST,
  EventSource: NO_REQUEST,
};

const forbiddenImports = [
  {name: 'lit/directives/unsafe-html.js', message: NO_MARKUP},
  {name: 'lit/directives/unsafe-svg.js', message: NO_MARKUP},
  {name: 'lit/directives/style-map.js', message: NO_INLINE_STYLE},
];

// The floors of src, lowest first; rooms in one row stand side by side. A room imports only from the floors below it.
const floors = [
  ['content'],
  ['runtime'],
  ['elements'],
  ['define'],
  ['script', 'prerender', 'doctor', 'types'],
  ['cli'],
];
const elementFolders = readdirSync(new URL('src/elements', import.meta.url)).filter((name) => !name.includes('.'));

/** @returns {import('eslint').Linter.Config} */
const forbidImports = (files, patterns) => ({
  files: [files],
  rules: {'no-restricted-imports': ['error', {paths: forbiddenImports, patterns}]},
});
const notFrom = (rooms, from) =>
  rooms.map((room) => ({
    group: [`**/${room}/**`],
    message: `${from} must not import from src/${room}: see the floors in ARCHITECTURE.md.`,
  }));
const notFromAbove = (room) => {
  const level = floors.findIndex((rooms) => rooms.includes(room));
  const others = floors.slice(level).flat();
  return notFrom(
    others.filter((other) => other !== room),
    `src/${room}`,
  );
};
const notSideways = (folder) => ({
  regex: `(?:^\\.\\.?|/elements)/(?:${elementFolders.filter((other) => ![folder, 'shared'].includes(other)).join('|')})/`,
  message: 'An element must not import from the folder of another: what both use belongs in src/elements/shared.',
});
const noLit = {group: ['lit', 'lit/**'], message: 'Content is data: no DOM, no Lit.'};
const floorRules = [
  ...floors.flat().map((room) => forbidImports(`src/${room}/**/*.ts`, notFromAbove(room))),
  forbidImports('src/content/**/*.ts', [...notFromAbove('content'), noLit]),
  ...['*.ts', ...elementFolders.map((folder) => `${folder}/**/*.ts`)].map((files) =>
    forbidImports(`src/elements/${files}`, [...notFromAbove('elements'), notSideways(files.split('/')[0])]),
  ),
  // The package exports classes and functions; all that has effects of its own has an entry point of its own.
  forbidImports('src/index.ts', notFrom(floors.slice(3).flat(), 'src/index.ts')),
];

// Tags of docblocks from which custom-elements.json is generated.
const manifestTags = ['tag', 'summary', 'csspart', 'cssprop', 'cssproperty', 'cssstate', 'fires', 'slot'];
const documentedDeclarations = {FunctionDeclaration: true, ClassDeclaration: true};
// The text of a section and the options of a function are named after it.
const documentedTypes = ['TSInterfaceDeclaration:not([id.name=/(?:Text|Options)$/])'];

// What lets a test pass without having tested anything.
const cannotFail = [
  {
    selector:
      ':matches(IfStatement, ConditionalExpression, LogicalExpression, SwitchCase, CatchClause) CallExpression[callee.name="expect"]',
    message: 'An assertion that may not run cannot fail: filter the table, check that it is not empty, then assert.',
  },
  {
    selector:
      ':matches(CallExpression[callee.name=/^(it|test)$/], CallExpression[callee.callee.property.name="each"]) > :function > BlockStatement > :matches(IfStatement, TryStatement) ReturnStatement',
    message: 'A test that returns early cannot fail: use unless(reason, it) from test/support/unless.js.',
  },
  {
    selector: 'MemberExpression[property.name=/^(skip|skipIf|runIf|only|todo)$/]',
    message: 'A skipped test needs a reason in the summary: use unless(reason, it) from test/support/unless.js.',
  },
];

export default defineConfig(
  globalIgnores([
    'dist/',
    'integrations/wordpress/dist/',
    'coverage/',
    'screenshots/',
    'release/',
    'dist-docs/',
    'storybook-static/',
    'test/e2e/hosts/*/',
    'test/node/package/installed/',
    // Generated, and checked by Angular's own compiler.
    'integrations/angular/',
    // Declarations hold no code.
    '**/*.d.ts',
  ]),
  js.configs.recommended,
  {files: ['**/*.js'], languageOptions: {globals: globals.node}},
  {files: ['build/lit/{create-template,globals}.js'], languageOptions: {globals: globals.browser}},
  {
    files: [
      'test/browser/page/*/*.js',
      'tools/bench/**/*.js',
      'tools/{install-pictures,measure-page,readme-picture}.js',
    ],
    languageOptions: {globals: globals.browser},
  },
  {files: ['integrations/**/*.js'], languageOptions: {globals: globals.browser, sourceType: 'script'}},
  // What a test gives to a page runs in the page.
  {files: ['test/e2e/wordpress/*.js'], languageOptions: {globals: {...globals.node, ...globals.browser}}},
  {files: ['sample-clinic/pages/**/*.js'], languageOptions: {globals: globals.browser, sourceType: 'script'}},
  // Only the built scripts begin with a byte order mark.
  {rules: {'unicode-bom': ['error', 'never']}},
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/unbound-method': 'off', // false alarm on @click=${this.#onClick}
      // `noUncheckedIndexedAccess` asks about every index; a `!` says that this one is in range.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // Hooks of a base class do nothing until a subclass needs them, and a callback may have nothing to do.
      '@typescript-eslint/no-empty-function': ['error', {allow: ['methods', 'arrowFunctions']}],
      // `version: string`: code that compares versions must not depend on the number of this one.
      '@typescript-eslint/no-inferrable-types': 'off',
      // `||` also replaces an empty text.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {string: true}}],
      // The browser makes elements; a cast says which class it makes them of.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // The compiler allows no enum (`erasableSyntaxOnly`), and this rule takes a quarter of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // `[...text]` means its characters, and `{...storage}` its entries.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'builder/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit-a11y/no-redundant-role': 'off', // WebKit forgets that a list without bullets is a list; role="list" reminds it
    },
    languageOptions: {globals: globals.browser},
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      // Older engines and the DOMs of unit tests lack what the types promise.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'off',
      'no-restricted-globals': [
        'error',
        ...Object.entries(forbiddenGlobals).map(([name, message]) => ({name, message})),
      ],
      'no-restricted-properties': [
        'error',
        ...Object.entries(forbidden).map(([property, message]) => ({property, message})),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(\\sstyle\\s*=|<style)/]',
          message: NO_INLINE_STYLE,
        },
        {
          selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
          message: NO_INLINE_STYLE,
        },
      ],
    },
  },
  floorRules,
  {
    // A name and a type document most things; a docblock adds purpose, unit, default and errors. So parameters need one
    // only if they have something to add, and what is documented must be true.
    files: ['src/**/*.ts'],
    plugins: {jsdoc},
    rules: {
      'jsdoc/check-alignment': 'error',
      'jsdoc/check-param-names': ['error', {disableMissingParamChecks: true, checkDestructured: false}],
      'jsdoc/check-tag-names': ['error', {definedTags: manifestTags, typed: true}],
      'jsdoc/empty-tags': 'error',
      'jsdoc/no-bad-blocks': 'error',
      'jsdoc/no-types': 'error',
      'jsdoc/require-jsdoc': ['error', {publicOnly: true, require: documentedDeclarations, contexts: documentedTypes}],
      'jsdoc/require-param-description': 'error',
      'jsdoc/require-returns-description': 'error',
    },
  },
  {
    files: ['test/**/*.test.{js,ts}'],
    rules: {'no-restricted-syntax': ['error', ...cannotFail]},
  },
  {
    files: ['test/browser/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@open-wc/testing',
          importNames: ['waitUntil'],
          message: 'It gives up after a second. Use `until`, which has patience with a busy machine.',
        },
      ],
    },
  },
  {
    // Vitest's own assertions, and one way to write them.
    files: ['test/{node,e2e}/**/*.test.{js,ts}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...cannotFail,
        {selector: 'MemberExpression[property.name="to"]', message: 'Vitest’s assertions: expect(…).toEqual(…).'},
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions look like promises nobody waits for and like expressions nobody uses.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // Stand-ins do nothing, and a test may ask what the types promise.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  prettier,
);
