/** What a release needs beside `npm test`: it takes a second build, the privacy audit, and a registry that answers. */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {vulnerabilities} from '../../../tools/audit.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const run = (command: string, args: string[], cwd = root) =>
  execFileSync(command, args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});

describe('what is published', () => {
  // `npm run privacy-audit` writes the report, which the tests of this scope do before; nothing can be published without it.
  it('has the privacy audit of exactly these files', () => {
    const {files: proofs} = JSON.parse(read('dist/privacy-audit.json')) as {files: {file: string; integrity: string}[]};
    const proven = Object.fromEntries(proofs.map(({file, integrity}) => [file, integrity]));
    expect(proven).toEqual(JSON.parse(read('dist/integrity.json')));
    const [{files}] = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'])) as [
      {files: {path: string}[]},
    ];
    const paths = files.map(({path}) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['dist/privacy-audit.json', 'dist/integrity.json', 'dist/sbom/prolo.cdx.json']),
    );
  });

  it('has types for every way to import it', () => {
    const report = run('npx', ['attw', '--pack', '.', '--profile', 'esm-only', '--format', 'json']);
    const {analysis} = JSON.parse(report.slice(report.indexOf('{'))) as {
      analysis: {problems: {resolutionKind?: string}[]};
    };
    const problems = analysis.problems.filter(({resolutionKind}) => /esm|bundler/.test(resolutionKind ?? 'esm'));
    expect(problems).toEqual([]);
  });

  it('has no known vulnerability', async ({skip}) => {
    const found = await vulnerabilities().catch(() => skip('no registry answers the audit'));
    expect(found).toEqual([]);
  });
});

describe('the build', () => {
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'prolo-build-'));
    for (const path of run('git', ['ls-files']).trim().split('\n')) cpSync(join(root, path), join(copy, path));
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    run('npm', ['run', 'build'], copy);
  }, 120_000);
  afterAll(() => rmSync(copy, {recursive: true, force: true}));

  it('makes the same bytes in another place', () => {
    // The proof of silence is added after the build.
    expect(hashes(join(root, 'dist'))).toMatchObject(hashes(join(copy, 'dist')));
  });
});

/** The hash of every file in a folder, by its path. */
function hashes(folder: string): Record<string, string> {
  const paths = (readdirSync(folder, {recursive: true}) as string[]).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(
    paths.sort().map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}
