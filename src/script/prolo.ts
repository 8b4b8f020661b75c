/** The one-file build, `dist/prolo.js`: what a page gets from a single script tag. */
// The words before the code: text that stands together compresses better.
import {en} from '../content/en/index.js';
import {addPack} from '../runtime/registry.js';
import '../define/all.js';
import './hydrate.js';
import {afterLoad} from '../runtime/when-idle.js';
import {upgradeMarkers} from './markers.js';

addPack(en);
afterLoad(() => upgradeMarkers());
