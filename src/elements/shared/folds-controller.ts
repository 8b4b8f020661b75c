import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {interpolate} from '../../runtime/interpolate.js';
import {openAround} from '../../runtime/fragments.js';
import {toggleState} from './custom-states.js';
import type {RenderContext} from './render-context.js';
import type {StatusController} from './status-controller.js';

interface Host extends ReactiveControllerHost, Element {
  readonly renderRoot: ParentNode & EventTarget;
  readonly context: RenderContext;
}

/** Up to here each fold is soon opened by itself. */
const fewFolds = 3;

/** The folds in a root, and those in the sections of a guide. */
function foldsIn(root: ParentNode): HTMLDetailsElement[] {
  return [...root.querySelectorAll('.fold:not(.minor), .sections > *')].flatMap((found) =>
    found.localName === 'details' ? (found as HTMLDetailsElement) : foldsIn(found.shadowRoot ?? found),
  );
}

/** Opens and closes all folds of an element, and follows what a reader or the browser opens. */
export class FoldsController implements ReactiveController {
  readonly #host: Host;
  readonly #internals: Partial<ElementInternals>;
  readonly #status: StatusController;
  #areAllOpen = false;
  /** Opened for paper alone. */
  #printed: HTMLDetailsElement[] = [];

  constructor(host: Host, internals: Partial<ElementInternals>, status: StatusController) {
    this.#host = host;
    this.#internals = internals;
    this.#status = status;
    host.addController(this);
  }

  hostConnected(): void {
    // The event does not bubble.
    this.#host.renderRoot.addEventListener('toggle', this.#onToggle, {capture: true});
    if (unfoldsOnPaper()) return;
    globalThis.addEventListener('beforeprint', this.#unfold);
    globalThis.addEventListener('afterprint', this.#foldAgain);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('toggle', this.#onToggle, {capture: true});
    globalThis.removeEventListener('beforeprint', this.#unfold);
    globalThis.removeEventListener('afterprint', this.#foldAgain);
  }

  /**
   * The button that opens all folds, or closes them where all are open.
   *
   * @param count - how many folds the element renders. Where they are few there is no button.
   */
  renderOpenAll(count: number): TemplateResult | typeof nothing {
    const messages = this.#host.context.section('parts')?.content;
    // A guide has few rows to tab through, and its parts are short.
    if (count <= fewFolds || !messages || this.#host.context.ambient.isInGuide) return nothing;
    return this.renderButton(interpolate(messages.openAll, {count}), interpolate(messages.closeAll, {count}));
  }

  /** The same button where it is always wanted, with its two names. */
  renderButton(open: string, close: string): TemplateResult {
    const label = this.#areAllOpen ? close : open;
    return html`<button class="open-all needs-script" part="open-all" type="button" @click=${this.#toggleAll}>
      ${label}
    </button>`;
  }

  readonly #toggleAll = async (): Promise<void> => {
    const isOpen = !this.#areAllOpen;
    const folds = foldsIn(this.#host.renderRoot);
    for (const fold of folds) {
      if (isOpen) openAround(fold);
      else if (fold.open && mayClose(fold)) fold.open = false;
      // Laid out one after the other, so that the page answers in between.
      await new Promise((resolve) => setTimeout(resolve));
    }
    // The events of the sections do not reach the guide around them.
    this.#onToggle();
    const messages = this.#host.context.section('parts')?.content;
    // A page may have kept one open.
    if (!messages || folds.some(({open}) => open !== isOpen)) return;
    this.#status.say(interpolate(isOpen ? messages.opened : messages.closed, {count: folds.length}));
  };

  readonly #onToggle = (): void => {
    const areAllOpen = foldsIn(this.#host.renderRoot).every(({open}) => open);
    if (areAllOpen === this.#areAllOpen) return;
    this.#areAllOpen = areAllOpen;
    toggleState(this.#internals, 'open', areAllOpen);
    this.#host.requestUpdate();
  };

  readonly #unfold = (): void => {
    this.#printed = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const fold of this.#printed) fold.open = true;
  };

  readonly #foldAgain = (): void => {
    for (const fold of this.#printed) fold.open = false;
    this.#printed = [];
  };
}

/** Tells the element of a fold that a reader closes it, as a click on its row does, and returns whether it lets them. */
function mayClose(fold: HTMLDetailsElement): boolean {
  // Not a mouse event: the browser then leaves the fold alone, and the page around hears no click.
  return fold.firstElementChild!.dispatchEvent(new Event('click', {cancelable: true}));
}

/** Whether a style unfolds details on paper: not before Chrome 131, Firefox 143 and Safari 18.4. */
function unfoldsOnPaper(): boolean {
  return (globalThis.CSS as typeof CSS | undefined)?.supports('selector(::details-content)') ?? true;
}
