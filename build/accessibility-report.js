/**
 * Writes the accessibility conformance report as OpenACR (YAML) and as a page, from build/accessibility-criteria.js.
 * `npm run docs` runs it.
 */
import {criteria, numbers} from './accessibility-criteria.js';

const notEvaluated = {level: 'not-evaluated', notes: 'No test of this criterion.', tests: []};
const about = {
  title: 'Accessibility Conformance Report of prolo-elements',
  notes:
    'Made from tests, not from an audit: a row says "supports" only where a named test shows it. No tests with people who use assistive technology took place. The page around the elements is not part of it.',
  methods: 'Automated tests in Chromium, Firefox and WebKit, with axe-core and with measurements of their own.',
};

/** @param {string} number */
const rowOf = (number) => {
  const {level, notes, tests = []} = criteria[number] ?? notEvaluated;
  return {number, level, notes, tests: tests.map(([file, name]) => `${file}: ${name}`)};
};

/** @param {string} text */
const quote = (text) => JSON.stringify(text);

/**
 * The report as OpenACR.
 * @param {string} version of the library
 */
export function reportYaml(version) {
  const chapters = Object.entries(numbers).map(([chapter, list]) => {
    const rows = list
      .map(rowOf)
      .map(({number, level, notes, tests}) =>
        [
          `      - num: ${quote(number)}`,
          '        components:',
          '          - name: web',
          '            adherence:',
          `              level: ${level}`,
          `              notes: ${quote([notes, ...tests.map((test) => `Test: ${test}.`)].join(' '))}`,
        ].join('\n'),
      );
    return `  ${chapter}:\n    criteria:\n${rows.join('\n')}`;
  });
  return `title: ${quote(about.title)}
product:
  name: prolo-elements
  version: ${quote(version)}
author:
  name: The authors of prolo-elements
notes: ${quote(about.notes)}
evaluation_methods_used: ${quote(about.methods)}
license: MIT
catalog: 2.5-edition-wcag-2.2-en
chapters:
${chapters.join('\n')}
`;
}

/** @param {string} text */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The report as a page.
 * @param {string} version of the library
 */
export function reportHtml(version) {
  const tables = Object.entries(numbers).map(([chapter, list]) => {
    const rows = list
      .map(rowOf)
      .map(
        ({number, level, notes, tests}) =>
          `<tr><th scope="row">${number}</th><td>${level.replaceAll('-', ' ')}</td><td>${escape(notes)}${tests
            .map((test) => `<br />Test: ${escape(test)}`)
            .join('')}</td></tr>`,
      );
    return `<h2>Level ${chapter.split('_').at(-1)?.toUpperCase()}</h2>
<table><thead><tr><th scope="col">WCAG 2.2</th><th scope="col">Conformance</th><th scope="col">Remarks and tests</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>${about.title}, version ${version}</title>
<style>body { max-width: 60em; margin: 2em auto; padding: 0 1em; font: 1em/1.5 system-ui, sans-serif; } table { border-collapse: collapse; } th, td { padding: 0.5em; border: 1px solid; text-align: start; vertical-align: top; overflow-wrap: anywhere; }</style>
</head>
<body>
<h1>${about.title}, version ${version}</h1>
<p>${escape(about.notes)}</p>
<p>${escape(about.methods)} The same report as <a href="report.yaml">OpenACR</a>.</p>
${tables.join('\n')}
</body>
</html>
`;
}
