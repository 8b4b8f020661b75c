import {idsOf, sourcesOf, type Relation} from './relation.js';

/** What practitioners use it for, and that this proves nothing. */
export const conditionsIntro = {refs: ['goh-2021-network-review']} as const satisfies Relation;

/** What each condition is, and in half a sentence what trials found. Which condition it is about is told in conditions.ts. */
export const conditionStatements = {
  C1: {refs: ['yelland-2011-achilles', 'goh-2021-network-review']},
  C2: {refs: ['sit-2022-ankle-protocol']},
  C3: {refs: ['dagenais-2007-cochrane', 'kim-2010-sacroiliac']},
  C4: {refs: ['hauser-2015-neck', 'hauser-2007-neck-ppm', 'cord-injury-2011-case']},
  C5: {refs: ['zhu-2022-elbow-review', 'yelland-2019-elbow']},
  C6: {refs: []},
  C7: {refs: []},
  C8: {refs: ['nagori-2018-tmj-review']},
  C9: {refs: ['fong-2023-plantar-review', 'chutumstid-plantar-review']},
  C10: {refs: ['bertrand-2016-shoulder', 'cole-2018-shoulder', 'aaos-2025-rotator-cuff']},
  C11: {refs: ['rabago-2013-knee', 'sit-2020-knee', 'waluyo-2023-oa-review']},
  C12: {refs: ['reeves-2000-hand', 'sit-2021-tmj-review']},
} as const satisfies Readonly<Record<string, Relation>>;

export type ConditionFactId = keyof typeof conditionStatements;
export const conditionFactIds = idsOf(conditionStatements);
export const conditionsSources = sourcesOf([conditionsIntro, ...Object.values(conditionStatements)]);
