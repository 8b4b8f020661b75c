import {about} from '../content/en/about.js';
import {parts} from '../content/en/parts.js';
import {provenance} from '../content/en/provenance.js';
import {ship} from '../content/ship.js';
import {addPack} from '../runtime/registry.js';

/** The English text of what every element ends with, once for all of them. */
addPack(ship({lang: 'en', dir: 'ltr', about, parts, provenance}));
