/** The summary of `npm test`: what tools/test.js prints when every step has ended. */

/**
 * @typedef {object} Row a step that has ended
 * @property {string} name
 * @property {string} title
 * @property {number} passed
 * @property {number} failed
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
  // Ended badly though every test passed (coverage too low, an error between tests), or ran no test at all.
  const failed = total('failed') || Number(code !== 0 || passed === 0);
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
 * The table, what was skipped and why, what was run again, and the last line, which CI reads.
 *
 * @param {Row[]} rows
 * @param {{allowed?: {steps: string[], reason: string}[]}} [options] the only skips that do not fail; any, if not given
 * @returns {{text: string, failed: number}}
 */
export function summaryOf(rows, {allowed} = {}) {
  const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
  const line = (title, ...cells) => title.padEnd(44) + cells.map((cell) => String(cell).padStart(9)).join('');
  const lines = [
    '',
    line('', 'passed', 'failed', 'skipped', 'seconds'),
    ...rows.map(({title, passed, failed, skipped, seconds}) =>
      line(title, passed, failed, skipped.length, seconds.toFixed(1)),
    ),
  ];

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

  const failed = total('failed') + forbidden;
  const skipped = rows.reduce((sum, row) => sum + row.skipped.length, 0);
  lines.push('', `${total('passed')} passed, ${failed} failed, ${skipped} skipped`);
  return {text: lines.join('\n'), failed};
}
