/** `dist/elements/prolo-questions.js`: one element and its English text. */
import '../paint-first.js';
import '../../define/prolo-questions.js';
