/** What waits: first what readers see, then what is folded. */
const queues = {seen: [] as (() => void)[], folded: [] as (() => void)[]};
let isAtWork = false;

/**
 * For how long jobs share one task, in milliseconds: half of a frame. Thousands share one without an end, as a browser may lay
 * out the page after each task.
 */
const taskTime = () => (queues.seen.length > 1000 ? Infinity : 8);

/**
 * Runs a job in a task of its own, after the jobs that asked before, so that elements come to life one by one and the page
 * answers its reader in between. Short jobs share a task. Not by `scheduler.yield`, which comes before the page's own tasks.
 *
 * @param queue - what is folded comes after all that readers see.
 * @returns what the job returns.
 */
export function inTurn<Result>(
  job: () => Result | Promise<Result>,
  queue: keyof typeof queues = 'seen',
): Promise<Result> {
  return new Promise((resolve) => {
    // Async, so that a job that throws rejects the promise.
    queues[queue].push(() => resolve((async () => job())()));
    if (isAtWork) return;
    isAtWork = true;
    setTimeout(runJobs);
    addEventListener('beforeprint', runAll);
  });
}

/** When the first of the jobs began that have shared the present task; `undefined` before it. */
let begun: number | undefined;

/**
 * Runs a job at once while the present task has been short, so that nothing flickers where few elements come, and in its
 * turn after that.
 *
 * @returns what the job returns.
 */
export function atOnceOrInTurn<Result>(job: () => Result): Result | Promise<unknown> {
  const now = performance.now();
  if (begun === undefined) {
    begun = now;
    setTimeout(() => (begun = undefined));
  }
  return isAtWork || now - begun > taskTime() ? inTurn(job) : job();
}

function runJobs(): void {
  const end = performance.now() + taskTime();
  while (performance.now() < end && runNext());
  isAtWork = queues.seen.length + queues.folded.length > 0;
  if (isAtWork) setTimeout(runJobs);
  else removeEventListener('beforeprint', runAll);
}

function runNext(): boolean {
  const job = queues.seen.shift() ?? queues.folded.shift();
  job?.();
  return job !== undefined;
}

/** On paper nothing is missing. */
function runAll(): void {
  while (runNext());
}
