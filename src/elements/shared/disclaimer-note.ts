import {html, type TemplateResult} from 'lit';
import type {DisclaimerFactId} from '../../content/ids.js';
import type {DisclaimerText, ReadingLevel, Statement} from '../../content/model.js';
import {notifyListeners, page} from '../../runtime/page-state.js';
import {findSection} from '../../runtime/registry.js';
import {directionOf, type Ambient} from '../../runtime/ambient.js';

/** The facts of the brief disclaimer: education only, no substitute for advice, may not work, risks, ask first. */
const briefFactIds: readonly DisclaimerFactId[] = ['D1', 'D2', 'D5', 'D6', 'D7'];

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

/** The statements of the brief disclaimer. */
export function briefStatements({statements}: DisclaimerText): readonly Statement[] {
  return statements.filter(({id}) => briefFactIds.includes(id));
}

/** The brief disclaimer as one paragraph. */
export function briefDisclaimer(ambient: Ambient, reading: ReadingLevel): TemplateResult | undefined {
  const found = findSection('disclaimer', ambient.language);
  return (
    found &&
    html`<p class="brief" part="disclaimer" lang=${found.lang} dir=${directionOf(found, ambient)}>
      ${briefStatements(found.content).map((statement) => html`<span data-fact=${statement.id}>${statement[reading]}</span> `)}
    </p>`
  );
}
