import type {DisclaimerText} from '../model.js';

/** Some of the statements alone are the brief disclaimer, so they must read well without the others. */
export const disclaimer: DisclaimerText = {
  title: {plain: 'Please read this first', clinical: 'Disclaimer'},
  acknowledge: {
    label: {
      plain: 'I have read this and know that I should ask a health professional.',
      clinical: 'I have read this disclaimer and understand that I should seek professional medical advice.',
    },
    missing: {
      plain: 'Please check the box once you have read the text above.',
      clinical: 'Please confirm that you have read the disclaimer.',
    },
  },
  statements: {
    D1: {
      plain: 'What you read here is for education only.',
      clinical: 'The information provided here is for educational purposes only.',
    },
    D2: {
      plain: 'Do not act on it or rely on it unless you also get independent advice from a doctor.',
      clinical: 'It should be neither acted upon nor relied upon without independent professional medical advice.',
    },
    D3: {
      plain: 'Prolotherapy is a medical treatment. As with any treatment, results are not the same for everyone.',
      clinical: 'Prolotherapy is a medical technique; as with any such technique, outcomes vary between individuals.',
    },
    D4: {
      plain: 'Patients on this site may describe their own results. No one can promise you the same.',
      clinical: 'Outcomes reported by patients on this site are individual and are not guaranteed to anyone else.',
    },
    D5: {plain: 'Prolotherapy injections may not help you.', clinical: 'Prolotherapy injections may be ineffective.'},
    D6: {
      plain: 'Like every medical procedure, they have risks.',
      clinical: 'Like all medical procedures, they carry risks.',
    },
    D7: {
      plain: 'Talk about these risks with a qualified health professional before any treatment.',
      clinical: 'These risks should be discussed with a qualified health-care professional before any treatment.',
    },
    D8: {
      plain:
        'To give informed consent means to say yes only when you know the risks and know that healing is not guaranteed.',
      clinical: 'Consent should be properly informed and given with the understanding that healing is not guaranteed.',
    },
  },
};
