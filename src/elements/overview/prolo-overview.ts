import {html, type TemplateResult} from 'lit';
import type {OverviewText} from '../../content/model.js';
import {overviewChanges} from '../../content/section-changes.generated.js';
import {overviewReferences} from '../../content/sources/overview.generated.js';
import {
  optionalOverviewIds,
  overviewFactIds,
  overviewStatements,
  type OverviewFactId,
} from '../../content/statements/overview.js';
import {ProloElement} from '../prolo-element.js';
import {renderFold} from '../shared/fold.js';
import {overviewStyles} from './overview.styles.js';

const inGroup = (group: 'key' | 'about') => overviewFactIds.filter((id) => overviewStatements[id].group === group);

/**
 * The key messages on dextrose prolotherapy, the main one first; and, folded, what it is: where it comes from, what is
 * injected, what it is thought to do, and what it is used for.
 *
 * @tag prolo-overview
 * @summary The key messages on dextrose prolotherapy, and what it is.
 * @csspart main - The main message.
 * @since 0.1.0
 */
export class ProloOverview extends ProloElement<'overview'> {
  static override styles = [...ProloElement.styles, overviewStyles];

  protected static override readonly references = overviewReferences;
  protected static override readonly changes = overviewChanges;
  protected static override readonly optional = optionalOverviewIds;

  protected readonly section = 'overview';

  protected override renderContent(content: OverviewText): TemplateResult {
    const [main, ...others] = inGroup('key');
    // WebKit drops the list role of lists without markers (https://bugs.webkit.org/show_bug.cgi?id=170179).
    return html`${this.renderHeading(content.title)}
      <p class="main" part="main" data-fact=${main!}>${this.#say(main!, content)}</p>
      <ul class="messages" role="list">
        ${others.map((id) => html`<li data-fact=${id}>${this.#say(id, content)}</li>`)}
      </ul>
      ${renderFold(
        {title: this.text(content.groups.about), level: this.context.headingLevel + 1},
        inGroup('about')
          .filter((id) => this.context.isShown(id))
          .map((id) => html`<p data-fact=${id}>${this.#say(id, content)}</p>`),
      )}`;
  }

  #say(id: OverviewFactId, {statements}: OverviewText): unknown {
    return [this.explain(statements[id]), this.cite(overviewStatements[id].refs)];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prolo-overview': ProloOverview;
  }
}
