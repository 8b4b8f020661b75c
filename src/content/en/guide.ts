import type {GuideText} from '../model.js';

/** What stands around the sections of the guide. The controls are called the same at both reading levels. */
export const guide: GuideText = {
  title: {plain: 'A guide to prolotherapy', clinical: 'Dextrose prolotherapy: a guide'},
  contents: {plain: 'In this guide', clinical: 'In this guide'},
  wording: {plain: 'Wording', clinical: 'Wording'},
  forEveryone: {plain: 'Everyday words', clinical: 'Everyday words'},
  forClinicians: {plain: 'Medical terms', clinical: 'Medical terms'},
  wordingHint: {plain: 'Changes the words of this whole guide.', clinical: 'Changes the wording of the whole guide.'},
  changed: {plain: 'Now in everyday words.', clinical: 'Now in medical terms.'},
  print: {plain: 'Print handout', clinical: 'Print handout'},
  printHint: {
    plain: 'A few pages: the answers, and each part that you have opened.',
    clinical: 'A few pages: the answers, and each part that is open.',
  },
  printAll: {plain: 'Print the whole guide', clinical: 'Print the whole guide'},
  printAllHint: {
    plain: 'Many pages: every detail and all sources.',
    clinical: 'Many pages: every detail and all sources.',
  },
  short: {
    plain: 'This handout is the short version. The web page has every detail and all sources.',
    clinical: 'This handout is the short version. The web page has every detail and all sources.',
  },
  help: {plain: 'When to get help at once', clinical: 'Emergency advice'},
  openAll: {plain: 'Open all', clinical: 'Open all'},
  closeAll: {plain: 'Close all', clinical: 'Close all'},
};
