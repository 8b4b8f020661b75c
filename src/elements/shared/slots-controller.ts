import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface Host extends ReactiveControllerHost, Element {
  readonly renderRoot: EventTarget;
}

/** What shows something without any text. */
export const media = 'img, svg, video, audio, iframe, canvas, object, embed, input, button';

const hasContent = (node: Element) =>
  node.textContent.trim() !== '' || node.matches(media) || node.querySelector(media) !== null;

/** Knows which named slots the page fills, so that an empty one leaves no trace. An element without content fills none. */
export class SlotsController implements ReactiveController {
  readonly #host: Host;
  #declared: ReadonlySet<string> = new Set();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Sets which slots the page fills; a server calls it, where an element has no children. */
  declare(names: ReadonlySet<string>): void {
    this.#declared = names;
  }

  hostConnected(): void {
    // It bubbles from each slot.
    this.#host.renderRoot.addEventListener('slotchange', this.#onChange);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('slotchange', this.#onChange);
  }

  isFilled(name: string): boolean {
    if (this.#declared.has(name)) return true;
    return (
      [...((this.#host.children as HTMLCollection | undefined) ?? [])]
        .filter(({slot}) => slot === name)
        // A guide or a marker hands over its own children through slots.
        .flatMap((child) => (child instanceof HTMLSlotElement ? child.assignedElements({flatten: true}) : child))
        .some(hasContent)
    );
  }

  readonly #onChange = (): void => this.#host.requestUpdate();
}
