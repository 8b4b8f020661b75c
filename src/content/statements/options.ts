import type {ConditionId} from '../conditions.js';
import type {Certainty} from '../grades.js';
import type {ReferenceId} from '../references.generated.js';
import {idsOf, optionalIdsOf, sourcesOf, type OptionalRelation, type Relation} from './relation.js';

interface OptionTopic extends Relation {
  /** The condition under which the choices are shown. */
  readonly condition: ConditionId;
}

/** The problems for which choices stand side by side. A condition may have several. */
export const optionTopics = {
  'knee-osteoarthritis': {condition: 'knee-pain', refs: ['nice-2014-osteoarthritis']},
  'low-back-pain': {condition: 'back-pain', refs: []},
  'tennis-elbow': {condition: 'tennis-elbow', refs: []},
  'plantar-heel-pain': {condition: 'plantar-fasciitis', refs: []},
  'achilles-tendon': {condition: 'tendinopathy', refs: []},
  'rotator-cuff': {condition: 'shoulder-pain', refs: []},
  'hand-arthritis': {condition: 'other-joint-pain', refs: []},
  jaw: {condition: 'other-joint-pain', refs: ['nidcr-tmd-brochure']},
  'hip-arthritis': {condition: 'other-joint-pain', refs: ['nice-2014-osteoarthritis']},
  'neck-pain': {condition: 'neck-pain', refs: []},
  'ligament-sprain': {condition: 'ligament-sprain', refs: []},
  'golfers-elbow': {condition: 'golfers-elbow', refs: []},
  'ankle-pain': {condition: 'ankle-pain', refs: []},
  'joint-laxity': {condition: 'joint-laxity', refs: []},
} as const satisfies Readonly<Record<string, OptionTopic>>;

export type OptionTopicId = keyof typeof optionTopics;

/** The topics by the part of the body, so that a reader finds her own among few, in the order in which they are read. */
export const optionAreas = {
  'neck-back': ['neck-pain', 'low-back-pain', 'jaw'],
  arm: ['rotator-cuff', 'tennis-elbow', 'golfers-elbow', 'hand-arthritis'],
  'hip-knee': ['hip-arthritis', 'knee-osteoarthritis'],
  'ankle-foot': ['ankle-pain', 'achilles-tendon', 'plantar-heel-pain'],
  'any-joint': ['ligament-sprain', 'joint-laxity'],
} as const satisfies Readonly<Record<string, readonly OptionTopicId[]>>;

export type OptionArea = keyof typeof optionAreas;
export const optionAreaIds = idsOf(optionAreas);
export const optionTopicIds: readonly OptionTopicId[] = Object.values(optionAreas).flat();

/** Kinds of choices, in the order in which they are shown. */
export const optionKinds = ['wait', 'self-care', 'medicine', 'injection', 'procedure', 'prolotherapy'] as const;
export type OptionKind = (typeof optionKinds)[number];

