/** `dist/elements/prolo-conditions.js`: one element and its English text. */
import '../paint-first.js';
import '../../define/prolo-conditions.js';
