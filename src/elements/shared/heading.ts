import {html, type TemplateResult} from 'lit';

type Part = 'heading' | 'subheading' | 'fold-heading' | 'finding-heading';

const templates: readonly ((text: string, part: Part) => TemplateResult)[] = [
  (text, part) => html`<h1 part=${part}>${text}</h1>`,
  (text, part) => html`<h2 part=${part}>${text}</h2>`,
  (text, part) => html`<h3 part=${part}>${text}</h3>`,
  (text, part) => html`<h4 part=${part}>${text}</h4>`,
  (text, part) => html`<h5 part=${part}>${text}</h5>`,
  (text, part) => html`<h6 part=${part}>${text}</h6>`,
];

/** The deepest heading of HTML. */
export const maxHeadingLevel = templates.length;

/** A heading of a level from 1; one that would be deeper than HTML has stays at 6. */
export function heading(level: number, text: string, part: Part = 'heading'): TemplateResult {
  return templates[Math.min(level, maxHeadingLevel) - 1]!(text, part);
}
