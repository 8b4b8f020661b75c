import './shared-text.js';
import {define} from '../runtime/define.js';
import {disclaimer} from '../content/en/disclaimer.js';
import {evidence} from '../content/en/evidence.js';
import {grades} from '../content/en/grades.js';
import {names} from '../content/en/names.js';
import {outcomes} from '../content/en/outcomes.js';
import {ship} from '../content/ship.js';
import {addPack} from '../runtime/registry.js';
import {ProloEvidence} from '../elements/evidence/prolo-evidence.js';

addPack(ship({lang: 'en', dir: 'ltr', disclaimer, evidence, grades, names, outcomes}));
define('prolo-evidence', ProloEvidence);

// Exported so that TypeScript knows the tag wherever this file is imported.
export {ProloEvidence};
