/** `dist/elements/prolo-risks.js`: one element and its English text. */
import '../paint-first.js';
import '../../define/prolo-risks.js';
