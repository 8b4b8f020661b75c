/** `dist/elements/prolo-visit.js`: one element and its English text. */
import '../paint-first.js';
import '../../define/prolo-visit.js';
