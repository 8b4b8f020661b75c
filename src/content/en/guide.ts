import type {GuideText} from '../model.js';

/** The controls have the same names at both reading levels, because a reader uses them to go from one to the other. */
export const guide: GuideText = {
  title: {plain: 'A guide to Dextrose Prolotherapy', clinical: 'Dextrose prolotherapy: a guide'},
  contents: {plain: 'In this guide', clinical: 'In this guide'},
  wording: {plain: 'Wording', clinical: 'Wording'},
  forEveryone: {plain: 'Everyday words', clinical: 'Everyday words'},
  forClinicians: {plain: 'Medical terms', clinical: 'Medical terms'},
  print: {plain: 'Print handout', clinical: 'Print handout'},
};
