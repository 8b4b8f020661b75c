/** `dist/elements/prolo-article.js`: one element and its English text. */
import '../paint-first.js';
import '../../define/prolo-article.js';
