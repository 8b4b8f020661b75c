import type {ConditionsText} from '../model.js';

/**
 * The intro says that practitioners use prolotherapy for all of the conditions. Each statement says what the condition
 * is, if its name does not, and which way the trials point.
 */
export const conditions: ConditionsText = {
  title: {plain: 'What is it used for?', clinical: 'Conditions treated and evidence'},
  intro: {
    plain:
      'Practitioners, the doctors and others who give it, use prolotherapy for the conditions below. Some uses were tested in several trials, others in none. Being on this list does not mean that it is proven to work.',
    clinical:
      'Practitioners use prolotherapy for the conditions below. Some uses were tested in several trials, others in none. Being on this list does not mean that efficacy is proven.',
  },
  map: {
    label: {plain: 'Choose a place on the body', clinical: 'Choose a region of the body'},
    front: {plain: 'Front', clinical: 'Anterior'},
    back: {plain: 'Back', clinical: 'Posterior'},
  },
  statements: {
    C1: {
      plain:
        'One small trial looked at the Achilles tendon. Injections with exercise helped more than exercise alone. In a large review of soft-tissue injuries, pain eased no more than with other treatments.',
      clinical:
        'Achilles tendon: injections with exercise better than exercise alone (one small trial, no placebo). Soft-tissue injuries: no gain over other treatments (large review).',
    },
    C2: {
      plain:
        'No finished trial with a comparison group could be confirmed. So whether prolotherapy helps is not known.',
      clinical: 'No finished controlled trial could be confirmed, so efficacy is not known.',
    },
    C3: {
      plain:
        'For low-back pain, it was no better alone than comparison injections such as salt water. It did better with exercise and hands-on care, but what helped is unclear. At the joints of the pelvis, one small trial favored it over a steroid.',
      clinical:
        'Low back: no better alone than control injections; better with exercise, manipulation and other care, but what helped is unclear (Cochrane review). Sacroiliac joint: one small trial favored it over a steroid.',
    },
    C4: {
      plain:
        'No trial with a comparison group was found, only reports in which most patients felt better. Neck injections have risks of their own: ask about them.',
      clinical:
        'No controlled trial was found, only reports in which most patients felt better. Neck injections have risks of their own, such as spinal cord injury (case report).',
    },
    C5: {
      plain:
        'Here the outer side of the elbow hurts. At 12 weeks, a review found a modest gain over other treatments, but one trial found physical therapy ahead. At one year, it found no difference.',
      clinical:
        'One review: modest gain over other treatments at 12 weeks. One trial: physical therapy ahead at 12 weeks, no difference at one year.',
    },
    C6: {
      plain:
        'Here the inner side of the elbow hurts. No study of it was found. So whether prolotherapy helps is not known.',
      clinical: 'No study of it was found, so efficacy is not known.',
    },
    C7: {
      plain: 'No study of ankle pain in general was found. So whether prolotherapy helps is not known.',
      clinical: 'No study of ankle pain in general was found, so efficacy is not known.',
    },
    C8: {
      plain:
        'In loose jaw joints, pain fell slightly more than with a dummy (placebo) injection. But the jaw slipped out about as often. For other joints, no finished trial with a comparison group could be confirmed.',
      clinical:
        'Jaw joint: slightly less pain and mouth opening than with placebo, no difference in dislocations. Other joints: no finished controlled trial could be confirmed.',
    },
    C9: {
      plain:
        'A review found more relief than with salt water in the medium term (low certainty), but less than with a steroid at first. Another review found no difference from six months on.',
      clinical:
        'One review: more relief than with saline in the medium term (low certainty), less than with a steroid at first (moderate certainty). Another review: no difference from six months on.',
    },
    C10: {
      plain:
        'For the rotator cuff, the tendons of the shoulder, it beat salt water placed less deep, but not clearly salt water in the same spots. It did no better than a steroid. A surgeons’ guideline advises against it for full tears.',
      clinical:
        'Rotator cuff: better than saline placed less deep, not clearly better than saline in the same spots, no better than a steroid. A surgeons’ guideline advises against it for full-thickness tears.',
    },
    C11: {
      plain:
        'For a worn knee (osteoarthritis), two trials found a moderate gain over salt water at one year. Reviews warn of bias, and other injections did as well or at times better. For other knee pain, nothing could be confirmed.',
      clinical:
        'Osteoarthritis: moderate gain over saline at one year in two blinded trials, but high risk of bias; other injections as good or at times better. Other knee pain: nothing confirmed.',
    },
    C12: {
      plain:
        'In one small trial on finger and thumb arthritis, it eased pain on moving, but not at rest or on gripping. Jaw pain fell more than with a dummy (placebo) injection, but the jaw worked no better. For the hip, nothing could be confirmed.',
      clinical:
        'Finger and thumb osteoarthritis: less pain on moving, not at rest or on gripping (one small trial). Jaw joint: less pain than with placebo, no difference in function. Hip: nothing confirmed.',
    },
  },
};
