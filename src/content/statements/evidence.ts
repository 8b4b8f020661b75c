import type {ConditionId} from '../conditions.js';
import type {Certainty, EvidenceDirection} from '../grades.js';
import type {ReferenceId} from '../references.generated.js';
import {idsOf, sourcesOf, type Relation} from './relation.js';

/** What studies found on one question about one condition. */
export interface Finding extends Relation {
  readonly condition: ConditionId;
  readonly direction: EvidenceDirection;
  /** Missing exactly where the direction is `none-found`: there is nothing to be sure of. */
  readonly certainty?: Certainty;
  /** The review that graded this certainty itself; missing where it is this library's own reading. */
  readonly gradedBy?: ReferenceId;
}

/** That long use is no proof, and what health systems say. */
export const evidenceIntro = {
  refs: [
    'ppm-history-of-prolotherapy',
    'sit-2016-knee-review',
    'p2g-fgf2-in-vitro',
    'rabago-2010-review',
    'hauser-2016-review',
    'cadth-2014',
    'va-tap-prolotherapy',
    'inesss-2013',
    'inesss-prolotherapy-update',
    'cleveland-clinic-prolotherapy',
  ],
} as const satisfies Relation;

/**
 * Every finding, in the order of the conditions. The first of a condition is its headline, which the list of
 * conditions shows at a glance: what a patient must know first. What found no difference, or spoke against
 * prolotherapy, is a finding of its own.
 */
