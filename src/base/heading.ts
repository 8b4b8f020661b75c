import {html, type TemplateResult} from 'lit';

const templates: readonly ((text: string) => TemplateResult)[] = [
  (text) => html`<h1 part="heading">${text}</h1>`,
  (text) => html`<h2 part="heading">${text}</h2>`,
  (text) => html`<h3 part="heading">${text}</h3>`,
  (text) => html`<h4 part="heading">${text}</h4>`,
  (text) => html`<h5 part="heading">${text}</h5>`,
  (text) => html`<h6 part="heading">${text}</h6>`,
];

/** A heading of the given level; HTML has none below 6, so deeper ones stay at 6. */
export function heading(level: number, text: string): TemplateResult {
  return templates[Math.min(level, templates.length) - 1]!(text);
}
