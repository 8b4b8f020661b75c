import './shared-text.js';
import {define} from '../runtime/define.js';
import {disclaimer} from '../content/en/disclaimer.js';
import {visit} from '../content/en/visit.js';
import {ship} from '../content/ship.js';
import {addPack} from '../runtime/registry.js';
import {ProloVisit} from '../elements/visit/prolo-visit.js';

addPack(ship({lang: 'en', dir: 'ltr', disclaimer, visit}));
define('prolo-visit', ProloVisit);

// Exported so that TypeScript knows the tag wherever this file is imported.
export {ProloVisit};
