let last: Promise<unknown> = Promise.resolve();

/**
 * Settles in a task of its own, after those that asked before: so elements whose words are on the page come to life one by
 * one, and the page answers its reader in between. Not by `scheduler.yield`, which comes before the page's own tasks.
 */
export function takeTurn(): Promise<unknown> {
  last = last.then(() => new Promise((resolve) => setTimeout(resolve)));
  return last;
}
