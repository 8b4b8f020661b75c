import type {Certainty, CertaintyGround, EvidenceDirection} from '../grades.js';
import {idsOf, sourcesOf, type Relation} from './relation.js';

/** What practitioners use it for, and that this proves nothing. */
export const conditionsIntro = {
  refs: ['rabago-2010-review', 'goh-2021-network-review', 'cleveland-clinic-prolotherapy'],
} as const satisfies Relation;

/** The headline of a condition: which way its studies point together. */
export interface Headline extends Relation {
  readonly direction: EvidenceDirection;
  /** Missing where no study was found. */
  readonly certainty?: Certainty;
  readonly grounds?: readonly CertaintyGround[];
}

/** The headlines. conditions.ts says which condition each is about. */
export const conditionStatements = {
  C1: {
    direction: 'mixed',
    certainty: 'low',
    grounds: ['inconsistency', 'imprecision'],
    refs: ['goh-2021-network-review', 'bae-2021-review', 'yelland-2011-achilles'],
  },
  C2: {
    direction: 'no-comparison',
    certainty: 'very-low',
    grounds: ['no-comparison'],
    refs: ['rabago-ankle-abstract', 'sit-2022-ankle-protocol', 'reeves-2003-acl', 'ankle-athletes-series-2021'],
  },
  C3: {
    direction: 'no-difference',
    certainty: 'low',
    grounds: ['inconsistency', 'imprecision', 'indirectness'],
    refs: [
      'dagenais-2007-cochrane',
      'yelland-2004-back',
      'kim-2010-sacroiliac',
      'sij-steroid-vs-dextrose-rct',
      'ali-2025-sacroiliac',
      'aomrc-ebi-back-injections',
    ],
  },
  C4: {
    direction: 'no-comparison',
    certainty: 'very-low',
    grounds: ['no-comparison'],
    refs: ['hauser-2015-neck', 'hauser-2007-neck-ppm', 'cord-injury-2011-case'],
  },
  C5: {
    direction: 'mixed',
    certainty: 'low',
    grounds: ['inconsistency', 'imprecision'],
    refs: ['keijsers-2024-elbow', 'akcay-2020-elbow', 'ciftci-2023-elbow', 'yelland-2019-elbow'],
  },
  C6: {
    direction: 'none',
    refs: [],
  },
  C7: {
    direction: 'too-few',
    certainty: 'very-low',
    grounds: ['bias', 'imprecision'],
    refs: ['akpancar-2019-ankle', 'hauser-2010-ankle'],
  },
  C8: {
    direction: 'mixed',
    certainty: 'low',
    grounds: ['imprecision', 'inconsistency'],
    refs: ['nagori-2018-tmj-review', 'comert-kilic-2016-tmj'],
  },
  C9: {
    direction: 'mixed',
    certainty: 'low',
    grounds: ['bias', 'imprecision'],
    refs: ['fong-2023-plantar-review', 'chutumstid-plantar-review'],
  },
  C10: {
    direction: 'mixed',
    certainty: 'low',
    grounds: ['inconsistency', 'imprecision'],
    refs: [
      'bertrand-2016-shoulder',
      'lin-cl-2019-shoulder',
      'lin-cl-2022-shoulder',
      'cole-2018-shoulder',
      'nasiri-2021-shoulder',
      'aaos-2025-rotator-cuff',
    ],
  },
  C11: {
    direction: 'mixed',
    certainty: 'low',
    grounds: ['bias', 'inconsistency', 'imprecision'],
    refs: [
      'rabago-2013-knee',
      'sit-2020-knee',
      'reeves-2000-knee',
      'teymouri-2025-knee',
      'acr-2019-oa-guideline',
      'racgp-2018-oa-guideline',
    ],
  },
  C12: {
    direction: 'too-few',
    certainty: 'low',
    grounds: ['bias', 'imprecision'],
    refs: [
      'sit-2021-tmj-review',
      'saramantos-2025-tmj-review',
      'reeves-2000-hand',
      'cmc-oa-dextrose-vs-steroid',
      'gul-2020-hip',
      'acr-2019-oa-guideline',
    ],
  },
} as const satisfies Readonly<Record<string, Headline>>;

export type ConditionFactId = keyof typeof conditionStatements;
export const conditionFactIds = idsOf(conditionStatements);
export const conditionsSources = sourcesOf([conditionsIntro, ...Object.values(conditionStatements)]);
