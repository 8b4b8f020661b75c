import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Farther than any page is high, so that everything laid out counts as in sight. */
const rootMargin = '9999999px';

/** Observes whether an element is laid out, and not in a part of the page that is hidden, such as a closed tab. */
export class LayoutController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #onChange: () => void;
  #isRendered = false;
  #observers: readonly (IntersectionObserver | ResizeObserver)[] = [];

  /** Whether the element is laid out; true until the browser reports otherwise, and where it cannot. */
  isLaidOut = true;

  constructor(host: ReactiveControllerHost & Element, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    if (!('IntersectionObserver' in globalThis && 'ResizeObserver' in globalThis)) return;
    // The first reports what is hidden from the start or in closed details, the second a box that had no height.
    this.#observers = [
      new IntersectionObserver((entries) => this.#onSize(entries.at(-1)!.boundingClientRect), {rootMargin}),
      new ResizeObserver((entries) => this.#onSize(entries.at(-1)!.contentRect)),
    ];
    for (const observer of this.#observers) observer.observe(this.#host);
  }

  hostDisconnected(): void {
    for (const observer of this.#observers) observer.disconnect();
    this.#observers = [];
    this.isLaidOut = true;
  }

  hostUpdated(): void {
    if (this.#isRendered) return;
    this.#isRendered = true;
    // The size before tells nothing of the rendering, nor does one that is measured and not reported yet.
    for (const observer of this.#observers) {
      observer.disconnect();
      if ('takeRecords' in observer) observer.takeRecords();
      observer.observe(this.#host);
    }
  }

  #onSize({width, height}: DOMRectReadOnly): void {
    // Before its first rendering an element may have no height yet, wherever it stands.
    const isLaidOut = width > 0 && (height > 0 || !this.#isRendered);
    if (isLaidOut === this.isLaidOut) return;
    this.isLaidOut = isLaidOut;
    this.#onChange();
  }
}
