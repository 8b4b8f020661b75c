import {html, type TemplateResult} from 'lit';
import {ProloElement} from '../prolo-element.js';
import type {OverviewText} from '../../content/model.js';
import {overviewReferences} from '../../content/sources/overview.generated.js';
import {overviewFactIds} from '../../content/statements/overview.js';
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

  protected readonly section = 'overview';

  protected override renderContent({title, statements}: OverviewText): TemplateResult {
    return html`${this.renderHeading(title)}
    ${overviewFactIds.map((id) => html`<p data-fact=${id}>${this.text(statements[id])}</p>`)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prolo-overview': ProloOverview;
  }
}
