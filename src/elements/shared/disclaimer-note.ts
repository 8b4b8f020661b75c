import {html, nothing, type TemplateResult} from 'lit';
import {briefFactIds} from '../../content/statements/disclaimer.js';
import {notifyListeners, type PageState} from '../../runtime/page-state.js';
import type {RenderContext} from './render-context.js';

/** Whether an element on the page shows the full disclaimer. */
export function hasFullDisclaimer({fullDisclaimers}: PageState): boolean {
  return fullDisclaimers.size > 0;
}

/** Registers whether an element shows the full disclaimer, and notifies the elements that end with the brief one. */
export function setFullDisclaimer(page: PageState, element: object, isShown: boolean): void {
  const before = hasFullDisclaimer(page);
  if (isShown) page.fullDisclaimers.add(element);
  else page.fullDisclaimers.delete(element);
  if (hasFullDisclaimer(page) !== before) notifyListeners(page);
}

/** The brief disclaimer as one paragraph. */
export function briefDisclaimer(context: RenderContext): TemplateResult | typeof nothing {
  const section = context.section('disclaimer');
  if (!section) return nothing;
  const {statements} = section.content;
  return html`<p class="brief" part="disclaimer" lang=${section.lang} dir=${context.direction(section)}>
    ${briefFactIds.map((id) => html`<span data-fact=${id}>${context.text(statements[id])}</span> `)}
  </p>`;
}
