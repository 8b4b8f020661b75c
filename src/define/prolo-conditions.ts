import './shared-text.js';
import {define} from '../runtime/define.js';
import {conditions} from '../content/en/conditions.js';
import {disclaimer} from '../content/en/disclaimer.js';
import {grades} from '../content/en/grades.js';
import {names} from '../content/en/names.js';
import {outcomes} from '../content/en/outcomes.js';
import {ship} from '../content/ship.js';
import {addPack} from '../runtime/registry.js';
import {ProloConditions} from '../elements/conditions/prolo-conditions.js';

addPack(ship({lang: 'en', dir: 'ltr', conditions, disclaimer, grades, names, outcomes}));
define('prolo-conditions', ProloConditions);

// Exported so that TypeScript knows the tag wherever this file is imported.
export {ProloConditions};
