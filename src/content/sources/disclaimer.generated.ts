// Written by build/generate.js from src/content/statements/disclaimer.ts and src/content/references.json: run `npm run generate`.

import {type References} from '../references.generated.js';

/** The publications that this section cites, in the order in which it first cites them. */
export const disclaimerReferences: References = {};
