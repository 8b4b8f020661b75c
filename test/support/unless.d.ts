/**
 * `describe` or `it` of either runner, which skips with a reason if there is one.
 * @param reason why the tests cannot run here; a falsy value runs them
 */
export function unless<Define extends {skip: unknown}>(reason: string | false | undefined, define: Define): Define;
/** The reason in the titles of a skipped test and of the suites around it; empty where no title says one. */
export function reasonIn(titles: readonly string[]): string;
