/** The one-file build, `dist/prolo.js`: what a page gets from a single script tag. */
import '../define/all.js';
