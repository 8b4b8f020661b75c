import {define} from '../runtime/define.js';
import {disclaimer} from '../content/en/disclaimer.js';
import {overview} from '../content/en/overview.js';
import {passport} from '../content/en/passport.js';
import {addPack} from '../runtime/registry.js';
import {ProloOverview} from '../elements/overview/prolo-overview.js';

addPack({lang: 'en', dir: 'ltr', disclaimer, overview, passport});
define('prolo-overview', ProloOverview);
