import {html, nothing, type TemplateResult} from 'lit';
import {safeHref} from '../../runtime/attributes.js';
import {interpolate} from '../../runtime/interpolate.js';
import {ProloElement} from '../prolo-element.js';
import type {ArticleText} from '../../content/model.js';
import {alderman2007} from '../../content/references.js';
import {articleStyles} from './article.styles.js';

/**
 * The article that the clinic recommends, as a citation, with a link to it where the clinic gives one.
 *
 * @tag prolo-article
 * @summary The citation of an article for further reading.
 * @csspart citation - Title, author and place of the article.
 * @csspart link - The link to the article.
 * @since 0.1.0
 */
export class ProloArticle extends ProloElement<'article'> {
  static override styles = [...ProloElement.styles, articleStyles];

  static override properties = {href: {}};

  /**
   * Address of the article: http, https, mailto, tel or relative. Default: none, and the citation stands alone.
   */
  href?: string;

  protected readonly section = 'article';
  protected override readonly isClinical = false;

  protected override renderContent({title: heading, statements}: ArticleText): TemplateResult {
    // The title is in the language it was printed in, whatever the language around it.
    const title = html`<cite lang="en">${alderman2007['title-short']}</cite>`;
    const [linkText, ...citation] = [...statements].reverse();
    const href = safeHref(this, 'href', this.href);
    return html`${this.renderHeading(heading)}
      <div class="citation" part="citation">
        ${citation
          .reverse()
          .map((statement) => html`<p data-fact=${statement.id}>${interpolate(this.text(statement), {title})}</p>`)}
        ${
          href && linkText
            ? html`<p data-fact=${linkText.id}><a class="link" part="link" href=${href}>${this.text(linkText)}</a></p>`
            : nothing
        }
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prolo-article': ProloArticle;
  }
}
