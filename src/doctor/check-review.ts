import {contentVersion} from '../content/version.generated.js';
import {
  checkReview as checkSettings,
  contentVersions,
  existedSince,
  type ReviewProblem,
  type ReviewSettings,
} from '../elements/shared/review.js';
import type {DiagnosisDraft} from './diagnosis.js';
import type {ProloLike} from './page-inspection.js';

/** Checks what an element says about its review and what it leaves out. Each diagnosis names the attributes to write. */
export function* checkReview(element: ProloLike): Generator<DiagnosisDraft> {
  if (!element.provenance) return;
  const tag = element.localName;
  const settings = readSettings(element);
  const checked = checkSettings(settings);
  if (checked && 'problem' in checked) {
    const [reason, todo] = explain(checked.problem, settings);
    yield ['review-ignored', element, {tag, reason, todo}];
  } else {
    yield* checkCoverage(element);
  }
  yield* checkOmitted(element);
}

function readSettings(element: Element): Readonly<Record<keyof ReviewSettings, string | undefined>> {
  const read = (name: string) => element.getAttribute(name) ?? undefined;
  return {
    reviewedBy: read('reviewed-by'),
    reviewedOn: read('reviewed-on'),
    reviewedVersion: read('reviewed-version'),
  };
}

const today = () => `reviewed-on="${new Date().toISOString().slice(0, 10)}"`;
const newest = `reviewed-version="${contentVersion}"`;

/** Why a review is not shown, and what to do about it. */
function explain(problem: ReviewProblem, {reviewedOn, reviewedVersion}: ReviewSettings): readonly [string, string] {
  const on = `reviewed-on="${String(reviewedOn)}"`;
  const version = typeof reviewedVersion === 'string' ? reviewedVersion.trim() : '';
  const explanations: Readonly<Record<ReviewProblem, () => readonly [string, string]>> = {
    unnamed: () => ['reviewed-by names no reviewer', 'Add reviewed-by with the name of the clinician'],
    'no-text': () => ['it could be of any text', `Add the version that was reviewed and the day: ${newest} ${today()}`],
    'invalid-day': () => [`${on} is not a day`, `Write the day as in ${today()}`],
    'future-day': () => [`${on} is in the future`, `Write the day of the review, such as ${today()}`],
    'early-day': () => [
      `${on} is before ${version ? `version ${version}` : 'the text'} existed, on ${existedSince(version || undefined)}`,
      `Write the day of the review and the version that was read, such as ${today()} ${newest}`,
    ],
    'unknown-version': () => [
      `reviewed-version="${version}" is not a version of the text`,
      `Write the version that was reviewed: ${contentVersions.map((known) => `"${known}"`).join(', ')}`,
    ],
  };
  return explanations[problem]();
}

function* checkCoverage(element: ProloLike): Generator<DiagnosisDraft> {
  const tag = element.localName;
  const review = element.provenance?.review;
  if (!review) return;
  const {on, version, stale, uncovered = []} = review;
  const attributes = `${today()} ${newest}`;
  if (stale) yield ['review-stale', element, {tag, on: on!, attributes}];
  if (uncovered.length > 0) {
    const since = version ? ` --since ${version}` : '';
    const statements = uncovered.join(', ');
    yield ['review-outdated', element, {tag, count: uncovered.length, statements, since, attributes}];
  } else if (!version) {
    const consequence = 'The next change of the text ends it, even for what was reviewed';
    yield ['review-incomplete', element, {tag, missing: 'version', consequence, attribute: newest}];
  } else if (!on) {
    const consequence = 'Nobody can tell when it is due again';
    yield ['review-incomplete', element, {tag, missing: 'day', consequence, attribute: `such as ${today()}`}];
  }
}

function* checkOmitted(element: ProloLike): Generator<DiagnosisDraft> {
  const {optional = [], localName: tag} = element;
  const known = optional.join(', ') || 'none in this element';
  const isKnown = (id: string) => optional.some((candidate) => candidate.toLowerCase() === id.toLowerCase());
  const ids = (element.getAttribute('omit') ?? '').split(/[\s,]+/u).filter((id) => id !== '');
  for (const id of ids) if (!isKnown(id)) yield ['omit-ignored', element, {tag, id, known}];
}
