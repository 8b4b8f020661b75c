/** Tests that cannot run everywhere. The title of a skipped test says why, so that the summary of `npm test` can. */
const mark = ' — skipped: ';

/**
 * `describe` or `it` of either runner, which skips with a reason if there is one:
 * `unless(missing('nginx'), describe)('nginx serves', …)`. ESLint allows no other way to skip a test.
 *
 * @template {(title: string, ...rest: any[]) => unknown} Define
 * @param {string | false | undefined} reason why the tests cannot run here; a falsy value runs them
 * @param {Define & {skip: (title: string, ...rest: any[]) => unknown}} define `describe` or `it`
 * @returns {Define}
 */
export function unless(reason, define) {
  if (!reason) return define;
  return /** @type {Define} */ ((title, ...rest) => define.skip(title + mark + reason, ...rest));
}

/**
 * The reason in the titles of a skipped test and of the suites around it.
 *
 * @param {readonly string[]} titles
 * @returns {string} empty where no title says one
 */
export function reasonIn(titles) {
  const title = titles.find((title) => title.includes(mark)) ?? '';
  return title.slice(title.indexOf(mark) + mark.length * Number(title !== ''));
}
