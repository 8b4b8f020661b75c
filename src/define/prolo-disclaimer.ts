import './shared-text.js';
import {define} from '../runtime/define.js';
import {disclaimer} from '../content/en/disclaimer.js';
import {ship} from '../content/ship.js';
import {addPack} from '../runtime/registry.js';
import {ProloDisclaimer} from '../elements/disclaimer/prolo-disclaimer.js';

addPack(ship({lang: 'en', dir: 'ltr', disclaimer}));
define('prolo-disclaimer', ProloDisclaimer);

// Exported so that TypeScript knows the tag wherever this file is imported.
export {ProloDisclaimer};
