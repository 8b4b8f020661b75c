import {html, type TemplateResult} from 'lit';
import type {ReadingLevel} from '../../content/model.js';
import {briefFactIds} from '../../content/statements/disclaimer.js';
import {notifyListeners, page} from '../../runtime/page-state.js';
import {findSection} from '../../runtime/registry.js';
import {directionOf, type Ambient} from '../../runtime/ambient.js';

/** Whether some element on the page shows the full disclaimer. */
export function hasFullDisclaimer(): boolean {
  return page.fullDisclaimers.size > 0;
}

/** Says of an element whether it shows the full disclaimer now. Elements that end with the brief one follow. */
export function setFullDisclaimer(element: object, shown: boolean): void {
  const before = hasFullDisclaimer();
  if (shown) page.fullDisclaimers.add(element);
  else page.fullDisclaimers.delete(element);
  if (hasFullDisclaimer() !== before) notifyListeners();
}

/** The brief disclaimer as one paragraph. */
export function briefDisclaimer(ambient: Ambient, reading: ReadingLevel): TemplateResult | undefined {
  const found = findSection('disclaimer', ambient.language);
  return (
    found &&
    html`<p class="brief" part="disclaimer" lang=${found.lang} dir=${directionOf(found, ambient)}>
      ${briefFactIds.map((id) => html`<span data-fact=${id}>${found.content.statements[id][reading]}</span> `)}
    </p>`
  );
}
