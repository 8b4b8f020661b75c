import type {Change} from '../../content/changes.js';
import {contentVersion, versionDates} from '../../content/version.generated.js';
import type {Review} from '../../runtime/description.js';
import {formatAttribute, warnOnce} from '../../runtime/warn.js';

const dueAfterYears = 2;
/** A clinic's calendar may be this far ahead of UTC (Kiribati), so its today may be tomorrow in UTC. */
const furthestAheadOfUtc = 14 * 60 * 60 * 1000;

/** The versions of the content, newest first. */
export const contentVersions: readonly string[] = Object.keys(versionDates);

/** What an element says about its review, as its attributes or properties hold it. */
export interface ReviewSettings {
  readonly reviewedBy?: unknown;
  readonly reviewedOn?: unknown;
  readonly reviewedVersion?: unknown;
}

/** A review that names its reviewer and its text, or what is wrong with it. */
export type CheckedReview =
  {readonly by: string; readonly on?: string; readonly version?: string} | {readonly problem: ReviewProblem};

/**
 * `unnamed`: no reviewer. `no-text`: neither version nor day, so it may be about any text. `invalid-day`: not a day of the
 * calendar. `future-day`: later than today. `unknown-version`: never existed, or newer than this library.
 * `early-day`: before the text that it is about existed.
 */
export type ReviewProblem = 'unnamed' | 'no-text' | 'invalid-day' | 'future-day' | 'unknown-version' | 'early-day';

/**
 * Checks the settings of a review. If one of them cannot be true, nothing shows which one is wrong, so the whole review is ignored.
 *
 * @returns `undefined` where the settings name no review at all.
 */
export function checkReview(settings: ReviewSettings, now = Date.now()): CheckedReview | undefined {
  const by = readName(settings.reviewedBy);
  const on = readText(settings.reviewedOn);
  const version = readText(settings.reviewedVersion);
  if (!by) return on === undefined && version === undefined ? undefined : {problem: 'unnamed'};
  if (on === undefined && version === undefined) return {problem: 'no-text'};
  if (on !== undefined && !isDay(on)) return {problem: 'invalid-day'};
  if (on && Date.parse(on) > now + furthestAheadOfUtc) return {problem: 'future-day'};
  if (version !== undefined && !contentVersions.includes(version)) return {problem: 'unknown-version'};
  if (on && on < existedSince(version)) return {problem: 'early-day'};
  return {by, ...(on && {on}), ...(version && {version})};
}

/** The day on which a version came out; without a version, the first one. */
export function existedSince(version?: string): string {
  return versionDates[version ?? contentVersions.at(-1)!]!;
}

/**
 * The ids of the statements that a review does not cover: new or changed after the version that was reviewed. Without a
 * version, only a day after that of a version is proof that the reviewer had read it.
 */
export function uncoveredBy(
  {on, version}: {readonly on?: string | undefined; readonly version?: string | undefined},
  changes: readonly Change[],
): readonly string[] {
  const isAfter = (changedIn: string) =>
    version ? contentVersions.indexOf(changedIn) < contentVersions.indexOf(version) : versionDates[changedIn]! >= on!;
  const later = changes.filter(([, changedIn, kind]) => kind !== 'removed' && isAfter(changedIn));
  return [...new Set(later.map(([id]) => id))];
}

/**
 * Reads the review of an element. One that cannot be true is not shown, and is reported once.
 *
 * @param element - the element, for the warning.
 * @param settings - its attributes or properties.
 * @param changes - what the versions of the content changed in the element.
 * @param now - the present, in milliseconds since 1970.
 */
export function readReview(
  element: {readonly localName: string},
  settings: ReviewSettings,
  changes: readonly Change[],
  now = Date.now(),
): Review | undefined {
  const checked = checkReview(settings, now);
  if (!checked) return undefined;
  if ('problem' in checked) {
    warnOnce(`${describeProblem(element, checked.problem, settings)} The review is not shown.`);
    return undefined;
  }
  const due = checked.on && dueAfter(checked.on);
  return {
    ...checked,
    ...(due && {due}),
    stale: due !== undefined && Date.parse(due) < now,
    uncovered: uncoveredBy(checked, changes),
  };
}

/** Reports the review of an element that shows words of the page's own, which no review of this text covers. */
export function refuseReview(element: {readonly localName: string}, settings: ReviewSettings): void {
  if (!checkReview(settings)) return;
  const by = formatAttribute(element, 'reviewed-by', settings.reviewedBy);
  warnOnce(`${by}: the page adds words of its own by addPack. The review is not shown.`);
}

function describeProblem(
  element: {readonly localName: string},
  problem: ReviewProblem,
  {reviewedBy, reviewedOn, reviewedVersion}: ReviewSettings,
): string {
  const by = formatAttribute(element, 'reviewed-by', reviewedBy);
  const on = formatAttribute(element, 'reviewed-on', reviewedOn);
  const version = formatAttribute(element, 'reviewed-version', reviewedVersion);
  const given = readText(reviewedVersion);
  const descriptions: Record<ReviewProblem, string> = {
    unnamed: `${readText(reviewedOn) === undefined ? version : on}: reviewed-by names no reviewer.`,
    'no-text': `${by}: no text is named. Add the version that was reviewed, reviewed-version="${contentVersion}", and reviewed-on.`,
    'invalid-day': `${on}: invalid date. Use a day such as ${versionDates[contentVersion]!}.`,
    'future-day': `${on}: date in the future. Use the day of the review.`,
    'unknown-version': `${version}: unknown version. Use one of: ${contentVersions.join(', ')}.`,
    'early-day': `${on}: ${given ? `version ${given}` : 'the text'} did not exist before ${existedSince(given)}. Correct the day or reviewed-version.`,
  };
  return descriptions[problem];
}

/** A name needs more than white space and invisible control characters, such as U+202E. */
function readName(value: unknown): string | undefined {
  return typeof value === 'string' && /[^\s\p{Cc}\p{Cf}]/u.test(value) ? value.trim() : undefined;
}

/** The text of a setting; `undefined` where it is missing or empty. Values that are not text become an empty one, which is neither day nor version. */
function readText(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  return typeof value === 'string' ? value.trim() : '';
}

/** Whether a text is a day of the calendar; `2026-02-30` is not. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function dueAfter(day: string): string {
  const due = new Date(day);
  due.setUTCFullYear(due.getUTCFullYear() + dueAfterYears);
  return due.toISOString().slice(0, 10);
}
