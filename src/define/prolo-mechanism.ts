import {define} from '../runtime/define.js';
import {disclaimer} from '../content/en/disclaimer.js';
import {mechanism} from '../content/en/mechanism.js';
import {passport} from '../content/en/passport.js';
import {addPack} from '../runtime/registry.js';
import {ProloMechanism} from '../elements/mechanism/prolo-mechanism.js';

addPack({lang: 'en', dir: 'ltr', disclaimer, mechanism, passport});
define('prolo-mechanism', ProloMechanism);
