/** The one-file build, `dist/prolo.js`: what a page gets from a single script tag. */
// The words before the code: text that stands together compresses better.
import {article} from '../content/en/article.js';
import {conditions} from '../content/en/conditions.js';
import {disclaimer} from '../content/en/disclaimer.js';
import {mechanism} from '../content/en/mechanism.js';
import {names} from '../content/en/names.js';
import {overview} from '../content/en/overview.js';
import {addPack} from '../content/registry.js';
import '../define/all.js';

addPack({lang: 'en', dir: 'ltr', article, conditions, disclaimer, mechanism, names, overview});
