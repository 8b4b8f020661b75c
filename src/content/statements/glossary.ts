import {idsOf, sourcesOf, type Relation} from './relation.js';

/** Hard words that the text explains in place. A definition that claims no fact of medicine cites nothing. */
export const glossaryStatements = {
  'G-dextrose': {refs: []},
  'G-prolotherapy': {refs: ['rabago-2010-review']},
  'G-saline': {refs: ['rabago-2013-knee']},
  'G-local-anesthetic': {refs: []},
  'G-sedation': {refs: []},
  'G-ultrasound': {refs: []},
  'G-steroid': {refs: ['gstt-steroid-injection']},
  'G-nsaid': {refs: ['dailymed-ibuprofen']},
  'G-acetaminophen': {refs: []},
  'G-blood-thinner': {refs: []},
  'G-prp': {refs: ['rnoh-prp-guide']},
  'G-ha': {refs: []},
  'G-shock-wave': {refs: ['nice-ipg311-heel']},
  'G-tendon': {refs: ['medlineplus-tendon-ligament']},
  'G-ligament': {refs: ['medlineplus-tendon-ligament']},
  'G-cartilage': {refs: []},
  'G-osteoarthritis': {refs: ['nice-2014-osteoarthritis']},
  'G-rotator-cuff': {refs: []},
  'G-plantar-fascia': {refs: ['heel-conservative-review']},
  'G-inflammation': {refs: []},
  'G-fibroblast': {refs: []},
  'G-collagen': {refs: []},
  'G-trial': {refs: ['nci-dictionary']},
  'G-random': {refs: []},
  'G-placebo': {refs: []},
  'G-blinded': {refs: []},
  'G-bias': {refs: []},
  'G-review': {refs: []},
  'G-guideline': {refs: []},
  'G-certainty': {refs: ['grade-wording-2012']},
  'G-off-label': {refs: ['fda-off-label']},
  'G-pneumothorax': {refs: ['msd-pneumothorax']},
  'G-spinal-headache': {refs: ['plymouth-spinal-headache']},
  'G-septic-arthritis': {refs: ['nhs-septic-arthritis']},
} as const satisfies Readonly<Record<string, Relation>>;

export type GlossaryId = keyof typeof glossaryStatements;
export const glossaryIds = idsOf(glossaryStatements);
export const glossarySources = sourcesOf(Object.values(glossaryStatements));
