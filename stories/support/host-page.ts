/// <reference types="vite/client" />
import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import looksCss from '../looks/looks.css?raw';
import {looks} from '../looks/looks.js';

/** A documentation page shows several stories between texts of its own: there, only the stories take the look. */
const looksInDocs = `
  ${looksCss
    .replaceAll(/(html\.look-[\w-]+) (?!\{)(?:body\b)?/gu, '$1 .host-page ')
    .replaceAll(/(html\.look-[\w-]+) \{/gu, '$1, $1 .host-page {')}
  .sbdocs { color-scheme: light; }
  .host-page { padding: 1em; }
`;

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);
let sheetInForce = '';

/** Puts a story on a host page with the language, reading level and look of the toolbar. */
export const withHostPage: Decorator = (story, {globals, viewMode}) => {
  adopt(viewMode === 'docs' ? looksInDocs : looksCss);
  for (const {id} of looks) document.documentElement.classList.toggle(`look-${id}`, id === globals.look);
  const reading = globals.reading === 'default' ? undefined : (globals.reading as string);
  return html`<div class="host-page" lang=${globals.language} data-prolo-reading=${ifDefined(reading)}>
    ${story()}
  </div>`;
};

function adopt(css: string): void {
  if (css === sheetInForce) return;
  sheet.replaceSync(css);
  sheetInForce = css;
}
