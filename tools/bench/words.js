/** The content that every variant shows: the text of three elements, read from a page that contains them. */
import {readFileSync} from 'node:fs';
import {here} from './resources.js';

const script = new URL('../../dist/prolo.js', import.meta.url);

/** A typical page of a clinic: about 630 words. Without pictures, because plain HTML has none. */
const elements = [
  {name: 'overview', asked: {}},
  {name: 'conditions', asked: {include: 'knee-pain back-pain tennis-elbow plantar-fasciitis', view: 'list'}},
  {name: 'disclaimer', asked: {}},
];

/**
 * @typedef {object} Section
 * @property {string} name `overview` for `<prolo-overview>`
 * @property {(content?: string) => string} tag the element, with its fallback content
 * @property {number} words number of words
 * @property {string} html the same text as handwritten HTML; the class `last` marks the last key message
 * @property {string} fallback the plain HTML that the plugin, the builder and `plainHtml` write; `last` marks the last paragraph of the first
 */

/**
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Promise<Section[]>}
 */
export async function readSections(browser) {
  const page = await browser.newPage();
  const tag =
    ({name, asked}) =>
    (content = '') => {
      const attributes = Object.entries(asked).map(([attribute, value]) => ` ${attribute}="${value}"`);
      return `<prolo-${name}${attributes.join('')}>${content}</prolo-${name}>`;
    };
  await page.setContent(`<!doctype html><html lang="en"><h1>Page</h1>${elements.map((it) => tag(it)()).join('')}`);
  await page.addScriptTag({content: readFileSync(script, 'utf8')});
  const written = await page.$$eval('body > *:defined:not(h1, script)', write);
  await page.close();
  const {plainHtml} = await import(here('../../dist/prerender.js'));
  return elements.map((element, index) => ({
    name: element.name,
    tag: tag(element),
    ...written[index],
    fallback: (index === 0 ? marked : String)(plainHtml(`prolo-${element.name}`, element.asked)),
  }));
}

/** Every element with its plain HTML, in the order of a guide. */
export async function readEverything() {
  const {plainHtml, fallbackData} = await import(here('../../dist/prerender.js'));
  return fallbackData().guideSections.map((name) => {
    const plain = plainHtml(`prolo-${name}`);
    return [`prolo-${name}`, name === elements[0].name ? marked(plain) : plain];
  });
}

/** Marks the last paragraph as the one whose painting is awaited. */
function marked(html) {
  const at = html.lastIndexOf('<p>');
  return at < 0 ? html : `${html.slice(0, at)}<p class="last">${html.slice(at + '<p>'.length)}`;
}

/** Runs in the page: the text of each element as plain HTML. */
function write(elements) {
  const plain = new Set('h2 h3 h4 p ul ol li details summary strong cite time a'.split(' '));
  const kept = ['href', 'datetime', 'lang'];
  const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/\s+/g, ' ');

  const html = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return escape(node.data);
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('svg, [hidden]')) return '';
    const content = [...node.childNodes].map(html).join('');
    const name = node.localName === 'button' ? 'strong' : node.localName;
    if (!plain.has(name)) return content;
    const attributes = kept
      .filter((attribute) => node.hasAttribute(attribute) && !node.matches('.provenance'))
      .map((attribute) => ` ${attribute}="${node.getAttribute(attribute)}"`);
    // The last key message is the last sentence that is in sight without unfolding anything.
    if (node.matches('[data-fact="K6"]')) attributes.push(' class="last"');
    return `<${name}${attributes.join('')}>${content.trim()}</${name}>`;
  };
  return [...elements].map((element) => ({
    words: element.shadowRoot.textContent.trim().split(/\s+/).length,
    html: [...element.shadowRoot.childNodes].map(html).join('').trim(),
  }));
}
