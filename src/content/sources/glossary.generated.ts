// Written by build/generate.js from src/content/statements/glossary.ts and src/content/references.json: run `npm run generate`.

import {
  type References,
  rabago2010Review,
  rabago2013Knee,
  gsttSteroidInjection,
  dailymedIbuprofen,
  rnohPrpGuide,
  niceIpg311Heel,
  medlineplusTendonLigament,
  nice2014Osteoarthritis,
  heelConservativeReview,
  nciDictionary,
  gradeWording2012,
  fdaOffLabel,
  msdPneumothorax,
  plymouthSpinalHeadache,
  nhsSepticArthritis,
} from '../references.generated.js';

/** The publications that this section cites, in the order in which it first cites them. */
export const glossaryReferences: References = {
  'rabago-2010-review': rabago2010Review,
  'rabago-2013-knee': rabago2013Knee,
  'gstt-steroid-injection': gsttSteroidInjection,
  'dailymed-ibuprofen': dailymedIbuprofen,
  'rnoh-prp-guide': rnohPrpGuide,
  'nice-ipg311-heel': niceIpg311Heel,
  'medlineplus-tendon-ligament': medlineplusTendonLigament,
  'nice-2014-osteoarthritis': nice2014Osteoarthritis,
  'heel-conservative-review': heelConservativeReview,
  'nci-dictionary': nciDictionary,
  'grade-wording-2012': gradeWording2012,
  'fda-off-label': fdaOffLabel,
  'msd-pneumothorax': msdPneumothorax,
  'plymouth-spinal-headache': plymouthSpinalHeadache,
  'nhs-septic-arthritis': nhsSepticArthritis,
};
