import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Farther than any page is high, so that everything laid out counts as in sight. */
const rootMargin = '9999999px';

/** Observes whether an element is laid out, and not in a part of the page that is hidden, such as a closed tab. */
export class LayoutController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #onChange: () => void;
  #observer?: IntersectionObserver;

  /** Whether the element is laid out; true until the browser has told otherwise, and where it cannot tell. */
  isLaidOut = true;

  constructor(host: ReactiveControllerHost & Element, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    if (!('IntersectionObserver' in globalThis)) return;
    this.#observer ??= new IntersectionObserver((entries) => this.#onEntry(entries.at(-1)!), {rootMargin});
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.isLaidOut = true;
  }

  #onEntry({boundingClientRect: {width, height}}: IntersectionObserverEntry): void {
    const isLaidOut = width > 0 && height > 0;
    if (isLaidOut === this.isLaidOut) return;
    this.isLaidOut = isLaidOut;
    this.#onChange();
  }
}
