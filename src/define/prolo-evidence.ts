import {define} from '../runtime/define.js';
import {disclaimer} from '../content/en/disclaimer.js';
import {evidence} from '../content/en/evidence.js';
import {grades} from '../content/en/grades.js';
import {names} from '../content/en/names.js';
import {outcomes} from '../content/en/outcomes.js';
import {parts} from '../content/en/parts.js';
import {provenance} from '../content/en/provenance.js';
import {addPack} from '../runtime/registry.js';
import {ProloEvidence} from '../elements/evidence/prolo-evidence.js';

addPack({lang: 'en', dir: 'ltr', disclaimer, evidence, grades, names, outcomes, parts, provenance});
define('prolo-evidence', ProloEvidence);

// Exported so that TypeScript knows the tag wherever this file is imported.
export {ProloEvidence};
