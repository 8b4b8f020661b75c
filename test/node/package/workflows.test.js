/** What the workflows on GitHub may do, and that they have the time for what they run. */
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {steps} from '../../support/steps.js';

const folder = new URL('../../../.github/workflows/', import.meta.url);
const read = (name) => readFileSync(new URL(name, folder), 'utf8');

/** The minutes that steps take on two cores, one after the other. */
const minutes = (names, scope) =>
  names.reduce((sum, name) => sum + (steps[name].seconds[scope] ?? steps[name].seconds.push), 0) / 60;
const limit = (name) => Number(/timeout-minutes: (\d+)/.exec(read(name))[1]);

describe.each(readdirSync(folder))('the workflow %s', (name) => {
  it('uses the actions of others at one commit, with its version beside it', () => {
    const uses = [...read(name).matchAll(/uses: (.*)/g)].map(([, action]) => action);
    const others = uses.filter((action) => !action.startsWith('./.github/workflows/'));
    expect(others).not.toEqual([]);
    for (const action of others) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may only read, but for a release: its files, and the proof of who made and published them', () => {
    const rights = [...read(name).matchAll(/^ +([\w-]+): write$/gm)].map(([, right]) => right);
    expect(rights).toEqual(name === 'release.yml' ? ['id-token', 'contents', 'attestations', 'id-token'] : []);
  });

  it('limits the time of every job that runs steps of its own', () => {
    const jobs = read(name).match(/runs-on:/g) ?? [];
    expect(read(name).match(/timeout-minutes:/g)).toHaveLength(jobs.length);
  });
});

it('a push is tested on each supported version of Node, with twice the time that it takes', () => {
  const names = Object.keys(steps).filter((name) => (steps[name].scope ?? 'push') === 'push');
  expect(read('ci.yml')).toContain('node: [22, 24, 26]');
  // Two steps run at a time.
  const lanes = 2;
  expect(limit('ci.yml')).toBeGreaterThanOrEqual((2 * minutes([...names, 'nginx', 'wordpress'], 'push')) / lanes);
});

describe('at night', () => {
  const rows = [...read('full.yml').matchAll(/^ {10}- ([a-z- ]+)$/gm)].map(([, row]) => row.split(' '));

  it('every step is run, each by one job', () => {
    expect([...rows.flat(), 'manifest', 'build'].sort()).toEqual(Object.keys(steps).sort());
  });

  it.each(rows.map((row) => [row.join(' '), row]))('%s: twice the time that it takes', (_name, row) => {
    expect(limit('full.yml')).toBeGreaterThanOrEqual(2 * minutes(['manifest', 'build', ...row], 'full'));
  });
});

describe('a release', () => {
  const [publish, files] = read('release.yml').split('\n  files:\n');

  it('offers its files only once the package is published', () => {
    expect(files).toMatch(/^ {4}needs: publish$/m);
  });

  it('attaches exactly the files whose origin it has signed', () => {
    const made = files.indexOf('npm run release:files');
    const signed = files.indexOf('subject-path: release/*');
    const attached = files.search(/gh release create .* release\/\*$/m);
    expect([made, signed, attached].every((position) => position > 0)).toBe(true);
    expect([made, signed, attached].toSorted((a, b) => a - b)).toEqual([made, signed, attached]);
  });

  it('publishes without the right to change the repository', () => {
    expect(publish).not.toContain('contents: write');
  });
});
