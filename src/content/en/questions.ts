import type {QuestionsText} from '../model.js';

/** Q1 to Q28: questions for the appointment, to tick, print and copy. */
export const questions: QuestionsText = {
  title: {plain: 'Questions to take with you', clinical: 'Questions for the appointment'},
  intro: {
    plain: 'Tick what you want to ask, and add questions of your own. This page keeps nothing and sends nothing.',
    clinical: 'For patients to tick, extend, print and copy. Nothing is stored or sent.',
  },
  labels: {
    add: {plain: 'Add a question', clinical: 'Add a question'},
    addButton: {plain: 'Add', clinical: 'Add'},
    remove: {plain: 'Remove “{question}”', clinical: 'Remove “{question}”'},
    moveUp: {plain: 'Move up “{question}”', clinical: 'Move up “{question}”'},
    moveDown: {plain: 'Move down “{question}”', clinical: 'Move down “{question}”'},
    print: {plain: 'Print my questions', clinical: 'Print the questions'},
    copy: {plain: 'Copy my questions', clinical: 'Copy the questions'},
    copied: {plain: 'Your questions are copied.', clinical: 'Questions copied.'},
    copiedButton: {plain: 'Copied', clinical: 'Copied'},
    notCopied: {
      plain: 'Your browser does not allow copying. Your questions are marked, so that you can copy them yourself.',
      clinical: 'The browser does not allow copying. The questions are selected, to be copied by hand.',
    },
    chosen: {plain: 'My questions', clinical: 'Questions chosen'},
    count: {plain: '{count} of {all} chosen', clinical: '{count} of {all} chosen'},
    moved: {plain: 'Now number {position} of {all}', clinical: 'Now number {position} of {all}'},
    empty: {plain: 'Type a question first.', clinical: 'Enter a question first.'},
    doubled: {plain: 'This question is already on your list.', clinical: 'This question is already on the list.'},
    start: {plain: 'Good questions to start with', clinical: 'Essential questions'},
    more: {plain: 'More questions', clinical: 'Further questions'},
  },
  groups: {
    benefit: {plain: 'Will it help me?', clinical: 'Benefit'},
    choices: {plain: 'What else could I do?', clinical: 'Alternatives'},
    procedure: {plain: 'What will you do?', clinical: 'Procedure'},
    risks: {plain: 'What can go wrong?', clinical: 'Risks'},
    'before-after': {plain: 'Before and after', clinical: 'Before and after'},
    people: {plain: 'Who does it?', clinical: 'Operator'},
    money: {plain: 'What does it cost?', clinical: 'Cost'},
  },
  statements: {
    Q1: {
      plain: 'What did studies find for my problem, and how sure are they?',
      clinical: 'What is the evidence for this condition, and how certain is it?',
    },
    Q2: {
      plain: 'Of 100 people like me, how many get better with it, and how many without?',
      clinical: 'Out of 100 comparable patients, how many improve with it and without it?',
    },
    Q3: {
      plain: 'When should I notice something, and for how long might it last?',
      clinical: 'When is an effect expected, and for how long?',
    },
    Q4: {
      plain: 'How will we tell that it does not help, and when do we stop?',
      clinical: 'By which criteria is treatment stopped?',
    },
    Q5: {
      plain: 'What would happen if I wait?',
      clinical: 'What is the expected course without treatment?',
    },
    Q6: {
      plain: 'Could exercise or physical therapy do as well? Have I tried enough of it?',
      clinical: 'May exercise or physical therapy do as well, and has it been tried sufficiently?',
    },
    Q7: {
      plain: 'How does it compare with a steroid (which calms swelling), or with a shot from my own blood?',
      clinical: 'How does it compare with corticosteroid or platelet-rich plasma?',
    },
    Q8: {
      plain: 'What exactly will you inject, how strong is it, and where does it go?',
      clinical: 'Which solution, at what concentration, and at which sites?',
    },
    Q9: {
      plain: 'How many shots is that in one visit, and how long will it take?',
      clinical: 'How many injections per session, and how long does a session take?',
    },
    Q10: {
      plain: 'How many visits, and how far apart? Why that many?',
      clinical: 'How many sessions, at what interval, and on what grounds?',
    },
    Q11: {
      plain: 'How much will it hurt, and how will you numb the spot?',
      clinical: 'How painful is it, and which anesthesia is used?',
    },
    Q12: {
      plain: 'Will you use a picture, such as ultrasound, to guide the needle?',
      clinical: 'Is imaging guidance used?',
    },
    Q13: {
      plain: 'What harm have you seen in your own patients, and how often?',
      clinical: 'Which adverse events has the operator seen, and how often?',
    },
    Q14: {
      plain: 'Does anything about me make it more risky, such as my medicines or an illness?',
      clinical: 'Which individual risk factors, including medication, apply?',
    },
    Q15: {
      plain: 'What could happen at the place where you will inject, such as the spine, chest or neck?',
      clinical: 'Which risks are specific to the site, such as spine, chest or neck?',
    },
    Q16: {
      plain: 'What happens if I get worse, or if it does not work?',
      clinical: 'What is the plan in case of failure or deterioration?',
    },
    Q17: {
      plain: 'Which of my medicines do I keep taking, and which not? Who decides that?',
      clinical: 'Which drugs are continued or paused, and by whom is that decided?',
    },
    Q18: {
      plain: 'What may I take for pain, before and after?',
      clinical: 'Which analgesics are allowed before and after?',
    },
    Q19: {
      plain: 'Do I need someone to drive me home?',
      clinical: 'Is a driver needed?',
    },
    Q20: {
      plain: 'When can I go back to work, sport and lifting? May I use ice or heat?',
      clinical: 'When are work, sport and lifting allowed, and are ice or heat?',
    },
    Q21: {
      plain: 'Whom do I call at night or on a weekend?',
      clinical: 'Who is on call?',
    },
    Q22: {
      plain: 'Who will give the shots, and what is their license?',
      clinical: 'Who performs the injection, and with which license?',
    },
    Q23: {
      plain:
        'How often have you done this for my problem? (One review says that practice and pictures lower the risk.)',
      clinical:
        'What is the operator’s experience with this condition? (One review states that experience and imaging guidance lower the risk.)',
    },
    Q24: {
      plain: 'Where did you learn it, and for how long?',
      clinical: 'Where and for how long was the operator trained?',
    },
    Q25: {
      plain: 'Do you earn more if I choose this and not another treatment?',
      clinical: 'Does the operator have a financial interest in this option?',
    },
    Q26: {
      plain: 'What is the price of one visit, and of the whole course, in writing?',
      clinical: 'What are the prices of a session and of the whole course, in writing?',
    },
    Q27: {
      plain: 'Will my health plan pay, and will you ask it for me before we start?',
      clinical: 'Is it covered, and is prior authorization obtained?',
    },
    Q28: {
      plain: 'Do I get money back if I stop early?',
      clinical: 'Is there a refund if treatment ends early?',
    },
  },
};
