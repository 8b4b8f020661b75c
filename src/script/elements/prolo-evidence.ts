/** `dist/elements/prolo-evidence.js`: one element and its English text. */
import '../paint-first.js';
import '../../define/prolo-evidence.js';
