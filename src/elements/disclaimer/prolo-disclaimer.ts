import {html, type PropertyValues, type TemplateResult} from 'lit';
import {oneOf} from '../../base/attributes.js';
import {briefDisclaimer, setFullDisclaimer} from '../../base/disclaimer.js';
import {ProloElement} from '../../base/prolo-element.js';
import type {DisclaimerFactId} from '../../content/facts.js';
import type {DisclaimerWords} from '../../content/model.js';
import {disclaimerStyles} from './disclaimer.styles.js';

export const disclaimerVariants = ['full', 'brief'] as const;
export type DisclaimerVariant = (typeof disclaimerVariants)[number];

/** The full disclaimer's paragraphs: what this page is for, what to expect, and what to ask before treatment. */
const paragraphs: readonly (readonly DisclaimerFactId[])[] = [
  ['D1', 'D2'],
  ['D3', 'D4', 'D5'],
  ['D6', 'D7', 'D8'],
];

/**
 * The disclaimer: education only, no guarantee, risks, and whom to ask before treatment. While the page shows a full
 * one, the other elements leave out their brief one.
 *
 * @tag prolo-disclaimer
 * @summary The disclaimer, in full or in brief.
 * @since 0.1.0
 */
export class ProloDisclaimer extends ProloElement<'disclaimer'> {
  static override styles = [...ProloElement.styles, disclaimerStyles];

  static override properties = {variant: {}};

  /** `full` shows every statement under a heading; `brief` the essential ones as one paragraph. Default: `full`. */
  variant: DisclaimerVariant = 'full';

  protected readonly section = 'disclaimer';
  protected override readonly isClinical = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    setFullDisclaimer(this, false);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    setFullDisclaimer(this, this.#isFull);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('variant')) setFullDisclaimer(this, this.isConnected && this.#isFull);
  }

  protected override renderWords(words: DisclaimerWords): TemplateResult {
    return this.#isFull ? this.#renderFull(words) : html`${briefDisclaimer(this.ambientLanguage, this.readingInForce)}`;
  }

  #renderFull({title, statements}: DisclaimerWords): TemplateResult {
    return html`<div class="full" part="disclaimer">
      ${this.renderHeading(title)}
      ${paragraphs.map(
        (ids) =>
          html`<p>
            ${statements
              .filter(({id}) => ids.includes(id))
              .map((statement) => html`<span data-fact=${statement.id}>${this.text(statement)}</span> `)}
          </p>`,
      )}
    </div>`;
  }

  get #isFull(): boolean {
    return oneOf(this, 'variant', this.variant, disclaimerVariants, 'full') === 'full';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prolo-disclaimer': ProloDisclaimer;
  }
}
