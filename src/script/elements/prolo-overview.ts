/** `dist/elements/prolo-overview.js`: one element and its English text. */
import '../paint-first.js';
import '../../define/prolo-overview.js';
