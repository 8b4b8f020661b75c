import {shortTitles} from '../../content/references.generated.js';
import {articleFactIds, articleStatements} from '../../content/statements/article.js';
import type {ProloArticle} from '../../elements/article/prolo-article.js';
import {safeHref} from '../../runtime/attributes.js';
import {interpolate} from '../../runtime/interpolate.js';
import {escape, heading, paragraph, type Writer} from './write.js';

/** The citation of the article, and the link to it where the clinic gives its address. */
export function articlePieces({text, say}: Writer<'article'>) {
  const [publication] = articleStatements.A1.refs;
  const {title, language} = shortTitles[publication];
  const values = {title: `<cite lang="${language}">${escape(title)}</cite>`};
  return [
    heading(say(text.title)),
    ...articleFactIds.map((id) => {
      const statement = say(text.statements[id]);
      return 'link' in articleStatements[id]
        ? paragraph(`<a href="{address}">${statement}</a>`, {link: 'with'})
        : paragraph(interpolate(statement, values));
    }),
  ];
}

export const articleRequest = (element: ProloArticle) => ({address: safeHref(element, 'href', element.href)});
