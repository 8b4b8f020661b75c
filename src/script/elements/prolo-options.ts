/** `dist/elements/prolo-options.js`: one element and its English text. */
import '../paint-first.js';
import '../../define/prolo-options.js';
