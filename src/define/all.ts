/** Defines every element, with its English text. */
// The full disclaimer and the evidence first, because the others look for them on the page.
import './prolo-disclaimer.js';
import './prolo-evidence.js';
import './prolo-overview.js';
import './prolo-conditions.js';
import './prolo-mechanism.js';
import './prolo-risks.js';
import './prolo-article.js';
import './prolo-guide.js';
