/**
 * Writes what coding assistants read of the elements, from custom-elements.json: llms.txt (https://llmstxt.org) and a skill
 * (https://agentskills.io), so that they embed the elements as they are. build/data.js writes the files.
 */

/** @typedef {import('./manifest.js').CustomElement} CustomElement */

const rules = [
  'Do not rewrite, shorten or translate the content of the elements: each statement has an id and sources, and a clinician answers for it.',
  'No clinician has reviewed the content unless the page has `reviewed-by`, `reviewed-on` and `reviewed-version`. Never invent these values.',
  'Write fallback content inside each tag, and always an end tag. Without the script, this text is what a patient reads.',
  'A page with clinical elements needs a `<prolo-disclaimer>`.',
  'Do not hide `:not(:defined)` in a style sheet: it hides the fallback content if the script is lost.',
  'Set colors and fonts on the page; the elements inherit them. Change more with the CSS parts and custom properties of the manifest.',
];

const snippet = `<prolo-overview><p>Dextrose Prolotherapy is a treatment with injections. Please ask us about it.</p></prolo-overview>
<prolo-disclaimer><p>This information is for education only. Please talk to your doctor.</p></prolo-disclaimer>
<script defer src="/prolo-elements/prolo.js"></script>`;

const bullets = (items) => items.map((item) => `- ${item}`).join('\n');
const codes = (items) => items.map(({name}) => `\`${name}\``).join(', ');
/** @param {import('./manifest.js').Documented} attribute */
const isShared = ({inheritedFrom}) => inheritedFrom !== undefined;

/** @param {CustomElement[]} elements */
const tagList = (elements) =>
  bullets(
    elements.map(({tagName, summary, attributes}) => {
      const own = attributes.filter((attribute) => !isShared(attribute));
      return `\`<${tagName}>\`: ${summary}${own.length > 0 ? ` Attributes: ${codes(own)}.` : ''}`;
    }),
  );

/** @param {CustomElement[]} elements */
const attributesOfAll = ([{attributes}]) =>
  bullets(attributes.filter(isShared).map(({name, description}) => `\`${name}\`: ${description.replace(/\s+/g, ' ')}`));

/**
 * @param {CustomElement[]} elements
 * @param {{version: string, description: string}} packageJson
 */
export function llmsText(elements, {version, description}) {
  return `# prolo-elements

> ${description} Version ${version}.

Upload the files to the site as \`/prolo-elements/\` and write:

\`\`\`html
${snippet}
\`\`\`

${bullets(rules)}

Elements:

${tagList(elements)}

## Documentation

- [README](../README.md): installation, styling, review and consent
- [Manifest](../custom-elements.json): every attribute, property, event, slot, part and custom property
- [Types](esm/index.d.ts): classes and events for TypeScript

## Data

- [Integrity](integrity.json): the hash of each browser file
- [Changes](changes.json): what each version of the content changed, with the text before and after
- [Content](fallback.json): the content as plain HTML, for servers without Node

## Optional

- [Skill](skills/prolo-elements/SKILL.md): how to embed the elements, step by step
`;
}

/**
 * @param {CustomElement[]} elements
 * @param {{version: string}} packageJson
 */
export function skill(elements, {version}) {
  return `---
name: prolo-elements
description: Embeds patient education on Dextrose Prolotherapy in a clinic's website with the custom elements of prolo-elements. Use when a page should explain prolotherapy, its evidence, risks or choices, or when a page already has prolo-* tags.
license: MIT
metadata:
  version: "${version}"
---

# Embed prolo-elements

## Steps

1. Ask which elements the page should show. \`<prolo-guide>\` shows everything.
2. Paste the tags with fallback content, then the script once per page:

   \`\`\`html
${snippet.replace(/^/gm, '   ')}
   \`\`\`

   In a project with a bundler: \`import 'prolo-elements/define/prolo-overview.js'\`.

3. Or print a snippet with the full content inside: \`npx prolo-elements snippet prolo-overview\`.
4. Load \`doctor.js\` on the page to see what is wrong, and how to fix it.

## Rules

${bullets(rules)}

## Elements

${tagList(elements)}

Every element has these attributes:

${attributesOfAll(elements)}
`;
}
