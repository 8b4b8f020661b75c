import type {OverviewWords} from '../model.js';

/** O1 to O6. */
export const overview: OverviewWords = {
  title: {plain: 'What is Dextrose Prolotherapy?', clinical: 'Dextrose prolotherapy'},
  statements: [
    {
      id: 'O1',
      plain:
        'Dextrose Prolotherapy is a treatment with injections. The method goes back to the 1930s, when it was called sclerotherapy and used other, harsher liquids. Practitioners call Dextrose Prolotherapy its original form and usually just say “prolotherapy.” Dextrose, a form of sugar, is the liquid used most today.',
      clinical:
        'An injection technique dating from the 1930s, then known as sclerotherapy and performed with other, harsher solutions. Practitioners regard dextrose prolotherapy, usually called simply prolotherapy, as its original form; dextrose is the most widely used agent today.',
      refs: ['afp-letter-2021', 'ppm-history-of-prolotherapy', 'cleveland-clinic-prolotherapy'],
    },
    {
      id: 'O2',
      plain:
        'The liquid is meant to irritate the tissue a little. It can be strong sugar water (dextrose), salt water (saline) or another natural substance. But in studies, plain salt water is often what the treatment is compared with.',
      clinical:
        'The irritant is hypertonic dextrose, saline or another natural substance. In controlled trials, however, normal saline has commonly been the comparator, not the treatment.',
      refs: ['cleveland-clinic-prolotherapy', 'rabago-2013-knee', 'yelland-2004-back'],
    },
    {
      id: 'O3',
      plain:
        'This is thought to set off a mild inflammation, the body’s first answer to an injury. The body then acts as if it had just been hurt and starts to heal again. That this “tricks the body” is only a figure of speech.',
      clinical:
        'The irritant is thought to provoke mild inflammation, so that the body reacts as to a new injury and resumes healing. That it “tricks the body” is a figure of speech.',
      refs: ['jensen-2008-rat-inflammation', 'alderman-2007-ppm'],
    },
    {
      id: 'O4',
      plain:
        'The treatment is thought to raise the level of growth factors, signals that tell cells to grow, or to make them work better. The hope is that tissue is repaired, so that pain in muscles, joints and bones gets less or ends. How it works is still not clear.',
      clinical:
        'It is thought to raise the level or the effect of growth factors and so to promote tissue repair, relieving or ending musculoskeletal pain. The mechanism remains unclear.',
      refs: ['sit-2016-knee-review', 'afp-letter-2021', 'guran-2018-fibroblasts'],
    },
    {
      id: 'O5',
      plain: 'Doctors give this treatment in the United States and worldwide.',
      clinical: 'Physicians practice prolotherapy in the United States and worldwide.',
      refs: ['uw-family-medicine-safety', 'sit-2020-knee', 'inesss-2013'],
    },
    {
      id: 'O6',
      plain:
        'It is used for many kinds of pain in muscles and joints, and has been studied in a number of them. Practitioners, the doctors and others who give it, report that it helps. Study results are mixed and differ by condition. At times it did no better than a dummy (placebo) injection or another treatment.',
      clinical:
        'Prolotherapy is used for, and has been studied in, many musculoskeletal conditions. Practitioners report benefit. Trial results are mixed and differ by condition: some favor dextrose over saline, others show no advantage over control injections or active treatments.',
      refs: ['aaom-position', 'bae-2021-review', 'dagenais-2007-cochrane'],
    },
  ],
};
