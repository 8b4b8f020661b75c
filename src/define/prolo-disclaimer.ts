import {define} from '../runtime/define.js';
import {disclaimer} from '../content/en/disclaimer.js';
import {parts} from '../content/en/parts.js';
import {provenance} from '../content/en/provenance.js';
import {addPack} from '../runtime/registry.js';
import {ProloDisclaimer} from '../elements/disclaimer/prolo-disclaimer.js';

addPack({lang: 'en', dir: 'ltr', disclaimer, parts, provenance});
define('prolo-disclaimer', ProloDisclaimer);

// Exported so that TypeScript knows the tag wherever this file is imported.
export {ProloDisclaimer};