export const findings = {
  'tendinopathy-overall': {
    condition: 'tendinopathy',
    direction: 'mixed',
    certainty: 'low',
    refs: ['bae-2021-review', 'goh-2021-network-review'],
  },
  'tendinopathy-other-treatments': {
    condition: 'tendinopathy',
    direction: 'no-difference',
    certainty: 'low',
    refs: ['goh-2021-network-review'],
  },
  'tendinopathy-achilles-combined': {
    condition: 'tendinopathy',
    direction: 'favors',
    certainty: 'low',
    refs: ['yelland-2011-achilles'],
  },
  'tendinopathy-achilles-alone': {
    condition: 'tendinopathy',
    direction: 'no-difference',
    certainty: 'low',
    refs: ['yelland-2011-achilles'],
  },
  'tendinopathy-lower-leg': {
    condition: 'tendinopathy',
    direction: 'mixed',
    certainty: 'low',
    refs: ['sanderson-2015-lower-limb-review', 'acc-nz-2013'],
  },
  'tendinopathy-animals': {
    condition: 'tendinopathy',
    direction: 'no-difference',
    certainty: 'very-low',
    refs: ['rat-achilles-dextrose-2003', 'rat-achilles-dextrose-2012', 'morrhuate-tendon-1985'],
  },
  'ligament-sprain-trials': {condition: 'ligament-sprain', direction: 'none-found', refs: ['sit-2022-ankle-protocol']},
  'ligament-sprain-cruciate': {
    condition: 'ligament-sprain',
    direction: 'favors',
    certainty: 'very-low',
    refs: ['reeves-2003-acl'],
  },
  'ligament-sprain-animals': {
    condition: 'ligament-sprain',
    direction: 'no-difference',
    certainty: 'very-low',
    refs: ['jensen-rat-mcl-injury'],
  },
  'back-pain-alone': {
    condition: 'back-pain',
    direction: 'no-difference',
    certainty: 'moderate',
    refs: ['dagenais-2007-cochrane', 'yelland-2004-back', 'aomrc-ebi-back-injections'],
  },
  'back-pain-combined': {
    condition: 'back-pain',
    direction: 'mixed',
    certainty: 'low',
    refs: ['dagenais-2007-cochrane', 'giordano-2021-back-review', 'aaom-position', 'mayo-clinic-prolotherapy'],
  },
  'back-pain-sacroiliac': {
    condition: 'back-pain',
    direction: 'favors',
    certainty: 'low',
    refs: ['kim-2010-sacroiliac'],
  },
  'neck-pain-trials': {condition: 'neck-pain', direction: 'none-found', refs: ['cord-injury-2011-case']},
  'neck-pain-series': {
    condition: 'neck-pain',
    direction: 'favors',
    certainty: 'very-low',
    refs: ['hauser-2015-neck', 'hauser-2007-neck-ppm'],
  },
  'tennis-elbow-other-treatments': {
    condition: 'tennis-elbow',
    direction: 'mixed',
    certainty: 'low',
    refs: ['zhu-2022-elbow-review', 'yelland-2019-elbow'],
  },
  'tennis-elbow-physiotherapy': {
    condition: 'tennis-elbow',
    direction: 'no-difference',
    certainty: 'low',
    refs: ['yelland-2019-elbow'],
  },
  'tennis-elbow-physiotherapy-early': {
    condition: 'tennis-elbow',
    direction: 'against',
    certainty: 'low',
    refs: ['yelland-2019-elbow'],
  },
  'tennis-elbow-saline': {
    condition: 'tennis-elbow',
    direction: 'favors',
    certainty: 'low',
    refs: ['scarpone-2008-elbow', 'best-2009-elbow-review'],
  },
  'golfers-elbow': {condition: 'golfers-elbow', direction: 'none-found', refs: []},
  'ankle-pain': {condition: 'ankle-pain', direction: 'none-found', refs: ['sit-2022-ankle-protocol', 'aetna-cpb-0207']},
  'joint-laxity-jaw': {
    condition: 'joint-laxity',
    direction: 'mixed',
    certainty: 'low',
    refs: ['nagori-2018-tmj-review'],
  },
  'joint-laxity-jaw-dislocation': {
    condition: 'joint-laxity',
    direction: 'no-difference',
    certainty: 'very-low',
    refs: ['nagori-2018-tmj-review'],
  },
  'joint-laxity-other': {
    condition: 'joint-laxity',
    direction: 'favors',
    certainty: 'very-low',
    refs: ['reeves-2003-acl', 'cusi-2010-sacroiliac', 'hauser-2015-neck'],
  },
  'plantar-fasciitis-saline': {
    condition: 'plantar-fasciitis',
    direction: 'favors',
    certainty: 'low',
    gradedBy: 'fong-2023-plantar-review',
    refs: ['fong-2023-plantar-review'],
  },
  'plantar-fasciitis-steroid': {
    condition: 'plantar-fasciitis',
    direction: 'against',
    certainty: 'moderate',
    gradedBy: 'fong-2023-plantar-review',
    refs: ['fong-2023-plantar-review'],
  },
  'plantar-fasciitis-later': {
    condition: 'plantar-fasciitis',
    direction: 'no-difference',
    certainty: 'low',
    refs: ['chutumstid-plantar-review'],
  },
  'shoulder-pain-saline': {
    condition: 'shoulder-pain',
    direction: 'mixed',
    certainty: 'low',
    refs: ['bertrand-2016-shoulder'],
  },
  'shoulder-pain-same-spots': {
    condition: 'shoulder-pain',
    direction: 'no-difference',
    certainty: 'low',
    refs: ['bertrand-2016-shoulder'],
  },
  'shoulder-pain-steroid': {
    condition: 'shoulder-pain',
    direction: 'no-difference',
    certainty: 'low',
    refs: ['cole-2018-shoulder'],
  },
  'shoulder-pain-little-treatment': {
    condition: 'shoulder-pain',
    direction: 'favors',
    certainty: 'low',
    refs: ['worksafebc-rotator-cuff'],
  },
  'shoulder-pain-full-tear': {
    condition: 'shoulder-pain',
    direction: 'against',
    certainty: 'low',
    refs: ['aaos-2025-rotator-cuff'],
  },
  'shoulder-pain-other': {condition: 'shoulder-pain', direction: 'none-found', refs: []},
  'knee-osteoarthritis-saline': {
    condition: 'knee-pain',
    direction: 'favors',
    certainty: 'low',
    refs: ['rabago-2013-knee', 'sit-2020-knee'],
  },
  'knee-osteoarthritis-all': {
    condition: 'knee-pain',
    direction: 'mixed',
    certainty: 'low',
    refs: ['waluyo-2023-oa-review'],
  },
  'knee-osteoarthritis-injections': {
    condition: 'knee-pain',
    direction: 'no-difference',
    certainty: 'low',
    refs: ['cortez-2022-knee-review'],
  },
  'knee-osteoarthritis-steroid': {
    condition: 'knee-pain',
    direction: 'mixed',
    certainty: 'low',
    refs: ['bayat-2023-knee-steroid'],
  },
  'knee-pain-other': {condition: 'knee-pain', direction: 'none-found', refs: []},
  'finger-arthritis': {condition: 'other-joint-pain', direction: 'mixed', certainty: 'low', refs: ['reeves-2000-hand']},
  'finger-arthritis-at-rest': {
    condition: 'other-joint-pain',
    direction: 'no-difference',
    certainty: 'low',
    refs: ['reeves-2000-hand'],
  },
  'thumb-arthritis-steroid': {
    condition: 'other-joint-pain',
    direction: 'mixed',
    certainty: 'low',
    refs: ['cmc-oa-dextrose-vs-steroid'],
  },
  'jaw-pain': {condition: 'other-joint-pain', direction: 'favors', certainty: 'low', refs: ['sit-2021-tmj-review']},
  'jaw-function': {
    condition: 'other-joint-pain',
    direction: 'no-difference',
    certainty: 'low',
    refs: ['sit-2021-tmj-review'],
  },
  'hip-pain': {condition: 'other-joint-pain', direction: 'none-found', refs: []},
} as const satisfies Readonly<Record<string, Finding>>;

export type FindingId = keyof typeof findings;
export const findingIds = idsOf(findings);
export const evidenceSources = sourcesOf([evidenceIntro, ...Object.values(findings)]);
