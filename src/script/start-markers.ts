/** `dist/markers.js`: shows elements in place of markers. */
import {afterLoad} from '../runtime/when-idle.js';
import {upgradeMarkers} from './markers.js';

afterLoad(() => upgradeMarkers());
