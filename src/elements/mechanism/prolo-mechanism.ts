import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {parseOrdinal, reflectedText} from '../../runtime/attributes.js';
import {interpolate} from '../../runtime/interpolate.js';
import {ProloElement} from '../prolo-element.js';
import type {MechanismText, Wording} from '../../content/model.js';
import {scenes} from '../../content/scenes.js';
import {mechanismChanges} from '../../content/section-changes.generated.js';
import {mechanismReferences} from '../../content/sources/mechanism.generated.js';
import {
  mechanismFactIds,
  mechanismIntro,
  mechanismStatements,
  type MechanismFactId,
} from '../../content/statements/mechanism.js';
import {toggleState} from '../shared/custom-states.js';
import {renderFold} from '../shared/fold.js';
import {tissue, tissueAgain, tissueParts, tissueSign} from './tissue.js';
import {tissueStyles} from './tissue.styles.js';
import {mechanismStyles} from './mechanism.styles.js';
import {ProloStepChangeEvent} from './step-change-event.js';

// Whoever imports the element gets the types of its events, too.
export type {ProloStepChangeEvent} from './step-change-event.js';

/** Time for a scene while they play, in milliseconds: enough to look, not to read. */
const sceneTime = 4000;

/** Least distance of a swipe, in CSS pixels. */
const swipeDistance = 40;

const icons = {
  previous: 'm12 4-6 6 6 6',
  next: 'm8 4 6 6-6 6',
  play: 'M6 4v12l9-6z',
  pause: 'M7 4v12M13 4v12',
} as const;
type Control = keyof typeof icons;

const addressOf = (step: number) => `prolo-scene-${step}`;

/**
 * How dextrose prolotherapy is thought to work: a drawing that changes from scene to scene, and every scene as a fold with
 * its words and with what studies have and have not shown. The scene that the drawing shows is open.
 *
 * @tag prolo-mechanism
 * @summary How dextrose prolotherapy is thought to work.
 * @csspart stage - The drawing with its buttons and its key.
 * @csspart drawing - The drawing.
 * @csspart control - A button below the drawing.
 * @csspart step - A step of the list: a scene and its text.
 * @csspart step-current - The step whose scene the drawing shows.
 * @csspart step-limit - The limits of what is known about a step.
 * @cssstate playing - The scenes play.
 * @cssprop [--prolo-tissue=#eec3b0] - Skin and soft tissue in the drawing.
 * @cssprop [--prolo-bone=#efe2c4] - Bone in the drawing.
 * @cssprop [--prolo-ligament=#e9d2bb] - The ligament in the drawing.
 * @cssprop [--prolo-blood=#c0473f] - Blood in the drawing.
 * @cssprop [--prolo-liquid=#5aa9d6] - The liquid that is injected, in the drawing.
 * @cssprop [--prolo-signal=#8a5fb3] - White blood cells and growth factors in the drawing.
 * @cssprop [--prolo-growth=#4fa292] - Fibroblasts and new fibers in the drawing.
 * @fires {ProloStepChangeEvent} prolo-step-change - Fired before the drawing shows another scene, because a reader chose it
 *   or the scenes play. Cancelable: then the scene stays as it was, and playing stops.
 * @since 0.1.0
 */
export class ProloMechanism extends ProloElement<'mechanism'> {
  static override styles = [...ProloElement.styles, tissueStyles, mechanismStyles];

  protected static override readonly references = mechanismReferences;
  protected static override readonly changes = mechanismChanges;

  static override properties: PropertyDeclarations = {
    step: {type: Number, reflect: true, useDefault: true, converter: reflectedText},
    isPlaying: {state: true},
  };

  /** Number of the scene that the drawing shows, from 1. Default: 1. Follows what the reader chooses. */
  step = 1;

  protected readonly section = 'mechanism';

