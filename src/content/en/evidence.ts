import type {EvidenceText} from '../model.js';
import {evidenceWords} from './words.generated.js';

/**
 * The findings in words. Verbs follow the certainty: "probably" for moderate, "may" for low, "we do not know" for very
 * low. Sizes are worded alike: a standardized difference of up to 0.5 is "a little".
 */
export const evidence: EvidenceText = {
  words: evidenceWords,
  title: {plain: 'What did studies find?', clinical: 'Summary of the evidence'},
  intro: {
    plain:
      'Here, sugar water means dextrose, the liquid in most of these shots. A dummy shot holds salt water or a weak numbing drug. Even a needle or salt water may ease pain by itself. Prolotherapy goes back to the 1930s, but long use is no proof.',
    clinical:
      'Long use (since the 1930s) is no evidence of efficacy. Placebo injections held saline or dilute local anesthetic; needling and saline may have effects of their own.',
  },
  authorsNote: {
    plain:
      'Much of the evidence in favor comes from a small circle of researchers. Some of them teach, offer, or sell prolotherapy. Most results that show no gain come from others. Such ties do not make a result wrong, but you should know of them.',
    clinical:
      'Much of the favorable evidence comes from a small circle of authors, some of whom teach, offer, or sell prolotherapy. Null results come mostly from others, though favorable ones from others exist. A tie does not make a result wrong; it belongs beside the result.',
  },
  bodiesNote: {
    plain:
      'One review for a health system says that sugar water may ease pain, but from weak studies. Others call the proof unclear, or too weak to support its use. Cleveland Clinic says that prolotherapy is not a standard treatment. Some people feel better, it says.',
    clinical:
      'Health technology assessments: limited-quality evidence of possible relief (2014); inconclusive; not supporting use (2013), with no scientific body setting out its use. Cleveland Clinic: not a standard treatment, inconclusive results, some people benefit.',
  },
  certaintyNote: {
    plain:
      'High certainty means that more studies would hardly change the result. Moderate means that the result is probably right. Low means that the result may be off. Very low means that we do not know. These words come from GRADE, a common scale. We gave the ratings ourselves, mostly from short summaries of the studies. Where a review gave its own rating, we say so.',
    clinical:
      'High: further research is very unlikely to change the finding. Moderate: the finding is probably close to the truth. Low: the finding may differ substantially from the truth. Very low: the truth is unknown. Ratings are ours in GRADE terms, mostly from abstracts, except where a review is named as having graded the finding itself.',
  },
  gradedByReview: {plain: 'rated by the review itself', clinical: 'graded by the review itself'},
  grounds: {
    bias: {
      plain: 'The way the studies were run may have favored one side.',
      clinical: 'Risk of bias',
    },
    inconsistency: {plain: 'The studies do not agree.', clinical: 'Inconsistency'},
    imprecision: {plain: 'Few people took part.', clinical: 'Imprecision'},
    indirectness: {
      plain: 'The studies did not ask quite the same thing.',
      clinical: 'Indirectness',
    },
    'no-comparison': {plain: 'There was no comparison group.', clinical: 'No comparison group'},
  },
  ties: {
    teaches: {
      plain: 'One of the authors works at a place that teaches the method.',
      clinical: 'An author’s university department teaches prolotherapy.',
    },
    offers: {
      plain: 'One of the authors has a clinic that gives these shots.',
      clinical: 'An author has a private practice that offers prolotherapy.',
    },
    sells: {
      plain: 'One of the authors runs clinics that sell these shots.',
      clinical: 'An author runs clinics that sell prolotherapy.',
    },
    'own-patients': {
      plain: 'Authors wrote about their own patients.',
      clinical: 'Authors reported on patients of their own practice.',
    },
    'named-method': {
      plain: 'A way of giving the shots bears the name of an author.',
      clinical: 'An injection method bears the name of an author as a trademark.',
    },
    association: {
      plain: 'Some of the authors signed a text in favor of these shots.',
      clinical: 'Authors also signed the supportive statement of the practitioners’ association.',
    },
    team: {
      plain: 'The same team wrote other studies or reviews cited here.',
      clinical: 'Overlapping author team with other studies or reviews cited here.',
    },
  },
  labels: {
    certainty: {plain: 'How sure we can be', clinical: 'Certainty'},
    studies: {plain: 'Studies', clinical: 'Studies'},
    ties: {plain: 'Who wrote the studies', clinical: 'Ties of the authors'},
    grounds: {plain: 'Why we are not more sure', clinical: 'Grounds for the rating'},
    advice: {plain: 'Advice of medical bodies', clinical: 'Guidelines and bodies'},
    harm: {plain: 'Harm', clinical: 'Harm'},
    strength: {plain: 'How strong the advice is', clinical: 'Strength'},
    all: {plain: 'All results, problem by problem', clinical: 'All findings by condition'},
    notes: {plain: 'How to read these results', clinical: 'Notes on the evidence'},
  },
  findings: {
    'tendinopathy-achilles': {
      question: {
        plain: 'Shots, exercise, or both, for a sore Achilles tendon',
        clinical: 'Injections, eccentric exercise, or both, in mid-portion Achilles tendinopathy',
      },
      studies: {
        plain: '1 blinded trial, 43 people in three groups',
        clinical: '1 single-blind trial, 43 people in three arms',
      },
      plain:
        'The Achilles tendon ties the calf to the heel. After a year, 79 of 100 people were clearly better with shots, 73 with exercise, and 86 with both. The groups had too few people to tell which is best. Nobody had a dummy shot.',
      clinical:
        'At least 20 of 100 VISA-A points gained at 12 months: 79 of 100 with injections, 73 with exercise, 86 with both (14, 15, and 14 people: too few to tell). Mean gains: 27.5 (95% CI 12.8–42.2), 23.7 (15.6–31.9), and 41.1 (29.3–52.9); only both compared with exercise differed. No placebo arm.',
    },
    'tendinopathy-other-treatments': {
      question: {
        plain: 'Sugar water compared with other treatments, for lasting injuries of soft tissue (such as tendons)',
        clinical: 'Prolotherapy compared with other treatments, in chronic soft-tissue injuries',
      },
      studies: {
        plain: '1 review of 87 trials, 5,859 people',
        clinical: '1 network meta-analysis: 87 trials, 5,859 people',
      },
      plain: 'Sugar water may ease pain no more than other treatments, at any time.',
      clinical: 'May offer no advantage for pain over other treatments at any time point.',
    },
    'tendinopathy-overall': {
      question: {
        plain: 'Sugar water compared with salt water or exercise, for lasting pain in any part of the body',
        clinical: 'Dextrose compared with saline or exercise, in chronic musculoskeletal pain',
      },
      studies: {plain: '1 review of 10 trials, 750 people', clinical: '1 meta-analysis: 10 trials, 750 people'},
      plain:
        'Pain may ease a little more than with salt water or exercise. It found no difference from a steroid or platelet-rich plasma (made from your own blood). The review was not about tendons alone.',
      clinical:
        'May relieve pain slightly more at 6–12 months: SMD −0.44 (95% CI −0.76 to −0.11) compared with saline, −0.42 (−0.77 to −0.07) compared with exercise; no difference from platelet-rich plasma or corticosteroid. Not specific to tendons.',
    },
    'tendinopathy-lower-leg': {
      question: {
        plain: 'All studies together, for tendons of the leg and for the sole of the foot',
        clinical: 'Any comparison, in lower-limb tendinopathy and fasciopathy',
      },
      studies: {
        plain: '2 reviews, of 8 and 10 studies',
        clinical: '2 systematic reviews: 8 studies; 10 studies (3 randomized)',
      },
      plain:
        'One review saw some support, but from weak studies. The other was about the tendon below the kneecap. It counted sugar water and harsher drugs together, so what sugar water did is unclear.',
      clinical:
        'Lower limb: limited support from studies of generally poor quality. Patellar tendon: some injections may help, but dextrose and sclerosing drugs were counted together, so what dextrose contributed is unclear; no serious harm reported.',
    },
    'tendinopathy-groin': {
      question: {
        plain: 'Before and after, for groin pain in athletes',
        clinical: 'Before and after, in athletes with groin pain',
      },
      studies: {
        plain: '1 report without a comparison group, 24 people',
        clinical: '1 uncontrolled series, 24 people',
      },
      plain: 'Most athletes had no pain at their last visit. With no comparison group, nobody can say why.',
      clinical:
        '20 of 24 were free of pain after 17 months on average. With no comparison group, the cause cannot be known.',
    },
    'tendinopathy-advice': {
      question: {plain: 'Advice on the Achilles tendon', clinical: 'Advice on Achilles tendinopathy'},
      studies: {plain: '1 review for an insurer, 2013', clinical: '1 insurer’s evidence review, 2013'},
      plain: 'A review for an insurer found no proof that would support paying for the shots.',
      clinical:
        'Accident Compensation Corporation: no evidence to support purchasing prolotherapy for Achilles tendinopathy.',
    },
    'ligament-sprain-trials': {
      question: {
        plain: 'Sugar water compared with a dummy shot or other treatment, for ankle sprains that do not heal',
        clinical: 'Dextrose compared with placebo or plasma, in chronic ankle sprain and instability',
      },
      studies: {
        plain: '3 trials, no figures found',
        clinical: '1 finished trial and 2 registered trials, no figures found',
      },
      plain:
        'One trial of ankles that keep giving way ran for a year. Its title claims steadier balance and fewer new sprains. We found no figures from this trial, and none from two others on a register.',
      clinical:
        'One randomized trial in chronic ankle instability (saline control, 52 weeks, 114 planned) is finished. Its title claims better balance and fewer re-sprains, both secondary outcomes of the protocol. We found no figures, and none from two registered trials (40 and 60 people).',
    },
    'ligament-sprain-cruciate': {
      question: {
        plain: 'Before and after, for a slack cruciate ligament (inside the knee)',
        clinical: 'Before and after, in anterior cruciate ligament laxity',
      },
      studies: {
        plain: '1 report without a comparison group, 18 people',
        clinical: '1 uncontrolled series, 16 people analyzed of 18',
      },
      plain:
        'After three years, a device showed normal firmness in about 63 of 100 people. With no comparison group, nobody can say why.',
      clinical:
        'Machine-measured laxity was normal in 10 of 16 at three years. With no comparison group, the cause cannot be known.',
    },
    'ligament-sprain-athletes': {
      question: {
        plain: 'Before and after, for ankle sprains in top athletes',
        clinical: 'Before and after, in lateral ankle ligament injury of elite athletes',
      },
      studies: {
        plain: '1 report without a comparison group, 9 people',
        clinical: '1 uncontrolled series, 9 people',
      },
      plain:
        'All nine athletes played again after two months on average. None had a new sprain. With no comparison group, nobody can say whether the shots helped.',
      clinical:
        'Return to play after 62 days on average, no re-injury. With no comparison group, no effect can be shown.',
    },
    'back-pain-alone': {
      question: {
        plain: 'Shots alone compared with dummy shots, for lasting low-back pain with no known cause',
        clinical: 'Prolotherapy alone compared with control injections, in chronic non-specific low-back pain',
      },
      studies: {
        plain: '1 Cochrane review (a group that sums up trials): 3 trials, 206 people',
        clinical: '1 Cochrane review: 3 trials, 206 people',
      },
      plain:
        'The shots alone may work no better than dummy shots. The largest trial asked people after a year. With sugar water, 46 of 100 had lost more than half of their pain. With salt water, it was 36 of 100, which may be chance.',
      clinical:
        'May be no more effective than control injections. Largest trial (110 people, glucose-lidocaine and saline, 12 months): more than half of the pain gone in 46 and 36 of 100, of the disability in 42 and 36; no difference in any measure. Phenol mixture and lidocaine: pain 5.3 to 5.2 and 5.3 to 4.4 of 10. Rated down for inconsistency and imprecision by an evidence summary.',
    },
    'back-pain-combined': {
      question: {
        plain: 'Harsher shots with hands-on care and exercise, compared with lighter care, for lasting low-back pain',
        clinical:
          'Dextrose-glycerin-phenol with manipulation and other care, compared with control packages, in chronic low-back pain',
      },
      studies: {
        plain: '1 Cochrane review: 2 trials, 160 people',
        clinical: '1 Cochrane review: 2 trials, 160 people',
      },
      plain:
        'People did better with the full package. We do not know which part of the package helped. The shots held phenol, a harsh drug, so these results are not about sugar water alone.',
      clinical:
        'Klein 1993: at least half of the pain or disability gone at 6 months in 30 of 39 and 21 of 40 (P = .042; mean pain P = .056). Ongley 1987: disability halved in 35 of 40 and 16 of 41 (P below .003). Groups differed in more than the solution: we do not know which part helped. Not a result of dextrose alone.',
    },
    'back-pain-review': {
      question: {
        plain: 'All studies together, for low-back pain',
        clinical: 'Any comparison, in low-back pain',
      },
      studies: {plain: '1 later review of 12 articles', clinical: '1 literature review of 12 articles'},
      plain:
        'The review favors shots after other care has failed. It admits that other care may explain the gains, so the effect of the shots is unclear.',
      clinical:
        'Favors use after other care has failed, but admits confounding; the effect of the injections themselves is unclear.',
    },
    'back-pain-sacroiliac': {
      question: {
        plain: 'Sugar water compared with a steroid, for pain from the joint between spine and pelvis',
        clinical: 'Dextrose compared with corticosteroid, in sacroiliac joint pain',
      },
      studies: {plain: '3 trials, with 48, 40, and 80 people', clinical: '3 randomized trials: 48, 40, and 80 people'},
      plain:
        'The trials disagree, so we do not know which is better. One favored sugar water after 15 months. One found the same pain, and better daily function with a steroid. One favored sugar water, but ended after five weeks.',
      clinical:
        'The trials disagree. Kim 2010, at 15 months: at least half of the pain gone in 59 of 100 with dextrose (95% CI 38–80), in about 10 with steroid, as quoted elsewhere. Double-blind trial: pain alike at 2, 8, and 36 weeks, questionnaire better with steroid. Ali 2025 (single-blind, 5 weeks): pain and function better with dextrose at 3 and 5 weeks (P below .05), satisfaction alike.',
    },
    'back-pain-sacroiliac-series': {
      question: {
        plain: 'Before and after, for the joint between spine and pelvis',
        clinical: 'Before and after, in sacroiliac joint instability',
      },
      studies: {
        plain: '2 reports without a comparison group, 103 and 25 people',
        clinical: '2 uncontrolled series, 103 and 25 people',
      },
      plain:
        'At a clinic for veterans, about 23 of 100 people were clearly better. At a private clinic, scores improved, but most people did not come back at two years. With no comparison group, nobody can say why.',
      clinical:
        'Veterans’ clinic: worthwhile Oswestry gain in 24 of 103 (median 117 days). Private practice: scores improved, 32 of 100 were seen at two years. With no comparison group, no effect can be shown.',
    },
    'back-pain-advice': {
      question: {plain: 'Advice on lasting low-back pain', clinical: 'Advice on chronic low-back pain'},
      studies: {plain: '3 bodies', clinical: '3 bodies'},
      plain:
        'In England, medical colleges say not to offer the shots for low-back pain with no known cause. Mayo Clinic reports that a group of pain experts advises against the shots, too. A group of doctors who give the shots supports them for some people.',
      clinical:
        'Academy of Medical Royal Colleges (England): should not be offered for non-specific low-back pain. Mayo Clinic reports an American Pain Society recommendation against it. The American Association of Orthopaedic Medicine, a practitioners’ association, supports it in selected patients.',
    },
    'neck-pain-trials': {
      question: {plain: 'Shots compared with anything else, for neck pain', clinical: 'Any comparison, in neck pain'},
      studies: {plain: 'None', clinical: 'None'},
      plain: 'We found no trial of prolotherapy for neck pain.',
      clinical: 'We found no controlled trial of prolotherapy for neck pain.',
    },
    'neck-pain-series': {
      question: {plain: 'Before and after, for neck pain', clinical: 'Before and after, in chronic neck pain'},
      studies: {
        plain: '2 reports without a comparison group, 21 and 98 people',
        clinical: '2 uncontrolled series, 21 and 98 people',
      },
      plain:
        'Most people said that they felt better. Both reports come from clinics that sell prolotherapy, and one chose its patients. With no comparison group, they cannot show that the shots helped.',
      clinical:
        'Most patients reported improvement. Both series come from a clinic group that sells prolotherapy; one selected its patients, one questioned patients of a charity clinic. With no comparison group, they cannot show an effect.',
    },
    'neck-pain-harm': {
      question: {
        plain: 'Harm from shots in the neck or back',
        clinical: 'Spinal cord injury after neck and back injections',
      },
      studies: {
        plain: '1 case report, and 1 survey of 171 people who give the shots',
        clinical: '1 case report; 1 survey of 171 practitioners',
      },
      plain:
        'Shots in the upper neck hurt the spinal cord of one person. In a survey, those who give neck and back shots recalled 9 cases of harm to the spinal cord. Such reports cannot show how often this happens.',
      clinical:
        'Cervical cord injury after upper cervical injections (case report). 171 practitioners recalled 9 spinal cord events after back and neck injections; the survey cannot show a rate.',
    },
    'tennis-elbow-needle': {
      question: {
        plain: 'Sugar water compared with own blood or the needle alone',
        clinical: 'Dextrose compared with autologous blood or perforation alone',
      },
      studies: {plain: '1 blinded trial, 166 people', clinical: '1 trial, 166 people, patients and assessors blinded'},
      plain:
        'After five months, sugar water may ease pain no more than own blood or the needle alone. This is the largest trial for tennis elbow.',
      clinical:
        'At 5 months (127 of 166 measured), dextrose may relieve pain no more than autologous blood or perforation alone; a summary reports a worse arm score. Largest trial in this condition.',
    },
    'tennis-elbow-saline': {
      question: {plain: 'Sugar water compared with salt water', clinical: 'Dextrose compared with saline'},
      studies: {plain: '2 blinded trials, 60 people each', clinical: '2 blinded trials, 60 people each, 12 weeks'},
      plain:
        'The two trials disagree. In one, the total elbow score was better with sugar water, but grip and arm use were not. In the other, both pain and grip were better.',
      clinical:
        'The trials disagree. Akcay: total elbow score better (P = .041 at week 4, .038 at week 12) and rest pain at week 4 only (P = .013); other pain, arm score, and grip alike. Çiftçi: 5% and 15% both better than saline for pain and grip, the two strengths alike in function.',
    },
    'tennis-elbow-physiotherapy': {
      question: {
        plain: 'Shots, physical therapy, or both',
        clinical: 'Prolotherapy, physiotherapy, or both',
      },
      studies: {plain: '1 blinded trial, 120 people', clinical: '1 single-blind trial, 120 people'},
      plain:
        'At 12 weeks, elbows did better with physical therapy than with shots. After a year, there may be no difference between the three groups.',
      clinical:
        'Physiotherapy ahead of prolotherapy at 12 weeks (P = .014). At 52 weeks (88 of 100 followed), there may be no difference between the three arms.',
    },
    'tennis-elbow-other-treatments': {
      question: {
        plain: 'Sugar water compared with all other treatments together, at 12 weeks',
        clinical: 'Dextrose compared with all comparators pooled, at 12 weeks',
      },
      studies: {
        plain: '1 review of 8 trials, 354 people, up to 2021',
        clinical: '1 meta-analysis: 8 trials, 354 people, to June 2021',
      },
      plain:
        'Pain may be a little lower with sugar water. The review is older than the largest trial, which found no gain.',
      clinical:
        'Pain may be slightly lower (about 0.4 SD, interval nearly touching no effect). The review predates the largest trial, which was null.',
    },
    'tennis-elbow-waiting': {
      question: {plain: 'Sugar water compared with waiting', clinical: 'Dextrose compared with waiting'},
      studies: {plain: '1 trial, 26 people', clinical: '1 trial, 26 people (32 elbows), 16 weeks'},
      plain:
        'People with shots did better than people who waited. But everyone knew who had to wait, so we do not know how much the shots did. Scans looked alike.',
      clinical:
        'Elbow score better than with waiting (P below .05; gain 18.7 of 100, SE 9.6). Waiting was known, so we do not know the effect of the solution. Scans alike.',
    },
    'tennis-elbow-steroid': {
      question: {plain: 'Sugar water compared with a steroid', clinical: 'Dextrose compared with corticosteroid'},
      studies: {plain: '2 trials, 30 and 24 people', clinical: '2 trials, 30 and 24 people'},
      plain:
        'In one small trial, both were alike at one month, and sugar water was ahead at three. The other had too few people to tell. We do not know which is better.',
      clinical:
        'Alike at 1 month; pain −4.4 and −1.9 of 10 at 3 months (P = .03; 28 people). The second trial (double-blind, 6 months) is too small to tell. We do not know which is better.',
    },
    'tennis-elbow-hyaluronic': {
      question: {
        plain: 'Sugar water compared with hyaluronic acid (a gel)',
        clinical: 'Dextrose compared with hyaluronic acid',
      },
      studies: {plain: '1 trial, 32 people', clinical: '1 trial, 32 people, 12 weeks'},
      plain:
        'Pain on use fell more with sugar water, but pain on gripping did not. With so few people, we do not know which is better.',
      clinical:
        'Pain on activity −4.8 and −3.2 of 10 (P = .04), pain on grip alike. With 32 people, we do not know which is better.',
    },
    'tennis-elbow-shock-waves': {
      question: {
        plain: 'Sugar water compared with shock waves (pulses of sound)',
        clinical: 'Dextrose compared with extracorporeal shock waves',
      },
      studies: {plain: '1 trial, 33 people', clinical: '1 trial, 33 people, 8 weeks'},
      plain: 'A later review reports more gain with shock waves. With so few people, we do not know which is better.',
      clinical: 'A later review reports more gain with shock waves. With 33 people, we do not know which is better.',
    },
    'tennis-elbow-morrhuate': {
      question: {
        plain: 'Sugar water with a harsher drug (sodium morrhuate), compared with salt water',
        clinical: 'Dextrose with sodium morrhuate, compared with saline',
      },
      studies: {plain: '1 blinded trial, 24 people', clinical: '1 double-blind pilot trial, 24 people'},
      plain:
        'After 16 weeks, people had less pain at rest and more strength. We do not know whether sugar water alone would do this. A review calls the proof strong, but only at the stage of a first, small trial.',
      clinical:
        'Less resting pain and more strength at 16 weeks. We do not know whether dextrose alone would do this. An earlier review calls it strong pilot-level evidence.',
    },
    'golfers-elbow': {
      question: {plain: 'Any study, for golfer’s elbow', clinical: 'Any study, in medial epicondylosis'},
      studies: {plain: 'None', clinical: 'None'},
      plain:
        'We found no study of prolotherapy for golfer’s elbow. What studies found for the outer side of the elbow may not hold for the inner side.',
      clinical: 'We found no study. Results from the lateral side of the elbow may not carry over.',
    },
    'ankle-pain-cartilage': {
      question: {
        plain: 'Prolotherapy compared with platelet-rich plasma, for damage to the smooth joint layer (cartilage)',
        clinical: 'Prolotherapy compared with platelet-rich plasma, in osteochondral lesions of the talus',
      },
      studies: {plain: '1 study, 49 people', clinical: '1 retrospective comparison, 27 and 22 people'},
      plain:
        'Platelet-rich plasma comes from your own blood. After a year, both groups were alike. Too few people took part to tell. Nobody had a dummy shot, and nobody drew lots for who got what.',
      clinical:
        'Alike at one year: good or excellent in 88.8 and 90.9 of 100 (P above .05). Not randomized, no placebo, too few people to tell.',
    },
    'ankle-pain-series': {
      question: {
        plain: 'Before and after, for lasting ankle pain',
        clinical: 'Before and after, in chronic ankle pain',
      },
      studies: {plain: '1 report without a comparison group', clinical: '1 uncontrolled series'},
      plain:
        'A clinic that sells prolotherapy reports less pain after the shots. With no comparison group, nobody can say why.',
      clinical:
        'A clinic that sells prolotherapy reports less pain. With no comparison group, the cause cannot be known.',
    },
    'joint-laxity-jaw': {
      question: {
        plain: 'Sugar water compared with a dummy shot, for loose jaw joints',
        clinical: 'Dextrose compared with placebo, in temporomandibular hypermobility',
      },
      studies: {plain: '1 review of 3 small trials', clinical: '1 meta-analysis of 3 small trials'},
      plain:
        'Pain may be about 1 point of 10 lower than with a dummy shot. The mouth may open about 3 mm (an eighth of an inch) less, which is the aim here. Whether the jaw slips out less often is not known.',
      clinical:
        'Pain may be lower by 1.0 of 10 (95% CI 0.42–1.58), and maximal opening by 3.3 mm (1.28–5.26), as intended. No conclusion on dislocations.',
    },
    'joint-laxity-jaw-year': {
      question: {
        plain: 'Sugar water compared with salt water, for loose jaw joints, after a year',
        clinical: 'Dextrose compared with saline, in temporomandibular hypermobility, at 12 months',
      },
      studies: {plain: '1 trial, 30 people', clinical: '1 trial, 30 people, 26 measured'},
      plain:
        'After a year, pain and chewing may be alike with sugar water and salt water. The mouth may open as wide, too.',
      clinical: 'There may be no difference in pain, opening, chewing, or joint sounds.',
    },
    'joint-laxity-jaw-small': {
      question: {
        plain: 'Sugar water compared with a dummy shot or own blood, for jaws that slip out',
        clinical: 'Dextrose compared with placebo or autologous blood, in recurrent temporomandibular dislocation',
      },
      studies: {plain: '2 trials, 12 and 32 people', clinical: '2 trials, 12 people (3 months) and 32 people (1 year)'},
      plain:
        'Pain and locking were alike with a dummy shot. Nothing differed between sugar water and own blood, and that includes how often the jaw slipped out. Both trials had too few people to tell.',
      clinical:
        'Placebo: pain and locking alike, opening fell with dextrose only. Autologous blood: no difference, dislocations included (P above .05), no placebo. Both trials are too small to tell.',
    },
    'joint-laxity-other': {
      question: {
        plain: 'Before and after, for a loose knee, pelvis, or neck',
        clinical: 'Before and after: anterior cruciate ligament, sacroiliac joint, neck',
      },
      studies: {
        plain: '4 reports without a comparison group, 18 to 103 people',
        clinical: '4 uncontrolled series, 18, 21, 25, and 103 people',
      },
      plain:
        'We found no trial for loose joints other than the jaw. In the reports, some or most people improved. With no comparison group, nobody can say why.',
      clinical:
        'We found no controlled trial for joints other than the jaw. Readings or scores improved in the series. With no comparison group, the cause cannot be known.',
    },
    'plantar-fasciitis-steroid': {
      question: {
        plain: 'Sugar water compared with a steroid, at first',
        clinical: 'Dextrose compared with corticosteroid, short term',
      },
      studies: {
        plain: '1 review of 8 trials, 469 people, in all its comparisons',
        clinical: '1 meta-analysis: 8 trials, 469 people, all comparisons',
      },
      plain:
        'A steroid probably eases heel pain more at first. In one trial, average pain after two weeks was about 3 of 10 points with a steroid. With sugar water, it was about 4. Averages do not tell how many people got better.',
      clinical:
        'Corticosteroid probably relieves pain more in the short term. One double-blind trial (44 people) at 2 weeks: mean daytime pain 2.55 of 10 with steroid, 4.1 with dextrose (P = .012); morning pain 2.75 and 4.65 (P = .004).',
    },
    'plantar-fasciitis-steroid-months': {
      question: {
        plain: 'Sugar water compared with a steroid, at three months',
        clinical: 'Dextrose compared with corticosteroid, at 3 months',
      },
      studies: {
        plain: '1 review of 7 studies with 567 people, and 1 blinded trial with 44',
        clinical: '1 meta-analysis: 5 trials and 2 cohorts, 567 people; 1 double-blind trial, 44 people',
      },
      plain:
        'Pain may be the same with a steroid or sugar water. In the review, people could use the foot better with sugar water. In the trial, there was no difference.',
      clinical: 'Pain may be alike. Function better with dextrose in the review, alike in the trial at week 12.',
    },
    'plantar-fasciitis-saline': {
      question: {
        plain: 'Sugar water compared with salt water, for some months',
        clinical: 'Dextrose compared with saline, medium term',
      },
      studies: {
        plain: '1 review of 8 trials, 469 people, in all its comparisons',
        clinical: '1 meta-analysis: 8 trials, 469 people, all comparisons; 1 single-blind trial, 30 people',
      },
      plain:
        'Heel pain may ease more with sugar water, and the foot may work better. The way the trials were run may have favored one side.',
      clinical:
        'Pain and function may improve more; risk of bias from some concerns to high. A trial of 30 people without later follow-up also favored dextrose (P below .001).',
    },
    'plantar-fasciitis-later': {
      question: {
        plain: 'Sugar water compared with other treatments, from six months on',
        clinical: 'Dextrose compared with other treatments, from six months on',
      },
      studies: {
        plain: '1 review of 8 trials with 444 people, and 1 trial with 158',
        clinical: '1 meta-analysis: 8 trials, 444 people; 1 trial of four arms, 158 people, 36 months',
      },
      plain:
        'From six months on, there may be no difference. In one trial, four treatments were alike after three years. Pain was back where it had started.',
      clinical:
        'There may be no difference from six months on. At 36 months, dextrose, plasma, corticosteroid, and shock waves were alike, with pain as before treatment.',
    },
    'plantar-fasciitis-stretching': {
      question: {
        plain: 'Prolotherapy compared with stretching, for up to a year',
        clinical: 'Prolotherapy compared with stretching, up to one year',
      },
      studies: {plain: '1 trial, 60 people', clinical: '1 unblinded trial, 60 people, 50 analyzed'},
      plain:
        'Pain may ease more than with stretching, from six weeks up to a year. People knew what they got, and about 17 of 100 dropped out.',
      clinical:
        'Alike at 3 weeks; pain may improve more at 6 weeks, 3 months, and 1 year. Patients knew their treatment.',
    },
    'shoulder-pain-same-spots': {
      question: {
        plain: 'Sugar water compared with salt water in the same spots, for shoulder tendons',
        clinical: 'Dextrose compared with saline at the same entheses, in rotator cuff tendinopathy',
      },
      studies: {
        plain: '1 blinded trial (Bertrand 2016), 73 people in three groups',
        clinical: '1 blinded trial (Bertrand 2016), 73 people in three arms, 9 months',
      },
      plain:
        'After nine months, 59 of 100 people had clear relief with sugar water. With salt water, it was 37 of 100, and the gap may be chance. All had physical therapy, too. Scans looked alike.',
      clinical:
        'Pain lower by at least 2.8 of 10 in 59 and 37 of 100: may be chance (P = .088). Scans alike (P = .734), satisfaction 6.7 and 4.7 (P = .079). Physical therapy in all arms.',
    },
    'shoulder-pain-saline': {
      question: {
        plain: 'Sugar water compared with salt water placed less deep, for shoulder tendons',
        clinical: 'Dextrose at the entheses compared with superficial saline, in rotator cuff tendinopathy',
      },
      studies: {
        plain: '1 blinded trial (Bertrand 2016), 73 people in three groups',
        clinical: '1 blinded trial (Bertrand 2016), 73 people in three arms, 9 months',
      },
      plain:
        'Sugar water may help more than salt water placed less deep. After nine months, 59 of 100 people had clear relief with sugar water. With the salt water, it was 27 of 100. Both the liquid and the depth differed.',
      clinical:
        'May be better: pain lower by at least 2.8 of 10 in 59 and 27 of 100 (P = .017). Solution and depth both differed. Satisfaction 6.7 and 3.9 (P = .003).',
    },
    'shoulder-pain-one-injection': {
      question: {
        plain: 'One shot of sugar water compared with one of salt water, for a shoulder tendon',
        clinical: 'A single dextrose injection compared with saline, in supraspinatus tendinopathy',
      },
      studies: {plain: '2 blinded trials, 31 and 57 people', clinical: '2 double-blind trials, 31 and 57 people'},
      plain: 'Shoulders were better at two weeks. By week six, the gain was gone. So any gain may be short.',
      clinical:
        'Better at 2 weeks, not maintained at 6 weeks in either trial: any gain may be short. Public research funds.',
    },
    'shoulder-pain-steroid': {
      question: {
        plain: 'Sugar water compared with a steroid, for shoulder tendons',
        clinical: 'Dextrose compared with corticosteroid, in rotator cuff disorders',
      },
      studies: {plain: '9 trials that a guideline counts', clinical: '9 trials counted by the AAOS guideline'},
      plain:
        'The trials disagree. In one, a steroid did better. In two, there was no difference. The surgeons who wrote the guideline see more relief with sugar water in one, at three months.',
      clinical:
        'The trials disagree. Corticosteroid better in one; no difference in two (36 people, 6 months; 33 people, 12 weeks); by the guideline’s reading, better pain control with dextrose at three months in one.',
    },
    'shoulder-pain-exercise': {
      question: {
        plain: 'Sugar water compared with exercise or physical therapy, for shoulder tendons',
        clinical: 'Dextrose compared with exercise or physical therapy, in rotator cuff tendinopathy',
      },
      studies: {plain: '3 trials, 120, 66, and 12 people', clinical: '3 trials, 120, 66, and 12 people'},
      plain:
        'One trial found less pain after a year or more, but many dropped out of its exercise group. One found less pain at two weeks, but not at three months. The smallest found none. We do not know which is better.',
      clinical:
        'Unblinded trial, one year or more: less pain, 16 of the 60 in the exercise arm lost. 66 people: pain better at 2 weeks (P below .001), not at 3 months (P = .055), disability better at both. 12 people: pain alike. We do not know which is better.',
    },
    'shoulder-pain-pooled': {
      question: {
        plain: 'Sugar water compared with all other treatments together, for shoulder tendons',
        clinical: 'Dextrose compared with plasma, corticosteroid, physical therapy, or placebo, pooled',
      },
      studies: {plain: '1 review of 13 trials, 936 people', clinical: '1 meta-analysis: 13 trials, 936 people'},
      plain:
        'Pain may be a little lower with sugar water. The review lumped dummy shots together with real treatments. Its authors say that too few people took part.',
      clinical:
        'Pain may be lower by 0.76 of 10 (95% CI 0.27–1.26), SPADI by 8.6 (4.2–13.0). Unlike comparators were pooled; the required sample size was not reached.',
    },
    'shoulder-pain-little-treatment': {
      question: {
        plain: 'All studies together, for shoulder tendons',
        clinical: 'Any comparison, in rotator cuff tendinopathy',
      },
      studies: {plain: '1 review for an insurer, of 15 studies', clinical: '1 insurer’s evidence review: 15 studies'},
      plain:
        'Results are mixed. The review sees some gain, mostly compared with little or no treatment. The studies were of moderate to low quality.',
      clinical:
        'Mixed: moderate-to-low quality evidence pointing to benefit, mostly compared with little or no treatment, with effects that changed over time.',
    },
    'shoulder-pain-full-tear': {
      question: {
        plain: 'Advice on a shoulder tendon torn right through',
        clinical: 'Advice on full-thickness rotator cuff tears',
      },
      studies: {plain: '1 surgeons’ guideline, 2025', clinical: '1 clinical practice guideline (AAOS, August 2025)'},
      plain:
        'Bone surgeons in the United States advise strongly against the shots. In the best trials, people did no better with the shots.',
      clinical:
        'Prolotherapy is not recommended (strong recommendation). None of the high-level studies showed a benefit over control.',
    },
    'shoulder-pain-other': {
      question: {plain: 'Frozen shoulder', clinical: 'Frozen shoulder'},
      studies: {plain: 'None with results', clinical: 'None with results'},
      plain: 'We found no results. At least one trial is on a register.',
      clinical: 'We found no results, only registered trials.',
    },
    'knee-osteoarthritis-saline': {
      question: {
        plain: 'Sugar water compared with a dummy shot, for knee arthritis',
        clinical: 'Dextrose compared with saline or lidocaine, in knee osteoarthritis',
      },
      studies: {
        plain: '3 blinded trials, two of them with 90 and 76 people',
        clinical: '3 blinded trials, two of them with 90 and 76 people',
      },
      plain:
        'Knees may do better with sugar water. In one trial, the average knee score rose by 15 of 100 points with sugar water, after a year. With salt water or home exercise, it rose by 8. Averages do not tell how many people got better.',
      clinical:
        'May be better. Rabago 2013, WOMAC composite gain at 52 weeks: 15.3 (± 3.5) with dextrose, 7.6 (± 3.4) with saline, 8.2 (± 3.3) with home exercise, of 100 (P below .05). Sit 2020, difference in WOMAC pain at 52 weeks: −10.3 of 100 (95% CI −19.2 to −1.5). Reeves 2000: all measures together at 6 months, P = .015.',
    },
    'knee-osteoarthritis-one-injection': {
      question: {
        plain: 'One shot of sugar water compared with one of salt water, with exercises for all, for knee arthritis',
        clinical: 'A single dextrose injection compared with saline, exercises in both arms, in knee osteoarthritis',
      },
      studies: {plain: '1 blinded trial, 50 people', clinical: '1 double-blind trial, 50 people, 8 weeks'},
      plain:
        'An independent summary of this trial reports no difference up to eight weeks. So one shot may work no better than salt water.',
      clinical:
        'OrthoEvidence reports no difference at 2, 4, and 8 weeks; one injection may be no more effective than saline.',
    },
    'knee-osteoarthritis-advice': {
      question: {plain: 'Advice on knee arthritis', clinical: 'Advice on knee osteoarthritis'},
      studies: {plain: '2 guidelines, 2019 and 2018', clinical: '2 guidelines, 2019 and 2018'},
      plain:
        'Doctors who treat arthritis in the United States advise against the shots. They found few trials, and small effects. By report, family doctors in Australia advise the same. The advice is “conditional”: most people who know the facts would follow it, but some would not.',
      clinical:
        'ACR/Arthritis Foundation 2019: conditionally against (few, small, heterogeneous trials; small effects). RACGP 2018, as quoted elsewhere: conditionally against, low certainty. Conditional: most informed people would choose so, some would not.',
    },
    'knee-osteoarthritis-steroid': {
      question: {
        plain: 'Sugar water compared with a steroid, for knee arthritis',
        clinical: 'Dextrose compared with triamcinolone, in knee osteoarthritis',
      },
      studies: {plain: '1 blinded trial, 50 people', clinical: '1 double-blind trial, 50 people'},
      plain:
        'A steroid eased pain more at one month, and sugar water more at three. The trial ended there, so what comes later is unclear.',
      clinical:
        'Corticosteroid ahead for pain at 1 month (P = .002 and .048), dextrose at 3 months, when follow-up ended; later results are unclear.',
    },
    'knee-osteoarthritis-injections': {
      question: {
        plain: 'Sugar water compared with other shots, for knee arthritis',
        clinical: 'Dextrose compared with other injections, in knee osteoarthritis',
      },
      studies: {
        plain: '2 reviews (one of 11 trials, 837 people), and 1 trial with 63 people',
        clinical: '2 systematic reviews (one of 11 trials, 837 people); 1 trial, 63 people',
      },
      plain:
        'Sugar water may ease pain no more than other shots. Platelet-rich plasma (made from your own blood) left knees a little less stiff. Strong salt water did as well as sugar water.',
      clinical:
        'May be neither better nor worse than other substances. Platelet-rich plasma at 6 months: pain alike, stiffness better by 0.45 (95% CI 0.06–0.85); 2 of 11 trials at low risk of bias. Hypertonic saline, also an irritant: no difference at 6 months.',
    },
    'knee-osteoarthritis-all': {
      question: {
        plain: 'All studies together, for arthritis of the knee and other joints',
        clinical: 'Any comparison, in osteoarthritis of the knee and other joints',
      },
      studies: {
        plain: '2 reviews of 14 trials each',
        clinical: '2 systematic reviews: 14 trials that measured pain; 14 trials, 978 people (knee)',
      },
      plain:
        'In one review, 10 of 14 trials favored sugar water for pain. The other found it better than a dummy shot, and about as good as other shots. Both warn of flaws in the trials, so the size of the gain is unclear.',
      clinical:
        'Ten of 14 trials favored dextrose for pain, at high risk of bias. Pooled: better than placebo or no injection, comparable with other injections; remarkable heterogeneity, so the effect size is unclear.',
    },
    'knee-osteoarthritis-scans': {
      question: {
        plain: 'Cartilage (the smooth joint layer) on scans, in knee arthritis',
        clinical: 'Cartilage volume on MRI, in knee osteoarthritis',
      },
      studies: {plain: 'Part of 1 trial, 37 people', clinical: 'Part of the Rabago 2013 trial, 37 people, 52 weeks'},
      plain:
        'Sugar water may not slow the loss of cartilage. In one trial, knees lost as much with sugar water as without.',
      clinical: 'Dextrose may not slow cartilage loss, which was alike (P = .98).',
    },
    'osgood-schlatter-sport': {
      question: {
        plain: 'Sugar water compared with a numbing drug or exercise, for Osgood-Schlatter disease in young athletes',
        clinical: 'Dextrose compared with lidocaine or supervised exercise, in Osgood-Schlatter disease',
      },
      studies: {
        plain: '1 small trial, 54 athletes with 65 sore knees',
        clinical: '1 trial, 54 athletes (65 knees), blinded for the injections',
      },
      plain:
        'Osgood-Schlatter disease is pain below the kneecap in children. With sugar water, 67 of 100 knees were free of pain in sport after three months. It was 23 with a numbing drug and 14 with exercise. So sugar water may help.',
      clinical:
        'Sport without pain at 3 months may be more frequent: 14 of 21 knees with dextrose, 5 of 22 with lidocaine (P = .006), 3 of 22 with exercise (P = .001). Sport as before, pain allowed: 21 of 21, 20 of 22, and 13 of 22. Self-funded or unfunded.',
    },
    'osgood-schlatter-no-gain': {
      question: {
        plain: 'Sugar water compared with salt water, for Osgood-Schlatter disease',
        clinical: 'Dextrose compared with saline, in Osgood-Schlatter disease',
      },
      studies: {
        plain: '1 blinded trial (Nakase 2020), 38 children',
        clinical: '1 double-blind trial (Nakase 2020), 38 children (43 knees)',
      },
      plain: 'Sugar water may work no better than salt water. Both groups felt better within a month.',
      clinical:
        'Dextrose may be no more effective: no difference in VISA at any visit, both groups better within a month.',
    },
    'osgood-schlatter-score': {
      question: {
        plain: 'Sugar water compared with salt water, for Osgood-Schlatter disease',
        clinical: 'Dextrose compared with saline, in Osgood-Schlatter disease',
      },
      studies: {
        plain: '1 blinded trial (Wu 2022), 70 people',
        clinical: '1 double-blind trial (Wu 2022), 70 people',
      },
      plain:
        'Knees may get better sooner with sugar water. After three months, the average gain was 27 of 100 points. With salt water, it was 1 point. After a year, the gains were 34 and 28 points.',
      clinical:
        'VISA-P may rise more: 27.1 and 1.4 at 3 months (difference 25.4, 95% CI 22.4–28.3), 31.7 and 25.2 at 6 (6.2, 3.2–9.4), 34.0 and 28.2 at 12 (5.5, 1.9–9.1), of 100.',
    },
    'osgood-schlatter-pooled': {
      question: {
        plain: 'All studies together, for Osgood-Schlatter disease',
        clinical: 'Dextrose compared with any control, in Osgood-Schlatter disease, pooled',
      },
      studies: {
        plain: '1 review of 3 trials and 1 report, 166 people',
        clinical: '1 meta-analysis: 3 trials and 1 series, 166 people',
      },
      plain: 'The trials disagree so much that we do not know how large the gain is. The disease often ends by itself.',
      clinical:
        'SMD 1.92 (95% CI −0.12 to 3.96, I² 96%) at 3 months, 1.09 (0.62–1.56) at 1 year; the trials disagree. Often self-limiting.',
    },
    'osgood-schlatter-plasma': {
      question: {
        plain: 'Sugar water compared with platelet-rich plasma, for Osgood-Schlatter disease',
        clinical: 'Dextrose compared with platelet-rich plasma, in Osgood-Schlatter disease',
      },
      studies: {plain: '1 study of past patients, 40 people', clinical: '1 retrospective comparison, 40 people'},
      plain:
        'Platelet-rich plasma comes from your own blood. Knees did better with plasma at 12 weeks. The study is small and looked back at past patients, so we do not know which is better.',
      clinical:
        'Platelet-rich plasma was better at 12 weeks. Retrospective, 20 per group: we do not know which is better.',
    },
    'knee-pain-other': {
      question: {
        plain: 'Other knee pain, such as from a torn meniscus',
        clinical: 'Other knee pain: meniscus, cruciate ligament',
      },
      studies: {plain: 'None', clinical: 'None'},
      plain: 'We found no trial for a torn pad in the knee (meniscus), or for a torn ligament inside the knee.',
      clinical: 'We found no controlled trial for meniscal or cruciate ligament injury.',
    },
    'jaw-pain': {
      question: {
        plain: 'Sugar water compared with a dummy shot, for jaw pain',
        clinical: 'Dextrose compared with placebo, in temporomandibular disorders: pain',
      },
      studies: {
        plain: '2 reviews, of 10 trials (336 people) and of 6 trials',
        clinical: '2 meta-analyses: 10 trials, 336 people, 5 pooled; 6 placebo-controlled trials',
      },
      plain:
        'Pain may ease more than with a dummy shot. A newer review agrees. The way the trials were run may have favored one side.',
      clinical:
        'May relieve pain more: SMD −0.76 (95% CI −1.19 to −0.32, I² 0%) at 12 weeks, some to high risk of bias. Newer review: 1.20 points (0.56–1.84).',
    },
    'jaw-pain-trials': {
      question: {
        plain: 'Sugar water with a numbing drug compared with the numbing drug alone, for jaw pain',
        clinical: 'Dextrose-lidocaine compared with lidocaine, in temporomandibular disorders',
      },
      studies: {
        plain: '2 blinded trials, 42 and 29 people',
        clinical: '2 blinded trials, 42 people (54 joints) and 29 people (43 joints), 3 months',
      },
      plain:
        'Pain may fall more with sugar water. In the smaller trial, 77 of 100 jaw joints had lost half of the pain after three months. With the numbing drug alone, it was 29 of 100. But average gains were alike in that trial.',
      clinical:
        'May be better. Louw 2019: pain −4.3 (SD 2.9) and −1.8 (2.7) of 10 (P = .02), groups unlike at the start. Zarate 2020: pain halved in 17 of 22 and 6 of 21 joints (P = .028), mean gains alike; at 12 months, no longer blinded, 19 of 22 and 5 of 21.',
    },
    'jaw-function': {
      question: {
        plain: 'Sugar water compared with a dummy shot, for how well the jaw opens and works',
        clinical: 'Dextrose compared with placebo, in temporomandibular disorders: opening and function',
      },
      studies: {
        plain: '2 reviews, of 10 trials (336 people) and of 6 trials',
        clinical: '2 meta-analyses: 10 trials, 336 people, 5 pooled; 6 placebo-controlled trials',
      },
      plain: 'The jaw may open and work no better than with a dummy shot.',
      clinical:
        'There may be no difference in opening or function. Newer review: opening 0.84 mm wider (95% CI −2.12 to 3.80).',
    },
    'finger-arthritis': {
      question: {
        plain: 'Sugar water compared with a numbing drug, for arthritis of fingers and thumbs',
        clinical: 'Dextrose compared with lidocaine, in finger and thumb osteoarthritis',
      },
      studies: {plain: '1 blinded trial, 27 people', clinical: '1 double-blind trial, 27 people, 6 months'},
      plain:
        'Pain on moving the fingers eased more with sugar water. Pain at rest and on gripping did not. Too few people took part to tell.',
      clinical: 'Less pain on movement, no difference at rest or on grip. With 27 people, too few to tell.',
    },
    'thumb-arthritis-steroid': {
      question: {
        plain: 'Sugar water compared with a steroid, for arthritis at the base of the thumb',
        clinical: 'Dextrose compared with methylprednisolone, in first carpometacarpal osteoarthritis',
      },
      studies: {plain: '1 blinded trial, 60 people', clinical: '1 double-blind trial, 60 people'},
      plain:
        'Results differ over time. A steroid was ahead at one month, and both were alike at two. At six months, pain was about 1 point of 10 lower with sugar water.',
      clinical:
        'Results differ over time: steroid ahead at 1 month, alike at 2; at 6 months, pain lower by 1.1 of 10 (95% CI 0.2–2.0, P = .02) and function better by 1.0 (0.2–1.8) with dextrose.',
    },
    'hip-pain': {
      question: {
        plain: 'Prolotherapy compared with exercise, for hip arthritis after a badly formed hip',
        clinical: 'Prolotherapy compared with supervised exercise, in osteoarthritis of the dysplastic hip',
      },
      studies: {plain: '1 study, 41 people', clinical: '1 comparison, 20 and 21 people, 1 year'},
      plain:
        'With the shots, average pain fell by 4 to 5 of 10 points in a year. With exercise, it fell by about 3. Nobody had a dummy shot and few people took part, so we do not know whether the shots helped.',
      clinical:
        'Pain −4.5 (SD 2.4) and −2.9 (2.5) of 10 (P = .017), Harris score +24.3 and +16.5 (P = .018). No placebo: we do not know the effect of the injections.',
    },
    'hip-advice': {
      question: {plain: 'Advice on hip and hand arthritis', clinical: 'Advice on hip and hand osteoarthritis'},
      studies: {plain: '2 guidelines, 2019 and 2018', clinical: '2 guidelines, 2019 and 2018'},
      plain:
        'Doctors who treat arthritis in the United States advise against the shots for the hip. For the hand, they give no advice. By report, family doctors in Australia advise against the shots for the hip.',
      clinical:
        'ACR/Arthritis Foundation 2019: conditionally against in the hip; not evaluated in the hand, no recommendation. RACGP 2018, as quoted elsewhere: conditionally against in the hip.',
    },
  },
};
