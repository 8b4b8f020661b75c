// Written by build/generate.js from src/content/statements/article.ts and src/content/references.json: run `npm run generate`.

import {type References, alderman2007Ppm} from '../references.generated.js';

/** The publications that this section cites, in the order in which it first cites them. */
export const articleReferences: References = {'alderman-2007-ppm': alderman2007Ppm};
