/** The page in the preview's frame: shows the elements that the builder sends, in the look that it sends. */
import type {PageElement, PreviewRequest} from './looks.js';

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

const mount = document.querySelector('#elements')!;
/** What is shown, so that a change of the look alone leaves open what a reader has opened. */
let shown = '';

addEventListener('message', ({source, data}: MessageEvent<PreviewRequest>) => {
  if (source !== parent) return;
  document.documentElement.lang = data.lang;
  sheet.replaceSync(data.css);
  const asked = JSON.stringify(data.elements);
  if (asked === shown) return;
  shown = asked;
  mount.replaceChildren(...data.elements.map(create));
});
// From a folder, each page has an origin of its own that has no name.
parent.postMessage('ready', '*');

function create({tag, attributes, slots}: PageElement): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const [slot, paragraphs] of slots) {
    for (const text of paragraphs) {
      const paragraph = document.createElement('p');
      paragraph.slot = slot;
      paragraph.textContent = text;
      element.append(paragraph);
    }
  }
  return element;
}
