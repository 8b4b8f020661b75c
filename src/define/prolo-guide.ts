import './shared-text.js';
import {define} from '../runtime/define.js';
import {guide} from '../content/en/guide.js';
import {ship} from '../content/ship.js';
import {addPack} from '../runtime/registry.js';
import {ProloGuide} from '../elements/guide/prolo-guide.js';
// The sections of the guide are elements of their own.
import './prolo-disclaimer.js';
import './prolo-evidence.js';
import './prolo-overview.js';
import './prolo-conditions.js';
import './prolo-mechanism.js';
import './prolo-options.js';
import './prolo-questions.js';
import './prolo-risks.js';
import './prolo-visit.js';
import './prolo-article.js';

addPack(ship({lang: 'en', dir: 'ltr', guide}));
define('prolo-guide', ProloGuide);

// Exported so that TypeScript knows the tag wherever this file is imported.
export {ProloGuide};
