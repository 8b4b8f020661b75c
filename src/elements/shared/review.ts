import {formatAttribute, warnOnce} from '../../runtime/warn.js';

/** A review of the words by a clinician, as the clinic states it. */
export interface Review {
  readonly by: string;
  /** Day of the review, ISO 8601, such as `2026-03-31`. */
  readonly on?: string;
  /** Whether the review is more than two years old. */
  readonly stale: boolean;
}

const staleAfterYears = 2;
/** A clinic's calendar may be this far ahead of UTC (Kiribati), so that its today is no future. */
const furthestAheadOfUtc = 14 * 60 * 60 * 1000;

/**
 * What `reviewed-by` and `reviewed-on` say. A date that is none, that is in the future, or that has no reviewer is
 * left out and said once; no reviewer means no review.
 *
 * @param now - the present, in milliseconds since 1970.
 */
export function readReview(
  element: Element,
  reviewedBy: unknown,
  reviewedOn: unknown,
  now = Date.now(),
): Review | undefined {
  const by = typeof reviewedBy === 'string' && hasVisible(reviewedBy) ? reviewedBy.trim() : '';
  const on = readDay(element, reviewedOn, now);
  if (by !== '') return {by, ...(on && {on}), stale: on !== undefined && isStale(on, now)};
  if (on) warnOnce(`${formatAttribute(element, 'reviewed-on', on)} is left out: reviewed-by names no reviewer.`);
  return undefined;
}

/** Whether a text has more in it than white space and characters that only steer others, such as U+202E. */
function hasVisible(text: string): boolean {
  return /[^\s\p{Cc}\p{Cf}]/u.test(text);
}

function readDay(element: Element, value: unknown, now: number): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const day = typeof value === 'string' ? value.trim() : '';
  if (!isDay(day)) {
    warnOnce(
      `${formatAttribute(element, 'reviewed-on', value)} is not known and is left out; allowed: a day such as 2026-03-31.`,
    );
  } else if (Date.parse(day) > now + furthestAheadOfUtc) {
    warnOnce(`${formatAttribute(element, 'reviewed-on', value)} is in the future and is left out.`);
  } else {
    return day;
  }
  return undefined;
}

/** Whether a text is a day of the calendar; `2026-02-30` is none. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isStale(day: string, now: number): boolean {
  const end = new Date(day);
  end.setUTCFullYear(end.getUTCFullYear() + staleAfterYears);
  return end.getTime() < now;
}
