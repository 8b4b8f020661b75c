import {html, nothing, type TemplateResult} from 'lit';
import {safeHref} from '../../runtime/attributes.js';
import {interpolateParts} from '../../runtime/interpolate.js';
import {ProloElement} from '../prolo-element.js';
import type {ArticleText} from '../../content/model.js';
import {shortTitles} from '../../content/references.generated.js';
import {articleChanges} from '../../content/section-changes.generated.js';
import {articleReferences} from '../../content/sources/article.generated.js';
import {articleFactIds, articleStatements, type ArticleFactId} from '../../content/statements/article.js';
import {articleStyles} from './article.styles.js';

const isLink = (id: ArticleFactId) => 'link' in articleStatements[id];

/**
 * The article that the clinic recommends, as a citation, with a link to it where the clinic gives one.
 *
 * @tag prolo-article
 * @summary The citation of an article for further reading.
 * @csspart citation - Title, author and publication of the article.
 * @csspart link - The link to the article.
 * @since 0.1.0
 */
export class ProloArticle extends ProloElement<'article'> {
  static override styles = [...ProloElement.styles, articleStyles];

  protected static override readonly references = articleReferences;
  protected static override readonly changes = articleChanges;

  static override properties = {href: {}};

  /**
   * Address of the article: http, https, mailto, tel or relative. Default: none, and the citation stands alone.
   */
  href?: string | undefined;

  protected readonly section = 'article';
  protected override readonly isClinical = false;

  protected override renderContent({title: heading, statements}: ArticleText): TemplateResult {
    const [publication] = articleStatements.A1.refs;
    // The title is in the language it was printed in, whatever the language around it.
    const title = html`<cite lang=${shortTitles[publication].language}>${shortTitles[publication].title}</cite>`;
    const href = safeHref(this, 'href', this.href);
    const link = (text: string) => (href ? html`<a class="link" part="link" href=${href}>${text}</a>` : undefined);
    const renderStatement = (id: ArticleFactId) => {
      const text = this.text(statements[id]);
      const content = isLink(id) ? link(text) : interpolateParts(text, {title});
      return content ? html`<p data-fact=${id}>${content}</p>` : nothing;
    };
    return html`${this.renderHeading(heading)}
      <div class="citation" part="citation">${articleFactIds.map(renderStatement)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prolo-article': ProloArticle;
  }
}
