// Written by build/generate.js from src/content/statements/outcomes.ts and src/content/references.json: run `npm run generate`.

import {
  type References,
  yelland2011Achilles,
  yelland2004Back,
  dagenais2007Cochrane,
  ebmGuidelinesBack,
  klein1993Back,
  ongley1987Back,
  plantarDextroseVsSteroid2023,
  bertrand2016Shoulder,
  rabago2013Knee,
  topol2011Osgood,
  rhim2025OsgoodReview,
  wu2022Osgood,
  louw2019Tmj,
  zarate2020Tmj,
} from '../references.generated.js';

/** The publications that this section cites, in the order in which it first cites them. */
export const outcomesReferences: References = {
  'yelland-2011-achilles': yelland2011Achilles,
  'yelland-2004-back': yelland2004Back,
  'dagenais-2007-cochrane': dagenais2007Cochrane,
  'ebm-guidelines-back': ebmGuidelinesBack,
  'klein-1993-back': klein1993Back,
  'ongley-1987-back': ongley1987Back,
  'plantar-dextrose-vs-steroid-2023': plantarDextroseVsSteroid2023,
  'bertrand-2016-shoulder': bertrand2016Shoulder,
  'rabago-2013-knee': rabago2013Knee,
  'topol-2011-osgood': topol2011Osgood,
  'rhim-2025-osgood-review': rhim2025OsgoodReview,
  'wu-2022-osgood': wu2022Osgood,
  'louw-2019-tmj': louw2019Tmj,
  'zarate-2020-tmj': zarate2020Tmj,
};
