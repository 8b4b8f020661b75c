const jobs: (() => void)[] = [];
let isAtWork = false;

/**
 * For how long jobs share one task, in milliseconds: half of a frame. Thousands share one without an end, as a browser may lay
 * out the page after each task.
 */
const taskTime = () => (jobs.length > 1000 ? Infinity : 8);

/**
 * Runs a job in a task of its own, after the jobs that asked before, so that elements come to life one by one and the page
 * answers its reader in between. Short jobs share a task. Not by `scheduler.yield`, which comes before the page's own tasks.
 *
 * @returns what the job returns.
 */
export function inTurn<Result>(job: () => Result | Promise<Result>): Promise<Result> {
  return new Promise((resolve) => {
    // Async, so that a job that throws rejects the promise.
    jobs.push(() => resolve((async () => job())()));
    if (isAtWork) return;
    isAtWork = true;
    setTimeout(runJobs);
    addEventListener('beforeprint', runAll);
  });
}

function runJobs(): void {
  const end = performance.now() + taskTime();
  while (jobs.length > 0 && performance.now() < end) jobs.shift()!();
  isAtWork = jobs.length > 0;
  if (isAtWork) setTimeout(runJobs);
  else removeEventListener('beforeprint', runAll);
}

/** On paper nothing is missing. */
function runAll(): void {
  while (jobs.length > 0) jobs.shift()!();
}
