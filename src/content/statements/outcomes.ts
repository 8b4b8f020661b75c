import type {ConditionId} from '../conditions.js';
import type {Certainty} from '../grades.js';
import type {ReferenceId} from '../references.generated.js';
import type {FindingId} from './evidence.js';
import {idsOf, sourcesOf, type Relation} from './relation.js';

/** What a group of a trial was given. */
export const outcomeGroups = [
  'dextrose',
  'saline',
  'salineSameSpots',
  'salineShallow',
  'lidocaine',
  'steroid',
  'exercise',
  'usualActivity',
  'injections',
  'both',
  'phenolMixture',
  'lidocaineSaline',
  'package',
  'lighterPackage',
] as const;
export type OutcomeGroup = (typeof outcomeGroups)[number];

/** How many of 100 had the outcome, and the printed counts where the publication gives them. */
export interface CountedGroup {
  readonly group: OutcomeGroup;
  readonly per100: number;
  readonly count?: number;
  readonly of?: number;
}

/** The average of a group, on the scale of the outcome. */
export interface MeasuredGroup {
  readonly group: OutcomeGroup;
  readonly mean: number;
  readonly people?: number;
}

/** The number of a group. For everyone, averages are whole, as counts are. */
export function figureOf(group: CountedGroup | MeasuredGroup, reading: 'plain' | 'clinical'): number {
  if (!('mean' in group)) return group.per100;
  return reading === 'plain' ? Math.round(group.mean) : group.mean;
}

interface OutcomeBase extends Relation {
  readonly condition: ConditionId;
  /** The finding in which it is drawn. */
  readonly finding: FindingId;
  /** The trial that counted or measured. */
  readonly trial: ReferenceId;
  /** Everybody in the trial, also those of groups that are not shown. */
  readonly people: number;
  readonly time: {readonly value: number; readonly unit: 'week' | 'month'};
  readonly certainty: Certainty;
}

/** The trial counted people (or joints) in every group: drawn as 100 a group. */
export interface CountedOutcome extends OutcomeBase {
  readonly kind: 'counts';
  readonly unit: 'people' | 'knees' | 'jaw-joints';
  /** Whether it must not be drawn without its note. */
  readonly noteRequired: boolean;
  readonly groups: readonly CountedGroup[];
}

/** Averages only: drawn as bars on their own scale, never turned into people. */
export interface MeasuredOutcome extends OutcomeBase {
  readonly kind: 'means';
  /** `gain`: how far the score rose or the pain fell. `end`: the value at that time. */
  readonly measure: 'gain' | 'end';
  readonly scale: {readonly min: number; readonly max: number};
  readonly better: 'higher' | 'lower';
  readonly groups: readonly MeasuredGroup[];
}

export type Outcome = CountedOutcome | MeasuredOutcome;

