import './shared-text.js';
import {define} from '../runtime/define.js';
import {disclaimer} from '../content/en/disclaimer.js';
import {risks} from '../content/en/risks.js';
import {ship} from '../content/ship.js';
import {addPack} from '../runtime/registry.js';
import {ProloRisks} from '../elements/risks/prolo-risks.js';

addPack(ship({lang: 'en', dir: 'ltr', disclaimer, risks}));
define('prolo-risks', ProloRisks);

// Exported so that TypeScript knows the tag wherever this file is imported.
export {ProloRisks};
