import type {ConditionsWords} from '../model.js';

/**
 * C1 to C12. The intro says that practitioners use prolotherapy for all of them; each text says what the condition is,
 * where its name does not, and which way the trials point.
 */
export const conditions: ConditionsWords = {
  title: {plain: 'What is it used for?', clinical: 'Conditions treated and evidence'},
  intro: {
    plain:
      'Practitioners, the doctors and others who give these injections, use prolotherapy for the conditions below. Some of these uses have been tested with care, others hardly at all. Being on this list does not mean that it is proven to work.',
    clinical:
      'Practitioners use prolotherapy for the conditions below. Listing does not imply established efficacy: the evidence ranges from blinded randomized trials to none.',
    refs: ['bae-2021-review', 'goh-2021-network-review', 'hauser-2016-review'],
  },
  statements: [
    {
      id: 'C1',
      condition: 'tendinopathy',
      plain:
        'Tendons tie muscles to bones. In one small trial on the Achilles tendon, injections with exercise did better than exercise alone. In a large review of soft-tissue injuries, pain eased no more than with other treatments.',
      clinical:
        'Mixed, mostly poor-quality evidence. Achilles tendon: injections plus exercise better than exercise alone in one trial without placebo. Chronic soft-tissue injuries (network meta-analysis): no pain advantage over other treatments.',
      refs: ['yelland-2011-achilles', 'sanderson-2015-lower-limb-review', 'goh-2021-network-review'],
    },
    {
      id: 'C2',
      condition: 'ligament-sprain',
      plain:
        'Ligaments are the bands between bones. In a sprain, they are stretched or torn. No finished trial with a comparison group could be checked, so whether prolotherapy helps is not known.',
      clinical:
        'Stretched or torn ligament. No completed controlled trial could be verified, only a trial protocol for chronic ankle instability and an uncontrolled series in cruciate ligament laxity.',
      refs: ['sit-2022-ankle-protocol', 'reeves-2003-acl'],
    },
    {
      id: 'C3',
      condition: 'back-pain',
      plain:
        'For low-back pain, prolotherapy alone was no better than comparison injections such as salt water. With exercise and hands-on care it did better, but what helped is unclear. One small trial favored it where the spine meets the pelvis.',
      clinical:
        'Chronic low-back pain: alone, no better than control injections (Cochrane review); better only with manipulation, exercise and other care, which confound the result. Sacroiliac joint: one 48-person trial favored dextrose over steroid.',
      refs: ['dagenais-2007-cochrane', 'yelland-2004-back', 'kim-2010-sacroiliac'],
    },
    {
      id: 'C4',
      condition: 'neck-pain',
      plain:
        'No study with a comparison group was found. In two reports from one clinic group, most patients said that they felt better. Injections in the neck have risks of their own, so ask about them.',
      clinical:
        'No controlled trial was found; in two uncontrolled series from one clinic group most patients reported improvement. Cervical injection carries specific risks, including a reported spinal cord injury.',
      refs: ['hauser-2015-neck', 'hauser-2007-neck-ppm', 'cord-injury-2011-case'],
    },
    {
      id: 'C5',
      condition: 'tennis-elbow',
      plain:
        'This is pain on the outer side of the elbow. A review found a modest gain over other treatments at 12 weeks. In one trial, physical therapy was ahead at 12 weeks, with no difference after a year.',
      clinical:
        'Common extensor tendinopathy. Meta-analysis: modest gains over active comparators at 12 weeks. One trial: physiotherapy ahead at 12 weeks; prolotherapy, physiotherapy and both combined alike at one year.',
      refs: ['zhu-2022-elbow-review', 'yelland-2019-elbow'],
    },
    {
      id: 'C6',
      condition: 'golfers-elbow',
      plain:
        'This is pain on the inner side of the elbow. No study of it was found, so whether prolotherapy helps is not known.',
      clinical: 'Common flexor tendinopathy. No study was found; efficacy is unknown.',
      refs: [],
    },
    {
      id: 'C7',
      condition: 'ankle-pain',
      plain:
        'No study of ankle pain in general was found. When a trial on ankles that keep giving way was planned, this use had not been tested before. Its results could not be checked.',
      clinical:
        'Nothing verified addresses ankle pain in general. When a trial in chronic ankle instability was planned, dextrose had not been tested for it; its results could not be verified.',
      refs: ['sit-2022-ankle-protocol'],
    },
    {
      id: 'C8',
      condition: 'joint-laxity',
      plain:
        'In such a joint, ligaments no longer hold firmly. In loose jaw joints, pain fell slightly more than with a dummy (placebo) injection, but the jaw was not found to slip out less often. For other joints, no study with a comparison group could be checked.',
      clinical:
        'Temporomandibular hypermobility: mouth opening and pain slightly reduced against placebo, no difference in dislocations. Other joints: uncontrolled data only.',
      refs: ['nagori-2018-tmj-review', 'reeves-2003-acl', 'cusi-2010-sacroiliac'],
    },
    {
      id: 'C9',
      condition: 'plantar-fasciitis',
      plain:
        'In the medium term, a review found more relief than with salt water, but with low certainty. For quick relief, a steroid did better. A second review found no difference from any other treatment from six months on.',
      clinical:
        'One review: better pain and function than with saline in the medium term (low certainty, its own rating), less short-term pain relief than with corticosteroid (moderate). A second: no difference from any comparator from six months on.',
      refs: ['fong-2023-plantar-review', 'chutumstid-plantar-review'],
    },
    {
      id: 'C10',
      condition: 'shoulder-pain',
      plain:
        'Studies look at the rotator cuff, the tendons that steady the shoulder. Prolotherapy beat salt water placed less deep, but not clearly salt water in the same spots, nor a steroid. A surgeons’ guideline advises against it for full tears.',
      clinical:
        'Rotator-cuff tendinopathy: better than superficial saline, not significantly better than saline at the same sites (one trial); no difference from corticosteroid. The American Academy of Orthopaedic Surgeons advises against it in full-thickness tears.',
      refs: ['bertrand-2016-shoulder', 'cole-2018-shoulder', 'aaos-2025-rotator-cuff'],
    },
    {
      id: 'C11',
      condition: 'knee-pain',
      plain:
        'For a worn knee (osteoarthritis), two trials found a moderate gain over salt water after a year. Reviews warn that trials may be biased and that other injections did as well, or at times better. For other knee pain, nothing could be checked.',
      clinical:
        'Osteoarthritis: moderate one-year gains in two blinded saline-controlled trials with overlapping author teams; reviews report high risk of bias, and other injectables equal or sometimes superior. Other knee pain: nothing verified.',
      refs: ['rabago-2013-knee', 'sit-2020-knee', 'waluyo-2023-oa-review', 'cortez-2022-knee-review'],
    },
    {
      id: 'C12',
      condition: 'other-joint-pain',
      plain:
        'In a small trial on finger and thumb arthritis, pain on moving eased, but not pain at rest or on gripping. Jaw pain fell more than with a placebo, but the jaw worked no better. For the hip, nothing could be checked.',
      clinical:
        'Finger and thumb osteoarthritis (one trial): less pain on movement, not at rest or on grip. Temporomandibular disorders: less pain than with placebo at 12 weeks, no difference in opening or function. Hip: nothing verified.',
      refs: ['reeves-2000-hand', 'sit-2021-tmj-review'],
    },
  ],
};