/** Every outcome that may be drawn, in the order of reading. */
export const outcomes = {
  'tendinopathy-achilles-yelland-2011': {
    condition: 'tendinopathy',
    finding: 'tendinopathy-achilles',
    trial: 'yelland-2011-achilles',
    kind: 'counts',
    unit: 'people',
    noteRequired: false,
    people: 43,
    time: {value: 12, unit: 'month'},
    certainty: 'low',
    groups: [
      {group: 'injections', per100: 79, of: 14},
      {group: 'exercise', per100: 73, of: 15},
      {group: 'both', per100: 86, of: 14},
    ],
    refs: ['yelland-2011-achilles'],
  },
  'back-pain-yelland-2004-pain': {
    condition: 'back-pain',
    finding: 'back-pain-alone',
    trial: 'yelland-2004-back',
    kind: 'counts',
    unit: 'people',
    noteRequired: false,
    people: 110,
    time: {value: 12, unit: 'month'},
    certainty: 'low',
    groups: [
      {group: 'dextrose', per100: 46},
      {group: 'saline', per100: 36},
    ],
    refs: ['yelland-2004-back', 'dagenais-2007-cochrane', 'ebm-guidelines-back'],
  },
  'back-pain-yelland-2004-disability': {
    condition: 'back-pain',
    finding: 'back-pain-alone',
    trial: 'yelland-2004-back',
    kind: 'counts',
    unit: 'people',
    noteRequired: false,
    people: 110,
    time: {value: 12, unit: 'month'},
    certainty: 'low',
    groups: [
      {group: 'dextrose', per100: 42},
      {group: 'saline', per100: 36},
    ],
    refs: ['yelland-2004-back'],
  },
  'back-pain-yelland-2004-exercise-pain': {
    condition: 'back-pain',
    finding: 'back-pain-alone',
    trial: 'yelland-2004-back',
    kind: 'counts',
    unit: 'people',
    noteRequired: true,
    people: 110,
    time: {value: 12, unit: 'month'},
    certainty: 'low',
    groups: [
      {group: 'exercise', per100: 41},
      {group: 'usualActivity', per100: 39},
    ],
    refs: ['yelland-2004-back'],
  },
  'back-pain-klein-1993': {
    condition: 'back-pain',
    finding: 'back-pain-combined',
    trial: 'klein-1993-back',
    kind: 'counts',
    unit: 'people',
    noteRequired: true,
    people: 79,
    time: {value: 6, unit: 'month'},
    certainty: 'very-low',
    groups: [
      {group: 'phenolMixture', per100: 77, count: 30, of: 39},
      {group: 'lidocaineSaline', per100: 53, count: 21, of: 40},
    ],
    refs: ['klein-1993-back', 'dagenais-2007-cochrane'],
  },
  'back-pain-ongley-1987': {
    condition: 'back-pain',
    finding: 'back-pain-combined',
    trial: 'ongley-1987-back',
    kind: 'counts',
    unit: 'people',
    noteRequired: true,
    people: 81,
    time: {value: 6, unit: 'month'},
    certainty: 'very-low',
    groups: [
      {group: 'package', per100: 88, count: 35, of: 40},
      {group: 'lighterPackage', per100: 39, count: 16, of: 41},
    ],
    refs: ['ongley-1987-back', 'dagenais-2007-cochrane'],
  },
  'back-pain-ongley-1987-free': {
    condition: 'back-pain',
    finding: 'back-pain-combined',
    trial: 'ongley-1987-back',
    kind: 'counts',
    unit: 'people',
    noteRequired: true,
    people: 81,
    time: {value: 6, unit: 'month'},
    certainty: 'very-low',
    groups: [
      {group: 'package', per100: 38, count: 15, of: 40},
      {group: 'lighterPackage', per100: 10, count: 4, of: 41},
    ],
    refs: ['ongley-1987-back'],
  },
  'plantar-fasciitis-steroid-2023-week2': {
    condition: 'plantar-fasciitis',
    finding: 'plantar-fasciitis-steroid',
    trial: 'plantar-dextrose-vs-steroid-2023',
    kind: 'means',
    measure: 'end',
    scale: {min: 0, max: 10},
    better: 'lower',
    people: 44,
    time: {value: 2, unit: 'week'},
    certainty: 'low',
    groups: [
      {group: 'dextrose', mean: 4.1},
      {group: 'steroid', mean: 2.55},
    ],
    refs: ['plantar-dextrose-vs-steroid-2023'],
  },
  'shoulder-pain-bertrand-2016-same-spots': {
    condition: 'shoulder-pain',
    finding: 'shoulder-pain-same-spots',
    trial: 'bertrand-2016-shoulder',
    kind: 'counts',
    unit: 'people',
    noteRequired: false,
    people: 73,
    time: {value: 9, unit: 'month'},
    certainty: 'low',
    groups: [
      {group: 'dextrose', per100: 59},
      {group: 'salineSameSpots', per100: 37},
    ],
    refs: ['bertrand-2016-shoulder'],
  },
  'shoulder-pain-bertrand-2016-superficial': {
    condition: 'shoulder-pain',
    finding: 'shoulder-pain-saline',
    trial: 'bertrand-2016-shoulder',
    kind: 'counts',
    unit: 'people',
    noteRequired: false,
    people: 73,
    time: {value: 9, unit: 'month'},
    certainty: 'low',
    groups: [
      {group: 'dextrose', per100: 59},
      {group: 'salineShallow', per100: 27},
    ],
    refs: ['bertrand-2016-shoulder'],
  },
  'knee-pain-rabago-2013-composite': {
    condition: 'knee-pain',
    finding: 'knee-osteoarthritis-saline',
    trial: 'rabago-2013-knee',
    kind: 'means',
    measure: 'gain',
    scale: {min: 0, max: 100},
    better: 'higher',
    people: 90,
    time: {value: 52, unit: 'week'},
    certainty: 'low',
    groups: [
      {group: 'dextrose', mean: 15.3, people: 30},
      {group: 'saline', mean: 7.6, people: 29},
      {group: 'exercise', mean: 8.2, people: 31},
    ],
    refs: ['rabago-2013-knee'],
  },
  'knee-pain-osgood-topol-2011-painfree': {
    condition: 'knee-pain',
    finding: 'osgood-schlatter-sport',
    trial: 'topol-2011-osgood',
    kind: 'counts',
    unit: 'knees',
    noteRequired: true,
    people: 54,
    time: {value: 3, unit: 'month'},
    certainty: 'low',
    groups: [
      {group: 'dextrose', per100: 67, count: 14, of: 21},
      {group: 'lidocaine', per100: 23, count: 5, of: 22},
      {group: 'exercise', per100: 14, count: 3, of: 22},
    ],
    refs: ['topol-2011-osgood', 'rhim-2025-osgood-review'],
  },
  'knee-pain-osgood-topol-2011-unaltered': {
    condition: 'knee-pain',
    finding: 'osgood-schlatter-sport',
    trial: 'topol-2011-osgood',
    kind: 'counts',
    unit: 'knees',
    noteRequired: true,
    people: 54,
    time: {value: 3, unit: 'month'},
    certainty: 'low',
    groups: [
      {group: 'dextrose', per100: 100, count: 21, of: 21},
      {group: 'lidocaine', per100: 91, count: 20, of: 22},
      {group: 'exercise', per100: 59, count: 13, of: 22},
    ],
    refs: ['topol-2011-osgood'],
  },
  'knee-pain-osgood-wu-2022-3m': {
    condition: 'knee-pain',
    finding: 'osgood-schlatter-score',
    trial: 'wu-2022-osgood',
    kind: 'means',
    measure: 'gain',
    scale: {min: 0, max: 100},
    better: 'higher',
    people: 70,
    time: {value: 3, unit: 'month'},
    certainty: 'low',
    groups: [
      {group: 'dextrose', mean: 27.1},
      {group: 'saline', mean: 1.4},
    ],
    refs: ['wu-2022-osgood'],
  },
  'knee-pain-osgood-wu-2022-12m': {
    condition: 'knee-pain',
    finding: 'osgood-schlatter-score',
    trial: 'wu-2022-osgood',
    kind: 'means',
    measure: 'gain',
    scale: {min: 0, max: 100},
    better: 'higher',
    people: 70,
    time: {value: 12, unit: 'month'},
    certainty: 'low',
    groups: [
      {group: 'dextrose', mean: 34},
      {group: 'saline', mean: 28.2},
    ],
    refs: ['wu-2022-osgood'],
  },
  'other-joint-pain-jaw-louw-2019-pain': {
    condition: 'other-joint-pain',
    finding: 'jaw-pain-trials',
    trial: 'louw-2019-tmj',
    kind: 'means',
    measure: 'gain',
    scale: {min: 0, max: 10},
    better: 'higher',
    people: 42,
    time: {value: 3, unit: 'month'},
    certainty: 'low',
    groups: [
      {group: 'dextrose', mean: 4.3},
      {group: 'lidocaine', mean: 1.8},
    ],
    refs: ['louw-2019-tmj'],
  },
  'other-joint-pain-jaw-zarate-2020-3m': {
    condition: 'other-joint-pain',
    finding: 'jaw-pain-trials',
    trial: 'zarate-2020-tmj',
    kind: 'counts',
    unit: 'jaw-joints',
    noteRequired: true,
    people: 29,
    time: {value: 3, unit: 'month'},
    certainty: 'low',
    groups: [
      {group: 'dextrose', per100: 77, count: 17, of: 22},
      {group: 'lidocaine', per100: 29, count: 6, of: 21},
    ],
    refs: ['zarate-2020-tmj'],
  },
  'other-joint-pain-jaw-zarate-2020-12m': {
    condition: 'other-joint-pain',
    finding: 'jaw-pain-trials',
    trial: 'zarate-2020-tmj',
    kind: 'counts',
    unit: 'jaw-joints',
    noteRequired: true,
    people: 29,
    time: {value: 12, unit: 'month'},
    certainty: 'very-low',
    groups: [
      {group: 'dextrose', per100: 86, count: 19, of: 22},
      {group: 'lidocaine', per100: 24, count: 5, of: 21},
    ],
    refs: ['zarate-2020-tmj'],
  },
  'other-joint-pain-jaw-zarate-2020-12m-dysfunction': {
    condition: 'other-joint-pain',
    finding: 'jaw-pain-trials',
    trial: 'zarate-2020-tmj',
    kind: 'counts',
    unit: 'jaw-joints',
    noteRequired: true,
    people: 29,
    time: {value: 12, unit: 'month'},
    certainty: 'very-low',
    groups: [
      {group: 'dextrose', per100: 77, count: 17, of: 22},
      {group: 'lidocaine', per100: 33, count: 7, of: 21},
    ],
    refs: ['zarate-2020-tmj'],
  },
} as const satisfies Readonly<Record<string, Outcome>>;

export type OutcomeId = keyof typeof outcomes;
export const outcomeIds = idsOf(outcomes);
export const outcomesSources = sourcesOf(Object.values(outcomes));
