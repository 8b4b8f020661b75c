// Written by build/generate.js from src/content/statements/about.ts and src/content/references.json: run `npm run generate`.

import {
  type References,
  rabago2013Knee,
  sit2020Knee,
  zhu2022ElbowReview,
  hauser2016Review,
} from '../references.generated.js';

/** The publications that this section cites, in the order in which it first cites them. */
export const aboutReferences: References = {
  'rabago-2013-knee': rabago2013Knee,
  'sit-2020-knee': sit2020Knee,
  'zhu-2022-elbow-review': zhu2022ElbowReview,
  'hauser-2016-review': hauser2016Review,
};
