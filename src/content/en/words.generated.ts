// Written by build/generate.js from the texts and the glossary of en: run `npm run generate`.

import type {Words} from '../model.js';

export const overviewWords: Words = {
  'G-dextrose': {
    term: 'dextrose',
    forms: ['dextrose', 'sugar water'],
    plain: 'A kind of sugar, the same as the sugar in your blood.',
  },
  'G-prolotherapy': {
    term: 'prolotherapy',
    forms: ['prolotherapy'],
    plain: 'Shots of a liquid, mostly sugar water, in or near sore joints or tendons, in the hope of less pain.',
  },
  'G-saline': {
    term: 'saline',
    forms: ['salt water'],
    plain: 'Salt water like that in the body, which studies often use as the dummy.',
  },
  'G-local-anesthetic': {
    term: 'local anesthetic',
    forms: ['numbing drug'],
    plain: 'A drug that numbs one spot for a few hours while you stay awake.',
  },
  'G-tendon': {
    term: 'tendon',
    forms: ['tendons'],
    plain: 'A strong cord that ties a muscle to a bone.',
  },
  'G-ligament': {
    term: 'ligament',
    forms: ['ligaments'],
    plain: 'A strong band that ties one bone to another.',
  },
  'G-osteoarthritis': {
    term: 'osteoarthritis',
    forms: ['arthritis'],
    plain: 'A joint problem with harm to cartilage and bone, which makes the joint sore and stiff.',
  },
  'G-inflammation': {
    term: 'inflammation',
    forms: ['inflammation'],
    plain: 'How the body answers harm: the spot gets warm, red, swollen and sore.',
  },
  'G-placebo': {
    term: 'placebo (dummy)',
    forms: ['dummy'],
    plain: 'A treatment that looks real but lacks the part that the study tests.',
  },
  'G-guideline': {
    term: 'guideline',
    forms: ['guideline'],
    plain: 'Advice from a group of experts on how to treat a problem.',
  },
};

export const visitWords: Words = {
  'G-dextrose': {
    term: 'dextrose',
    forms: ['dextrose', 'sugar water'],
    plain: 'A kind of sugar, the same as the sugar in your blood.',
  },
  'G-prolotherapy': {
    term: 'prolotherapy',
    forms: ['prolotherapy'],
    plain: 'Shots of a liquid, mostly sugar water, in or near sore joints or tendons, in the hope of less pain.',
  },
  'G-saline': {
    term: 'saline',
    forms: ['salt water'],
    plain: 'Salt water like that in the body, which studies often use as the dummy.',
  },
  'G-local-anesthetic': {
    term: 'local anesthetic',
    forms: ['numbing drug', 'numbing'],
    plain: 'A drug that numbs one spot for a few hours while you stay awake.',
  },
  'G-ultrasound': {
    term: 'ultrasound guidance',
    forms: ['ultrasound'],
    plain: 'A live picture made with sound that shows where the needle goes.',
  },
  'G-steroid': {
    term: 'steroid (cortisone)',
    forms: ['steroid'],
    plain: 'A drug that calms swelling and pain for some weeks; not the kind that builds muscle.',
  },
  'G-nsaid': {
    term: 'anti-inflammatory pill (NSAID)',
    forms: ['anti-inflammatory pills', 'ibuprofen', 'naproxen'],
    plain: 'A pain drug such as ibuprofen or naproxen, which can harm the stomach and heart.',
  },
  'G-acetaminophen': {
    term: 'acetaminophen',
    forms: ['acetaminophen'],
    plain: 'A pain pill, also called paracetamol, that does not calm swelling.',
  },
  'G-blood-thinner': {
    term: 'blood thinner',
    forms: ['blood thinner', 'blood thinners', 'warfarin'],
    plain: 'A drug that keeps blood from clotting, so that you bleed more easily.',
  },
  'G-prp': {
    term: 'platelet-rich plasma',
    forms: ['blood plasma'],
    plain: 'A part of your own blood, rich in clotting cells, that comes back to you as a shot.',
  },
  'G-tendon': {
    term: 'tendon',
    forms: ['tendon'],
    plain: 'A strong cord that ties a muscle to a bone.',
  },
  'G-ligament': {
    term: 'ligament',
    forms: ['ligament', 'ligaments'],
    plain: 'A strong band that ties one bone to another.',
  },
  'G-osteoarthritis': {
    term: 'osteoarthritis',
    forms: ['arthritis'],
    plain: 'A joint problem with harm to cartilage and bone, which makes the joint sore and stiff.',
  },
  'G-trial': {
    term: 'controlled trial',
    forms: ['controlled study', 'controlled studies'],
    plain: 'A study that compares a treatment with another one, with a dummy, or with none.',
  },
  'G-review': {
    term: 'systematic review',
    forms: ['review'],
    plain: 'A study that gathers all trials on one question and weighs them.',
  },
  'G-guideline': {
    term: 'guideline',
    forms: ['guideline'],
    plain: 'Advice from a group of experts on how to treat a problem.',
  },
  'G-off-label': {
    term: 'off-label',
    forms: ['off-label'],
    plain: 'Use of an approved drug in a way that its label does not name.',
  },
  'G-septic-arthritis': {
    term: 'infected joint',
    forms: ['infected joint'],
    plain: 'A serious infection in a joint that needs the hospital.',
  },
};

