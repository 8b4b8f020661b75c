/** Defines every element, with its words in English. */
// The disclaimer first: the others then know at once whether the page shows a full one.
import './prolo-disclaimer.js';
import './prolo-overview.js';
import './prolo-conditions.js';
import './prolo-mechanism.js';
import './prolo-article.js';
