/** Builds the template element of a Lit template by DOM calls. */
export function createTemplate(html: string): HTMLTemplateElement;