export const conditionsWords: Words = {
  'G-dextrose': {
    term: 'dextrose',
    forms: ['dextrose', 'sugar water'],
    plain: 'A kind of sugar, the same as the sugar in your blood.',
  },
  'G-prolotherapy': {
    term: 'prolotherapy',
    forms: ['prolotherapy'],
    plain: 'Shots of a liquid, mostly sugar water, in or near sore joints or tendons, in the hope of less pain.',
  },
  'G-saline': {
    term: 'saline',
    forms: ['salt water'],
    plain: 'Salt water like that in the body, which studies often use as the dummy.',
  },
  'G-steroid': {
    term: 'steroid (cortisone)',
    forms: ['steroid'],
    plain: 'A drug that calms swelling and pain for some weeks; not the kind that builds muscle.',
  },
  'G-tendon': {
    term: 'tendon',
    forms: ['tendon', 'tendons'],
    plain: 'A strong cord that ties a muscle to a bone.',
  },
  'G-ligament': {
    term: 'ligament',
    forms: ['ligament', 'ligaments'],
    plain: 'A strong band that ties one bone to another.',
  },
  'G-osteoarthritis': {
    term: 'osteoarthritis',
    forms: ['arthritis'],
    plain: 'A joint problem with harm to cartilage and bone, which makes the joint sore and stiff.',
  },
  'G-trial': {
    term: 'controlled trial',
    forms: ['trial', 'trials'],
    plain: 'A study that compares a treatment with another one, with a dummy, or with none.',
  },
  'G-placebo': {
    term: 'placebo (dummy)',
    forms: ['dummy'],
    plain: 'A treatment that looks real but lacks the part that the study tests.',
  },
  'G-guideline': {
    term: 'guideline',
    forms: ['guideline', 'guidelines'],
    plain: 'Advice from a group of experts on how to treat a problem.',
  },
};

