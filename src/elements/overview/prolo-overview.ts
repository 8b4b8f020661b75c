import {html, type TemplateResult} from 'lit';
import {ProloElement} from '../prolo-element.js';
import type {OverviewText} from '../../content/model.js';
import {overviewFactIds, overviewSources} from '../../content/statements/overview.js';

/**
 * What dextrose prolotherapy is: where it comes from, what is injected, what it is thought to do, and what it is
 * used for.
 *
 * @tag prolo-overview
 * @summary What dextrose prolotherapy is.
 * @since 0.1.0
 */
export class ProloOverview extends ProloElement<'overview'> {
  protected readonly section = 'overview';
  protected readonly sources = overviewSources;

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
