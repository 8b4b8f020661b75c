import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface Host extends ReactiveControllerHost, Element {
  readonly hasUpdated: boolean;
}

/** Farther than any page is high, so that everything laid out counts as in sight. */
const rootMargin = '9999999px';

/** Observes whether an element is laid out, and not in a part of the page that is hidden, such as a closed tab. */
export class LayoutController implements ReactiveController {
  readonly #host: Host;
  readonly #onChange: () => void;
  #observers: readonly (IntersectionObserver | ResizeObserver)[] = [];

  /** Whether the element is laid out; true until the browser has told otherwise, and where it cannot tell. */
  isLaidOut = true;

  constructor(host: Host, onChange: () => void) {
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
    this.isLaidOut = true;
  }

  #onSize({width, height}: DOMRectReadOnly): void {
    // Before its first rendering an element may have no height yet, wherever it stands.
    const isLaidOut = width > 0 && (height > 0 || !this.#host.hasUpdated);
    if (isLaidOut === this.isLaidOut) return;
    this.isLaidOut = isLaidOut;
    this.#onChange();
  }
}
