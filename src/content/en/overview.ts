import type {OverviewText} from '../model.js';

export const overview: OverviewText = {
  title: {plain: 'What is Dextrose Prolotherapy?', clinical: 'Dextrose prolotherapy'},
  statements: {
    O1: {
      plain:
        'Dextrose Prolotherapy is a treatment with injections. Most people just say “prolotherapy.” The method goes back to the 1930s. It was then called sclerotherapy and used other, harsher liquids. Practitioners, the doctors and others who give it, call Dextrose Prolotherapy its first form. The liquid used most today is dextrose, a form of sugar.',
      clinical:
        'An injection treatment, usually just called “prolotherapy.” The method goes back to the 1930s. It was then called sclerotherapy and used other, harsher solutions. Practitioners call dextrose prolotherapy its original form. The solution used most today is dextrose.',
    },
    O2: {
      plain:
        'The liquid is meant to irritate the tissue a little. It can be strong sugar water (dextrose), salt water (saline) or another natural substance. But in trials, plain salt water is often what the treatment is compared with.',
      clinical:
        'The irritant is concentrated dextrose, saline or another natural substance. But in trials, plain saline is often what the treatment is compared with.',
    },
    O3: {
      plain:
        'This is thought to set off a mild inflammation, the body’s first answer to an injury. The body then acts as if it had just been hurt and starts to heal again. That this “tricks the body” is a figure of speech.',
      clinical:
        'This is thought to set off a mild inflammation, so that the body reacts as to a new injury and resumes healing. That this “tricks the body” is a figure of speech.',
    },
    O4: {
      plain:
        'The treatment is thought to raise the level of growth factors, signals that tell cells to grow, or to make them work better. The hope is that this repairs tissue, so that pain in muscles, joints and bones gets less or ends. How it works is unclear.',
      clinical:
        'The treatment is thought to raise the level or effect of growth factors and so promote tissue repair, easing or ending musculoskeletal pain. How it works is unclear.',
    },
    O5: {
      plain: 'Doctors give this treatment in the United States and worldwide.',
      clinical: 'Physicians give this treatment in the United States and worldwide.',
    },
    O6: {
      plain:
        'It is used for many kinds of pain in muscles and joints, and has been studied in a number of them. Practitioners report that it helps. Trial results are mixed and differ by condition: at times, it did no better than a dummy (placebo) injection or other treatments.',
      clinical:
        'It is used for many kinds of musculoskeletal pain, and has been studied in a number of them. Practitioners report that it helps. Trial results are mixed and differ by condition: at times, it did no better than placebo or other treatments.',
    },
  },
};
