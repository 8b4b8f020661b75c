import type {Review} from '../../runtime/description.js';
import {formatAttribute, warnOnce} from '../../runtime/warn.js';

const staleAfterYears = 2;
/** A clinic's calendar may be this far ahead of UTC (Kiribati), so its today may be tomorrow in UTC. */
const furthestAheadOfUtc = 14 * 60 * 60 * 1000;

/**
 * Reads `reviewed-by` and `reviewed-on`. A date that is invalid, in the future, or without a reviewer is ignored and
 * reported once. Without a reviewer there is no review.
 *
 * @param now - the present, in milliseconds since 1970.
 */
export function readReview(
  element: {readonly localName: string},
  reviewedBy: unknown,
  reviewedOn: unknown,
  now = Date.now(),
): Review | undefined {
  const by = typeof reviewedBy === 'string' && hasVisible(reviewedBy) ? reviewedBy.trim() : '';
  const on = readDay(element, reviewedOn, now);
  if (by !== '') return {by, ...(on && {on}), stale: on !== undefined && isStale(on, now)};
  if (on) warnOnce(`${formatAttribute(element, 'reviewed-on', on)}: ignored, because reviewed-by names no reviewer.`);
  return undefined;
}

/** Whether a text has more than white space and invisible control characters, such as U+202E. */
function hasVisible(text: string): boolean {
  return /[^\s\p{Cc}\p{Cf}]/u.test(text);
}

function readDay(element: {readonly localName: string}, value: unknown, now: number): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const day = typeof value === 'string' ? value.trim() : '';
  if (!isDay(day)) {
    warnOnce(`${formatAttribute(element, 'reviewed-on', value)}: invalid date, ignored. Use a day such as 2026-03-31.`);
  } else if (Date.parse(day) > now + furthestAheadOfUtc) {
    warnOnce(`${formatAttribute(element, 'reviewed-on', value)}: date in the future, ignored.`);
  } else {
    return day;
  }
  return undefined;
}

/** Whether a text is a day of the calendar; `2026-02-30` is not. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isStale(day: string, now: number): boolean {
  const end = new Date(day);
  end.setUTCFullYear(end.getUTCFullYear() + staleAfterYears);
  return end.getTime() < now;
}
