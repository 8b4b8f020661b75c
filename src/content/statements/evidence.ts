import type {ConditionId} from '../ids.js';

/**
 * Which way a finding points. `too-few`: too few people took part to tell. `no-comparison`: reports without a
 * comparison group, which cannot show an effect. `against`: another treatment did better, or a body advises against it.
 * `none`: we found no results.
 */
export const evidenceDirections = [
  'favors',
  'mixed',
  'no-difference',
  'too-few',
  'against',
  'no-comparison',
  'none',
] as const;
export type EvidenceDirection = (typeof evidenceDirections)[number];

/** How sure we can be of a finding, in the words of GRADE. */
export const certainties = ['high', 'moderate', 'low', 'very-low'] as const;
export type Certainty = (typeof certainties)[number];

/** Why a certainty is not higher: the domains of GRADE. */
export const certaintyGrounds = ['bias', 'inconsistency', 'imprecision', 'indirectness', 'no-comparison'] as const;
export type CertaintyGround = (typeof certaintyGrounds)[number];

/** What a finding is: a result of studies, harm that was reported, or the advice of a body. */
export const findingKinds = ['study', 'harm', 'advice'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** How strongly a body advises, where it says so. */
export const adviceStrengths = ['strong', 'conditional'] as const;
export type AdviceStrength = (typeof adviceStrengths)[number];

/**
 * What ties the authors of a study to the treatment. A tie does not make a result wrong, but belongs beside it.
 * `team`: authors who also wrote other studies or reviews of prolotherapy cited here.
 */
export const evidenceTies = [
  'teaches',
  'offers',
  'sells',
  'own-patients',
  'named-method',
  'association',
  'team',
] as const;
export type EvidenceTie = (typeof evidenceTies)[number];

/** One finding about one condition, without words. */
export interface FindingRelation {
  readonly condition: ConditionId;
  readonly kind: FindingKind;
  readonly direction: EvidenceDirection;
  /** Missing where there are no results, and for advice, which has a strength instead. */
  readonly certainty?: Certainty;
  readonly grounds?: readonly CertaintyGround[];
  /** The review that rated the certainty; missing where it is our own reading. */
  readonly gradedBy?: string;
  readonly strength?: AdviceStrength;
  readonly ties?: readonly EvidenceTie[];
  readonly refs: readonly string[];
}

/** Every finding, in the order of reading. */
export const evidenceStatements = {
  'tendinopathy-achilles': {
    condition: 'tendinopathy',
    kind: 'study',
    direction: 'too-few',
    certainty: 'low',
    grounds: ['imprecision', 'bias'],
    ties: ['named-method'],
    refs: ['yelland-2011-achilles'],
  },
  'tendinopathy-other-treatments': {
    condition: 'tendinopathy',
    kind: 'study',
    direction: 'no-difference',
    certainty: 'low',
    grounds: ['indirectness', 'imprecision'],
    refs: ['goh-2021-network-review'],
  },
  'tendinopathy-overall': {
    condition: 'tendinopathy',
    kind: 'study',
    direction: 'favors',
    certainty: 'low',
    grounds: ['indirectness'],
    refs: ['bae-2021-review'],
  },
  'tendinopathy-lower-leg': {
    condition: 'tendinopathy',
    kind: 'study',
    direction: 'mixed',
    certainty: 'low',
    grounds: ['bias', 'imprecision'],
    refs: ['sanderson-2015-lower-limb-review', 'patellar-sclero-prolo-review-2020'],
  },
  'tendinopathy-groin': {
    condition: 'tendinopathy',
    kind: 'study',
    direction: 'no-comparison',
    certainty: 'very-low',
    grounds: ['no-comparison'],
    ties: ['offers'],
    refs: ['topol-2005-groin'],
  },
  'tendinopathy-advice': {
    condition: 'tendinopathy',
    kind: 'advice',
    direction: 'against',
    refs: ['acc-nz-2013'],
  },
  'ligament-sprain-trials': {
    condition: 'ligament-sprain',
    kind: 'study',
    direction: 'none',
    ties: ['teaches', 'offers', 'team'],
    refs: ['rabago-ankle-abstract', 'sit-2022-ankle-protocol', 'nct03868995-ankle-sprain', 'irct-73512-ankle'],
  },
  'ligament-sprain-cruciate': {
    condition: 'ligament-sprain',
    kind: 'study',
    direction: 'no-comparison',
    certainty: 'very-low',
    grounds: ['no-comparison'],
    ties: ['offers'],
    refs: ['reeves-2003-acl'],
  },
  'ligament-sprain-athletes': {
    condition: 'ligament-sprain',
    kind: 'study',
    direction: 'no-comparison',
    certainty: 'very-low',
    grounds: ['no-comparison'],
    ties: ['own-patients'],
    refs: ['ankle-athletes-series-2021'],
  },
  'back-pain-alone': {
    condition: 'back-pain',
    kind: 'study',
    direction: 'no-difference',
    certainty: 'low',
    grounds: ['inconsistency', 'imprecision', 'indirectness'],
    refs: ['dagenais-2007-cochrane', 'yelland-2004-back', 'dechow-1999-back', 'ebm-guidelines-back'],
  },
  'back-pain-combined': {
    condition: 'back-pain',
    kind: 'study',
    direction: 'favors',
    certainty: 'very-low',
    grounds: ['indirectness', 'imprecision'],
    ties: ['association'],
    refs: ['dagenais-2007-cochrane', 'klein-1993-back', 'ongley-1987-back'],
  },
  'back-pain-review': {
    condition: 'back-pain',
    kind: 'study',
    direction: 'mixed',
    certainty: 'very-low',
    grounds: ['bias', 'indirectness'],
    refs: ['giordano-2021-back-review'],
  },
  'back-pain-sacroiliac': {
    condition: 'back-pain',
    kind: 'study',
    direction: 'mixed',
    certainty: 'very-low',
    grounds: ['inconsistency', 'imprecision'],
    refs: ['kim-2010-sacroiliac', 'sij-steroid-vs-dextrose-rct', 'ali-2025-sacroiliac'],
  },
  'back-pain-sacroiliac-series': {
    condition: 'back-pain',
    kind: 'study',
    direction: 'no-comparison',
    certainty: 'very-low',
    grounds: ['no-comparison'],
    ties: ['own-patients'],
    refs: ['va-2018-sacroiliac-cohort', 'cusi-2010-sacroiliac'],
  },
  'back-pain-advice': {
    condition: 'back-pain',
    kind: 'advice',
    direction: 'against',
    refs: ['aomrc-ebi-back-injections', 'mayo-clinic-prolotherapy', 'aaom-position'],
  },
  'neck-pain-trials': {
    condition: 'neck-pain',
    kind: 'study',
    direction: 'none',
    refs: [],
  },
  'neck-pain-series': {
    condition: 'neck-pain',
    kind: 'study',
    direction: 'no-comparison',
    certainty: 'very-low',
    grounds: ['no-comparison'],
    ties: ['sells', 'own-patients'],
    refs: ['hauser-2015-neck', 'hauser-2007-neck-ppm'],
  },
  'neck-pain-harm': {
    condition: 'neck-pain',
    kind: 'harm',
    direction: 'no-comparison',
    certainty: 'very-low',
    grounds: ['no-comparison'],
    refs: ['cord-injury-2011-case', 'dagenais-2006-safety'],
  },
  'tennis-elbow-needle': {
    condition: 'tennis-elbow',
    kind: 'study',
    direction: 'no-difference',
    certainty: 'low',
    grounds: ['imprecision', 'bias'],
    refs: ['keijsers-2024-elbow'],
  },
  'tennis-elbow-saline': {
    condition: 'tennis-elbow',
    kind: 'study',
    direction: 'mixed',
    certainty: 'low',
    grounds: ['inconsistency', 'imprecision'],
    refs: ['akcay-2020-elbow', 'ciftci-2023-elbow'],
  },
  'tennis-elbow-physiotherapy': {
    condition: 'tennis-elbow',
    kind: 'study',
    direction: 'no-difference',
    certainty: 'low',
    grounds: ['imprecision', 'bias'],
    ties: ['teaches'],
    refs: ['yelland-2019-elbow'],
  },
  'tennis-elbow-other-treatments': {
    condition: 'tennis-elbow',
    kind: 'study',
    direction: 'favors',
    certainty: 'low',
    grounds: ['imprecision', 'inconsistency'],
    ties: ['teaches', 'offers', 'team'],
    refs: ['zhu-2022-elbow-review', 'keijsers-2024-elbow'],
  },
  'tennis-elbow-waiting': {
    condition: 'tennis-elbow',
    kind: 'study',
    direction: 'favors',
    certainty: 'very-low',
    grounds: ['bias', 'imprecision'],
    ties: ['teaches'],
    refs: ['rabago-2013-elbow'],
  },
  'tennis-elbow-steroid': {
    condition: 'tennis-elbow',
    kind: 'study',
    direction: 'favors',
    certainty: 'very-low',
    grounds: ['imprecision'],
    refs: ['bayat-2019-elbow', 'carayannopoulos-2011-elbow'],
  },
  'tennis-elbow-hyaluronic': {
    condition: 'tennis-elbow',
    kind: 'study',
    direction: 'favors',
    certainty: 'very-low',
    grounds: ['imprecision'],
    refs: ['apaydin-2020-elbow'],
  },
  'tennis-elbow-shock-waves': {
    condition: 'tennis-elbow',
    kind: 'study',
    direction: 'against',
    certainty: 'very-low',
    grounds: ['imprecision'],
    refs: ['ahadi-2019-elbow'],
  },
  'tennis-elbow-morrhuate': {
    condition: 'tennis-elbow',
    kind: 'study',
    direction: 'favors',
    certainty: 'very-low',
    grounds: ['indirectness', 'imprecision'],
    ties: ['teaches'],
    refs: ['scarpone-2008-elbow', 'best-2009-elbow-review'],
  },
  'golfers-elbow': {
    condition: 'golfers-elbow',
    kind: 'study',
    direction: 'none',
    refs: [],
  },
  'ankle-pain-cartilage': {
    condition: 'ankle-pain',
    kind: 'study',
    direction: 'too-few',
    certainty: 'very-low',
    grounds: ['bias', 'imprecision'],
    ties: ['team'],
    refs: ['akpancar-2019-ankle'],
  },
  'ankle-pain-series': {
    condition: 'ankle-pain',
    kind: 'study',
    direction: 'no-comparison',
    certainty: 'very-low',
    grounds: ['no-comparison'],
    ties: ['sells'],
    refs: ['hauser-2010-ankle'],
  },
  'joint-laxity-jaw': {
    condition: 'joint-laxity',
    kind: 'study',
    direction: 'favors',
    certainty: 'low',
    grounds: ['imprecision'],
    refs: ['nagori-2018-tmj-review'],
  },
  'joint-laxity-jaw-year': {
    condition: 'joint-laxity',
    kind: 'study',
    direction: 'no-difference',
    certainty: 'low',
    grounds: ['imprecision'],
    refs: ['comert-kilic-2016-tmj'],
  },
  'joint-laxity-jaw-small': {
    condition: 'joint-laxity',
    kind: 'study',
    direction: 'too-few',
    certainty: 'very-low',
    grounds: ['imprecision'],
    refs: ['refai-2011-tmj', 'chhapane-2024-tmj'],
  },
  'joint-laxity-other': {
    condition: 'joint-laxity',
    kind: 'study',
    direction: 'no-comparison',
    certainty: 'very-low',
    grounds: ['no-comparison'],
    ties: ['offers', 'sells', 'own-patients'],
    refs: ['reeves-2003-acl', 'cusi-2010-sacroiliac', 'va-2018-sacroiliac-cohort', 'hauser-2015-neck'],
  },
  'plantar-fasciitis-steroid': {
    condition: 'plantar-fasciitis',
    kind: 'study',
    direction: 'against',
    certainty: 'moderate',
    gradedBy: 'fong-2023-plantar-review',
    ties: ['teaches', 'offers', 'team'],
    refs: ['fong-2023-plantar-review', 'plantar-dextrose-vs-steroid-2023'],
  },
  'plantar-fasciitis-steroid-months': {
    condition: 'plantar-fasciitis',
    kind: 'study',
    direction: 'mixed',
    certainty: 'low',
    grounds: ['inconsistency', 'imprecision'],
    refs: ['qafesha-plantar-review', 'plantar-dextrose-vs-steroid-2023'],
  },
  'plantar-fasciitis-saline': {
    condition: 'plantar-fasciitis',
    kind: 'study',
    direction: 'favors',
    certainty: 'low',
    gradedBy: 'fong-2023-plantar-review',
    ties: ['teaches', 'offers', 'team'],
    refs: ['fong-2023-plantar-review', 'umay-altas-2018-plantar'],
  },
  'plantar-fasciitis-later': {
    condition: 'plantar-fasciitis',
    kind: 'study',
    direction: 'no-difference',
    certainty: 'low',
    grounds: ['bias', 'imprecision'],
    refs: ['chutumstid-plantar-review', 'ugurlar-2018-plantar'],
  },
  'plantar-fasciitis-stretching': {
    condition: 'plantar-fasciitis',
    kind: 'study',
    direction: 'favors',
    certainty: 'low',
    grounds: ['bias', 'imprecision'],
    ties: ['team'],
    refs: ['ersen-2018-plantar'],
  },
  'shoulder-pain-same-spots': {
    condition: 'shoulder-pain',
    kind: 'study',
    direction: 'too-few',
    certainty: 'low',
    grounds: ['imprecision'],
    ties: ['offers'],
    refs: ['bertrand-2016-shoulder'],
  },
  'shoulder-pain-saline': {
    condition: 'shoulder-pain',
    kind: 'study',
    direction: 'favors',
    certainty: 'low',
    grounds: ['imprecision', 'indirectness'],
    ties: ['offers'],
    refs: ['bertrand-2016-shoulder'],
  },
  'shoulder-pain-one-injection': {
    condition: 'shoulder-pain',
    kind: 'study',
    direction: 'mixed',
    certainty: 'low',
    grounds: ['imprecision', 'inconsistency'],
    ties: ['team'],
    refs: ['lin-cl-2019-shoulder', 'lin-cl-2022-shoulder'],
  },
  'shoulder-pain-steroid': {
    condition: 'shoulder-pain',
    kind: 'study',
    direction: 'mixed',
    certainty: 'low',
    grounds: ['inconsistency', 'imprecision'],
    refs: ['aaos-2025-rotator-cuff', 'cole-2018-shoulder', 'nasiri-2021-shoulder', 'sabaah-2020-shoulder'],
  },
  'shoulder-pain-exercise': {
    condition: 'shoulder-pain',
    kind: 'study',
    direction: 'mixed',
    certainty: 'very-low',
    grounds: ['bias', 'imprecision'],
    ties: ['team'],
    refs: ['seven-2017-shoulder', 'kazempour-mofrad-2021-shoulder', 'george-2018-shoulder'],
  },
  'shoulder-pain-pooled': {
    condition: 'shoulder-pain',
    kind: 'study',
    direction: 'favors',
    certainty: 'low',
    grounds: ['indirectness', 'imprecision'],
    refs: ['rotator-cuff-dextrose-review-2025'],
  },
  'shoulder-pain-little-treatment': {
    condition: 'shoulder-pain',
    kind: 'study',
    direction: 'mixed',
    certainty: 'low',
    grounds: ['inconsistency', 'imprecision'],
    refs: ['worksafebc-rotator-cuff'],
  },
  'shoulder-pain-full-tear': {
    condition: 'shoulder-pain',
    kind: 'advice',
    direction: 'against',
    strength: 'strong',
    refs: ['aaos-2025-rotator-cuff'],
  },
  'shoulder-pain-other': {
    condition: 'shoulder-pain',
    kind: 'study',
    direction: 'none',
    refs: ['nct06165926-frozen-shoulder'],
  },
  'knee-osteoarthritis-saline': {
    condition: 'knee-pain',
    kind: 'study',
    direction: 'favors',
    certainty: 'low',
    grounds: ['imprecision', 'inconsistency', 'bias'],
    ties: ['teaches', 'offers', 'team'],
    refs: ['rabago-2013-knee', 'sit-2020-knee', 'reeves-2000-knee'],
  },
  'knee-osteoarthritis-one-injection': {
    condition: 'knee-pain',
    kind: 'study',
    direction: 'no-difference',
    certainty: 'low',
    grounds: ['imprecision'],
    refs: ['teymouri-2025-knee'],
  },
  'knee-osteoarthritis-advice': {
    condition: 'knee-pain',
    kind: 'advice',
    direction: 'against',
    strength: 'conditional',
    refs: ['acr-2019-oa-guideline', 'racgp-2018-oa-guideline'],
  },
  'knee-osteoarthritis-steroid': {
    condition: 'knee-pain',
    kind: 'study',
    direction: 'mixed',
    certainty: 'low',
    grounds: ['imprecision'],
    refs: ['bayat-2023-knee-steroid'],
  },
  'knee-osteoarthritis-injections': {
    condition: 'knee-pain',
    kind: 'study',
    direction: 'no-difference',
    certainty: 'low',
    grounds: ['bias', 'imprecision'],
    refs: ['cortez-2022-knee-review', 'knee-prolotherapy-review-jcot-2021', 'knee-hypertonic-saline-rct'],
  },
  'knee-osteoarthritis-all': {
    condition: 'knee-pain',
    kind: 'study',
    direction: 'mixed',
    certainty: 'low',
    grounds: ['bias', 'inconsistency'],
    ties: ['team'],
    refs: ['waluyo-2023-oa-review', 'chen-2022-knee-review'],
  },
  'knee-osteoarthritis-scans': {
    condition: 'knee-pain',
    kind: 'study',
    direction: 'no-difference',
    certainty: 'low',
    grounds: ['imprecision'],
    ties: ['teaches'],
    refs: ['rabago-2013-knee-mri'],
  },
  'osgood-schlatter-sport': {
    condition: 'knee-pain',
    kind: 'study',
    direction: 'favors',
    certainty: 'low',
    grounds: ['imprecision', 'inconsistency'],
    ties: ['offers'],
    refs: ['topol-2011-osgood'],
  },
  'osgood-schlatter-no-gain': {
    condition: 'knee-pain',
    kind: 'study',
    direction: 'no-difference',
    certainty: 'low',
    grounds: ['imprecision'],
    refs: ['nakase-2020-osgood'],
  },
  'osgood-schlatter-score': {
    condition: 'knee-pain',
    kind: 'study',
    direction: 'favors',
    certainty: 'low',
    grounds: ['inconsistency', 'imprecision'],
    refs: ['wu-2022-osgood'],
  },
  'osgood-schlatter-pooled': {
    condition: 'knee-pain',
    kind: 'study',
    direction: 'mixed',
    certainty: 'very-low',
    grounds: ['inconsistency', 'imprecision'],
    refs: ['rhim-2025-osgood-review'],
  },
  'osgood-schlatter-plasma': {
    condition: 'knee-pain',
    kind: 'study',
    direction: 'against',
    certainty: 'very-low',
    grounds: ['bias', 'imprecision'],
    refs: ['thapa-osgood-prp'],
  },
  'knee-pain-other': {
    condition: 'knee-pain',
    kind: 'study',
    direction: 'none',
    refs: [],
  },
  'jaw-pain': {
    condition: 'other-joint-pain',
    kind: 'study',
    direction: 'favors',
    certainty: 'low',
    grounds: ['bias', 'imprecision'],
    ties: ['teaches', 'offers', 'team'],
    refs: ['sit-2021-tmj-review', 'saramantos-2025-tmj-review'],
  },
  'jaw-pain-trials': {
    condition: 'other-joint-pain',
    kind: 'study',
    direction: 'favors',
    certainty: 'low',
    grounds: ['imprecision', 'bias'],
    ties: ['teaches', 'offers', 'team'],
    refs: ['louw-2019-tmj', 'zarate-2020-tmj'],
  },
  'jaw-function': {
    condition: 'other-joint-pain',
    kind: 'study',
    direction: 'no-difference',
    certainty: 'low',
    grounds: ['bias', 'imprecision'],
    ties: ['teaches', 'offers', 'team'],
    refs: ['sit-2021-tmj-review', 'saramantos-2025-tmj-review'],
  },
  'finger-arthritis': {
    condition: 'other-joint-pain',
    kind: 'study',
    direction: 'too-few',
    certainty: 'low',
    grounds: ['imprecision'],
    ties: ['offers'],
    refs: ['reeves-2000-hand'],
  },
  'thumb-arthritis-steroid': {
    condition: 'other-joint-pain',
    kind: 'study',
    direction: 'mixed',
    certainty: 'low',
    grounds: ['imprecision'],
    refs: ['cmc-oa-dextrose-vs-steroid'],
  },
  'hip-pain': {
    condition: 'other-joint-pain',
    kind: 'study',
    direction: 'favors',
    certainty: 'very-low',
    grounds: ['bias', 'imprecision'],
    ties: ['team'],
    refs: ['gul-2020-hip'],
  },
  'hip-advice': {
    condition: 'other-joint-pain',
    kind: 'advice',
    direction: 'against',
    strength: 'conditional',
    refs: ['acr-2019-oa-guideline', 'racgp-2018-oa-guideline'],
  },
} as const satisfies Readonly<Record<string, FindingRelation>>;

export type FindingId = keyof typeof evidenceStatements;

/** What stands around the findings, with the sources behind it. */
export const evidenceNotes = {
  intro: {refs: ['ppm-history-of-prolotherapy', 'rabago-2010-review']},
  authorsNote: {
    refs: [
      'rabago-2013-knee',
      'sit-2020-knee',
      'reeves-2000-knee',
      'bertrand-2016-shoulder',
      'hauser-2016-review',
      'keijsers-2024-elbow',
      'nakase-2020-osgood',
      'comert-kilic-2016-tmj',
    ],
  },
  bodiesNote: {
    refs: [
      'cadth-2014',
      'va-tap-prolotherapy',
      'inesss-2013',
      'inesss-prolotherapy-update',
      'cleveland-clinic-prolotherapy',
    ],
  },
} as const satisfies Readonly<Record<string, {readonly refs: readonly string[]}>>;