  private isPlaying = false;
  #timer?: ReturnType<typeof setInterval>;
  #observer?: IntersectionObserver;
  #swipeStart?: number | undefined;
  /** The scene that is open at first. */
  #firstStep?: number;
  /** The scene that a reader opened in the list, which stays open. */
  #unfolded?: number;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#pause();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    toggleState(this.internals, 'playing', this.isPlaying);
    const before = changed.get('step');
    if (before !== undefined) this.#unfold(before);
  }

  /** @internal */
  override leadsTo(address: string): boolean {
    return super.leadsTo(address) || scenes.some((_, index) => addressOf(index + 1) === address);
  }

  protected override renderContent(content: MechanismText): TemplateResult {
    const step = this.#stepInForce;
    this.#firstStep ??= step;
    return html`${this.renderHeading(content.title)}
      <p>${this.explain(content.intro)}${this.cite(mechanismIntro.refs)}</p>
      ${this.ambient.isInGuide ? this.#renderInGuide(content, step) : this.#renderScenes(content, step)}`;
  }

  /** In a guide, which is long, all scenes are one row. */
  #renderInGuide(content: MechanismText, step: number): TemplateResult {
    const title = this.text(content.steps);
    const scenes = this.#renderScenes(content, step);
    return renderFold({title, level: this.context.headingLevel + 1, isMinor: true}, scenes);
  }

  #renderScenes(content: MechanismText, step: number): TemplateResult {
    return html`<div class="scenes">
      ${this.#renderStage(content, step)}
      <div class="list">
        ${this.folds.renderOpenAll(scenes.length)}
        <ol class="steps" role="list">
          ${scenes.map((_, index) => this.#renderStep(content, index + 1, step))}
        </ol>
        ${renderFold(
          {title: this.text(content.key), level: this.context.headingLevel + 1, isMinor: true},
          html`<ul class="key" role="list">
            ${tissueParts.map((part) => html`<li>${tissueSign(part)} ${this.text(content.tissueParts[part])}</li>`)}
          </ul>`,
        )}
      </div>
    </div>`;
  }

  #renderStage(content: MechanismText, step: number): TemplateResult {
    return html`<div class="stage">
      <figure part="stage">
        <div
          class="picture"
          part="drawing"
          role="img"
          aria-label=${this.#say(content.drawing, content, step)}
          @pointerdown=${this.#onPointerdown}
          @pointerup=${this.#onPointerup}
          @pointercancel=${this.#onPointercancel}
        >
          ${tissue(scenes[step - 1]!)}
        </div>
        <div class="controls needs-script" role="group" aria-label=${this.text(content.controls.group)}>
          ${this.#renderControl(content, 'previous', step > 1, () => this.#choose(step - 1, content))}
          ${this.#renderControl(content, this.isPlaying ? 'pause' : 'play', true, this.isPlaying ? this.#pause : this.#play)}
          ${this.#renderControl(content, 'next', step < scenes.length, () => this.#choose(step + 1, content))}
          <p class="titles" aria-hidden="true">
            ${scenes.map((_, index) => html`<span class=${index + 1 === step ? 'current' : ''}>${this.#title(content, index + 1)}</span>`)}
          </p>
        </div>
        <figcaption>${this.text(content.drawingNote)}</figcaption>
      </figure>
    </div>`;
  }

  #renderControl({controls}: MechanismText, control: Control, isEnabled: boolean, act: () => void): TemplateResult {
    return html`<button
      class="control ${control}"
      part="control"
      type="button"
      aria-label=${this.text(controls[control])}
      aria-disabled=${!isEnabled}
      @click=${act}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${icons[control]} /></svg>
    </button>`;
  }

  #renderStep(content: MechanismText, step: number, current: number): TemplateResult {
    const limitLabel = this.text(content.limitLabel);
    const isCurrent = step === current;
    return html`<li
      class="step ${isCurrent ? 'current' : ''}"
      part=${isCurrent ? 'step step-current' : 'step'}
      data-step=${step}
      aria-current=${isCurrent ? 'step' : nothing}
    >
      ${renderFold(
        {
          address: addressOf(step),
          title: this.#title(content, step),
          level: this.context.headingLevel + 1,
          isOpen: step === this.#firstStep,
          onToggle: this.#onStepToggle,
        },
        html`${tissueAgain(scenes[step - 1]!)}
        ${factsOf(step).map((id) => {
          const statement = content.statements[id];
          const {refs, limit} = mechanismStatements[id];
          return html`<div class="statement" data-fact=${id}>
            <p class="claim">${this.explain(statement)}${this.cite(refs)}</p>
            <p class="limit" part="step-limit">
              <strong>${limitLabel}</strong> ${this.explain(statement.limit)}${this.cite(limit.refs)}
            </p>
          </div>`;
        })}`,
      )}
    </li>`;
  }

  #title({scenes: titles}: MechanismText, step: number): string {
    return `${step}. ${this.text(titles[scenes[step - 1]!])}`;
  }

  /** A text about a scene. */
  #say(wording: Wording, content: MechanismText, step: number): string {
    const name = this.text(content.scenes[scenes[step - 1]!]);
    return interpolate(this.text(wording), {number: step, count: scenes.length, name});
  }

  #choose(step: number, content: MechanismText): void {
    this.#pause();
    if (this.#change(step)) this.status.say(this.#say(content.chosen, content, step));
  }

  /** A click on the row of a scene, which also comes from the keyboard: the drawing follows what opens. */
  readonly #onStepToggle = (event: Event): void => {
    const fold = (event.currentTarget as HTMLElement).parentElement as HTMLDetailsElement;
    const step = Number(fold.parentElement!.dataset['step']);
    if (fold.open || step === this.#stepInForce) return;
    this.#pause();
    if (this.#change(step)) this.#unfolded = step;
    else event.preventDefault();
  };

  /** Opens the scene that the drawing shows, and closes the one before unless a reader opened that. */
  #unfold(before: number): void {
    const step = this.#stepInForce;
    if (step === this.#unfolded) return;
    const fold = (of: number) => this.findAddress(addressOf(of)) as HTMLDetailsElement | undefined;
    const [previous, current] = [fold(before), fold(step)];
    if (previous && before !== this.#unfolded) previous.open = false;
    if (current) current.open = true;
  }

  /** Shows a scene, if it exists, is another one and the page does not cancel the event. Returns whether it did. */
  #change(step: number): boolean {
    const isOther = step !== this.#stepInForce && step - 1 in scenes;
    const isChanged = isOther && this.dispatchEvent(new ProloStepChangeEvent(step));
    if (isChanged) this.step = step;
    return isChanged;
  }

  /** Shows scene after scene, after the last one from the first again, to the end or until nobody sees it. */
  readonly #play = (): void => {
    this.isPlaying = true;
    if (this.#stepInForce === scenes.length) this.#change(1);
    this.#timer = setInterval(() => {
      const isGoingOn = !document.hidden && this.#change(this.#stepInForce + 1);
      if (!isGoingOn || this.#stepInForce === scenes.length) this.#pause();
    }, sceneTime);
    if (!('IntersectionObserver' in globalThis)) return;
    this.#observer = new IntersectionObserver((entries) => {
      if (!entries.at(-1)!.isIntersecting) this.#pause();
    });
    this.#observer.observe(this.renderRoot.querySelector('.picture')!);
  };

  readonly #pause = (): void => {
    clearInterval(this.#timer);
    this.#observer?.disconnect();
    this.isPlaying = false;
  };

  /** A finger or a pen can swipe. The style leaves vertical panning to the browser, which then cancels the pointer. */
  #onPointerdown({isPrimary, pointerType, clientX}: PointerEvent): void {
    this.#swipeStart = isPrimary && pointerType !== 'mouse' ? clientX : undefined;
  }

  #onPointerup({clientX}: PointerEvent): void {
    if (this.#swipeStart === undefined) return;
    const distance = clientX - this.#swipeStart;
    this.#swipeStart = undefined;
    if (Math.abs(distance) < swipeDistance) return;
    const isForward = distance < 0 !== this.#isRightToLeft;
    this.#choose(this.#stepInForce + (isForward ? 1 : -1), this.resolvedSection!.content);
  }

  #onPointercancel(): void {
    this.#swipeStart = undefined;
  }

  get #isRightToLeft(): boolean {
    return this.renderRoot.querySelector('.base[dir="rtl"]') !== null;
  }

  get #stepInForce(): number {
    return parseOrdinal(this, 'step', this.step, scenes.length) ?? 1;
  }
}

/** The statements beside a scene. */
function factsOf(step: number): readonly MechanismFactId[] {
  return mechanismFactIds.filter((id) => mechanismStatements[id].scene === scenes[step - 1]);
}

declare global {
  interface HTMLElementTagNameMap {
    'prolo-mechanism': ProloMechanism;
  }
}
