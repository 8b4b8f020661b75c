// Written by build/generate.js from src/content/statements/mechanism.ts and src/content/references.json: run `npm run generate`.

import {
  type References,
  afpLetter2021,
  p2gFgf2InVitro,
  alderman2007Ppm,
  jensen2008RatInflammation,
  ekwueme2017Tenocytes,
  rabbitCarpalTunnelPilot,
  guran2018Fibroblasts,
  woundHealing2011GrowthFactors,
  ratAchillesDextrose2003,
  ratAchillesDextrose2012,
  johnston2021Chondrogenic,
  jensenRatMclInjury,
  liu1983RabbitMcl,
  morrhuateTendon1985,
} from '../references.generated.js';

/** The publications that this section cites, in the order in which it first cites them. */
export const mechanismReferences: References = {
  'afp-letter-2021': afpLetter2021,
  'p2g-fgf2-in-vitro': p2gFgf2InVitro,
  'alderman-2007-ppm': alderman2007Ppm,
  'jensen-2008-rat-inflammation': jensen2008RatInflammation,
  'ekwueme-2017-tenocytes': ekwueme2017Tenocytes,
  'rabbit-carpal-tunnel-pilot': rabbitCarpalTunnelPilot,
  'guran-2018-fibroblasts': guran2018Fibroblasts,
  'wound-healing-2011-growth-factors': woundHealing2011GrowthFactors,
  'rat-achilles-dextrose-2003': ratAchillesDextrose2003,
  'rat-achilles-dextrose-2012': ratAchillesDextrose2012,
  'johnston-2021-chondrogenic': johnston2021Chondrogenic,
  'jensen-rat-mcl-injury': jensenRatMclInjury,
  'liu-1983-rabbit-mcl': liu1983RabbitMcl,
  'morrhuate-tendon-1985': morrhuateTendon1985,
};
