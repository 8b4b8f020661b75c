/** Turns a Markdown document of the repository into HTML with links for the site. */
import {Marked, Renderer} from 'marked';
import {slugOf} from '../slug.js';

/**
 * @param {string} text Markdown
 * @param {(href: string) => string | undefined} resolveLink returns the address on the site; `undefined` for what is not there
 * @returns {{title: string, html: string}}
 */
export function renderMarkdown(text, resolveLink) {
  /** @type {Map<string, number>} */
  const slugs = new Map();
  let title = '';

  /** @type {import('marked').RendererObject} */
  const renderer = {
    heading({tokens, depth, text}) {
      const slug = slugOf(text);
      const count = slugs.get(slug) ?? 0;
      slugs.set(slug, count + 1);
      const content = this.parser.parseInline(tokens);
      if (depth === 1) title ||= content.replace(/<[^>]+>/g, '');
      return `<h${depth} id="${count === 0 ? slug : `${slug}-${count}`}">${content}</h${depth}>\n`;
    },
    link({href, tokens}) {
      const content = this.parser.parseInline(tokens);
      const target = resolveLink(href);
      return target === undefined ? content : `<a href="${target}">${content}</a>`;
    },
    image({href, text}) {
      return `<img src="${resolveLink(href)}" alt="${text.replaceAll('"', '&quot;')}">`;
    },
    // Wide tables and long lines scroll in a frame of their own, which the keyboard can reach.
    table(token) {
      return `<div class="scroll" role="group" aria-label="Table" tabindex="0">${Renderer.prototype.table.call(this, token)}</div>\n`;
    },
    code(token) {
      return Renderer.prototype.code.call(this, token).replace('<pre>', '<pre tabindex="0">');
    },
  };
  const html = /** @type {string} */ (new Marked({renderer}).parse(text));
  return {title, html};
}
