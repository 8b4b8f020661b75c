// Written by build/generate.js from src/content/references.json: run `npm run generate`.

/** What the trials behind the drawn outcomes are called, apart, so that a figure need not load the bibliography. */
export const trialNames = {
  'yelland-2011-achilles': 'Yelland 2011',
  'yelland-2004-back': 'Yelland 2004',
  'klein-1993-back': 'Klein 1993',
  'ongley-1987-back': 'Ongley 1987',
  'plantar-dextrose-vs-steroid-2023': 'Foot & Ankle Specialist 2023',
  'bertrand-2016-shoulder': 'Bertrand 2016',
  'rabago-2013-knee': 'Rabago 2013',
  'topol-2011-osgood': 'Topol 2011',
  'wu-2022-osgood': 'Wu 2022',
  'louw-2019-tmj': 'Louw 2019',
  'zarate-2020-tmj': 'Zarate 2020',
};
