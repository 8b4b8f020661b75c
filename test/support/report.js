/**
 * What one run of a test runner reports to tools/test.js, in a file of one JSON object a line: a line for each test file
 * when it has ended, so that a browser that dies later takes nothing along, then one for the whole run.
 *
 * @typedef {object} FileReport
 * @property {string} file
 * @property {number} passed
 * @property {string[]} failed the title of each failed test
 * @property {string[]} skipped the reason of each skipped test; empty where a test gave none
 * @property {number} retried tests that passed only when they were run again
 *
 * @typedef {object} RunReport
 * @property {FileReport[]} files
 * @property {boolean} ended whether the runner came to its end
 * @property {string} [lost] what ended it otherwise
 */
import {appendFileSync, existsSync, readFileSync} from 'node:fs';

/** @param {string} to @param {FileReport | {ended: true} | {lost: string}} line */
export function report(to, line) {
  appendFileSync(to, `${JSON.stringify(line)}\n`);
}

/** @param {string} from @returns {RunReport} */
export function readReport(from) {
  const lines = existsSync(from) ? readFileSync(from, 'utf8').split('\n').filter(Boolean) : [];
  const entries = lines.map((line) => JSON.parse(line));
  return {
    files: entries.filter(({file}) => file),
    ended: entries.some(({ended}) => ended),
    lost: entries.find(({lost}) => lost)?.lost,
  };
}
