import './shared-text.js';
import {define} from '../runtime/define.js';
import {article} from '../content/en/article.js';
import {disclaimer} from '../content/en/disclaimer.js';
import {ship} from '../content/ship.js';
import {addPack} from '../runtime/registry.js';
import {ProloArticle} from '../elements/article/prolo-article.js';

addPack(ship({lang: 'en', dir: 'ltr', article, disclaimer}));
define('prolo-article', ProloArticle);

// Exported so that TypeScript knows the tag wherever this file is imported.
export {ProloArticle};
