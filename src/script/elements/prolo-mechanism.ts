/** `dist/elements/prolo-mechanism.js`: one element and its English text. */
import '../paint-first.js';
import '../../define/prolo-mechanism.js';
