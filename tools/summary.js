/** The summary of `npm test`: what tools/test.js prints when every step has ended. */

/**
 * @typedef {object} Row a step that has ended
 * @property {string} name
 * @property {string} title
 * @property {number} passed
 * @property {string[]} failed the file and title of each failed test
 * @property {string[]} skipped the reason of each skipped test; empty where a test gave none
 * @property {string[]} retries what was run again, and why
 * @property {number} seconds
 */

/**
 * Sums up the reports of one step.
 *
 * @param {import('../test/support/report.js').RunReport[]} reports
 * @param {number} code with which its runner ended
 * @returns {Pick<Row, 'passed' | 'failed' | 'skipped' | 'retries'>}
 */
export function sumUp(reports, code) {
  const files = reports.flatMap(({files}) => files);
  const total = (key) => files.reduce((sum, file) => sum + file[key], 0);
  const [passed, retried] = [total('passed'), total('retried')];
  const failed = files.flatMap(({file, failed}) => failed.map((title) => `${file}: ${title}`));
  if (failed.length === 0 && passed === 0) failed.push('ran no test');
  // Such as coverage that is too low.
  else if (failed.length === 0 && code !== 0) failed.push(`ended with code ${code} though every test passed`);
  const lost = reports.filter(({ended}) => !ended).map(({lost}) => lost ?? 'no reason given, see its output');
  return {
    passed,
    failed,
    skipped: files.flatMap(({skipped}) => skipped),
    retries: [
      ...lost.map((reason) => `the browser ended early and was started again: ${reason}`),
      ...(retried === 1 ? ['1 test passed only when it was run again'] : []),
      ...(retried > 1 ? [`${retried} tests passed only when they were run again`] : []),
    ],
  };
}

/**
 * The table, what failed, what was skipped and why, what was run again, and the last line, which CI reads.
 *
 * @param {Row[]} rows
 * @param {{allowed?: {steps: string[], reason: string}[]}} [options] the only skips that do not fail; any, if not given
 * @returns {{text: string, failed: number}}
 */
export function summaryOf(rows, {allowed} = {}) {
  const count = (key) => rows.reduce((sum, row) => sum + row[key].length, 0);
  const line = (title, ...cells) => title.padEnd(44) + cells.map((cell) => String(cell).padStart(9)).join('');
  const lines = [
    '',
    line('', 'passed', 'failed', 'skipped', 'seconds'),
    ...rows.map(({title, passed, failed, skipped, seconds}) =>
      line(title, passed, failed.length, skipped.length, seconds.toFixed(1)),
    ),
  ];

  const failures = rows.flatMap(({name, failed}) => failed.map((title) => `        ${name}: ${title}`));
  if (failures.length > 0) lines.push('', 'Failed:', ...failures);

  let forbidden = 0;
  const skips = rows.flatMap(({name, skipped}) =>
    [...new Set(skipped)].map((reason) => {
      const count = skipped.filter((other) => other === reason).length;
      const isAllowed = !allowed || allowed.some((skip) => skip.steps.includes(name) && skip.reason === reason);
      const isForbidden = reason === '' || !isAllowed;
      if (isForbidden) forbidden++;
      return `${String(count).padStart(6)}  ${name}: ${reason || 'no reason given'}${isForbidden ? '  ← not allowed' : ''}`;
    }),
  );
  if (skips.length > 0) lines.push('', 'Skipped:', ...skips);
  const retries = rows.flatMap(({name, retries}) => retries.map((retry) => `${name}: ${retry}`));
  if (retries.length > 0) lines.push('', 'Run again:', ...retries.map((retry) => `        ${retry}`));

  const passed = rows.reduce((sum, row) => sum + row.passed, 0);
  const failed = count('failed') + forbidden;
  lines.push('', `${passed} passed, ${failed} failed, ${count('skipped')} skipped`);
  return {text: lines.join('\n'), failed};
}
