import './shared-text.js';
import {define} from '../runtime/define.js';
import {disclaimer} from '../content/en/disclaimer.js';
import {questions} from '../content/en/questions.js';
import {ship} from '../content/ship.js';
import {addPack} from '../runtime/registry.js';
import {ProloQuestions} from '../elements/questions/prolo-questions.js';

addPack(ship({lang: 'en', dir: 'ltr', disclaimer, questions}));
define('prolo-questions', ProloQuestions);

// Exported so that TypeScript knows the tag wherever this file is imported.
export {ProloQuestions};
