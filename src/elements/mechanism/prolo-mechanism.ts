import {html, nothing, svg, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {parseOrdinal, reflectedText} from '../../runtime/attributes.js';
import {ProloElement} from '../prolo-element.js';
import type {MechanismText} from '../../content/model.js';
import {scenes} from '../../content/scenes.js';
import {mechanismChanges} from '../../content/section-changes.generated.js';
import {mechanismReferences} from '../../content/sources/mechanism.generated.js';
import {mechanismFactIds, mechanismStatements, type MechanismFactId} from '../../content/statements/mechanism.js';
import {toggleState} from '../shared/custom-states.js';
import {tissue, tissueAgain, tissueParts, tissueSign} from './tissue.js';
import {tissueStyles} from './tissue.styles.js';
import {mechanismStyles} from './mechanism.styles.js';
import {ProloStepChangeEvent} from './step-change-event.js';

// Its types tell which events there are, wherever the element is imported.
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

/**
 * How dextrose prolotherapy is thought to work: a drawing that changes from scene to scene, and beside it every scene
 * with its words and with what studies have and have not shown.
 *
 * @tag prolo-mechanism
 * @summary How dextrose prolotherapy is thought to work.
 * @csspart stage - The drawing with its buttons and its key.
 * @csspart drawing - The drawing.
 * @csspart control - A button below the drawing.
 * @csspart step - A step of the list: a scene and its text.
 * @csspart step-current - The step whose scene the drawing shows.
 * @csspart step-name - The button with the name of a step.
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

  static override readonly references = mechanismReferences;
  static override readonly changes = mechanismChanges;

  static override properties: PropertyDeclarations = {
    step: {type: Number, reflect: true, useDefault: true, converter: reflectedText},
    isPlaying: {state: true},
  };

  /** Number of the scene that the drawing shows, from 1. Default: 1. Follows what the reader chooses. */
  step = 1;

  protected readonly section = 'mechanism';

  private isPlaying = false;
  /** The scene that a reader chose, which assistive technology announces; 0 while the scenes play. */
  #chosenStep = 0;
  #timer?: ReturnType<typeof setInterval>;
  #observer?: IntersectionObserver;
  #swipeStart?: number | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#pause();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    toggleState(this.internals, 'playing', this.isPlaying);
  }

  protected override renderContent(content: MechanismText): TemplateResult {
    const step = this.#stepInForce;
    // WebKit drops the list role of lists without markers (https://bugs.webkit.org/show_bug.cgi?id=170179).
    return html`${this.renderHeading(content.title)}
      <p>${this.text(content.intro)}</p>
      <div class="scenes">
        ${this.#renderStage(content, step)}
        <ol class="steps" role="list" @keydown=${this.#onKeydown}>
          ${scenes.map((_, index) => this.#renderStep(content, index, index + 1 === step))}
        </ol>
      </div>`;
  }

  #renderStage(content: MechanismText, step: number): TemplateResult {
    return html`<div class="stage">
      <figure part="stage">
        <div
          class="picture"
          part="drawing"
          @pointerdown=${this.#onPointerdown}
          @pointerup=${this.#onPointerup}
          @pointercancel=${this.#onPointercancel}
        >
          ${tissue(scenes[step - 1]!)}
        </div>
        <div class="controls">
          ${this.#renderControl(content, 'previous', step > 1, () => this.#choose(step - 1))}
          ${this.#renderControl(content, this.isPlaying ? 'pause' : 'play', true, this.isPlaying ? this.#pause : this.#play)}
          ${this.#renderControl(content, 'next', step < scenes.length, () => this.#choose(step + 1))}
          <p class="titles" aria-hidden="true">
            ${scenes.map((_, index) => html`<span class=${index + 1 === step ? 'current' : ''}>${this.#title(content, index)}</span>`)}
          </p>
        </div>
        <p class="announcement" role="status">
          ${step === this.#chosenStep ? this.#announcement(content, step - 1) : nothing}
        </p>
        <figcaption>
          <p>${this.text(content.drawingNote)}</p>
          <ul class="key" role="list">
            ${tissueParts.map((part) => html`<li>${tissueSign(part)} ${this.text(content.tissueParts[part])}</li>`)}
          </ul>
        </figcaption>
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
      <svg viewBox="0 0 20 20" aria-hidden="true">${svg`<path d=${icons[control]} />`}</svg>
    </button>`;
  }

  #renderStep(content: MechanismText, index: number, isCurrent: boolean): TemplateResult {
    const limitLabel = this.text(content.limitLabel);
    return html`<li class="step ${isCurrent ? 'current' : ''}" part=${isCurrent ? 'step step-current' : 'step'}>
      <button
        class="name"
        part="step-name"
        type="button"
        aria-current=${isCurrent ? 'step' : nothing}
        @click=${() => this.#choose(index + 1)}
      >
        ${tissueAgain(scenes[index]!)}<span>${this.#title(content, index)}</span>
      </button>
      ${factsOf(index).map((id) => {
        const statement = content.statements[id];
        return html`<div class="statement" data-fact=${id}>
          <p class="claim">${this.text(statement)}</p>
          <p class="limit" part="step-limit"><strong>${limitLabel}</strong> ${this.text(statement.limit)}</p>
        </div>`;
      })}
    </li>`;
  }

  #title({scenes: titles}: MechanismText, index: number): string {
    return `${index + 1}. ${this.text(titles[scenes[index]!])}`;
  }

  /** The statements of a scene as one text; its limits stand in the list. */
  #announcement(content: MechanismText, index: number): string {
    const claims = factsOf(index).map((id) => this.text(content.statements[id]));
    return `${this.#title(content, index)}: ${claims.join(' ')}`;
  }

  #choose(step: number): void {
    this.#pause();
    this.#chosenStep = step;
    this.#change(step);
  }

  /** Whether another scene is shown now: there must be one, and the page may veto. */
  #change(step: number): boolean {
    const isOther = step !== this.#stepInForce && scenes[step - 1] !== undefined;
    if (!isOther || !this.dispatchEvent(new ProloStepChangeEvent(step))) return false;
    this.step = step;
    return true;
  }

  /** Shows scene after scene, after the last one from the first again, to the end or until nobody sees it. */
  readonly #play = (): void => {
    this.#chosenStep = 0;
    this.isPlaying = true;
    if (this.#stepInForce === scenes.length) this.#change(1);
    this.#timer = setInterval(() => {
      const isGoingOn = !document.hidden && this.#change(this.#stepInForce + 1);
      if (!isGoingOn || this.#stepInForce === scenes.length) this.#pause();
    }, sceneTime);
    if (!('IntersectionObserver' in globalThis)) return;
    this.#observer = new IntersectionObserver(([entry]) => {
      if (!entry!.isIntersecting) this.#pause();
    });
    this.#observer.observe(this.renderRoot.querySelector('.picture')!);
  };

  readonly #pause = (): void => {
    clearInterval(this.#timer);
    this.#observer?.disconnect();
    this.isPlaying = false;
  };

  /** Arrow keys go from scene to scene in the list, Home and End to the first and the last one. */
  #onKeydown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const names = [...this.renderRoot.querySelectorAll<HTMLElement>('.name')];
    const step = names.indexOf(event.target as HTMLElement) + 1;
    const toTheRight = this.#isRightToLeft ? -1 : 1;
    const targets: Record<string, number> = {
      ArrowUp: step - 1,
      ArrowDown: step + 1,
      ArrowLeft: step - toTheRight,
      ArrowRight: step + toTheRight,
      Home: 1,
      End: names.length,
    };
    const target = targets[event.key];
    if (!step || target === undefined) return;
    event.preventDefault();
    names[target - 1]?.focus();
    this.#choose(target);
  }

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
    this.#choose(this.#stepInForce + (isForward ? 1 : -1));
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
function factsOf(index: number): readonly MechanismFactId[] {
  return mechanismFactIds.filter((id) => mechanismStatements[id].scene === scenes[index]);
}

declare global {
  interface HTMLElementTagNameMap {
    'prolo-mechanism': ProloMechanism;
  }
}