export const optionsWords: Words = {
  'G-dextrose': {
    term: 'dextrose',
    forms: ['sugar water'],
    plain: 'A kind of sugar, the same as the sugar in your blood.',
  },
  'G-prolotherapy': {
    term: 'prolotherapy',
    forms: ['prolotherapy'],
    plain: 'Shots of a liquid, mostly sugar water, in or near sore joints or tendons, in the hope of less pain.',
  },
  'G-saline': {
    term: 'saline',
    forms: ['salt water'],
    plain: 'Salt water like that in the body, which studies often use as the dummy.',
  },
  'G-local-anesthetic': {
    term: 'local anesthetic',
    forms: ['numbing'],
    plain: 'A drug that numbs one spot for a few hours while you stay awake.',
  },
  'G-steroid': {
    term: 'steroid (cortisone)',
    forms: ['steroid'],
    plain: 'A drug that calms swelling and pain for some weeks; not the kind that builds muscle.',
  },
  'G-nsaid': {
    term: 'anti-inflammatory pill (NSAID)',
    forms: ['anti-inflammatory pills', 'anti-inflammatory gel', 'ibuprofen'],
    plain: 'A pain drug such as ibuprofen or naproxen, which can harm the stomach and heart.',
  },
  'G-acetaminophen': {
    term: 'acetaminophen',
    forms: ['acetaminophen'],
    plain: 'A pain pill, also called paracetamol, that does not calm swelling.',
  },
  'G-prp': {
    term: 'platelet-rich plasma',
    forms: ['platelet-rich plasma'],
    plain: 'A part of your own blood, rich in clotting cells, that comes back to you as a shot.',
  },
  'G-ha': {
    term: 'hyaluronic acid',
    forms: ['hyaluronic acid'],
    plain: 'A slippery gel that goes into a joint as a shot.',
  },
  'G-shock-wave': {
    term: 'shock wave therapy',
    forms: ['shock waves'],
    plain: 'Strong sound waves sent through the skin to a sore spot.',
  },
  'G-tendon': {
    term: 'tendon',
    forms: ['tendon', 'tendons'],
    plain: 'A strong cord that ties a muscle to a bone.',
  },
  'G-ligament': {
    term: 'ligament',
    forms: ['ligament', 'ligaments'],
    plain: 'A strong band that ties one bone to another.',
  },
  'G-cartilage': {
    term: 'cartilage',
    forms: ['cartilage'],
    plain: 'The smooth layer on the ends of the bones in a joint.',
  },
  'G-osteoarthritis': {
    term: 'osteoarthritis',
    forms: ['arthritis'],
    plain: 'A joint problem with harm to cartilage and bone, which makes the joint sore and stiff.',
  },
  'G-plantar-fascia': {
    term: 'plantar fascia',
    forms: ['plantar fascia'],
    plain: 'The band under the foot, from the heel forward.',
  },
  'G-placebo': {
    term: 'placebo (dummy)',
    forms: ['dummy', 'sham'],
    plain: 'A treatment that looks real but lacks the part that the study tests.',
  },
  'G-review': {
    term: 'systematic review',
    forms: ['review', 'reviews', 'pooled'],
    plain: 'A study that gathers all trials on one question and weighs them.',
  },
  'G-guideline': {
    term: 'guideline',
    forms: ['guideline', 'guidelines'],
    plain: 'Advice from a group of experts on how to treat a problem.',
  },
  'G-pneumothorax': {
    term: 'collapsed lung (pneumothorax)',
    forms: ['collapsed lung'],
    plain: 'Air between the lung and the chest wall that makes a part or all of a lung collapse.',
  },
};

export const mechanismWords: Words = {
  'G-dextrose': {
    term: 'dextrose',
    forms: ['sugar water'],
    plain: 'A kind of sugar, the same as the sugar in your blood.',
  },
  'G-prolotherapy': {
    term: 'prolotherapy',
    forms: ['prolotherapy'],
    plain: 'Shots of a liquid, mostly sugar water, in or near sore joints or tendons, in the hope of less pain.',
  },
  'G-saline': {
    term: 'saline',
    forms: ['salt water'],
    plain: 'Salt water like that in the body, which studies often use as the dummy.',
  },
  'G-tendon': {
    term: 'tendon',
    forms: ['tendon', 'tendons'],
    plain: 'A strong cord that ties a muscle to a bone.',
  },
  'G-ligament': {
    term: 'ligament',
    forms: ['ligament', 'ligaments'],
    plain: 'A strong band that ties one bone to another.',
  },
  'G-cartilage': {
    term: 'cartilage',
    forms: ['cartilage'],
    plain: 'The smooth layer on the ends of the bones in a joint.',
  },
  'G-inflammation': {
    term: 'inflammation',
    forms: ['inflammation'],
    plain: 'How the body answers harm: the spot gets warm, red, swollen and sore.',
  },
  'G-fibroblast': {
    term: 'fibroblast',
    forms: ['fibroblast', 'fibroblasts'],
    plain: 'A cell that makes the fibers of tendons and ligaments.',
  },
  'G-collagen': {
    term: 'collagen',
    forms: ['collagen'],
    plain: 'The main fiber of tendons, ligaments and skin.',
  },
};

