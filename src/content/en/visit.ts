import type {VisitText} from '../model.js';
import {visitWords} from './words.generated.js';

/** V1 to V64: before, during and after a visit. One voice a statement; the clinic's own answers stand in slots. */
export const visit: VisitText = {
  words: visitWords,
  title: {plain: 'The visit: what to expect', clinical: 'Procedure, aftercare, cost and coverage'},
  intro: {
    plain:
      'Here are the questions that patients ask most. What studies found stands apart from what clinics say, for clinics differ.',
    clinical: 'Findings of studies stand apart from what clinics tell patients.',
  },
  pages: {
    title: {plain: 'Which clinics these are', clinical: 'Which clinics these are'},
    note: {
      plain:
        'The words of clinics come from 16 public web pages, read in November 2026. They are no sample and no advice.',
      clinical:
        'Statements of clinics come from 16 public pages, read in November 2026; they are neither a sample nor advice.',
    },
  },
  more: {plain: 'More questions about the visit', clinical: 'Further questions on the visit'},
  voices: {
    studies: {plain: 'In studies', clinical: 'In studies'},
    clinics: {plain: 'Clinics say, and they differ', clinical: 'Clinics say, and differ'},
    untested: {plain: 'Not tested', clinical: 'Not tested'},
    official: {plain: 'Official bodies and insurers say', clinical: 'Official bodies and payers'},
    clinic: {plain: 'This clinic says', clinical: 'This clinic'},
  },
  /** Says when coverage or approval was last looked up. */
  asOf: {plain: 'As of {date}', clinical: 'As of {date}'},
  /** Stands where the clinic has left its answer empty. */
  askClinic: {plain: 'Ask your clinic.', clinical: 'To be answered by the clinic.'},
  slots: {
    'visit-steps': {plain: 'What happens here', clinical: 'Procedure'},
    'visit-length': {plain: 'How long it takes', clinical: 'Duration'},
    'what-to-wear': {plain: 'What to wear', clinical: 'Clothing'},
    numbing: {plain: 'Numbing', clinical: 'Local anesthesia'},
    sedation: {plain: 'Medicine to calm you', clinical: 'Sedation'},
    imaging: {plain: 'Pictures that guide the needle', clinical: 'Imaging guidance'},
    solution: {plain: 'The liquid', clinical: 'Solution'},
    sessions: {plain: 'How many visits', clinical: 'Number of sessions'},
    interval: {plain: 'How far apart', clinical: 'Interval'},
    'anti-inflammatories': {plain: 'Anti-inflammatory pills', clinical: 'NSAIDs'},
    'blood-thinners': {plain: 'Blood thinners', clinical: 'Anticoagulants'},
    'painkiller-before': {plain: 'A pain pill before', clinical: 'Analgesic before'},
    driving: {plain: 'Driving', clinical: 'Driving'},
    work: {plain: 'Work', clinical: 'Work'},
    sport: {plain: 'Sport', clinical: 'Sport'},
    'ice-heat': {plain: 'Ice and heat', clinical: 'Ice and heat'},
    'painkiller-after': {plain: 'A pain pill after', clinical: 'Analgesic after'},
    'call-number': {plain: 'Whom to call', clinical: 'Contact'},
    credentials: {plain: 'Who gives the shots', clinical: 'Operator'},
    price: {plain: 'The price', clinical: 'Price'},
    insurance: {plain: 'Health plans', clinical: 'Insurance'},
  },
  questions: {
    pain: {
      question: {plain: 'Does it hurt?', clinical: 'How painful is it?'},
      answer: {
        plain: 'Yes. In one knee study, everyone was sore after the shots, and most took pain pills that week.',
        clinical:
          'Painful: in one knee trial everyone injected had pain afterwards, and most took analgesics that week.',
      },
    },
    sessions: {
      question: {
        plain: 'Which liquid is it, and how many visits do I need?',
        clinical: 'Solution, number of sessions and interval',
      },
      answer: {
        plain: 'Mostly strong sugar water, and three or four visits some weeks apart. The best number is not known.',
        clinical: 'In most trials, dextrose in three or four sessions at intervals of weeks; the optimum is unknown.',
      },
    },
    warning: {
      question: {plain: 'What is normal, and when should I call?', clinical: 'Expected course and warning signs'},
      answer: {
        plain: 'Soreness for a few days is usual. Call if you have a fever, or if redness or swelling grows.',
        clinical: 'Soreness for days is expected. Fever, or spreading redness or swelling, needs a call.',
      },
    },
    cost: {
      question: {plain: 'What does it cost?', clinical: 'Price'},
      answer: {
        plain: 'We do not know. Ask for the price of the whole course, in writing, before you start.',
        clinical: 'We found no official or scientific source for prices.',
      },
    },
    happens: {
      question: {plain: 'What happens at a visit?', clinical: 'What does a session consist of?'},
      answer: {
        plain: 'Staff clean the skin. Then you get shots of sugar water with a numbing drug, often in several spots.',
        clinical: 'The skin is cleaned, and dextrose with a local anesthetic is injected, often at several sites.',
      },
    },
    numbing: {
      question: {
        plain: 'Will the spot be numb? Will a picture guide the needle?',
        clinical: 'Local anesthesia, sedation and imaging guidance',
      },
      answer: {
        plain: 'Often there is a numbing drug in the mix. The rest differs, so ask what your clinic does.',
        clinical: 'A local anesthetic is often part of the mixture; topical anesthesia, sedation and guidance vary.',
      },
    },
    help: {
      question: {plain: 'When might it help, and for how long?', clinical: 'Onset and duration of effect'},
      answer: {
        plain: 'In the main knee study, pain fell over weeks to months. Beyond a year, little is known.',
        clinical: 'In the main knee trial, pain fell over weeks to months; beyond a year, data are scarce.',
      },
    },
    'bone-on-bone': {
      question: {
        plain: 'My knee is “bone on bone.” Is it still worth it?',
        clinical: 'Kellgren–Lawrence grade IV knee osteoarthritis',
      },
      answer: {
        plain: 'No one knows. We found hardly any study of such knees.',
        clinical: 'Unknown: we found hardly any study of it.',
      },
    },
    before: {
      question: {plain: 'What about my medicines before the visit?', clinical: 'Medication before the session'},
      answer: {
        plain: 'Do not stop a blood thinner or heart aspirin on your own. First ask the doctor who ordered it.',
        clinical:
          'Anticoagulants and cardiac aspirin must not be stopped without the prescriber. This is safety advice, not a finding.',
      },
    },
    after: {
      question: {
        plain: 'Afterwards: may I drive, work, do sport, use ice or heat?',
        clinical: 'Driving, work, sport, ice and heat afterwards',
      },
      answer: {
        plain: 'We found no study of the rules that clinics give. They differ, so ask for yours in writing.',
        clinical: 'We found no study of these rules, which differ between clinics.',
      },
    },
    who: {
      question: {plain: 'Who gives the shots, and with what training?', clinical: 'Operators and training'},
      answer: {
        plain: 'In one survey, mostly doctors. Who else may do so differs by state, so ask about license and training.',
        clinical: 'In one survey, mostly physicians; other licensees depend on the state.',
      },
    },
    pays: {
      question: {plain: 'Will my health plan pay?', clinical: 'Coverage'},
      answer: {
        plain: 'Most health plans do not, says one university hospital. Ask yours before you start.',
        clinical: 'Most plans do not cover it, as one university hospital states.',
      },
    },
    approved: {
      question: {plain: 'Is it approved?', clinical: 'Regulatory status'},
      answer: {
        plain: 'Sugar water for a vein is approved. The labels that we read name no joint, tendon or ligament.',
        clinical: 'Dextrose is labeled for intravenous use; joint, tendon or ligament injection is off-label.',
      },
    },
  },
  statements: {
    V6: {
      plain:
        'In one knee study, everyone who had shots had mild to moderate pain afterwards. That was so for sugar water and for salt water.',
      clinical: 'Knee trial: mild to moderate pain in everyone injected, with dextrose and with saline alike.',
    },
    V7: {
      plain:
        'In one knee study, 74 of 100 people took acetaminophen, a pain pill, in the week after the shots. And 47 of 100 took an opioid, a strong pain pill. With salt water it was 63 and 43 of 100.',
      clinical:
        'Knee trial, first week after injection: acetaminophen in 74% (dextrose) and 63% (saline), oxycodone in 47% and 43%.',
    },
    V8: {
      plain:
        'A summary of one knee study counts bruises in about 10 of 100 people with sugar water. With salt water it was about 17 of 100.',
      clinical: 'Knee trial, as summarized: bruising in 3 of 30 with dextrose, 5 of 29 with saline.',
    },
    V9: {
      plain:
        'Research doctors call many shots around the knee painful. They hoped that one shot into the joint would hurt less. We found no study that compared the two for pain.',
      clinical:
        'Trialists call the “whole joint” method painful and in need of intensive training; they hoped that intra-articular injection alone hurts less. We found no comparison.',
    },
    V10: {
      plain:
        'A year after one knee study began, 91 of 100 people would recommend their shots of sugar water. With salt water it was 82, and with exercise 89.',
      clinical:
        'Knee trial at one year: 91% (dextrose), 82% (saline) and 89% (exercise) would recommend their treatment.',
    },
    V11: {
      plain:
        'Researchers talked with 22 people a year after shots in the knee. Of them, 18 said that life with the knee was better. The other 4 said that the shots did little. They said a good talk beforehand helped. There was no group to compare with.',
      clinical:
        'Interviews at one year, 22 people: 18 reported better knee-related quality of life, 4 limited response; counseling beforehand was valued. No comparison group.',
    },
    V12: {
      plain: 'Clinics say anything from “mild” to “painful.”',
      clinical: 'Clinics’ descriptions range from “mild” to “painful.”',
    },
    V19: {
      plain:
        'In the studies that we read, the liquid had 5 to 25 grams of sugar in 100 mL. People had one to five visits, most often three or four. The visits were one to six weeks apart.',
      clinical:
        'Across the trials read: 5% to 25% dextrose, one to five sessions (most often three or four), one to six weeks apart.',
    },
    'V18-knee': {
      plain:
        'Knee: seven studies. In one, people had three to five visits, four weeks apart. In one they had four visits in 16 weeks. In two they had three visits, a week apart. In the rest they had one or two.',
      clinical:
        'Knee: 25% into the joint and 15% around it at weeks 1, 5, 9 and optionally 13, 17 (90 people); weeks 0, 4, 8, 16 (76); one session of 16% and 12% (50); one of 25%, guided (50); 25% and 15% twice within a month (60); 10% or 20%, three weekly sessions (104); three weekly periarticular sessions (26).',
    },
    'V18-back': {
      plain:
        'Back: one study of 110 people gave several visits and watched for two years. For the joint between spine and pelvis, one study of 48 people gave up to three shots, two weeks apart.',
      clinical:
        'Low back: 20% dextrose with 0.2% lidocaine, repeated, 24 months (110 people). Sacroiliac joint: up to three guided injections two weeks apart, 15 months (48).',
    },
    'V18-shoulder': {
      plain: 'Shoulder: one study of 73 people gave three visits, a month apart, and watched for nine months.',
      clinical: 'Shoulder: three monthly sessions, nine months (73 people).',
    },
    'V18-elbow': {
      plain:
        'Tennis elbow: one study of 120 people gave four visits, a month apart. One of 60 people gave three visits, four weeks apart. One of 33 people gave one.',
      clinical:
        'Tennis elbow: four monthly sessions, 52 weeks (120 people); 15% at weeks 0, 4, 8 (60); one session, 8 weeks (33); 5% or 15%, 12 weeks (60).',
    },
    'V18-heel': {
      plain: 'Heel: one study of 60 people gave three visits, three weeks apart, and watched for a year.',
      clinical: 'Plantar heel: up to five guided points, three sessions every 21 days, one year (60 people).',
    },
    'V18-hand': {
      plain: 'Base of the thumb: one study of 60 people gave three visits, a month apart, and watched for six months.',
      clinical: 'Thumb base: three monthly injections, six months (60 people). Finger joints: six months (27).',
    },
    'V18-jaw': {
      plain:
        'Jaw: one study of 42 people gave three visits, a month apart, then more if wanted. One of 30 people gave three, a month apart. One of 12 people gave four, six weeks apart.',
      clinical:
        'Jaw: 20% with 0.2% lidocaine, three monthly, then on request (42 people); 30% dextrose diluted in the syringe to about 12%, three monthly, 12 months (30); 10%, four at six-week intervals (12).',
    },
    V20: {
      plain:
        'Clinics mostly speak of 3 to 6 visits, some of 2 to 10 or more. They leave one week to six weeks between them.',
      clinical:
        'Clinics mostly state 3 to 6 sessions, some 2 to 10 or more, at 1, 2 to 4, 3 to 6 or 4 to 6 weeks, with 12.5–25% dextrose on most pages.',
    },
    V21: {
      plain:
        'Hardly anyone has tested which number, distance or strength works best. One small elbow study compared two strengths and found little difference.',
      clinical:
        'Number, interval and strength are largely untested. One elbow trial compared 5% with 15%: small early differences, none in function.',
    },
    V50: {
      plain:
        'Get help at once for severe pain in one joint that comes on within days. It may swell, change color, or come with fever or shivers. These are signs of an infected joint.',
      clinical:
        'Urgent: severe pain, mostly in one joint, with swelling, skin color change, fever or rigors, evolving over days (septic arthritis).',
    },
    V49: {
      plain:
        'One university hospital says to call if you have a fever above 100.4 °F (38 °C) twice, four hours apart. Call also if redness or swelling grows.',
      clinical:
        'University hospital: call for fever above 100.4 °F (38 °C) twice, four hours apart, or spreading redness or swelling.',
    },
    V48: {
      plain:
        'One university hospital calls soreness for 2 to 4 days normal. Clinics say from a couple of days up to 10.',
      clinical: 'Soreness for two to four days is expected (university hospital); clinics state up to 10 days.',
    },
    V57: {
      plain:
        'We found no official or scientific source for the price of prolotherapy. Ask if your price is for one visit or for all.',
      clinical: 'No official or scientific price data; obtain a written quotation for the whole course.',
    },
    V1: {
      plain:
        'One university hospital describes it like this. Wear shorts or a tank top. Staff clean the skin. The shots hold sugar water, a numbing drug and water. A large sore area gets more than one shot. You come back for more visits.',
      clinical:
        'One university hospital describes clothing that exposes the area, skin cleaning, injection of dextrose, xylocaine and water at one or more sites, and repeat visits, for pain of six months or more.',
    },
    V2: {
      plain:
        'The liquid, the spots and the number of shots differ. They depend on the problem, on how bad it is, and on who injects.',
      clinical:
        'Solution, sites and number of injections vary with diagnosis, severity and operator: small volumes at tendon and ligament insertions and in adjacent joint spaces, over several sessions.',
    },
    V4: {
      plain: 'In one knee study, each visit meant one shot into the joint and small ones at sore ligaments around it.',
      clinical: 'Knee trial: 6 mL of 25% dextrose into the joint, 0.5 mL of 15% at each ligament insertion.',
    },
    V3: {
      plain: 'We found no guideline that says how to give the shots. A health site says that there is none.',
      clinical: 'We found no guideline or protocol; a health site states that none exists.',
    },
    V5: {
      plain: 'We found no study that timed a visit. Ask how long yours will take.',
      clinical: 'We found no study that reports the length of a session.',
    },
    V13: {
      plain: 'In many studies, a numbing drug was part of the mix.',
      clinical: 'Mixtures: 0.2% lidocaine with 20% dextrose (back, jaw), lidocaine with 10–20% dextrose (knee).',
    },
    V14: {
      plain:
        'Some clinics numb the skin first. Some do not, so that they can feel for the sore spot. A few offer a drug that makes you calm or sleepy. A health site says that it is rare to be put fully to sleep.',
      clinical:
        'Some numb the skin first, others do not, in order to find the tender point. A few offer sedation; a health site states that full sedation is rare and needs a surgery center.',
    },
    V15: {
      plain: 'Some studies used ultrasound, a live picture made with sound, to guide the needle.',
      clinical: 'Imaging guidance was used in trials of the knee, heel, shoulder and sacroiliac joint, among others.',
    },
    V17: {
      plain:
        'For some other shots, a picture helps the needle hit its target. For steroid in the knee or hand, a guideline says that none is needed. (Steroid is a drug that calms swelling.)',
      clinical:
        'For other injections, imaging improves accuracy (AFP 2023). ACR/AF 2019: strongly recommended for steroid injection of the hip, not required for knee or hand.',
    },
    V16: {
      plain: 'We found no study that compared shots with and without a picture to guide them.',
      clinical: 'We found no comparison of prolotherapy with and without imaging guidance.',
    },
    V22: {
      plain:
        'In the main knee study, pain fell step by step on a scale of 100 points. With sugar water, it was 8 points lower at week 5. It was 14 lower at week 9, 16 at week 24 and 14 at week 52. With salt water, it was 3, 5, 6 and 7 points lower. With exercise, it was 5, 3, 8 and 9. These are averages.',
      clinical:
        'WOMAC pain (0–100), mean fall at weeks 5, 9, 24, 52: dextrose 8.2, 14.0, 15.5, 14.2; saline 3.3, 5.3, 6.4, 7.4; exercise 4.5, 3.4, 8.1, 9.2.',
    },
    V23: {
      plain:
        'In two studies, sugar water was slower than steroid, a drug that calms swelling. It was behind at one month. In the knee it was ahead at three months, and in the thumb at six.',
      clinical:
        'Slower than corticosteroid in two trials: behind at one month, ahead at three (knee) and six months (thumb base).',
    },
    V24: {
      plain:
        'In a jaw study, pain fell by about 4 of 10 points in three months with sugar water. With the numbing drug alone it fell by about 2. Then everyone could have sugar water. So no one knows what a year would show.',
      clinical:
        'Jaw trial, three months: pain −4.3 with dextrose, −1.8 with lidocaine (0–10); then open to all, so one year has no comparison.',
    },
    V25: {
      plain:
        'Most studies watched people for two months to a year. One watched backs for two years, and one watched heels for three. After three years, heels hurt as much as before, whatever people had had.',
      clinical:
        'Follow-up mostly two to twelve months; back 24 months; heel 36 months in four arms, with pain back to pretreatment levels in all.',
    },
    V26: {
      plain:
        'One hospital says that healing can take 6 to 8 weeks. One clinic says about 2 weeks, with the best result at 4 to 6 weeks. Some say “permanent.”',
      clinical: 'One hospital: healing takes 6–8 weeks. One clinic: two weeks, best at four to six. Some: “permanent.”',
    },
    V64: {
      plain: 'No study that we found shows that the effect of prolotherapy lasts for good.',
      clinical: 'We found no study that shows a permanent effect of prolotherapy.',
    },
    V27: {
      plain: 'No study that we found tested when to stop if the shots do not help. Agree on that before you start.',
      clinical: 'We found no study of a rule for when to stop.',
    },
    V28: {
      plain:
        'Some knee studies took only people with mild or moderate arthritis. So they say nothing about “bone on bone.”',
      clinical: 'Two trials here took only Kellgren–Lawrence grades 2–3.',
    },
    V29: {
      plain:
        'One small study took 20 people with the worst knees, but compared for one week only. Another watched 6 people with no one to compare.',
      clinical: 'Grade IV: 20 people, sham-controlled for one week only; six people in a series.',
    },
    V30: {
      plain: 'One clinic says that the shots may still be a choice for “bone on bone.”',
      clinical: 'A clinic states that prolotherapy may remain an option in grade IV.',
    },
    V38: {
      plain:
        'With common joint shots, bleeds were rare in people who stayed on blood thinners. With the newer drugs there was none in 1,050 shots. With warfarin, an older drug, a review puts it at 1 to 2 of 100 shots.',
      clinical:
        'Ordinary joint procedures on continued therapy: none of 1,050 on direct oral anticoagulants; warfarin 1 of 640 in one series, 5 of 871 in a review (pooled 1.5%, 0.5–4.5), which may include it.',
    },
    V39: {
      plain:
        'The studies of blood thinners were about single shots into joints. We found none of many shots, or of shots near the spine, in people on blood thinners. Studies of prolotherapy mostly left such people out.',
      clinical:
        'Data come from single joint injections. We found no data on multiple or paraspinal injections under anticoagulation; trials of prolotherapy mostly excluded it.',
    },
    V40: {
      plain: 'One clinic turns away people on blood thinners. Another pauses them, if the patient’s doctor agrees.',
      clinical: 'One clinic declines patients on anticoagulants; another pauses them with the prescriber’s consent.',
    },
    V31: {
      plain:
        'One hospital says that you may take a pain pill (acetaminophen) an hour or two before. It says not to take aspirin, ibuprofen or naproxen. Ask what your clinic says.',
      clinical:
        'One university hospital: acetaminophen allowed one to two hours before; no aspirin, ibuprofen or naproxen.',
    },
    V32: {
      plain:
        'Most clinics that we read ask you to avoid anti-inflammatory pills, such as ibuprofen. They do not agree for how long. Before, it is 1 day to 2 weeks. After, it is 7 days to 12 weeks. Some allow low-dose aspirin.',
      clinical:
        '13 clinics advise against NSAIDs: 24 hours to 14 days before, 7 days to 12 weeks (or the whole course) after; 4 allow low-dose aspirin.',
    },
    V33: {
      plain: 'Do anti-inflammatory pills spoil the effect of the shots? We found no controlled study of that.',
      clinical: 'We found no controlled study of whether NSAIDs blunt the effect of prolotherapy.',
    },
    V34: {
      plain:
        'Five people took ibuprofen for a week after each visit, and their knees still got better. With five people and no one to compare, that proves little.',
      clinical:
        'Five people took ibuprofen for seven days after each session; knee scores improved at 12 weeks. Uncontrolled.',
    },
    V35: {
      plain:
        'In rats, ibuprofen in the first week left a stitched tendon less stiff. In the second week it made no difference. Most animal studies of one group of anti-inflammatory pills found worse healing.',
      clinical:
        'Rat: ibuprofen in week one after tendon repair lowered stiffness, in week two it did not. COX-2-selective drugs: worse healing in 10 of 14 animal, 3 of 3 laboratory and 1 of 2 human studies.',
    },
    V36: {
      plain:
        'Animal studies of anti-inflammatory pills do not agree. In people after shoulder surgery, those on such pills did no worse in two studies (36 and 463 people). None of this was prolotherapy.',
      clinical:
        'Animal data conflict; human data are few and poor. After rotator cuff repair, no difference with NSAIDs (36 people; 463 people, by the study’s title). None concerned prolotherapy.',
    },
    V37: {
      plain:
        'Anti-inflammatory pills have risks of their own: heart attack, stroke, and bleeding in the stomach. Use as little as you can for as short as you can.',
      clinical:
        'NSAID Medication Guide: heart attack, stroke, gastrointestinal bleeding, ulcer and perforation; lowest dose, shortest time.',
    },
    V41: {
      plain: 'Driving, work, sport, ice and heat: we found no study of rules for the days after the shots.',
      clinical: 'We found no study of rules on driving, work, sport, ice or heat after prolotherapy.',
    },
    V42: {
      plain:
        'Driving: one university hospital wants a driver for you after neck shots. Two clinics want one after a drug that makes you sleepy. One lets you drive after a short walk. For a shot of blood plasma, one UK hospital says not to drive after the numbing drug.',
      clinical:
        'Driving: a driver after neck injections (university hospital) or sedation (two clinics); one clinic lets patients drive after a short walk. Platelet-rich plasma, one NHS hospital: no driving after local anesthetic.',
    },
    V43: {
      plain: 'Work: one clinic sees no limit. The other clinics that we read say nothing.',
      clinical: 'Work: one clinic sets no limit; the others read are silent.',
    },
    V44: {
      plain:
        'Sport: one university hospital and most clinics want gentle stretches or light use soon, and nothing that hurt before. Two say to rest for four days, then to build up slowly. One says no hard exercise for a week. Two say no sport until the doctor agrees.',
      clinical:
        'Activity: gentle stretching or light use early, nothing that hurt before (university hospital, most clinics); four days without strain, then 10 days at up to 60–75% (two); no hard exercise for a week (one); no sport until cleared (two).',
    },
    V45: {
      plain: 'Ice and heat: most clinics say never ice, others only after 7 to 10 days. Four advise heat.',
      clinical: 'Ice: mostly never, otherwise after 7 to 10 days. Heat: advised by four.',
    },
    V46: {
      plain:
        'Washing: one university hospital says to take the dressing off that night, then shower. One clinic says no bath for a day.',
      clinical:
        'Washing: dressing off that evening, then shower (university hospital); no bath or hot tub for a day (one clinic).',
    },
    V47: {
      plain: 'In one heel study, staff gave everyone heel pads and told them to avoid heavy load.',
      clinical: 'Heel trial: heel pads and avoidance of heavy load in both arms.',
    },
    V52: {
      plain:
        'In a survey of two societies in the United States and Canada, 98 of 100 had a medical degree. And 83 of 100 were board certified in their field. Half of those asked did not answer.',
      clinical:
        'Survey of two North American societies (response 50%): 98% with a medical degree, 83% board certified; median 10 years’ practice, 500 patients, 2,000 treatments.',
    },
    V51: {
      plain: 'How many people give prolotherapy? No one knows.',
      clinical: 'The number of practitioners of prolotherapy is unknown.',
    },
    V56: {
      plain:
        'The liquid is simple, but placing it well is not. Research doctors say that many shots take training that most schools lack.',
      clinical: 'Trialists state that the multi-injection method needs training often missing from medical education.',
    },
    V53: {
      plain:
        'One US society gives a certificate. It asks for a license, 100 hours of courses and three years of practice. The certificate lasts five years, and its page names no exam.',
      clinical:
        'AAOM certificate: license (MD, DO, DDS, DPM, ND), 100 course hours, three years of practice, two letters, two meetings; valid five years; no examination named (undated copy).',
    },
    V54: {
      plain:
        'A foundation begun in 1969 teaches prolotherapy once a year in Madison, Wisconsin, and on trips abroad. Other courses last a few days.',
      clinical:
        'HHPF (1969; with the University of Wisconsin since 1998): annual conference and service trips. Others: 3.5-day course for MD, DO, ND and podiatrists (2013); cadaver workshop in Canada (2022).',
    },
    V55: {
      plain: 'Who may inject differs by state. New Mexico, for one, sets a course for doctors of oriental medicine.',
      clinical: 'Licensure differs by state; New Mexico, for one, sets a course for doctors of oriental medicine.',
    },
    V58: {
      plain: 'Most health plans do not pay for prolotherapy. So says one university hospital to its patients.',
      clinical: 'A university hospital states that most insurance plans do not cover prolotherapy.',
    },
    V59: {
      plain:
        'Medicare is the US health plan for older people. It looked at prolotherapy in 1999 and kept its rule not to pay. The reason: controlled studies had not shown that it works.',
      clinical:
        'Medicare, 27 September 1999: non-coverage retained, as controlled studies had not shown effectiveness; thus not “reasonable and necessary.”',
    },
    V60: {
      plain: 'A billing site reports that Medicare’s rule still said no in January 2026. Ask Medicare what holds now.',
      clinical:
        'A billing site reports a modification on 9 January 2026 that leaves non-coverage unchanged, and announces another version for 15 May 2026 without its content.',
    },
    V61: {
      plain:
        'Three insurers did not pay, as older pages of theirs say. UnitedHealthcare called prolotherapy unproven (2019 and 2022). Anthem called it investigational, so still under study (2016). Aetna called every use experimental (no date). Their rules may have changed.',
      clinical:
        'UnitedHealthcare: unproven (OTH024, 2019; 2022T0498V, 2022). Anthem: investigational (MED.00007, 2016). Aetna: experimental for all indications (CPB 0207, undated). Later versions may differ.',
    },
    V62: {
      plain:
        'The FDA approves drugs in the United States. The dextrose labels that we read name a vein as the place for it: for fluid, sugar and calories. None names a joint, tendon or ligament.',
      clinical:
        'FDA labels of dextrose (updated June to October 2026): intravenous, for fluid, glucose and calories. None of those read names a joint, tendon or ligament.',
    },
    V63: {
      plain:
        'A doctor may use an approved drug in a way that its label does not name. It must seem right for the patient. The name for this is off-label use.',
      clinical: 'Off-label use of an approved drug is permitted if judged medically appropriate for the patient.',
    },
  },
};
