/** Defines every element, with its words in English. */
// First those that others look for on the page: the full disclaimer and the evidence.
import './prolo-disclaimer.js';
import './prolo-evidence.js';
import './prolo-overview.js';
import './prolo-conditions.js';
import './prolo-mechanism.js';
import './prolo-risks.js';
import './prolo-article.js';
import './prolo-guide.js';