/** What a choice can do to you. Several choices share one. */
export const optionHarms = {
  'H-wait': {refs: []},
  'H-none': {refs: []},
  'H-exercise': {refs: ['young-2023-exercise']},
  'H-exercise-back': {refs: ['who-exercise-2023']},
  'H-exercise-elbow': {refs: ['wallis-2024-elbow']},
  'H-manual': {refs: ['carnes-2010-manual']},
  'H-nsaid': {refs: ['dailymed-ibuprofen']},
  'H-gel': {refs: ['kroon-2018-hand']},
  'H-steroid': {refs: ['gstt-steroid-injection', 'creech-organ-2023-injections']},
  'H-cartilage': {refs: ['acr-2019-oa-guideline']},
  'H-infection': {refs: ['petersen-2019-infection', 'geirsson-2008-infection']},
  'H-ha': {refs: ['ohanlon-2016-ha', 'pereira-2022-ha']},
  'H-prp': {refs: ['nice-ipg491-prp']},
  'H-prp-achilles': {refs: ['kearney-2021-achilles']},
  'H-shockwave': {refs: ['nice-ipg311-heel']},
  'H-shockwave-achilles': {refs: ['nice-ipg571-achilles']},
  'H-knee-surgery': {refs: ['skou-2015-knee-replacement', 'yeovil-knee-replacement', 'patient-info-knee-replacement']},
  'H-fusion': {refs: ['ibrahim-2008-fusion']},
  'H-back-injections': {refs: ['busse-2025-spine']},
  'H-elbow-surgery': {refs: ['elbow-surgery-review-2017']},
  'H-heel-surgery': {refs: ['nayar-2023-heel-surgery']},
  'H-achilles-time': {refs: ['lagas-2022-achilles', 'paavola-2000-achilles', 'johannsen-2018-achilles']},
  'H-achilles-steroid': {refs: ['johannsen-2018-achilles', 'creech-organ-2023-injections']},
  'H-achilles-surgery': {refs: ['lohrer-2016-achilles-surgery']},
  'H-shoulder-surgery': {refs: ['lahdeoja-2020-shoulder']},
  'H-thumb-surgery': {refs: ['wajon-2015-thumb']},
  'H-hand-injection': {refs: ['kroon-2016-hand']},
  'H-jaw-care': {refs: ['busse-2023-jaw']},
  'H-jaw-invasive': {refs: ['busse-2023-jaw']},
  'H-jaw-splint': {refs: ['nidcr-tmd-brochure', 'busse-2023-jaw']},
  'H-prolo': {refs: ['slattengren-purl', 'uw-family-medicine-safety']},
  'H-prolo-knee': {refs: ['slattengren-purl', 'rabago-2013-knee']},
  'H-prolo-spine': {refs: ['cochrane-pearl-17', 'dagenais-2006-safety']},
  'H-prolo-neck': {refs: ['cord-injury-2011-case', 'dagenais-2006-safety']},
} as const satisfies Readonly<Record<string, Relation>>;

export type OptionHarmId = keyof typeof optionHarms;

/** A choice and its benefit; `refs` stand behind the benefit. No choice is without a harm, and no cell is empty. */
interface OptionRelation extends OptionalRelation {
  readonly topic: OptionTopicId;
  readonly kind: OptionKind;
  /** How sure one can be of the benefit: the grade that a review or guideline gave, or that of the evidence table. */
  readonly certainty: Certainty | 'not-graded';
  readonly harms: readonly [OptionHarmId, ...OptionHarmId[]];
}

