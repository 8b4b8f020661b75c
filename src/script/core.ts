/** `dist/core.js`: Lit, the base class, what elements share, and the English text that every element ends with. */
import '../define/shared-text.js';
import '../elements/prolo-element.js';
import {disclaimer} from '../content/en/disclaimer.js';
import {ship} from '../content/ship.js';
import {configure} from '../elements/shared/configuration.js';
import {holdDefinitions} from '../runtime/define.js';
import {addPack} from '../runtime/registry.js';
import {afterLoad} from '../runtime/when-idle.js';
import {hydrateRoot} from './hydrate-root.js';
import {reportMissingScripts} from './missing-scripts.js';
import {whenPainted} from './when-painted.js';

addPack(ship({lang: 'en', dir: 'ltr', disclaimer}));
configure({hydrate: hydrateRoot});

// Elements are defined only once the browser has painted the content that is there without them.
const defineHeld = holdDefinitions();
whenPainted(() => {
  defineHeld();
  afterLoad(reportMissingScripts);
});
