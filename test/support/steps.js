/**
 * The steps of `npm test` (scope `push`) and of `npm run test:full` (scope `full`), in the order in which they start. The
 * tests themselves read the scope from the environment variable SCOPE where they have a shorter form for a push.
 *
 * @typedef {object} Step
 * @property {string} title what is tested
 * @property {string} protects what would break unseen without it
 * @property {string} command without `vitest` and `engine`: one test by itself, which passes or fails
 * @property {'push' | 'full'} [scope] the smaller scope that it is part of; by default `push`
 * @property {string[]} [after] steps that have to pass first
 * @property {'vitest'} [reports] how it reports its tests; by its exit code alone where this and `engine` are missing
 * @property {'chromium' | 'firefox' | 'webkit'} [engine] the browser in which Web Test Runner runs
 * @property {'elements' | 'page'} [folder] the browser tests that it runs; by default both folders
 * @property {{push: number, full?: number}} seconds how long it takes on two cores beside another step; `full` where that differs
 * @property {boolean} [covered] whether it counts, at full scope, which lines run
 * @property {number} [atOnce] how many files one browser runs before a new one starts
 */

/** @param {string} project @returns {Pick<Step, 'command' | 'reports'>} */
const vitest = (project) => ({command: `vitest run --project ${project}`, reports: 'vitest'});
/** @param {'chromium' | 'firefox' | 'webkit'} engine @returns {Pick<Step, 'command' | 'engine'>} */
const browser = (engine) => ({command: 'wtr', engine});

/** @type {Record<string, Step>} */
export const steps = {
  // Alone and first: the build writes these files anew, and would hide that the committed ones are old.
  manifest: {
    title: 'Generated files',
    seconds: {push: 7},
    protects: 'custom-elements.json and the generated modules match the sources',
    command: 'npm run check:generated && npm run check:manifest',
  },
  build: {
    title: 'Build',
    seconds: {push: 55},
    protects: 'everything builds',
    command: 'npm run build',
    after: ['manifest'],
  },
  check: {
    title: 'Types, lint, format',
    seconds: {push: 97},
    protects: 'types, forbidden APIs, floors between rooms, spelling, tables of the documents',
    command: 'npm run check:sources',
    after: ['manifest'],
  },
  // The longest, so that the other lane does not wait for it in the end.
  fuzz: {
    title: 'Fuzzing at full size',
    seconds: {push: 1410},
    protects: 'unexpected input',
    command: 'npm run fuzz',
    scope: 'full',
    after: ['build'],
  },
  'chromium-pages': {
    title: 'Pages in Chromium',
    seconds: {push: 293, full: 376},
    protects:
      'the built files on whole pages: policies, copies, old libraries, hostile styles, markers, doctor, prerendering',
    ...browser('chromium'),
    folder: 'page',
    after: ['build'],
  },
  node: {
    title: 'Content, prerenderer, package in Node',
    seconds: {push: 155, full: 160},
    protects: 'sources and grades behind each statement, plain HTML, the command, what is published, the floors',
    ...vitest('node'),
    after: ['build'],
  },
  webkit: {
    title: 'What differs between engines, in WebKit',
    seconds: {push: 280, full: 1390},
    protects: 'focus, keys, pointers, forms, parsing and policies in WebKit, and one page of everything',
    ...browser('webkit'),
    // WebKitGTK's one window ends, rarely, after many pages.
    atOnce: 7,
    after: ['build'],
  },
  firefox: {
    title: 'What differs between engines, in Firefox',
    seconds: {push: 176, full: 812},
    protects: 'the same in Firefox',
    ...browser('firefox'),
    after: ['build'],
  },
  chromium: {
    title: 'Elements in Chromium',
    seconds: {push: 139, full: 235},
    protects:
      'each element: content, attributes, events, keys, parts, announcements; at full scope that nine tenths of all lines run',
    ...browser('chromium'),
    folder: 'elements',
    covered: true,
    after: ['build'],
  },
  stories: {
    title: 'Stories, with axe',
    seconds: {push: 60},
    protects: 'every documented state renders, behaves as its story plays, and passes axe',
    ...vitest('storybook'),
    after: ['build'],
  },
  'privacy-audit': {
    title: 'Privacy audit',
    seconds: {push: 26, full: 93},
    protects:
      'no request, storage, timer or global through load, use, print, an hour and removal, of prolo.js and the doctor; at full scope of each built file',
    command: 'npm run privacy-audit',
    after: ['build'],
  },
  hosts: {
    title: 'Hosts',
    seconds: {push: 99, full: 288},
    protects: 'the snippet and the builder’s texts on a static site and in frameworks; at full scope on all hosts',
    ...vitest('hosts'),
    after: ['build'],
  },
  bench: {
    title: 'Requests, shift, nodes, memory',
    seconds: {push: 23},
    protects: 'deterministic figures that a visitor feels',
    command: 'npm run bench -- --gate',
    after: ['build'],
  },
  size: {
    title: 'Sizes',
    seconds: {push: 3},
    protects: 'budgets and the size of every file, to one percent',
    command: 'npm run size',
    after: ['build'],
  },

  nginx: {
    title: 'nginx',
    seconds: {push: 3},
    protects: 'how a real nginx serves the files',
    ...vitest('nginx'),
    scope: 'full',
    after: ['build'],
  },
  wordpress: {
    title: 'WordPress',
    seconds: {push: 119},
    protects: 'the plugin, its block, shortcode and widget in real WordPress sites',
    ...vitest('wordpress'),
    scope: 'full',
    after: ['build'],
  },
  'wordpress-newest': {
    title: 'The newest WordPress',
    seconds: {push: 143},
    protects: 'the same in the newest WordPress, fetched from Debian',
    command: `PROLO_WORDPRESS=newest ${vitest('wordpress').command}`,
    reports: 'vitest',
    scope: 'full',
    after: ['build'],
  },
  print: {
    title: 'Printed pages',
    seconds: {push: 106},
    protects: 'real PDFs',
    ...vitest('print'),
    scope: 'full',
    after: ['build'],
  },
  history: {
    title: 'Back and forward',
    seconds: {push: 18},
    protects: 'pages that come back from the back-forward cache of all three engines',
    ...vitest('history'),
    scope: 'full',
    after: ['build'],
  },
  pictures: {
    title: 'Pictures to look at',
    seconds: {push: 178},
    protects: 'every page fits its width and logs nothing; people look at the pictures',
    ...vitest('pictures'),
    scope: 'full',
    after: ['build'],
  },
  release: {
    title: 'What a release needs',
    seconds: {push: 71},
    protects: 'a second build has the same bytes, types for every import, the privacy audit, known weaknesses',
    ...vitest('release'),
    scope: 'full',
    after: ['build', 'privacy-audit'],
  },
};