export const options = {
  'X-knee-wait': {
    topic: 'knee-osteoarthritis',
    kind: 'wait',
    certainty: 'not-graded',
    harms: ['H-wait'],
    refs: ['nice-2014-osteoarthritis', 'rabago-2013-knee'],
  },
  'X-knee-exercise': {
    topic: 'knee-osteoarthritis',
    kind: 'self-care',
    certainty: 'low',
    harms: ['H-exercise'],
    refs: [
      'acr-2019-oa-guideline',
      'oarsi-2019-guideline',
      'nice-ng226',
      'fransen-2015-exercise',
      'exercise-placebo-2022',
    ],
  },
  'X-knee-weight': {
    topic: 'knee-osteoarthritis',
    kind: 'self-care',
    certainty: 'not-graded',
    harms: ['H-none'],
    refs: ['acr-2019-oa-guideline', 'messier-2018-weight'],
  },
  'X-knee-medicines': {
    topic: 'knee-osteoarthritis',
    kind: 'medicine',
    certainty: 'not-graded',
    harms: ['H-nsaid', 'H-gel'],
    refs: ['acr-2019-oa-guideline', 'oarsi-2019-guideline'],
  },
  'X-knee-steroid': {
    optional: true,
    topic: 'knee-osteoarthritis',
    kind: 'injection',
    certainty: 'low',
    harms: ['H-steroid', 'H-cartilage'],
    refs: ['juni-2015-steroid-knee', 'faundez-2016-steroid-knee', 'acr-2019-oa-guideline'],
  },
  'X-knee-ha': {
    optional: true,
    topic: 'knee-osteoarthritis',
    kind: 'injection',
    certainty: 'not-graded',
    harms: ['H-ha', 'H-infection'],
    refs: ['pereira-2022-ha', 'acr-2019-oa-guideline', 'phillips-2021-guidelines'],
  },
  'X-knee-prp': {
    optional: true,
    topic: 'knee-osteoarthritis',
    kind: 'injection',
    certainty: 'not-graded',
    harms: ['H-prp'],
    refs: ['bennell-2021-restore', 'bensa-2024-injections', 'acr-2019-oa-guideline', 'phillips-2021-guidelines'],
  },
  'X-knee-surgery': {
    optional: true,
    topic: 'knee-osteoarthritis',
    kind: 'procedure',
    certainty: 'not-graded',
    harms: ['H-knee-surgery'],
    refs: ['skou-2015-knee-replacement', 'skou-2018-knee-replacement'],
  },
  'X-knee-prolo': {
    topic: 'knee-osteoarthritis',
    kind: 'prolotherapy',
    certainty: 'low',
    harms: ['H-prolo-knee'],
    refs: ['rabago-2013-knee', 'sit-2020-knee', 'teymouri-2025-knee', 'acr-2019-oa-guideline'],
  },
  'X-back-wait': {
    topic: 'low-back-pain',
    kind: 'wait',
    certainty: 'not-graded',
    harms: ['H-wait'],
    refs: ['acp-2017-back'],
  },
  'X-back-exercise': {
    topic: 'low-back-pain',
    kind: 'self-care',
    certainty: 'moderate',
    harms: ['H-exercise-back'],
    refs: ['who-exercise-2023', 'nice-ng59-summary', 'acp-2017-back'],
  },
  'X-back-hands-mind': {
    topic: 'low-back-pain',
    kind: 'self-care',
    certainty: 'low',
    harms: ['H-manual'],
    refs: ['acp-2017-back', 'nice-ng59-summary'],
  },
  'X-back-medicines': {
    topic: 'low-back-pain',
    kind: 'medicine',
    certainty: 'not-graded',
    harms: ['H-nsaid'],
    refs: ['nice-ng59-summary', 'acp-2017-back'],
  },
  'X-back-injections': {
    optional: true,
    topic: 'low-back-pain',
    kind: 'injection',
    certainty: 'moderate',
    harms: ['H-back-injections'],
    refs: ['busse-2025-spine', 'aomrc-ebi-back-injections'],
  },
  'X-back-surgery': {
    optional: true,
    topic: 'low-back-pain',
    kind: 'procedure',
    certainty: 'not-graded',
    harms: ['H-fusion'],
    refs: ['lumbar-fusion-2026', 'ibrahim-2008-fusion', 'lumbar-fusion-review-2020'],
  },
  'X-back-prolo': {
    topic: 'low-back-pain',
    kind: 'prolotherapy',
    certainty: 'low',
    harms: ['H-prolo-spine'],
    refs: ['yelland-2004-back', 'dagenais-2007-cochrane', 'aomrc-ebi-back-injections'],
  },
  'X-elbow-wait': {
    topic: 'tennis-elbow',
    kind: 'wait',
    certainty: 'not-graded',
    harms: ['H-wait'],
    refs: ['bjj-2023-elbow', 'ikonen-2022-elbow'],
  },
  'X-elbow-exercise': {
    topic: 'tennis-elbow',
    kind: 'self-care',
    certainty: 'low',
    harms: ['H-exercise-elbow'],
    refs: ['wallis-2024-elbow', 'olaussen-2013-elbow', 'elbow-nonoperative-review-2022', 'sayegh-2015-elbow'],
  },
  'X-elbow-steroid': {
    optional: true,
    topic: 'tennis-elbow',
    kind: 'injection',
    certainty: 'not-graded',
    harms: ['H-steroid'],
    refs: ['olaussen-2013-elbow', 'elbow-nonoperative-review-2022'],
  },
  'X-elbow-prp': {
    optional: true,
    topic: 'tennis-elbow',
    kind: 'injection',
    certainty: 'not-graded',
    harms: ['H-prp'],
    refs: ['elbow-nonoperative-review-2022'],
  },
  'X-elbow-shockwave': {
    optional: true,
    topic: 'tennis-elbow',
    kind: 'procedure',
    certainty: 'not-graded',
    harms: ['H-shockwave'],
    refs: ['buchbinder-2005-elbow', 'ahadi-2019-elbow'],
  },
  'X-elbow-surgery': {
    optional: true,
    topic: 'tennis-elbow',
    kind: 'procedure',
    certainty: 'not-graded',
    harms: ['H-elbow-surgery'],
    refs: ['bateman-2019-elbow', 'bjj-2023-elbow'],
  },
  'X-elbow-prolo': {
    topic: 'tennis-elbow',
    kind: 'prolotherapy',
    certainty: 'low',
    harms: ['H-prolo'],
    refs: ['keijsers-2024-elbow', 'akcay-2020-elbow', 'ciftci-2023-elbow', 'yelland-2019-elbow'],
  },
  'X-heel-wait': {
    topic: 'plantar-heel-pain',
    kind: 'wait',
    certainty: 'not-graded',
    harms: ['H-wait'],
    refs: ['goff-2011-heel', 'wolgin-1994-heel', 'hansen-2018-heel'],
  },
  'X-heel-stretch': {
    topic: 'plantar-heel-pain',
    kind: 'self-care',
    certainty: 'not-graded',
    harms: ['H-none'],
    refs: ['heel-conservative-review'],
  },
  'X-heel-steroid': {
    optional: true,
    topic: 'plantar-heel-pain',
    kind: 'injection',
    certainty: 'not-graded',
    harms: ['H-steroid'],
    refs: ['whittaker-2019-heel', 'fong-2023-plantar-review'],
  },
  'X-heel-prp': {
    optional: true,
    topic: 'plantar-heel-pain',
    kind: 'injection',
    certainty: 'not-graded',
    harms: ['H-prp'],
    refs: ['heel-prp-placebo-2019', 'whittaker-2019-heel'],
  },
  'X-heel-shockwave': {
    optional: true,
    topic: 'plantar-heel-pain',
    kind: 'procedure',
    certainty: 'not-graded',
    harms: ['H-shockwave'],
    refs: ['nice-ipg311-heel', 'sun-2017-heel'],
  },
  'X-heel-surgery': {
    optional: true,
    topic: 'plantar-heel-pain',
    kind: 'procedure',
    certainty: 'very-low',
    harms: ['H-heel-surgery'],
    refs: ['macrae-2022-heel-surgery'],
  },
  'X-heel-prolo': {
    topic: 'plantar-heel-pain',
    kind: 'prolotherapy',
    certainty: 'low',
    harms: ['H-prolo'],
    refs: ['fong-2023-plantar-review', 'chutumstid-plantar-review', 'ugurlar-2018-plantar'],
  },
  'X-achilles-time': {
    topic: 'achilles-tendon',
    kind: 'wait',
    certainty: 'not-graded',
    harms: ['H-achilles-time'],
    refs: ['lagas-2022-achilles', 'paavola-2000-achilles'],
  },
  'X-achilles-exercise': {
    topic: 'achilles-tendon',
    kind: 'self-care',
    certainty: 'not-graded',
    harms: ['H-none'],
    refs: ['yelland-2011-achilles'],
  },
  'X-achilles-steroid': {
    optional: true,
    topic: 'achilles-tendon',
    kind: 'injection',
    certainty: 'not-graded',
    harms: ['H-achilles-steroid'],
    refs: ['johannsen-2022-achilles'],
  },
  'X-achilles-prp': {
    optional: true,
    topic: 'achilles-tendon',
    kind: 'injection',
    certainty: 'not-graded',
    harms: ['H-prp-achilles'],
    refs: ['kearney-2021-achilles'],
  },
  'X-achilles-shockwave': {
    optional: true,
    topic: 'achilles-tendon',
    kind: 'procedure',
    certainty: 'not-graded',
    harms: ['H-shockwave-achilles'],
    refs: ['nice-ipg571-achilles'],
  },
  'X-achilles-surgery': {
    optional: true,
    topic: 'achilles-tendon',
    kind: 'procedure',
    certainty: 'very-low',
    harms: ['H-achilles-surgery'],
    refs: ['lohrer-2016-achilles-surgery', 'baltes-2017-achilles-surgery'],
  },
  'X-achilles-prolo': {
    topic: 'achilles-tendon',
    kind: 'prolotherapy',
    certainty: 'very-low',
    harms: ['H-prolo'],
    refs: ['yelland-2011-achilles'],
  },
  'X-shoulder-wait': {topic: 'rotator-cuff', kind: 'wait', certainty: 'not-graded', harms: ['H-wait'], refs: []},
  'X-shoulder-advice': {
    topic: 'rotator-cuff',
    kind: 'self-care',
    certainty: 'not-graded',
    harms: ['H-none'],
    refs: ['hopewell-2021-grasp'],
  },
  'X-shoulder-physio': {
    topic: 'rotator-cuff',
    kind: 'self-care',
    certainty: 'not-graded',
    harms: ['H-manual'],
    refs: ['khan-2017-cuff'],
  },
  'X-shoulder-steroid': {
    optional: true,
    topic: 'rotator-cuff',
    kind: 'injection',
    certainty: 'not-graded',
    harms: ['H-steroid'],
    refs: ['mohamadi-2017-cuff', 'hopewell-2021-grasp'],
  },
  'X-shoulder-prp': {
    optional: true,
    topic: 'rotator-cuff',
    kind: 'injection',
    certainty: 'not-graded',
    harms: ['H-prp'],
    refs: ['hamid-2021-cuff-prp', 'feltri-2023-cuff-prp'],
  },
  'X-shoulder-surgery': {
    optional: true,
    topic: 'rotator-cuff',
    kind: 'procedure',
    certainty: 'high',
    harms: ['H-shoulder-surgery'],
    refs: ['lahdeoja-2020-shoulder', 'vandvik-2019-shoulder'],
  },
  'X-shoulder-prolo': {
    topic: 'rotator-cuff',
    kind: 'prolotherapy',
    certainty: 'low',
    harms: ['H-prolo'],
    refs: ['bertrand-2016-shoulder', 'lin-cl-2022-shoulder', 'aaos-2025-rotator-cuff'],
  },
  'X-hand-wait': {topic: 'hand-arthritis', kind: 'wait', certainty: 'not-graded', harms: ['H-wait'], refs: []},
  'X-hand-exercise': {
    topic: 'hand-arthritis',
    kind: 'self-care',
    certainty: 'not-graded',
    harms: ['H-none'],
    refs: ['kroon-2018-hand', 'acr-2019-oa-guideline'],
  },
  'X-hand-splint': {
    topic: 'hand-arthritis',
    kind: 'self-care',
    certainty: 'not-graded',
    harms: ['H-none'],
    refs: ['acr-2019-oa-guideline', 'kroon-2018-hand', 'adams-2021-thumb'],
  },
  'X-hand-gel': {
    topic: 'hand-arthritis',
    kind: 'medicine',
    certainty: 'not-graded',
    harms: ['H-gel', 'H-nsaid'],
    refs: ['kroon-2018-hand'],
  },
  'X-hand-injection': {
    optional: true,
    topic: 'hand-arthritis',
    kind: 'injection',
    certainty: 'not-graded',
    harms: ['H-hand-injection', 'H-steroid'],
    refs: ['kroon-2016-hand', 'kroon-2018-hand'],
  },
  'X-hand-surgery': {
    optional: true,
    topic: 'hand-arthritis',
    kind: 'procedure',
    certainty: 'not-graded',
    harms: ['H-thumb-surgery'],
    refs: ['wajon-2015-thumb'],
  },
  'X-hand-prolo': {
    topic: 'hand-arthritis',
    kind: 'prolotherapy',
    certainty: 'low',
    harms: ['H-prolo'],
    refs: ['cmc-oa-dextrose-vs-steroid', 'reeves-2000-hand', 'acr-2019-oa-guideline'],
  },
  'X-jaw-wait': {topic: 'jaw', kind: 'wait', certainty: 'not-graded', harms: ['H-wait'], refs: ['nidcr-tmd-brochure']},
  'X-jaw-selfcare': {
    topic: 'jaw',
    kind: 'self-care',
    certainty: 'not-graded',
    harms: ['H-jaw-care'],
    refs: ['busse-2023-jaw', 'gauer-2015-jaw'],
  },
  'X-jaw-physio': {
    topic: 'jaw',
    kind: 'self-care',
    certainty: 'not-graded',
    harms: ['H-jaw-care', 'H-manual'],
    refs: ['busse-2023-jaw'],
  },
  'X-jaw-injection': {
    optional: true,
    topic: 'jaw',
    kind: 'injection',
    certainty: 'not-graded',
    harms: ['H-jaw-invasive'],
    refs: ['busse-2023-jaw'],
  },
  'X-jaw-splint': {
    optional: true,
    topic: 'jaw',
    kind: 'procedure',
    certainty: 'not-graded',
    harms: ['H-jaw-splint'],
    refs: ['busse-2023-jaw', 'nidcr-tmd-brochure'],
  },
  'X-jaw-surgery': {
    optional: true,
    topic: 'jaw',
    kind: 'procedure',
    certainty: 'not-graded',
    harms: ['H-jaw-invasive'],
    refs: ['busse-2023-jaw'],
  },
  'X-jaw-prolo': {
    topic: 'jaw',
    kind: 'prolotherapy',
    certainty: 'low',
    harms: ['H-prolo'],
    refs: ['saramantos-2025-tmj-review', 'sit-2021-tmj-review', 'zarate-2020-tmj', 'comert-kilic-2016-tmj'],
  },
  'X-hip-wait': {
    topic: 'hip-arthritis',
    kind: 'wait',
    certainty: 'not-graded',
    harms: ['H-wait'],
    refs: ['nice-2014-osteoarthritis'],
  },
  'X-hip-exercise': {
    topic: 'hip-arthritis',
    kind: 'self-care',
    certainty: 'not-graded',
    harms: ['H-exercise'],
    refs: ['gul-2020-hip'],
  },
  'X-hip-prolo': {
    topic: 'hip-arthritis',
    kind: 'prolotherapy',
    certainty: 'very-low',
    harms: ['H-prolo'],
    refs: ['gul-2020-hip', 'acr-2019-oa-guideline'],
  },
  'X-neck-wait': {topic: 'neck-pain', kind: 'wait', certainty: 'not-graded', harms: ['H-wait'], refs: []},
  'X-neck-injections': {
    optional: true,
    topic: 'neck-pain',
    kind: 'injection',
    certainty: 'moderate',
    harms: ['H-back-injections'],
    refs: ['busse-2025-spine'],
  },
  'X-neck-prolo': {
    topic: 'neck-pain',
    kind: 'prolotherapy',
    certainty: 'very-low',
    harms: ['H-prolo-neck'],
    refs: ['hauser-2015-neck', 'hauser-2007-neck-ppm'],
  },
  'X-sprain-wait': {topic: 'ligament-sprain', kind: 'wait', certainty: 'not-graded', harms: ['H-wait'], refs: []},
  'X-sprain-prolo': {
    topic: 'ligament-sprain',
    kind: 'prolotherapy',
    certainty: 'very-low',
    harms: ['H-prolo'],
    refs: ['sit-2022-ankle-protocol', 'reeves-2003-acl'],
  },
  'X-golf-wait': {topic: 'golfers-elbow', kind: 'wait', certainty: 'not-graded', harms: ['H-wait'], refs: []},
  'X-golf-prolo': {topic: 'golfers-elbow', kind: 'prolotherapy', certainty: 'not-graded', harms: ['H-prolo'], refs: []},
  'X-ankle-wait': {topic: 'ankle-pain', kind: 'wait', certainty: 'not-graded', harms: ['H-wait'], refs: []},
  'X-ankle-prolo': {
    topic: 'ankle-pain',
    kind: 'prolotherapy',
    certainty: 'very-low',
    harms: ['H-prolo'],
    refs: ['akpancar-2019-ankle'],
  },
  'X-loose-wait': {topic: 'joint-laxity', kind: 'wait', certainty: 'not-graded', harms: ['H-wait'], refs: []},
  'X-loose-prolo': {
    topic: 'joint-laxity',
    kind: 'prolotherapy',
    certainty: 'low',
    harms: ['H-prolo'],
    refs: ['nagori-2018-tmj-review', 'comert-kilic-2016-tmj'],
  },
} as const satisfies Readonly<Record<string, OptionRelation>>;

export type OptionId = keyof typeof options;
export const optionIds = idsOf(options);
export const optionalOptionIds = optionalIdsOf(options);

/** The choices of a topic, in the order of their kinds. */
export const optionsOf = (topic: OptionTopicId): readonly OptionId[] =>
  optionKinds.flatMap((kind) => optionIds.filter((id) => options[id].topic === topic && options[id].kind === kind));

/** The publications behind the statements on some topics. */
export function sourcesOfTopics(topics: readonly OptionTopicId[]): readonly ReferenceId[] {
  return sourcesOf(
    topics.flatMap((topic) => [
      optionTopics[topic],
      ...optionsOf(topic).flatMap((id): Relation[] => [
        options[id],
        ...options[id].harms.map((harm) => optionHarms[harm]),
      ]),
    ]),
  );
}

export const optionsSources = sourcesOfTopics(optionTopicIds);
