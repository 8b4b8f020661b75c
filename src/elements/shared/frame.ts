import {html, nothing, type TemplateResult} from 'lit';
import type {Wording} from '../../content/model.js';
import {heading} from './heading.js';
import type {RenderContext} from './render-context.js';

/** The heading of an element, or the page's own in its slot; nothing where the page wants none. */
export function renderHeading(title: Wording, context: RenderContext): TemplateResult | typeof nothing {
  if (!context.hasHeading) return nothing;
  return html`<slot name="heading">${heading(context.headingLevel, context.text(title))}</slot>`;
}

/** What the clinic adds in a slot, framed as its own words. An empty slot leaves no trace. */
export function renderNote(slot: string, isFilled: boolean, context: RenderContext): TemplateResult {
  const messages = context.section('parts')?.content;
  return html`<div class="clinic-note" part="clinic" ?hidden=${!isFilled}>
    <p class="from-clinic">${messages?.fromClinic}</p>
    <slot name=${slot}></slot>
  </div>`;
}
