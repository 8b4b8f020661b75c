import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {criteria, numbers} from '../../../build/accessibility-criteria.js';
import {reportHtml, reportYaml} from '../../../build/accessibility-report.js';

const read = (file) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
const {version} = JSON.parse(read('package.json'));
const rows = Object.entries(criteria);
const tests = rows.flatMap(([number, {tests = []}]) => tests.map(([file, name]) => [number, file, name]));

describe('The accessibility conformance report', () => {
  it.each(tests)('names for %s a test that exists: %s: %s', (_number, file, name) => {
    expect(read(file)).toContain(name);
    expect(read(file)).toMatch(/\b(?:it|describe)\(/);
  });

  it('says that a criterion is supported only where it names a test', () => {
    const supported = rows.filter(([, {level}]) => /supports/.test(level));
    expect(supported.length).toBeGreaterThan(0);
    expect(supported.filter(([, {tests = []}]) => tests.length === 0)).toEqual([]);
  });

  it('knows only the levels of OpenACR, and criteria of WCAG 2.2 at A and AA', () => {
    const levels = ['supports', 'partially-supports', 'does-not-support', 'not-applicable', 'not-evaluated'];
    expect(rows.filter(([, {level}]) => !levels.includes(level))).toEqual([]);
    const known = Object.values(numbers).flat();
    expect(known).toHaveLength(55);
    expect(rows.filter(([number]) => !known.includes(number))).toEqual([]);
  });

  it('is up to date as YAML, and has the same rows as a page', () => {
    expect(read('docs/accessibility/report.yaml')).toBe(reportYaml(version));
    const page = read('docs/accessibility/report.html');
    for (const number of Object.values(numbers).flat()) expect(page).toContain(`<th scope="row">${number}</th>`);
    expect(reportHtml(version).match(/<tr>/g)).toHaveLength(57);
  });
});
