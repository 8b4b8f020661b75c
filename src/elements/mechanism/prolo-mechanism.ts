import {html, type TemplateResult} from 'lit';
import {ProloElement} from '../../base/prolo-element.js';
import type {MechanismWords} from '../../content/model.js';
import {mechanismStyles} from './mechanism.styles.js';

/**
 * How dextrose prolotherapy is thought to work, step by step, each step with what studies have and have not shown.
 *
 * @tag prolo-mechanism
 * @summary How dextrose prolotherapy is thought to work.
 * @csspart step - A step of the list.
 * @csspart limit - What is known and not known of a step.
 * @since 0.1.0
 */
export class ProloMechanism extends ProloElement<'mechanism'> {
  static override styles = [...ProloElement.styles, mechanismStyles];

  protected readonly section = 'mechanism';

  protected override renderWords({title, intro, limitLabel, statements}: MechanismWords): TemplateResult {
    const label = this.text(limitLabel);
    // WebKit drops the list role of lists without markers (https://bugs.webkit.org/show_bug.cgi?id=170179).
    return html`${this.renderHeading(title)}
      <p>${this.text(intro)}</p>
      <ol class="steps" role="list">
        ${statements.map(
          (step) =>
            html`<li class="step" part="step" data-fact=${step.id}>
              <p class="claim">${this.text(step)}</p>
              <p class="limit" part="limit"><strong>${label}</strong> ${this.text(step.limit)}</p>
            </li>`,
        )}
      </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prolo-mechanism': ProloMechanism;
  }
}
