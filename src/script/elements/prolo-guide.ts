/** `dist/elements/prolo-guide.js`: the guide, its sections, and their English text. */
import '../paint-first.js';
import '../../define/prolo-guide.js';
