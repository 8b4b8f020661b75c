/** What Chromium's trace says about the main thread of a page. */

export const traceCategories = [
  '-*',
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.compile',
  'v8',
];

/** A task longer than this keeps a reader waiting (https://web.dev/articles/tbt). */
const longTask = 50;

const scripting = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.compile', 'v8.run']);

/**
 * @param {object[]} events
 * @param {string} url the page that was visited
 * @returns {{blocking: number, longest: number, script: number}} ms: what tasks took beyond 50 ms each, the longest
 *   task, and all JavaScript but the benchmark's own
 */
export function mainThread(events, url) {
  const start = events.find(({name, args}) => name === 'navigationStart' && args.data?.documentLoaderURL === url);
  const own = events
    .filter(({ph, pid, tid, ts}) => ph === 'X' && pid === start.pid && tid === start.tid && ts >= start.ts)
    .sort((a, b) => a.ts - b.ts);

  const tasks = own.filter(({name}) => name === 'RunTask').map(({dur}) => dur / 1000);
  let script = 0;
  let end = 0;
  for (const {name, ts, dur, args} of own) {
    if (!scripting.has(name) || args.data?.url?.endsWith('probe.js')) continue;
    // Calls within calls count once.
    script += Math.max(0, ts + dur - Math.max(ts, end)) / 1000;
    end = Math.max(end, ts + dur);
  }
  return {
    blocking: tasks.reduce((sum, duration) => sum + Math.max(0, duration - longTask), 0),
    longest: Math.max(0, ...tasks),
    script,
  };
}
