import {define} from '../runtime/define.js';
import {disclaimer} from '../content/en/disclaimer.js';
import {passport} from '../content/en/passport.js';
import {addPack} from '../runtime/registry.js';
import {ProloDisclaimer} from '../elements/disclaimer/prolo-disclaimer.js';

addPack({lang: 'en', dir: 'ltr', disclaimer, passport});
define('prolo-disclaimer', ProloDisclaimer);
