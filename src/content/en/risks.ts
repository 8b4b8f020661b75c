import type {RisksText} from '../model.js';
import {risksWords} from './words.generated.js';

/** R1 to R21 and R30 to R43: emergency advice first, then harms with the numbers that exist. */
export const risks: RisksText = {
  words: risksWords,
  title: {plain: 'What are the risks?', clinical: 'Risks and adverse events'},
  intro: {
    plain: 'Every shot has risks. Most pass in a few days. Some are serious.',
    clinical:
      'Most reported adverse effects are mild and short-lived; some are serious. No rate of serious events can be derived.',
  },
  urgencies: {
    now: {
      plain: 'Call your local emergency number:',
      clinical: 'Patients should call the local emergency number:',
    },
    'same-day': {
      plain: 'Get medical help the same day:',
      clinical: 'Medical care the same day:',
    },
  },
  onRecord: {plain: 'What is on record', clinical: 'Events on record'},
  groups: {
    emergency: {
      title: {plain: 'When to get help at once', clinical: 'Emergency advice for patients'},
      intro: {
        plain: 'This advice is for the days after any shot, and not from studies. If you are not sure, call.',
        clinical:
          'General safety advice for the hours and days after any injection, not derived from trials of prolotherapy.',
      },
    },
    serious: {
      title: {plain: 'Serious harm', clinical: 'Serious adverse events'},
      intro: {
        plain:
          'Shots in the back and neck have led to collapsed lungs, nerve damage and paralysis. Any shot can lead to an infection. No one knows how often this happens after prolotherapy.',
        clinical:
          'On record after injections in back and neck: pneumothorax, permanent nerve injury, and spinal cord insult, paralysis among them. Infection is possible with any injection. No rate can be derived for prolotherapy.',
      },
    },
    common: {title: {plain: 'Common, mostly soon over', clinical: 'Common, usually short-lived'}},
    'hold-back': {
      title: {plain: 'Reasons to hold back', clinical: 'Contraindications and populations not studied'},
    },
    'ask-first': {
      title: {plain: 'Who should ask first', clinical: 'Questions on contraindications'},
      intro: {
        plain:
          'We found no official list of people who should not have prolotherapy. One review says that the reasons are like those for other shots. If something here fits you, ask before you decide.',
        clinical:
          'We found no authoritative list of contraindications; one review likens them to those of other injections. The questions below are prompts for the clinician.',
      },
    },
    status: {title: {plain: 'Approval and payment', clinical: 'Regulatory status and coverage'}},
  },
  statements: {
    R16: {
      plain: 'You have trouble breathing or chest pain.',
      clinical: 'Dyspnea or chest pain. Pneumothorax is among the events reported.',
    },
    R17: {
      plain: 'Weakness or numbness spreads, or outlasts the numbing drug, which works for some hours.',
      clinical:
        'Weakness or numbness that is new, spreads, or outlasts the local anesthetic. Nerve and spinal cord injury have been reported.',
    },
    R42: {
      plain: 'After a shot in the back: new trouble with bladder or bowel, weak legs, or numb skin between them.',
      clinical:
        'After spinal injection: new bladder or bowel dysfunction, saddle numbness, or leg weakness (cauda equina syndrome).',
    },
    R18: {
      plain: 'You get a sudden, very bad headache, or a stiff neck with fever.',
      clinical: 'Sudden severe headache, or neck stiffness with fever. Meningitis has been reported.',
    },
    R19: {
      plain: 'Your face or throat swells, you faint, or an itchy rash (hives) spreads over your skin.',
      clinical: 'Swelling of the face or throat, generalized hives, or syncope.',
    },
    R40: {
      plain:
        'One joint starts to hurt badly within days. It may swell or change color, with fever or shivers. It may be infected.',
      clinical:
        'Severe pain, mostly in one joint, with swelling, skin color change, fever or rigors, evolving over days (septic arthritis).',
    },
    R20: {
      plain: 'You have a fever above 100.4 °F (38 °C), or the spot gets hot, red and swollen. It may be an infection.',
      clinical: 'Fever above 100.4 °F (38 °C), or a hot, red, swollen, increasingly painful site: possible infection.',
    },
    R41: {
      plain:
        'You had a shot near the spine, and your head hurts when you sit or stand. The pain eases when you lie flat.',
      clinical:
        'Spinal headache: worse upright, better lying flat, mostly one to seven days after an injection near the spine; cerebrospinal fluid leak.',
    },
    R21: {
      plain: 'Tell those who help you when, where, and with what liquid you had shots.',
      clinical: 'Patients should state that they had injections, when, where, and with which solution.',
    },
    R4: {
      plain:
        'In a survey, 171 people who give prolotherapy in the back and neck recalled their work. They named 472 harmful events. The most common were bad headaches after a hole in the spinal covering (164) and collapsed lungs (123). There were 54 cases of nerve damage and 9 of harm to the spinal cord, with paralysis among them. In 69 cases people went to the hospital, and 5 have lasting nerve damage. Most harm came from the needle. The liquids were not only sugar water.',
      clinical:
        'Survey on sclerosing solutions for back and neck (171 practitioners, response 50%): 472 recalled adverse events: spinal headache 164, pneumothorax 123, temporary systemic reaction 73, nerve damage 54, hemorrhage 27, non-severe spinal cord insult (including meningitis and paralysis) 9, disc injury 2. 69 admissions, 5 permanent nerve injuries; about 80% needle injuries.',
    },
    R43: {
      plain:
        'A shot near the chest or neck can make a lung collapse. You then may feel short of breath or have chest pain.',
      clinical:
        'Pneumothorax: dyspnea and chest pain, after injection near the chest wall or neck; reported in the practitioner survey.',
    },
    R33: {
      plain:
        'No one can say how often prolotherapy of the back and neck does serious harm. One survey asked doctors to recall what they had seen, and half did not answer. The typical doctor had 500 patients and 2,000 treatments in 10 years. The survey gives no total.',
      clinical:
        'No rate can be derived from the practitioner survey: half did not respond, events were recalled, totals were not given. Medians: 10 years’ practice, 500 patients, 2,000 treatments; not to be multiplied.',
    },
    R5: {
      plain:
        'In one case, a man felt something like an electric shock during shots in the upper neck. Then one side of his body was numb. A scan showed a change in his spinal cord.',
      clinical:
        'Case report of cervical cord injury: shock-like sensation during upper cervical injections, then unilateral numbness and a spinal cord abnormality on imaging.',
    },
    R6: {
      plain: 'Any shot can lead to an infection.',
      clinical: 'Infection is possible with any injection.',
    },
    R36: {
      plain: 'How often infection follows prolotherapy, we do not know. We found no count.',
      clinical: 'We found no count of infections after prolotherapy.',
    },
    R34: {
      plain:
        'After a shot of steroid into a joint, an infected joint is rare: far fewer than 1 of 100 shots. (Steroid is a drug that calms swelling.) A course of prolotherapy has many shots.',
      clinical:
        'Septic arthritis after steroid joint injection: 11 of 14,118 within 14 days (3–12 per 10,000); Iceland 0.037%. More in older people, men and diseased joints. Not prolotherapy; a course has many injections.',
    },
    R35: {
      plain:
        'A clean way of working matters. At one US clinic, 41 people got an infected knee after shots, because staff broke rules of hygiene.',
      clinical:
        'Outbreak, one US clinic: 41 people with septic arthritis after knee injections, with breaches of hand hygiene, injection practice and cleaning.',
    },
    R7: {
      plain:
        'In rabbits, one shot of sugar water next to a nerve in the paw led to scars and nerve damage. Studies in animals say little about people.',
      clinical:
        'Rabbit carpal tunnel, single injection of 10% dextrose: fibrosis and loss of median nerve myelin at 12 weeks. Transfer to humans unknown.',
    },
    R1: {
      plain:
        'Pain, stiffness and bruises are common. Doctors who give shots in the back and neck think that 70 of 100 people have pain. For stiffness it is 25, and for bruises 5. These are estimates, not counts. Back studies, too, found more pain and stiffness for a short time.',
      clinical:
        'Practitioners’ median estimates for back and neck treatment, not counts: pain 70%, stiffness 25%, bruising 5%. Transiently increased pain and stiffness were common in back-pain trials.',
    },
    R3: {
      plain:
        'A center that teaches prolotherapy reports on studies. In about 10 of 100 people, pain lasted up to three days. In most it went away sooner. In one knee study, everyone who had shots was sore. That week, 74 of 100 took a pain pill with sugar water, and 63 with salt water.',
      clinical:
        'Pain lasting up to 72 hours in about 10% of trial participants, as a teaching department states. Knee trial: pain in everyone injected; acetaminophen 74% (saline 63%), oxycodone 47% (43%) in the first week.',
    },
    R2: {
      plain: 'The spot may also feel full or numb, or bleed a little.',
      clinical: 'A sense of fullness, numbness and mild bleeding also occur.',
    },
    R8: {
      plain:
        'Some studies report no harm at all. But they had only 24 to 90 people. Even if all 90 do well, a serious harm could still strike up to 3 of 100. A review of knee studies (837 people, in all groups) reports no major harm. A summary of one knee study counts bruises. About 10 of 100 people had them with sugar water, and 17 with salt water.',
      clinical:
        'Trials that report no adverse events had 24 to 90 participants: none in 90 is compatible with up to about 3% (rule of three). Review of knee trials, 837 people in all arms: no major adverse effect. One knee trial, as summarized: bruising in 3 of 30 (dextrose) and 5 of 29 (saline).',
    },
    R37: {
      plain:
        'A review for family doctors names three reasons not to have a shot of any kind. They are an infection at the spot, a broken bone, and an allergy to the liquid.',
      clinical:
        'AFP 2023, contraindications to any joint or soft-tissue injection: local infection, fracture, allergy to the injectate.',
    },
    R38: {
      plain:
        'Studies of prolotherapy left some people out. Some had diabetes, an infection at the spot, or an allergy to the mix. Some bled easily or took a blood thinner. Some were pregnant or nursing. Some had had cancer or had a weak immune system. Some had very high blood pressure, or a recent break, surgery or shot. So no one knows how risky it is for them.',
      clinical:
        'Trials excluded: local infection; anticoagulation or bleeding disorder; allergy to the mixture; diabetes; pregnancy, nursing; cancer within five years; immunodeficiency; uncontrolled hypertension; recent fracture, surgery or injection; in the main knee trial also daily opioids and BMI over 40. Safety in these groups is unknown.',
    },
    R39: {
      plain:
        'A health site names two reasons to hold back. One is pain whose cause no one knows. The other is a lack of training of the one who injects.',
      clinical:
        'A health site names an unclear diagnosis and insufficient operator training as relative contraindications.',
    },
    R9: {
      plain: 'What if I bleed easily or take a blood thinner?',
      clinical: 'Bleeding disorder or anticoagulant therapy?',
    },
    R10: {
      plain: 'What if I have an infection near the spot, or an infected joint?',
      clinical: 'Infection at or near the site, or septic joint?',
    },
    R11: {
      plain: 'What if I have just broken a bone, or had surgery or another shot?',
      clinical: 'Recent fracture, surgery or injection?',
    },
    R12: {
      plain: 'What if I have an allergy, such as to a numbing drug? Is that in the liquid?',
      clinical: 'Allergy to an ingredient of the solution, including the local anesthetic?',
    },
    R13: {plain: 'What if the spot is swollen and no one knows why?', clinical: 'Unexplained swelling?'},
    R14: {
      plain: 'What if I am pregnant, could be, or nurse a baby?',
      clinical: 'Pregnancy, known or possible, or nursing?',
    },
    R15: {
      plain: 'What if I have diabetes? Dextrose is a kind of sugar.',
      clinical: 'Diabetes, given that the solution contains glucose?',
    },
    R30: {
      plain:
        'The FDA is the agency that approves drugs in the United States. The dextrose labels that we read name only a vein, not a joint, tendon or ligament. Doctors may still use it there. The name for this is off-label use.',
      clinical:
        'FDA labels of dextrose injection read: intravenous use only; none names a joint, tendon or ligament, so this use is off-label.',
    },
    R31: {
      plain:
        'Most health plans do not pay for prolotherapy, says one university hospital. Medicare refused in 1999. A billing site reports that it still did in January 2026.',
      clinical:
        'Most insurance plans do not cover prolotherapy (university hospital). Medicare: non-coverage since 1999, unchanged in January 2026 as a billing site reports. Aetna: experimental for all indications (undated).',
    },
    R32: {
      plain: 'Rules change and differ from place to place. Ask your clinic what holds where you live.',
      clinical: 'Rules differ by jurisdiction and over time; the clinic should state the current local status.',
    },
  },
};
