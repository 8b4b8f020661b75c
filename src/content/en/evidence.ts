import type {EvidenceText} from '../model.js';

/** Numbers of people are those that the publications report. */
export const evidence: EvidenceText = {
  title: {plain: 'What did studies find?', clinical: 'Summary of the evidence'},
  intro: {
    plain:
      'Prolotherapy has been given since the 1930s, but long use is no proof. How it works is poorly understood, so what counts is trials in people. There are some for low-back pain, tendons and arthritis. One broad review favors it more than others do; two of its authors work at a clinic that offers it. Reviews for health systems call the proof limited, unclear or not enough. Cleveland Clinic calls it no standard treatment.',
    clinical:
      'Use since the 1930s is no evidence of efficacy, and the mechanism is poorly understood. Controlled trials exist for low-back pain, several tendinopathies and osteoarthritis. The most favorable broad review has two authors from a clinic offering the treatment. Health technology assessments are cooler: limited-quality evidence of possible relief, inconclusive, or not supporting use; no learned society examined sets out its use. Cleveland Clinic: not a standard treatment, results inconclusive.',
  },
  certaintyNote: {
    plain:
      'Certainty says how sure one can be of a finding. High means that more studies would hardly change it. Very low means that it may well be wrong. The words are like those of GRADE, a common scale. They are this library’s own reading and not an official rating, but for findings that a review rated itself.',
    clinical:
      'Certainty is this library’s own reading in GRADE-like words, not an official grade, except where a review is named as having graded it. It was read mostly from abstracts. High: further research is unlikely to change the finding; very low: the finding may well be wrong.',
  },
  gradedByReview: {plain: 'rated by the review itself', clinical: 'graded by the review itself'},
  labels: {
    condition: {plain: 'Condition', clinical: 'Condition'},
    question: {plain: 'What was asked', clinical: 'Comparison'},
    direction: {plain: 'What was found', clinical: 'Direction'},
    certainty: {plain: 'How sure it is', clinical: 'Certainty'},
    studies: {plain: 'Studies', clinical: 'Studies'},
    references: {plain: 'Sources', clinical: 'References'},
    toReference: {plain: 'Source {number}', clinical: 'Reference {number}'},
    toCitation: {
      plain: 'Back to source {number} under {condition}',
      clinical: 'Back to citation {number} under {condition}',
    },
  },
  findings: {
    'tendinopathy-overall': {
      question: {
        plain: 'Against other treatments, for lasting pain of many kinds',
        clinical: 'Against other treatments, in mixed chronic musculoskeletal pain and soft-tissue injuries',
      },
      studies: {
        plain: '2 reviews: 10 trials with 750 people, and 87 trials of many treatments with 5,859 people',
        clinical: '2 meta-analyses: 10 trials, 750 people; 87 trials of many treatments, 5,859 people',
      },
      plain:
        'One review put it slightly ahead of salt water or exercise, and level with a steroid or blood plasma. A larger one saw no gain over other treatments. Neither was about tendons alone.',
      clinical:
        'Pooled: slightly less pain than with saline or exercise at 6–12 months (standardized difference just over 0.4), level with platelet-rich plasma or steroid. Network meta-analysis: no pain advantage. Neither is specific to tendons.',
    },
    'tendinopathy-other-treatments': {
      question: {
        plain: 'Against other treatments, for lasting soft-tissue injuries',
        clinical: 'Against other treatments, in chronic soft-tissue injuries',
      },
      studies: {
        plain: '1 review: 87 trials of many treatments, 5,859 people',
        clinical: '1 network meta-analysis: 87 trials, 5,859 people',
      },
      plain:
        'At no time did it clearly ease pain more than other treatments, such as a steroid or a patient’s own blood products.',
      clinical:
        'No statistically significant pain advantage at any time point over blood products, corticosteroid, hyaluronic acid, botulinum toxin and others.',
    },
    'tendinopathy-achilles-combined': {
      question: {
        plain: 'Injections with exercise, against exercise alone, for the Achilles tendon',
        clinical: 'Injections plus eccentric exercise, against exercise alone, in Achilles tendinosis',
      },
      studies: {plain: '1 trial, 43 people', clinical: '1 single-blind trial, 43 people in three arms'},
      plain:
        'After a year, people who had both were better off than those who only exercised. No one had a dummy injection, so part of this may be a placebo effect.',
      clinical:
        'Combined treatment significantly better on the main score at 12 months; there was no placebo arm, so expectation may have contributed.',
    },
    'tendinopathy-achilles-alone': {
      question: {
        plain: 'Injections alone, against exercise alone, for the Achilles tendon',
        clinical: 'Injections alone, against eccentric exercise alone, in Achilles tendinosis',
      },
      studies: {plain: '1 trial, 43 people', clinical: '1 single-blind trial, 43 people in three arms'},
      plain: 'After a year, most people in each group were clearly better, and both groups ended close to each other.',
      clinical:
        'Prolotherapy alone ended close to exercise at 12 months; about three quarters or more of each group reached a meaningful gain.',
    },
    'tendinopathy-lower-leg': {
      question: {
        plain: 'All studies together, for tendons of the lower leg and the sole of the foot',
        clinical: 'Any comparison, in lower-limb tendinopathy and fasciopathy',
      },
      studies: {
        plain: '1 review of 8 studies, and 1 review for an insurer',
        clinical: '1 systematic review (8 studies), 1 insurer’s evidence review',
      },
      plain:
        'The review found limited support, from studies that were mostly poor. The insurer’s review found no proof that supports paying for it for the Achilles tendon.',
      clinical:
        'Limited support, from studies of generally poor quality. The insurer’s review found no evidence to support purchasing it for Achilles tendinopathy.',
    },
    'tendinopathy-animals': {
      question: {
        plain: 'Whether tendons of animals become stronger',
        clinical: 'Strength and structure of tendons in animals',
      },
      studies: {
        plain: '2 studies in rats and 1 in rabbits',
        clinical: '3 animal studies: 2 in rats (dextrose), 1 in rabbits (sodium morrhuate)',
      },
      plain:
        'In rats, dextrose made tendons wider in one study, but no harder to break in another. In rabbits, another drug, sodium morrhuate, made tendons wider, with thinner fibers.',
      clinical:
        'Rat, dextrose: wider tendons with more fibroblasts in one study; breaking load, fibroblasts and collagen maturity unchanged in another. Rabbit, sodium morrhuate: wider tendons, but thinner fibrils and less hydroxyproline.',
    },
    'ligament-sprain-trials': {
      question: {
        plain: 'Against any other treatment, for sprained ligaments',
        clinical: 'Against any comparator, in ligament sprain',
      },
      studies: {plain: 'None that could be checked', clinical: 'None verified'},
      plain:
        'No finished trial could be checked. When one was planned for ankles that keep giving way, this use had not been tested before. Its results could not be checked.',
      clinical:
        'No completed controlled trial could be verified. The protocol of one in chronic ankle instability (114 people planned) states that dextrose had not been tested for it; results could not be verified.',
    },
    'ligament-sprain-cruciate': {
      question: {
        plain: 'Before and after, for loose cruciate ligaments of the knee',
        clinical: 'Before and after, in anterior cruciate ligament laxity',
      },
      studies: {
        plain: '1 report without a comparison group, 16 people',
        clinical: '1 uncontrolled prospective series, 16 people analyzed of 18',
      },
      plain:
        'After three years, a device showed normal firmness in 10 of 16 knees, and there was less pain. With no comparison group, no one can say why.',
      clinical:
        'Arthrometer reading normal in 10 of 16 at three years, pain scores lower by a third to a half; without a control group, the cause cannot be known.',
    },
    'ligament-sprain-animals': {
      question: {
        plain: 'Whether hurt ligaments of rats become tighter',
        clinical: 'Laxity of injured ligaments in rats',
      },
      studies: {plain: '1 study, 31 rats', clinical: '1 controlled study, 31 rats (24 injured)'},
      plain: 'In rats, dextrose made hurt ligaments thicker than salt water did, but no tighter and no tougher.',
      clinical:
        'Rat medial collateral ligament, dextrose: 30% more cross-section than with saline; laxity, other mechanical properties and collagen fibrils unchanged.',
    },
    'back-pain-alone': {
      question: {
        plain: 'Injections alone, against comparison injections, for lasting low-back pain',
        clinical: 'Prolotherapy alone, against control injections, in chronic low-back pain',
      },
      studies: {plain: '1 Cochrane review: 3 trials, 206 people', clinical: '1 Cochrane review: 3 trials, 206 people'},
      plain:
        'Alone, it was no better. In one trial of two years, people got better with sugar water or salt water, and the two could not be told apart. English guidance says not to offer it.',
      clinical:
        'No better than control injections. In a 110-person, two-year trial, glucose-lidocaine could not be told apart from saline. English guidance lists prolotherapy among the injections not to be offered.',
    },
    'back-pain-combined': {
      question: {
        plain: 'Injections with hands-on care, exercise and more, for lasting low-back pain',
        clinical: 'Prolotherapy with manipulation, exercise and other care, in chronic low-back pain',
      },
      studies: {
        plain: '1 Cochrane review: 2 trials, 160 people; and 1 later review of 12 articles',
        clinical: '1 Cochrane review: 2 trials, 160 people; 1 later literature review of 12 articles',
      },
      plain:
        'The package did better, but which part of it helped is unclear. A later review and a group of practitioners favor it for some people. Mayo Clinic reports mixed results, and that a pain society advises against it.',
      clinical:
        'The package did better; Cochrane calls the evidence conflicting. A later review is favorable but notes confounding; a practitioner association supports selected use. Mayo Clinic reports mixed results and an American Pain Society recommendation against it.',
    },
    'back-pain-sacroiliac': {
      question: {
        plain: 'Against a steroid, for pain from the joint where spine and pelvis meet',
        clinical: 'Against triamcinolone, in sacroiliac pain confirmed by diagnostic block',
      },
      studies: {plain: '1 trial, 48 people', clinical: '1 image-guided trial, 48 people'},
      plain:
        'Both groups were alike at two weeks. After 15 months, dextrose was ahead. A second trial could be read only in part and is not counted here.',
      clinical:
        'Groups alike at two weeks; dextrose ahead at 15 months. A second trial could be read only in part and is not counted here.',
    },
    'neck-pain-trials': {
      question: {plain: 'Against any other treatment, for neck pain', clinical: 'Against any comparator, in neck pain'},
      studies: {plain: 'None', clinical: 'None'},
      plain:
        'No study with a comparison group was found. Neck injections have risks of their own: in one case, the spinal cord was hurt.',
      clinical:
        'No controlled study was found. Cervical injection has specific risks, among them a reported spinal cord injury.',
    },
    'neck-pain-series': {
      question: {plain: 'Before and after, for neck pain', clinical: 'Before and after, in chronic neck pain'},
      studies: {
        plain: '2 reports without a comparison group, 21 and 98 people',
        clinical: '2 uncontrolled series, 21 and 98 people',
      },
      plain:
        'Most people said that they felt better. Both reports come from one clinic group and have no comparison group. So they cannot show that the injections helped.',
      clinical:
        'Most patients reported improvement. Both series come from one clinic group and are uncontrolled, so they cannot show an effect of the treatment.',
    },
    'tennis-elbow-other-treatments': {
      question: {plain: 'Against other treatments', clinical: 'Against active treatments'},
      studies: {
        plain: '1 review: 8 trials, 354 people; and 1 trial with 120 people',
        clinical: '1 meta-analysis: 8 trials, 354 people; 1 trial, 120 people',
      },
      plain:
        'A review found a modest gain at 12 weeks. But one trial found physical therapy ahead at 12 weeks, and no difference after a year.',
      clinical:
        'Meta-analysis: modestly less pain (standardized difference about 0.4, interval nearly reaching zero) and better function at 12 weeks. One trial: physiotherapy ahead at 12 weeks, no difference at one year.',
    },
    'tennis-elbow-physiotherapy': {
      question: {
        plain: 'Injections, physical therapy or both, after a year',
        clinical: 'Prolotherapy, physiotherapy or both, at one year',
      },
      studies: {plain: '1 trial, 120 people', clinical: '1 single-blind trial, 120 people'},
      plain: 'All three groups were much better after a year, and none did better than the others.',
      clinical: 'All three groups were much better at one year, with no difference between them.',
    },
    'tennis-elbow-physiotherapy-early': {
      question: {plain: 'Against physical therapy, at 12 weeks', clinical: 'Against physiotherapy, at 12 weeks'},
      studies: {plain: '1 trial, 120 people', clinical: '1 single-blind trial, 120 people'},
      plain: 'At 12 weeks, elbows did better with physical therapy than with the injections.',
      clinical: 'Physiotherapy ahead of prolotherapy on the elbow score at 12 weeks.',
    },
    'tennis-elbow-saline': {
      question: {plain: 'Against salt water', clinical: 'Against saline'},
      studies: {
        plain: '1 blinded trial, 24 people; and 1 older review',
        clinical: '1 double-blind pilot trial, 24 people; 1 earlier review',
      },
      plain:
        'At 16 weeks, there was less pain and more strength than with salt water. But the liquid held a second drug, sodium morrhuate. An older review calls the support early only.',
      clinical:
        'Resting pain and extension strength better at 16 weeks, but the solution also held sodium morrhuate, so the effect cannot be credited to dextrose. An earlier review found pilot-level support.',
    },
    'golfers-elbow': {
      question: {plain: 'Any study, for golfer’s elbow', clinical: 'Any study, in medial epicondylosis'},
      studies: {plain: 'None', clinical: 'None'},
      plain: 'No study was found, only web pages of clinics. Whether it helps is not known.',
      clinical: 'No study was found, only clinic web pages; efficacy is unknown.',
    },
    'ankle-pain': {
      question: {plain: 'Any study, for ankle pain in general', clinical: 'Any study, in ankle pain in general'},
      studies: {plain: 'None', clinical: 'None'},
      plain:
        'No study was found. A trial on ankles that keep giving way was planned, but its results could not be checked. One insurer calls this use experimental.',
      clinical:
        'No study was found. Results of a planned trial in chronic ankle instability could not be verified; one insurer classes that use as experimental.',
    },
    'joint-laxity-jaw': {
      question: {
        plain: 'Against dummy (placebo) injections, for loose jaw joints',
        clinical: 'Against placebo injections, in temporomandibular hypermobility',
      },
      studies: {plain: '1 review: 3 trials', clinical: '1 meta-analysis: 3 trials'},
      plain:
        'Pain got slightly less than with placebo, and the mouth opened slightly less wide. But the jaw slipped out about as often.',
      clinical:
        'Mouth opening and pain slightly lower than with placebo, but no difference in dislocations in the two trials that counted them.',
    },
    'joint-laxity-jaw-dislocation': {
      question: {
        plain: 'How often a loose jaw slips out, against dummy (placebo) injections',
        clinical: 'Dislocations of the temporomandibular joint, against placebo injections',
      },
      studies: {plain: '2 trials', clinical: '2 trials in 1 review'},
      plain: 'The two trials that counted how often the jaw slipped out found no difference.',
      clinical: 'No difference in the two trials that counted dislocations.',
    },
    'joint-laxity-other': {
      question: {
        plain: 'Before and after, for a loose knee, pelvis or neck',
        clinical: 'Before and after: anterior cruciate ligament, sacroiliac joint, neck',
      },
      studies: {
        plain: '3 reports without a comparison group: 16, 25 and 21 people',
        clinical: '3 uncontrolled series: 16, 25 and 21 people',
      },
      plain:
        'Most results got better, but there was no comparison group, so no one can say why. In one report, fewer and fewer people could be followed.',
      clinical:
        'Scores or readings improved, but without a comparison group, the cause cannot be known; follow-up shrank in the sacroiliac series.',
    },
    'plantar-fasciitis-saline': {
      question: {plain: 'Against salt water, in the medium term', clinical: 'Against saline, in the medium term'},
      studies: {
        plain: '1 review: 8 trials, 469 people, in all its comparisons',
        clinical: '1 meta-analysis: 8 trials, 469 people, in all comparisons',
      },
      plain:
        'There was less pain and better use of the foot than with salt water. The risk of bias in the trials ran from some to high.',
      clinical: 'Pain and function better than with saline; risk of bias from some concerns to high.',
    },
    'plantar-fasciitis-steroid': {
      question: {plain: 'Against a steroid, in the short term', clinical: 'Against corticosteroid, in the short term'},
      studies: {
        plain: '1 review: 8 trials, 469 people, in all its comparisons',
        clinical: '1 meta-analysis: 8 trials, 469 people, in all comparisons',
      },
      plain: 'A steroid eased pain more than dextrose did.',
      clinical: 'More pain relief from corticosteroid than from dextrose.',
    },
    'plantar-fasciitis-later': {
      question: {
        plain: 'Against any other treatment, from six months on',
        clinical: 'Against any comparator, from six months on',
      },
      studies: {plain: '1 review: 8 trials, 444 people', clinical: '1 meta-analysis: 8 trials, 444 people'},
      plain:
        'There was no difference. Before six months, it eased pain more than salt water or exercise, but not more than other injections or shock waves.',
      clinical:
        'No difference. Before six months: less pain than with saline or exercise, but no advantage over active injections or shock wave.',
    },
    'shoulder-pain-saline': {
      question: {
        plain: 'Against salt water, for tendons of the shoulder (rotator cuff)',
        clinical: 'Against saline, in rotator-cuff tendinopathy',
      },
      studies: {plain: '1 blinded trial, 73 people', clinical: '1 blinded trial, 73 people in three arms'},
      plain:
        'After nine months, 59% had kept a worthwhile gain. With salt water placed less deep, it was 27%, a clear difference. With salt water in the same spots, it was 37%, which may be chance.',
      clinical:
        'Worthwhile pain reduction kept at nine months: 59% with dextrose, 27% with superficial saline (significant), 37% with saline at the same sites (not significant).',
    },
    'shoulder-pain-same-spots': {
      question: {
        plain: 'Against salt water in the same spots (rotator cuff)',
        clinical: 'Against saline at the same sites, in rotator-cuff tendinopathy',
      },
      studies: {plain: '1 blinded trial, 73 people', clinical: '1 blinded trial, 73 people in three arms'},
      plain:
        'No clear difference was found after nine months: 59% and 37% kept a worthwhile gain, which may be chance. Scans showed no difference.',
      clinical:
        'At nine months, 59% against 37% kept a worthwhile pain reduction, not statistically significant; ultrasound findings did not differ.',
    },
    'shoulder-pain-steroid': {
      question: {
        plain: 'Against a steroid (rotator cuff)',
        clinical: 'Against corticosteroid, in rotator-cuff tendinopathy',
      },
      studies: {plain: '1 blinded trial, 36 people', clinical: '1 double-blind trial, 36 people'},
      plain: 'Over six months, both groups got better, and at no time was one ahead of the other.',
      clinical: 'Both groups improved; no difference at any time point up to six months.',
    },
    'shoulder-pain-little-treatment': {
      question: {
        plain: 'Chiefly against little or no treatment (rotator cuff)',
        clinical: 'Chiefly against minimal or no treatment, in rotator-cuff tendinopathy',
      },
      studies: {
        plain: '1 review for an insurer: 15 studies, 9 of them reviews',
        clinical: '1 insurer’s evidence review: 15 studies, including 9 systematic reviews',
      },
      plain:
        'The review sees signs of a gain, mostly over little or no treatment. It calls the quality of the studies moderate to low.',
      clinical:
        'Moderate-to-low quality evidence pointing to benefit, mostly over minimal or no treatment; effects changed over time.',
    },
    'shoulder-pain-full-tear': {
      question: {
        plain: 'When a shoulder tendon is torn right through',
        clinical: 'In full-thickness rotator cuff tears',
      },
      studies: {plain: '1 surgeons’ guideline', clinical: '1 clinical practice guideline (AAOS)'},
      plain:
        'A surgeons’ guideline advises against it. The best trials that it looked at showed no gain, though some weaker ones did.',
      clinical:
        'The guideline advises against prolotherapy: high-quality trials showed no benefit over control, some lower-quality trials did.',
    },
    'shoulder-pain-other': {
      question: {plain: 'Other shoulder pain', clinical: 'Other shoulder disorders'},
      studies: {plain: 'None that could be checked', clinical: 'None verified'},
      plain: 'No study could be checked, so whether it helps is not known.',
      clinical: 'No study could be verified; efficacy is unknown.',
    },
    'knee-osteoarthritis-saline': {
      question: {
        plain: 'Against salt water, for a worn knee (osteoarthritis)',
        clinical: 'Against saline, in knee osteoarthritis',
      },
      studies: {plain: '2 blinded trials, 90 and 76 people', clinical: '2 blinded trials, 90 and 76 people'},
      plain:
        'After a year, both trials found a moderate gain over salt water. Some people worked on both trials. How large the gain is stays unsure.',
      clinical:
        'At one year, about 15 against 8 of 100 points gained (WOMAC), and about 10 points more fall in WOMAC pain (interval about 1.5 to 19). Overlapping author teams. Our reading is low to moderate.',
    },
    'knee-osteoarthritis-all': {
      question: {
        plain: 'Against all kinds of treatment, for worn joints such as the knee',
        clinical: 'Against any comparator, in osteoarthritis of the knee and other joints',
      },
      studies: {
        plain: '1 review: 14 trials that measured pain',
        clinical: '1 systematic review: 14 trials that measured pain',
      },
      plain:
        'Ten of the 14 trials favored dextrose. In some, other injections did better. The review saw a high risk of bias.',
      clinical:
        'Ten of 14 trials favored dextrose; hyaluronic acid, platelet-rich plasma or conditioned serum did better in some. High risk of bias.',
    },
    'knee-osteoarthritis-injections': {
      question: {
        plain: 'Against other injections, for a worn knee',
        clinical: 'Against other injected substances, in knee osteoarthritis',
      },
      studies: {plain: '1 review', clinical: '1 systematic review'},
      plain: 'The review judged it neither better nor worse than the other injections.',
      clinical: 'Judged usable, but neither better nor worse than the substances it was compared with.',
    },
    'knee-osteoarthritis-steroid': {
      question: {
        plain: 'Against a steroid, for a worn knee',
        clinical: 'Against triamcinolone, in knee osteoarthritis',
      },
      studies: {plain: '1 blinded trial, 50 people', clinical: '1 double-blind trial, 50 people'},
      plain: 'The steroid eased pain more at one month, dextrose more at three months. The trial ended there.',
      clinical: 'Steroid ahead for pain at one month, dextrose at three months, when follow-up ended.',
    },
    'knee-pain-other': {
      question: {plain: 'Other knee pain', clinical: 'Other knee pain'},
      studies: {plain: 'None that could be checked', clinical: 'None verified'},
      plain: 'No study could be checked, so whether it helps is not known.',
      clinical: 'No study could be verified; efficacy is unknown.',
    },
    'finger-arthritis': {
      question: {
        plain: 'Against a numbing liquid without dextrose, for arthritis of fingers and thumbs',
        clinical: 'Against lidocaine without dextrose, in finger and thumb osteoarthritis',
      },
      studies: {plain: '1 blinded trial, 27 people', clinical: '1 double-blind trial, 27 people'},
      plain:
        'Over six months, pain on moving and how far fingers bend got better with dextrose. Pain at rest and on gripping did not clearly differ.',
      clinical:
        'At six months, pain on movement and flexion improved more with dextrose; pain at rest and on grip did not differ significantly.',
    },
    'finger-arthritis-at-rest': {
      question: {
        plain: 'Pain at rest and on gripping, for arthritis of fingers and thumbs',
        clinical: 'Pain at rest and on grip, in finger and thumb osteoarthritis',
      },
      studies: {plain: '1 blinded trial, 27 people', clinical: '1 double-blind trial, 27 people'},
      plain: 'No clear difference from a numbing liquid without dextrose was found.',
      clinical: 'No significant difference from lidocaine without dextrose.',
    },
    'thumb-arthritis-steroid': {
      question: {
        plain: 'Against a steroid, for arthritis at the base of the thumb',
        clinical: 'Against methylprednisolone, in first carpometacarpal osteoarthritis',
      },
      studies: {plain: '1 blinded trial, 60 people', clinical: '1 double-blind trial, 60 people'},
      plain:
        'The steroid did better at one month. The groups were alike at two. At six months, dextrose was ahead by about one point out of ten.',
      clinical: 'Steroid ahead at one month, no difference at two, dextrose ahead by about one point of ten at six.',
    },
    'jaw-pain': {
      question: {
        plain: 'Against dummy (placebo) injections, for jaw pain',
        clinical: 'Against placebo injections, in temporomandibular disorders: pain',
      },
      studies: {
        plain: '1 review: 10 trials, 336 people; 5 trials were pooled',
        clinical: '1 meta-analysis: 10 trials, 336 people; 5 trials pooled',
      },
      plain: 'At 12 weeks, there was less pain than with placebo. All trials had some or a high risk of bias.',
      clinical: 'Less pain at 12 weeks (moderate standardized difference); some to high risk of bias in all trials.',
    },
    'jaw-function': {
      question: {
        plain: 'How well a sore jaw opens and works, against dummy (placebo) injections',
        clinical: 'Against placebo injections, in temporomandibular disorders: opening and function',
      },
      studies: {
        plain: '1 review: 10 trials, 336 people; 5 trials were pooled',
        clinical: '1 meta-analysis: 10 trials, 336 people; 5 trials pooled',
      },
      plain: 'At 12 weeks, the jaw opened and worked no better than with placebo.',
      clinical: 'No difference in mouth opening or function.',
    },
    'hip-pain': {
      question: {plain: 'Hip pain', clinical: 'Hip pain'},
      studies: {plain: 'None that could be checked', clinical: 'None verified'},
      plain: 'No study could be checked, so whether it helps is not known.',
      clinical: 'No study could be verified; efficacy is unknown.',
    },
  },
};
