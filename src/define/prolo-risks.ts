import {define} from '../runtime/define.js';
import {disclaimer} from '../content/en/disclaimer.js';
import {passport} from '../content/en/passport.js';
import {risks} from '../content/en/risks.js';
import {addPack} from '../runtime/registry.js';
import {ProloRisks} from '../elements/risks/prolo-risks.js';

addPack({lang: 'en', dir: 'ltr', disclaimer, passport, risks});
define('prolo-risks', ProloRisks);
