/** `dist/elements/prolo-disclaimer.js`: one element and its English text. */
import '../paint-first.js';
import '../../define/prolo-disclaimer.js';
