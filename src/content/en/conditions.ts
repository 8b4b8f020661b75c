import type {ConditionsText} from '../model.js';
import {conditionsWords} from './words.generated.js';

/** C1 to C12: one headline for each condition. What studies found in detail stands in the evidence. */
export const conditions: ConditionsText = {
  words: conditionsWords,
  title: {plain: 'What is it used for?', clinical: 'Conditions treated and evidence'},
  intro: {
    plain:
      'Doctors and others who give prolotherapy use it for the problems below. For some, there are several trials, for others none. Most of the shots hold sugar water (dextrose). Being on this list does not mean that prolotherapy works.',
    clinical:
      'Practitioners use prolotherapy for the conditions below. Several trials exist for some of them, none for others. Being on this list does not mean that efficacy is proven. Placebo injections held saline or dilute local anesthetic.',
  },
  map: {
    label: {plain: 'Choose a place on the body', clinical: 'Choose a region of the body'},
    front: {plain: 'Front', clinical: 'Anterior'},
    back: {plain: 'Back', clinical: 'Posterior'},
  },
  found: {plain: 'The main results', clinical: 'Main findings'},
  links: {
    evidence: {plain: 'All that studies found: {condition}', clinical: 'All evidence: {condition}'},
    options: {plain: 'Your choices: {condition}', clinical: 'Treatment options: {condition}'},
    page: {plain: 'More on this site: {condition}', clinical: 'More on this site: {condition}'},
  },
  statements: {
    C1: {
      plain:
        'Tendons tie muscle to bone. Taken together, studies have not shown that prolotherapy eases sore tendons more than other treatments. Results differ from tendon to tendon, and the trials are small.',
      clinical:
        'Across tendinopathies, prolotherapy has not been shown to relieve pain better than other treatments. Results differ by tendon, and the trials are small.',
    },
    C2: {
      plain:
        'Ligaments tie bones together. It is not known whether prolotherapy helps a sprained ligament. One trial with a comparison group is finished, but we found no figures from it.',
      clinical:
        'It is not known whether prolotherapy helps ligament sprains. One randomized trial (chronic ankle instability) is finished, but we found no figures from it.',
    },
    C3: {
      plain:
        'For lasting low-back pain with no known cause, sugar water alone may work no better than salt water. Medical colleges in England say not to offer it. For the joint between spine and pelvis, trials disagree.',
      clinical:
        'Chronic non-specific low-back pain: dextrose alone may be no more effective than saline injections; the Academy of Medical Royal Colleges (England) advises against it. Sacroiliac joint: trials disagree.',
    },
    C4: {
      plain:
        'We found no study that compares prolotherapy of the neck with anything else. The good reports come mainly from clinics that sell it. A needle in the neck can harm the spinal cord.',
      clinical:
        'We found no study comparing prolotherapy of the neck with anything else. Favorable reports come mainly from clinics that sell it, and cervical injection can injure the spinal cord.',
    },
    C5: {
      plain:
        'Tennis elbow is pain on the outer side of the elbow. Trials that compared prolotherapy with a dummy shot disagree. In the largest trial, sugar water was no better than the needle alone. After a year, physical therapy did just as well.',
      clinical:
        'Placebo-controlled trials disagree, and the largest found dextrose no better than needling alone. At one year, physical therapy did as well.',
    },
    C6: {
      plain:
        'Golfer’s elbow is pain on the inner side of the elbow. We found no study of prolotherapy for golfer’s elbow.',
      clinical: 'We found no study of prolotherapy for medial epicondylosis.',
    },
    C7: {
      plain:
        'Too few people with ankle pain have been in studies to tell. We found no results of a trial that used a dummy shot.',
      clinical: 'Too few people have been studied to tell. We found no results of a placebo-controlled trial.',
    },
    C8: {
      plain:
        'For loose joints, we found trials with a dummy shot only for the jaw. Three small trials together found a little less pain. A trial that lasted a year found no difference.',
      clinical:
        'We found placebo-controlled trials for jaw hypermobility only. Three small trials pooled found slightly less pain, and a one-year trial found no difference.',
    },
    C9: {
      plain:
        'Prolotherapy may ease heel pain more than salt water for some months. A steroid, a strong drug that calms swelling, probably works better at first. From six months on, there may be no difference.',
      clinical:
        'Prolotherapy may relieve heel pain more than saline for some months. Corticosteroid is probably more effective at first. From six months on, there may be no difference (pooled trials).',
    },
    C10: {
      plain:
        'For sore shoulder tendons, gains over a dummy shot were short or unclear. In most trials, a steroid (a strong drug that calms swelling) did as well or better. Surgeons advise against prolotherapy for a tendon torn right through.',
      clinical:
        'Rotator cuff tendons: gains over placebo were short or uncertain, and a corticosteroid did as well or better in most trials. Surgeons advise against prolotherapy for full-thickness tears.',
    },
    C11: {
      plain:
        'For knee arthritis, three trials found more gain with sugar water than with a dummy shot. One short trial found no difference. Two guidelines advise against these shots.',
      clinical:
        'Knee osteoarthritis: three blinded trials found more gain than with placebo, one short trial did not. Two guidelines advise against prolotherapy.',
    },
    C12: {
      plain:
        'Jaw pain may ease more than with a dummy shot. For fingers, thumbs, and hips, too few people have been in studies to tell. For hip arthritis, a US guideline advises against the shots.',
      clinical:
        'Temporomandibular pain may decrease more than with placebo. For fingers, thumb, and hip, too few people have been studied to tell. ACR/AF 2019 conditionally advises against prolotherapy in hip osteoarthritis.',
    },
  },
};
