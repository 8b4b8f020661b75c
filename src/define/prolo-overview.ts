import {define} from '../runtime/define.js';
import {disclaimer} from '../content/en/disclaimer.js';
import {overview} from '../content/en/overview.js';
import {parts} from '../content/en/parts.js';
import {provenance} from '../content/en/provenance.js';
import {addPack} from '../runtime/registry.js';
import {ProloOverview} from '../elements/overview/prolo-overview.js';

addPack({lang: 'en', dir: 'ltr', disclaimer, overview, parts, provenance});
define('prolo-overview', ProloOverview);

// Exported so that TypeScript knows the tag wherever this file is imported.
export {ProloOverview};
