import './shared-text.js';
import {define} from '../runtime/define.js';
import {disclaimer} from '../content/en/disclaimer.js';
import {overview} from '../content/en/overview.js';
import {ship} from '../content/ship.js';
import {addPack} from '../runtime/registry.js';
import {ProloOverview} from '../elements/overview/prolo-overview.js';

addPack(ship({lang: 'en', dir: 'ltr', disclaimer, overview}));
define('prolo-overview', ProloOverview);

// Exported so that TypeScript knows the tag wherever this file is imported.
export {ProloOverview};
