import {html, type TemplateResult} from 'lit';
import {ProloElement} from '../prolo-element.js';
import type {OverviewText} from '../../content/model.js';
import {overviewChanges} from '../../content/section-changes.generated.js';
import {overviewReferences} from '../../content/sources/overview.generated.js';
import {optionalOverviewIds, overviewFactIds} from '../../content/statements/overview.js';
import {overviewStyles} from './overview.styles.js';

/**
 * What dextrose prolotherapy is: where it comes from, what is injected, what it is thought to do, and what it is
 * used for.
 *
 * @tag prolo-overview
 * @summary What dextrose prolotherapy is.
 * @since 0.1.0
 */
export class ProloOverview extends ProloElement<'overview'> {
  static override styles = [...ProloElement.styles, overviewStyles];

  static override readonly references = overviewReferences;
  static override readonly changes = overviewChanges;
  static override readonly optional = optionalOverviewIds;

  protected readonly section = 'overview';

  protected override renderContent({title, statements}: OverviewText): TemplateResult {
    return html`${this.renderHeading(title)}
    ${overviewFactIds
      .filter((id) => this.context.isShown(id))
      .map((id) => html`<p data-fact=${id}>${this.text(statements[id])}</p>`)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prolo-overview': ProloOverview;
  }
}
