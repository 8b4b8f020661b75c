/** Whether the summary of `npm test` counts skips and names their reason: tools/test.js, with steps that are made up. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {summaryOf, sumUp} from '../../../tools/summary.js';
import {readReport, report} from '../../support/report.js';
import {reasonIn, unless} from '../../support/unless.js';

const file = (extra) => ({file: 'x.test.js', passed: 2, failed: [], skipped: [], retried: 0, ...extra});
const row = (extra) => ({
  name: 'nginx',
  title: 'nginx',
  seconds: 1,
  ...sumUp([{files: [file(extra)], ended: true}], 0),
});
const lastLine = (text) => text.trimEnd().split('\n').at(-1);

describe('the summary', () => {
  it('ends with what passed, failed and was skipped', () => {
    const {text, failed} = summaryOf([row(), row({failed: ['serves'], skipped: ['no nginx', 'no nginx']})]);
    expect(lastLine(text)).toBe('4 passed, 1 failed, 2 skipped');
    expect(failed).toBe(1);
  });

  it('names each failed test, with its file', () => {
    expect(summaryOf([row(), row({failed: ['serves']})]).text).toContain('nginx: x.test.js: serves\n');
  });

  it('names the reason of each group of skipped tests', () => {
    const {text, failed} = summaryOf([
      row({skipped: ['nginx not installed: apt-get install nginx', 'no nginx', 'no nginx']}),
    ]);
    expect(text).toMatch(/ 1 {2}nginx: nginx not installed: apt-get install nginx\n/);
    expect(text).toMatch(/ 2 {2}nginx: no nginx\n/);
    expect(failed).toBe(0);
  });

  it('fails where a test is skipped without a reason', () => {
    expect(summaryOf([row({skipped: ['']})])).toMatchObject({
      failed: 1,
      text: expect.stringContaining('no reason given'),
    });
  });

  it('fails at full scope on what the list does not allow', () => {
    const skipped = ['no nginx'];
    const allowed = [{steps: ['nginx'], reason: 'no nginx'}];
    expect(summaryOf([row({skipped})], {allowed: []}).failed).toBe(1);
    expect(summaryOf([row({skipped})], {allowed}).failed).toBe(0);
    expect(summaryOf([{...row({skipped}), name: 'hosts'}], {allowed}).failed).toBe(1);
  });

  it('counts what was run again, with the reason of a browser that died', () => {
    const reports = [
      {files: [file({retried: 1})], ended: false, lost: 'The driver closed the connection'},
      {files: [file()], ended: true},
    ];
    const {text} = summaryOf([{...row(), ...sumUp(reports, 0)}]);
    expect(text).toContain('The driver closed the connection');
    expect(text).toContain('1 test passed only when it was run again');
  });
});

describe('a step fails', () => {
  it.each([
    ['that ran no test', [{files: [], ended: true}], 0, 'ran no test'],
    [
      'that ended badly though every test passed',
      [{files: [file()], ended: true}],
      1,
      'ended with code 1 though every test passed',
    ],
    ['with a failed test', [{files: [file({failed: ['serves']})], ended: true}], 0, 'x.test.js: serves'],
  ])('%s', (_name, reports, code, failure) => {
    expect(sumUp(reports, code).failed).toEqual([failure]);
  });
});

describe('a report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'prolo-report-'));
  afterAll(() => rmSync(folder, {recursive: true}));

  it('keeps what the runner reported before it died', () => {
    const path = join(folder, 'lost.jsonl');
    report(path, file());
    report(path, {lost: 'died'});
    expect(readReport(path)).toEqual({files: [file()], ended: false, lost: 'died'});
  });

  it('that was never begun is empty', () => {
    expect(readReport(join(folder, 'none.jsonl'))).toEqual({files: [], ended: false, lost: undefined});
  });
});

describe('a test that cannot run here', () => {
  it('says why in its title', () => {
    const titles = [];
    /** @type {any} */
    const define = Object.assign(() => {}, {skip: (title) => titles.push(title)});
    unless('nginx not installed', define)('serves', () => {});
    expect(reasonIn(['suite', ...titles])).toBe('nginx not installed');
  });

  it('runs where there is no reason against it', () => {
    const define = Object.assign(() => {}, {skip: () => {}});
    expect(unless(undefined, define)).toBe(define);
    expect(reasonIn(['suite', 'serves'])).toBe('');
  });
});
