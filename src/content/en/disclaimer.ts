import type {DisclaimerText} from '../model.js';

/** D1 to D8. */
export const disclaimer: DisclaimerText = {
  title: {plain: 'Please read this first', clinical: 'Disclaimer'},
  acknowledge: {
    label: {
      plain: 'I have read this. I know that I should ask a health professional.',
      clinical: 'I have read this disclaimer and understand that I should seek professional medical advice.',
    },
    needed: {
      plain: '(You need to check this box to send the form.)',
      clinical: '(Required to send the form.)',
    },
    missing: {
      plain: 'Please check the box once you have read the text above.',
      clinical: 'Please check the box to show that you have read the disclaimer.',
    },
  },
  statements: {
    D1: {
      plain: 'This text is for education only.',
      clinical: 'This text serves education only.',
    },
    D2: {
      plain:
        'Do not act on this text or rely on it alone. Get independent advice first: from a health professional who knows you and gains nothing from your choice. Do not stop or put off other care.',
      clinical:
        'The text must not be acted or relied upon without independent professional medical advice, such as a second opinion. Other care should be neither stopped nor delayed because of it.',
    },
    D3: {
      plain: 'Prolotherapy is a medical treatment. As with all care, the results are not the same for each person.',
      clinical:
        'Prolotherapy is a medical procedure. Like those of every procedure, its results differ between patients.',
    },
    D4: {
      plain:
        'Patients on this site may tell of their own results. No one can promise you the same. Such stories are not proof. Look at what studies found.',
      clinical:
        'Outcomes that patients report on this site are individual, are not evidence of effect, and are guaranteed to no one. Controlled studies show what can be expected.',
    },
    D5: {
      plain: 'Prolotherapy shots may not work for you.',
      clinical: 'Prolotherapy injections may not work in a given patient.',
    },
    D6: {
      plain: 'Like all care, prolotherapy shots have risks.',
      clinical: 'Prolotherapy carries risks, as does every medical procedure.',
    },
    D7: {
      plain: 'Talk about the risks with a qualified health professional. Do so before you have any treatment.',
      clinical: 'Patients should review the risks with a qualified clinician ahead of any treatment.',
    },
    D8: {
      plain:
        'Before you say yes, know what the doctor will do, what may help and what may go wrong. Know your other choices too. No one can promise that you will heal. You may say no, and you may change your mind.',
      clinical:
        'Consent should be informed: by the nature of the procedure, its possible benefits, its risks and the alternatives, in the knowledge that healing is not guaranteed, and with the right to refuse or withdraw.',
    },
  },
};
