import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import looksCss from '../looks/looks.css?raw';
import {looks} from '../looks/looks.js';

/** Documentation pages show several stories between other text, so there the look applies to the stories only. */
const looksInDocs = `
  ${looksCss
    .replaceAll(/(html\.look-[\w-]+) (?!\{)(?:body\b)?/gu, '$1 .sample-page ')
    .replaceAll(/(html\.look-[\w-]+) \{/gu, '$1, $1 .sample-page {')}
  .sbdocs { color-scheme: light; }
  .sample-page { padding: 1em; }
`;

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);
let currentCss = '';

/** Shows a story on a page with the language, reading level and look of the toolbar. */
export const withPage: Decorator = (story, {globals, viewMode}) => {
  applyStyles(viewMode === 'docs' ? looksInDocs : looksCss);
  for (const {id} of looks) document.documentElement.classList.toggle(`look-${id}`, id === globals.look);
  const reading = globals.reading === 'default' ? undefined : (globals.reading as string);
  return html`<div class="sample-page" lang=${globals.language} data-prolo-reading=${ifDefined(reading)}>
    ${story()}
  </div>`;
};

function applyStyles(css: string): void {
  if (css === currentCss) return;
  sheet.replaceSync(css);
  currentCss = css;
}
