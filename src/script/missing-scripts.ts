import {isOurs} from '../runtime/tree.js';
import {warnOnce} from '../runtime/warn.js';

/** Names in the console the files that a page uses and does not load. */
export function reportMissingScripts(): void {
  for (const {localName} of [...document.querySelectorAll(':not(:defined)')].filter(isOurs)) {
    warnOnce(`No script on this page defines <${localName}>: load elements/${localName}.js as well.`);
  }
}
