/** Reports the tests that Web Test Runner ran to tools/test.js (report.js says how). */
import {relative} from 'node:path';
import {report} from './report.js';
import {reasonIn} from './unless.js';

/** @param {string} to @returns {import('@web/test-runner').Reporter} */
export function wtrReporter(to) {
  // A browser that dies between two files throws in the runner, where nobody catches it.
  process.on('uncaughtExceptionMonitor', ({message}) => report(to, {lost: message}));
  return {
    reportTestFileResults: ({testFile, sessionsForTestFile}) => report(to, sumOf(testFile, sessionsForTestFile)),
    onTestRunFinished: () => report(to, {ended: true}),
  };
}

function sumOf(testFile, sessions) {
  const sum = {
    file: relative('', testFile),
    passed: 0,
    failed: /** @type {string[]} */ ([]),
    skipped: /** @type {string[]} */ ([]),
    retried: 0,
  };
  const count = ({name = '', tests, suites}, around) => {
    const titles = [...around, name];
    for (const test of tests) {
      if (test.skipped) sum.skipped.push(reasonIn([...titles, test.name]));
      else if (test.passed) sum.passed++;
      else sum.failed.push([...titles, test.name].filter(Boolean).join(' > '));
    }
    for (const suite of suites) count(suite, titles);
  };
  for (const {testResults, passed} of sessions) {
    const before = sum.failed.length;
    if (testResults) count(testResults, []);
    // A file that does not load, or whose hook fails, has no failed test of its own: it counts as one.
    if (!passed && sum.failed.length === before) sum.failed.push('the file as a whole');
  }
  return sum;
}
