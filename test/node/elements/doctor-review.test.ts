import {describe, expect, it} from 'vitest';
import {contentVersion} from '../../../src/content/version.generated.js';
import {checkReview} from '../../../src/doctor/check-review.js';
import {messages} from '../../../src/doctor/messages.js';
import type {ProloLike} from '../../../src/doctor/page-inspection.js';
import {interpolate} from '../../../src/runtime/interpolate.js';
import {rows} from '../../support/rows.js';

type Attributes = Readonly<Record<string, string>>;
type Shown = NonNullable<NonNullable<ProloLike['provenance']>['review']>;

const today = new Date().toISOString().slice(0, 10);
const name = {'reviewed-by': 'Dr. A'};

/** The diagnoses on an element with these attributes, which shows this review. */
function diagnose(attributes: Attributes, review?: Shown): {id: string; message: string; fix: string}[] {
  const element = {
    localName: 'prolo-risks',
    getAttribute: (attribute: string) => attributes[attribute] ?? null,
    provenance: {...(review && {review})},
    optional: ['R31'],
  };
  return [...checkReview(element as unknown as ProloLike)].map(([id, , values = {}]) => ({
    id,
    message: interpolate(messages[id].message, values),
    fix: interpolate(messages[id].fix, values),
  }));
}

describe('The doctor', () => {
  const table: [attributes: Attributes, review: Shown | undefined, id: string, message: string, fix: string][] = [
    [
      name,
      undefined,
      'review-ignored',
      'it could be of any text',
      `reviewed-version="${contentVersion}" reviewed-on="${today}"`,
    ],
    [{'reviewed-on': '2026-11-27'}, undefined, 'review-ignored', 'names no reviewer', 'Add reviewed-by'],
    [
      {...name, 'reviewed-on': 'x'},
      undefined,
      'review-ignored',
      'reviewed-on="x" is not a day',
      `reviewed-on="${today}"`,
    ],
    [{...name, 'reviewed-on': '2999-01-01'}, undefined, 'review-ignored', 'in the future', `reviewed-on="${today}"`],
    [
      {...name, 'reviewed-on': '2026-11-22'},
      undefined,
      'review-ignored',
      'before the text existed, on 2026-11-23',
      'reviewed-version=',
    ],
    [
      {...name, 'reviewed-on': '2026-11-26', 'reviewed-version': '2.0.0'},
      undefined,
      'review-ignored',
      'before version 2.0.0 existed, on 2026-11-27',
      'reviewed-on=',
    ],
    [
      {...name, 'reviewed-version': '9'},
      undefined,
      'review-ignored',
      'reviewed-version="9" is not a version',
      '"2.0.0", "1.1.0", "1.0.0"',
    ],
    [
      {...name, 'reviewed-version': '1.1.0'},
      {version: '1.1.0', stale: false, uncovered: ['R17', 'R31']},
      'review-outdated',
      'does not cover 2 statements, which are new or changed since: R17, R31.',
      `review-sheet --since 1.1.0 -o review.html. Then write reviewed-on="${today}" reviewed-version="${contentVersion}".`,
    ],
    [
      {...name, 'reviewed-on': '2026-11-27'},
      {on: '2026-11-27', stale: false, uncovered: []},
      'review-incomplete',
      'no version',
      `Add reviewed-version="${contentVersion}".`,
    ],
    [
      {...name, 'reviewed-version': '2.0.0'},
      {version: '2.0.0', stale: false, uncovered: []},
      'review-incomplete',
      'no day',
      `reviewed-on="${today}"`,
    ],
    [
      {...name, 'reviewed-on': '2026-11-27', 'reviewed-version': '2.0.0'},
      {on: '2026-11-27', version: '2.0.0', stale: true, uncovered: []},
      'review-stale',
      'more than two years old',
      `reviewed-version="${contentVersion}"`,
    ],
    [{omit: 'r31, R16'}, undefined, 'omit-ignored', 'omit="R16"', 'R31'],
  ];
  it.each(rows(table))('says what to write for %j', (attributes, review, id, message, fix) => {
    const diagnoses = diagnose(attributes, review);
    expect(diagnoses.map((diagnosis) => diagnosis.id)).toEqual([id]);
    expect(diagnoses[0]!.message).toContain(message);
    expect(diagnoses[0]!.fix).toContain(fix);
  });

  const healthy: [attributes: Attributes, review?: Shown][] = [
    [{}],
    [{omit: 'R31'}],
    [
      {...name, 'reviewed-on': '2026-11-27', 'reviewed-version': '2.0.0'},
      {on: '2026-11-27', version: '2.0.0', stale: false, uncovered: []},
    ],
  ];
  it.each(rows(healthy))('finds nothing wrong with %j', (attributes, review) => {
    expect(diagnose(attributes, review)).toEqual([]);
  });
});
