/** `dist/prolo.js`: all elements, their English text, and markers, from a single script tag. */
import './paint-first.js';
import '../define/all.js';
import {configure} from '../elements/shared/configuration.js';
import {afterLoad} from '../runtime/when-idle.js';
import {hydrateRoot} from './hydrate-root.js';
import {upgradeMarkers} from './markers.js';

configure({hydrate: hydrateRoot});
afterLoad(() => upgradeMarkers());
