import './shared-text.js';
import {define} from '../runtime/define.js';
import {disclaimer} from '../content/en/disclaimer.js';
import {mechanism} from '../content/en/mechanism.js';
import {ship} from '../content/ship.js';
import {addPack} from '../runtime/registry.js';
import {ProloMechanism} from '../elements/mechanism/prolo-mechanism.js';

addPack(ship({lang: 'en', dir: 'ltr', disclaimer, mechanism}));
define('prolo-mechanism', ProloMechanism);

// Exported so that TypeScript knows the tag wherever this file is imported.
export {ProloMechanism};
