import {describe, expect, it} from 'vitest';
import {chart} from '../../../tools/bench/chart.js';
import {judge} from '../../../tools/bench/report.js';
import {median, ratio, summary} from '../../../tools/bench/statistics.js';
import {mainThread} from '../../../tools/bench/trace.js';

describe('the median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[9, 1, 5, 7], 6],
  ])('of %j is %d', (values, expected) => expect(median(values)).toBe(expected));

  it('leaves the rounds in their order', () => {
    const values = [3, 1, 2];
    summary(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('a ratio', () => {
  it('is taken within each round, so that a slow round counts on both sides', () => {
    expect(ratio([110, 1_100, 105], [100, 1_000, 100])).toBeCloseTo(1.1);
  });
});

describe('the main thread in a trace', () => {
  const ms = (value) => value * 1000;
  const event = (name, start, duration, args = {}) => {
    return {name, ph: 'X', pid: 1, tid: 1, ts: ms(start), dur: ms(duration), args};
  };
  const url = 'https://clinic.test/page/';
  const events = [
    {name: 'navigationStart', pid: 1, tid: 1, ts: ms(100), args: {data: {documentLoaderURL: url}}},
    event('RunTask', 0, 90), // before the visit
    event('RunTask', 110, 80),
    event('EvaluateScript', 110, 30),
    event('FunctionCall', 115, 10), // within the one above
    event('FunctionCall', 150, 20, {data: {url: 'probe.js'}}), // the benchmark itself
    {...event('RunTask', 120, 400), tid: 2}, // another thread
    event('RunTask', 200, 60),
    event('RunMicrotasks', 200, 5),
  ];

  it('counts what tasks take beyond 50 ms, the longest one, and JavaScript once', () => {
    expect(mainThread(events, url)).toEqual({blocking: 40, longest: 80, script: 35});
  });
});

describe('the verdict on a figure', () => {
  const goal = (figure, more) => ({title: '', unit: 'x', aim: 1.05, figure: () => figure, lever: 'Do this.', ...more});
  it.each([
    ['at the aim', goal(1.054), {verdict: 'met', isFault: false, lever: ''}],
    [
      'within its budget',
      goal(1.07, {budget: 1.08}),
      {verdict: 'missed by 0.02, within the budget of 1.08', isFault: false},
    ],
    ['beyond its budget', goal(1.1, {budget: 1.08}), {verdict: 'missed by 0.05', isFault: true, lever: 'Do this.'}],
    ['held where it is', goal(1.1, {budget: 1.08, held: 1.2}), {verdict: 'missed by 0.05', isFault: false}],
    ['worse than it was held', goal(1.3, {budget: 1.08, held: 1.2}), {isFault: true, limit: '1.20'}],
    ['not there', goal(undefined), {verdict: 'not measured', isFault: false, figure: '–'}],
  ])('%s', (_name, judged, expected) => expect(judge(judged, {})).toMatchObject(expected));
});

describe('the chart', () => {
  const round = (content) => ({cold: [{content}]});
  const svg = chart({
    date: '2026-01-31',
    titles: {plain: {title: 'Plain HTML', kind: 'limit'}, script: {title: 'Ours & more', kind: 'ours'}},
    visits: {without: round(), script: round(300), plain: round(200)},
  });

  it('says in words what it shows', () => {
    expect(svg).toMatch(/role="img" aria-labelledby="title desc"/);
    expect(svg).toContain('Plain HTML 1.00, Ours &amp; more 1.50.');
  });

  it('begins with the quickest', () => {
    expect(svg.indexOf('>Plain HTML<')).toBeLessThan(svg.indexOf('>Ours &amp; more<'));
  });
});
