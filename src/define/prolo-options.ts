import './shared-text.js';
import {define} from '../runtime/define.js';
import {disclaimer} from '../content/en/disclaimer.js';
import {grades} from '../content/en/grades.js';
import {options} from '../content/en/options.js';
import {ship} from '../content/ship.js';
import {addPack} from '../runtime/registry.js';
import {ProloOptions} from '../elements/options/prolo-options.js';

addPack(ship({lang: 'en', dir: 'ltr', disclaimer, grades, options}));
define('prolo-options', ProloOptions);

// Exported so that TypeScript knows the tag wherever this file is imported.
export {ProloOptions};