export const evidenceWords: Words = {
  'G-dextrose': {
    term: 'dextrose',
    forms: ['dextrose', 'sugar water'],
    plain: 'A kind of sugar, the same as the sugar in your blood.',
  },
  'G-prolotherapy': {
    term: 'prolotherapy',
    forms: ['prolotherapy'],
    plain: 'Shots of a liquid, mostly sugar water, in or near sore joints or tendons, in the hope of less pain.',
  },
  'G-saline': {
    term: 'saline',
    forms: ['salt water'],
    plain: 'Salt water like that in the body, which studies often use as the dummy.',
  },
  'G-local-anesthetic': {
    term: 'local anesthetic',
    forms: ['numbing drug'],
    plain: 'A drug that numbs one spot for a few hours while you stay awake.',
  },
  'G-steroid': {
    term: 'steroid (cortisone)',
    forms: ['steroid'],
    plain: 'A drug that calms swelling and pain for some weeks; not the kind that builds muscle.',
  },
  'G-prp': {
    term: 'platelet-rich plasma',
    forms: ['platelet-rich plasma'],
    plain: 'A part of your own blood, rich in clotting cells, that comes back to you as a shot.',
  },
  'G-ha': {
    term: 'hyaluronic acid',
    forms: ['hyaluronic acid'],
    plain: 'A slippery gel that goes into a joint as a shot.',
  },
  'G-shock-wave': {
    term: 'shock wave therapy',
    forms: ['shock waves'],
    plain: 'Strong sound waves sent through the skin to a sore spot.',
  },
  'G-tendon': {
    term: 'tendon',
    forms: ['tendon', 'tendons'],
    plain: 'A strong cord that ties a muscle to a bone.',
  },
  'G-ligament': {
    term: 'ligament',
    forms: ['ligament'],
    plain: 'A strong band that ties one bone to another.',
  },
  'G-cartilage': {
    term: 'cartilage',
    forms: ['cartilage'],
    plain: 'The smooth layer on the ends of the bones in a joint.',
  },
  'G-osteoarthritis': {
    term: 'osteoarthritis',
    forms: ['arthritis'],
    plain: 'A joint problem with harm to cartilage and bone, which makes the joint sore and stiff.',
  },
  'G-trial': {
    term: 'controlled trial',
    forms: ['trial', 'trials'],
    plain: 'A study that compares a treatment with another one, with a dummy, or with none.',
  },
  'G-placebo': {
    term: 'placebo (dummy)',
    forms: ['dummy'],
    plain: 'A treatment that looks real but lacks the part that the study tests.',
  },
  'G-blinded': {
    term: 'blinded',
    forms: ['blinded'],
    plain: 'People in the study do not know who gets which treatment.',
  },
  'G-review': {
    term: 'systematic review',
    forms: ['review', 'reviews'],
    plain: 'A study that gathers all trials on one question and weighs them.',
  },
  'G-guideline': {
    term: 'guideline',
    forms: ['guideline', 'guidelines'],
    plain: 'Advice from a group of experts on how to treat a problem.',
  },
  'G-certainty': {
    term: 'certainty (high, moderate, low, very low)',
    forms: ['certainty'],
    plain: 'How far we can trust the findings: very much, fairly, only a little, hardly.',
  },
};

export const risksWords: Words = {
  'G-dextrose': {
    term: 'dextrose',
    forms: ['dextrose', 'sugar water'],
    plain: 'A kind of sugar, the same as the sugar in your blood.',
  },
  'G-prolotherapy': {
    term: 'prolotherapy',
    forms: ['prolotherapy'],
    plain: 'Shots of a liquid, mostly sugar water, in or near sore joints or tendons, in the hope of less pain.',
  },
  'G-saline': {
    term: 'saline',
    forms: ['salt water'],
    plain: 'Salt water like that in the body, which studies often use as the dummy.',
  },
  'G-local-anesthetic': {
    term: 'local anesthetic',
    forms: ['numbing drug'],
    plain: 'A drug that numbs one spot for a few hours while you stay awake.',
  },
  'G-steroid': {
    term: 'steroid (cortisone)',
    forms: ['steroid'],
    plain: 'A drug that calms swelling and pain for some weeks; not the kind that builds muscle.',
  },
  'G-blood-thinner': {
    term: 'blood thinner',
    forms: ['blood thinner'],
    plain: 'A drug that keeps blood from clotting, so that you bleed more easily.',
  },
  'G-tendon': {
    term: 'tendon',
    forms: ['tendon'],
    plain: 'A strong cord that ties a muscle to a bone.',
  },
  'G-ligament': {
    term: 'ligament',
    forms: ['ligament'],
    plain: 'A strong band that ties one bone to another.',
  },
  'G-review': {
    term: 'systematic review',
    forms: ['review'],
    plain: 'A study that gathers all trials on one question and weighs them.',
  },
  'G-off-label': {
    term: 'off-label',
    forms: ['off-label'],
    plain: 'Use of an approved drug in a way that its label does not name.',
  },
  'G-pneumothorax': {
    term: 'collapsed lung (pneumothorax)',
    forms: ['collapsed lungs', 'lung collapse'],
    plain: 'Air between the lung and the chest wall that makes a part or all of a lung collapse.',
  },
  'G-septic-arthritis': {
    term: 'infected joint',
    forms: ['infected joint', 'infected knee'],
    plain: 'A serious infection in a joint that needs the hospital.',
  },
};
