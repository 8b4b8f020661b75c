/** Main-thread figures from a Chromium trace. */

export const traceCategories = [
  '-*',
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.compile',
  'v8',
];

/** Tasks longer than this in ms count as blocking (https://web.dev/articles/tbt). */
const longTask = 50;

const scripting = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.compile', 'v8.run']);

/**
 * @param {any[]} events
 * @param {string} url the page that was visited
 * @returns {{blocking: number, longest: number, script: number}} in ms: total blocking time, the
 *   longest task, and all JavaScript except the benchmark's
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
    // Count nested calls once.
    script += Math.max(0, ts + dur - Math.max(ts, end)) / 1000;
    end = Math.max(end, ts + dur);
  }
  return {
    blocking: tasks.reduce((sum, duration) => sum + Math.max(0, duration - longTask), 0),
    longest: Math.max(0, ...tasks),
    script,
  };
}
