// Written by build/generate.js from src/content/statements/questions.ts and src/content/references.json: run `npm run generate`.

import {type References, iatrogenicEffects2023Review} from '../references.generated.js';

/** The publications that this section cites, in the order in which it first cites them. */
export const questionsReferences: References = {'iatrogenic-effects-2023-review': iatrogenicEffects2023Review};
