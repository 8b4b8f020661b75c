/** `npm start` in a fresh clone: what it loads before it builds must not need what the build makes. */
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, it} from 'vitest';

const clone = mkdtempSync(join(tmpdir(), 'prolo-start-'));
afterAll(() => rmSync(clone, {recursive: true}));

it('The pages of the sample clinic can be served before anything is built', () => {
  cpSync('sample-clinic', join(clone, 'sample-clinic'), {recursive: true});
  cpSync('package.json', join(clone, 'package.json'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(clone, 'node_modules'));
  const script = "const {site} = await import('./sample-clinic/site.js'); console.log(typeof site())";
  expect(execFileSync('node', ['--input-type=module', '--eval', script], {cwd: clone, encoding: 'utf8'})).toBe(
    'function\n',
  );
});
