import type {RisksText} from '../model.js';

/** Counts and estimates come with what they cannot tell. What has no source is worded as a question. */
export const risks: RisksText = {
  title: {plain: 'What are the risks?', clinical: 'Risks and adverse events'},
  intro: {
    plain:
      'Every treatment with a needle has risks. Most of those below pass soon, but some are serious. How often the serious ones happen is not known.',
    clinical:
      'Most reported adverse effects are mild and short-lived, some are serious. No rate of serious events can be derived.',
  },
  groups: {
    common: {title: {plain: 'Common, and usually soon over', clinical: 'Common, usually short-lived'}},
    serious: {title: {plain: 'Serious harm', clinical: 'Serious adverse events'}},
    'ask-first': {
      title: {plain: 'Who should ask first', clinical: 'Questions on contraindications'},
      intro: {
        plain:
          'No official list of who should not have prolotherapy could be checked. One review says that the reasons are like those for other injections. So these are questions to ask, not a checked list. If one fits you, ask your clinician before you decide.',
        clinical:
          'No authoritative list of contraindications could be verified; one review likens them to those of other injections. These are prompts for the clinician to confirm, not a verified list.',
      },
    },
    emergency: {
      title: {plain: 'When to get help at once', clinical: 'Emergency advice for patients'},
      intro: {
        plain:
          'This is general safety advice for the hours and days after any injection. It does not come from studies. If in doubt, call.',
        clinical: 'General safety advice for the hours and days after any injection, not derived from studies.',
      },
    },
    questions: {title: {plain: 'Questions to take with you', clinical: 'Questions for the appointment'}},
    status: {title: {plain: 'Approval and payment', clinical: 'Regulatory status and coverage'}},
  },
  statements: {
    R1: {
      plain:
        'Pain, stiffness and bruising are common. Practitioners who treat the back and neck put pain at 70%, stiffness at 25% and bruising at 5%. These are estimates, not counts. In trials on back pain, too, more pain and stiffness for a short time were common.',
      clinical:
        'Practitioners’ median estimates for back and neck treatment: pain 70%, stiffness 25%, bruising 5%. Transiently increased back pain and stiffness were common in back-pain trials.',
    },
    R2: {
      plain: 'The spot may also feel full or numb, or bleed a little.',
      clinical: 'A sense of fullness, numbness and mild bleeding also occur.',
    },
    R3: {
      plain: 'In trials, pain lasted up to three days (72 hours) in about 1 in 10 people.',
      clinical: 'Pain lasting up to 72 hours in about 1 in 10 trial participants.',
    },
    R4: {
      plain:
        'In a survey, 171 practitioners who treat the back and neck recalled 472 harmful events. Among them were 164 spinal headaches and 123 collapsed lungs. There were 54 cases of nerve damage and 9 of harm to the spinal cord, among them paralysis. In all, 69 cases led to a hospital stay and 5 to lasting nerve injury. Most were injuries by the needle. Half of those asked did not reply, so no one can say how often this happens.',
      clinical:
        'Survey of back and neck treatment: 171 practitioners recalled 472 adverse events, among them spinal headache 164, pneumothorax 123, temporary systemic reaction 73, nerve damage 54, hemorrhage 27, non-severe spinal cord insult (including meningitis and paralysis) 9, disc injury 2; 69 admissions, 5 permanent nerve injuries. About 80% were needle injuries. Response 50%; no rate can be derived.',
    },
    R5: {
      plain:
        'In one reported case, a man felt something like a shock during injections in the upper neck. He was then numb on one side, and a scan showed a change in his spinal cord.',
      clinical:
        'Case report of cervical cord injury: shock-like sensation during upper cervical injections, then unilateral numbness and a spinal cord abnormality on imaging.',
    },
    R6: {
      plain: 'Any injection can cause an infection. How often this happens with prolotherapy could not be checked.',
      clinical: 'Infection is possible with any injection; no figure for prolotherapy could be verified.',
    },
    R7: {
      plain:
        'In rabbits, one shot of 10% dextrose next to a nerve of the paw was followed by scarring and nerve damage.',
      clinical:
        'Rabbit carpal tunnel, single injection of 10% dextrose: fibrosis and loss of median nerve myelin at 12 weeks.',
    },
    R8: {
      plain:
        'Some trials report no harm at all. But they are too small to rule out rare harm, and in one knee trial, pain and bruises did occur.',
      clinical:
        'Trials reporting no adverse events are too small to rule out rare ones; the tables of one knee trial record injection pain and bruising.',
    },
    R9: {
      plain: 'What if I bleed easily or take a blood thinner?',
      clinical: 'Bleeding disorder or anticoagulant therapy?',
    },
    R10: {
      plain: 'What if I have an infection near the spot, or an infected joint?',
      clinical: 'Infection at or near the site, or septic joint?',
    },
    R11: {plain: 'What if I have just broken a bone or had surgery?', clinical: 'Recent fracture or surgery?'},
    R12: {
      plain: 'What if I am allergic to something? Is it in the liquid?',
      clinical: 'Allergy to an ingredient of the solution?',
    },
    R13: {plain: 'What if the spot is swollen and no one knows why?', clinical: 'Unexplained swelling?'},
    R14: {plain: 'What if I am pregnant, or could be?', clinical: 'Pregnancy, known or possible?'},
    R15: {
      plain: 'What if I have diabetes? Dextrose is a form of sugar.',
      clinical: 'Diabetes, given that the solution contains glucose?',
    },
    R16: {
      plain:
        'Call your local emergency number if you have trouble breathing or chest pain. A collapsed lung is among the events that practitioners reported.',
      clinical: 'Call the local emergency number: dyspnea or chest pain. Pneumothorax is among the events reported.',
    },
    R17: {
      plain:
        'Call your local emergency number if an arm or leg gets weak or numb, or if you lose control of your bladder or bowels. Harm to nerves and to the spinal cord has been reported.',
      clinical:
        'Call the local emergency number: new weakness or numbness, or loss of bladder or bowel control. Nerve and spinal cord injury have been reported.',
    },
    R18: {
      plain:
        'Call your local emergency number if you get a severe headache, or a stiff neck with fever. Spinal headaches have been reported, and so has meningitis. That is an inflammation around the brain and spinal cord.',
      clinical:
        'Call the local emergency number: severe headache, or neck stiffness with fever. Spinal headache and meningitis have been reported.',
    },
    R19: {
      plain: 'Call your local emergency number if your face or throat swells up, you break out in hives, or you faint.',
      clinical: 'Call the local emergency number: swelling of the face or throat, generalized hives, or syncope.',
    },
    R20: {
      plain:
        'Get medical care the same day if you have a fever, or if the joint or spot is hot, swollen and hurts more and more. It may be an infection.',
      clinical:
        'Same-day medical care: fever, or a hot, swollen, increasingly painful joint or injection site, as infection is possible.',
    },
    R21: {
      plain: 'Tell those who help you that you had injections, when, where, and with what liquid.',
      clinical: 'Patients should say that they had injections, when, where, and with which solution.',
    },
    R22: {
      plain: 'What exactly will be injected, how strong is it, and where does it go?',
      clinical: 'Which solution, at what concentration, and at which sites?',
    },
    R23: {
      plain:
        'How often have you done this, and will you use a scan to guide the needle? Both are said to lower the risk.',
      clinical:
        'What experience does the operator have, and is imaging guidance used? Both are said to lower the risk.',
    },
    R24: {
      plain: 'What did studies find for my condition, and what can I expect?',
      clinical: 'What is the evidence for this condition, and what outcome can be expected?',
    },
    R25: {
      plain: 'How many injections and visits will it take, and when do we stop if it does not help?',
      clinical: 'How many injections and sessions, and by which criteria is treatment stopped?',
    },
    R26: {
      plain: 'Which other treatments may do as well, such as exercise? What if I do nothing?',
      clinical: 'Which alternatives may do as well, including exercise and no treatment?',
    },
    R27: {
      plain: 'What should I expect after the injections, what may I take for pain, and whom do I call at night?',
      clinical: 'What is the expected course, which analgesics are allowed, and who is on call?',
    },
    R28: {
      plain: 'What will it cost me in all, and will my health plan pay?',
      clinical: 'What is the total cost, and is it covered?',
    },
    R29: {
      plain: 'What happens if it does not work, or if I get worse?',
      clinical: 'What is the plan in case of failure or deterioration?',
    },
    R30: {
      plain:
        'Cleveland Clinic tells patients that the FDA has not approved prolotherapy. The FDA is the agency that approves drugs in the United States.',
      clinical: 'Cleveland Clinic states that prolotherapy is not FDA approved; no FDA document was seen.',
    },
    R31: {
      plain:
        'In 1999, Medicare, a public health plan in the United States, kept its rule not to pay for it. It said that controlled studies had not shown that it works. Today’s rule was not checked. One insurer calls every use of it experimental.',
      clinical:
        'In 1999, Medicare kept its policy of non-coverage because controlled studies had not verified effectiveness; the current text was not seen. One insurer classes all indications as experimental.',
    },
    R32: {
      plain: 'Rules differ by place and change. Ask your clinic what is approved and paid for where you live.',
      clinical: 'Rules differ by jurisdiction and over time; the clinic should state the current local status.',
    },
  },
};
