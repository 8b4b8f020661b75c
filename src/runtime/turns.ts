interface Job {
  readonly run: () => void;
  readonly place: Element;
}

/** What waits: first what readers see, in the order of the page, then what is folded. */
const queues = {seen: [] as Job[], folded: [] as Job[]};
let isAtWork = false;

/**
 * For how long jobs share one task, in milliseconds: half of a frame. The more wait, the longer, as a browser may lay out the page
 * after each task: many share as much as no reader notices (https://www.w3.org/TR/longtasks-1/), and thousands one without an end.
 */
function taskTime(): number {
  const {length} = queues.seen;
  if (length > 1000) return Infinity;
  return length > 20 ? 40 : 8;
}

/**
 * Runs a job in a task of its own, after the jobs that come before it, so that elements come to life one by one and the page
 * answers its reader in between. Short jobs share a task. Not by `scheduler.yield`, which comes before the page's own tasks.
 *
 * @param place - the element that the job is for. What stands first on the page comes first, so that nothing moves twice.
 * @param queue - what is folded comes after all that readers see.
 * @returns what the job returns.
 */
export function inTurn<Result>(
  place: Element,
  job: () => Result | Promise<Result>,
  queue: keyof typeof queues = 'seen',
): Promise<Result> {
  return new Promise((resolve) => {
    // Async, so that a job that throws rejects the promise.
    queues[queue].push({place, run: () => resolve((async () => job())())});
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
export function atOnceOrInTurn<Result>(place: Element, job: () => Result): Result | Promise<unknown> {
  const now = performance.now();
  if (begun === undefined) {
    begun = now;
    setTimeout(() => (begun = undefined));
  }
  return queues.seen.length > 0 || now - begun > taskTime() ? inTurn(place, job) : job();
}

function runJobs(): void {
  queues.seen.sort((first, second) => (precedes(first.place, second.place) ? -1 : 1));
  const end = performance.now() + taskTime();
  while (performance.now() < end && runNext());
  isAtWork = queues.seen.length + queues.folded.length > 0;
  if (isAtWork) setTimeout(runJobs);
  else removeEventListener('beforeprint', runAll);
}

function runNext(): boolean {
  const job = queues.seen.shift() ?? queues.folded.shift();
  job?.run();
  return job !== undefined;
}

const precedes = (first: Element, second: Element): boolean =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** On paper nothing is missing. */
function runAll(): void {
  while (runNext());
}
