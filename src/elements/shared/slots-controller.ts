import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {warnOnce} from '../../runtime/warn.js';

interface Host extends ReactiveControllerHost, Element {
  readonly renderRoot: ParentNode & EventTarget;
}

/** What shows something without any text. */
export const media = 'img, svg, video, audio, iframe, canvas, object, embed, input, button';

const hasContent = (node: Element) =>
  node.textContent.trim() !== '' || node.matches(media) || node.querySelector(media) !== null;

/** A guide or a marker hands over its own children through slots. */
const handedOver = (child: Element): readonly Element[] =>
  child instanceof HTMLSlotElement ? child.assignedElements({flatten: true}) : [child];

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

  /** Reports each child without a slot of its name, which is not shown: nothing else says so. */
  reportUnknown(): void {
    const named = this.#children.filter((child) => child.slot && handedOver(child).length > 0);
    if (named.length === 0) return;
    const slots = this.#host.renderRoot.querySelectorAll<HTMLSlotElement>('.base slot[name]');
    // While it shows the page's own text, an element has no slots.
    if (slots.length === 0) return;
    const known = new Set(['heading', ...[...slots].map(({name}) => name)]);
    for (const {slot} of named.filter((child) => !known.has(child.slot))) {
      warnOnce(
        `<${this.#host.localName}>: it has no slot "${slot}", so what is in it is not shown. ` +
          `Use one of: ${[...known].join(', ')}.`,
      );
    }
  }

  isFilled(name: string): boolean {
    if (this.#declared.has(name)) return true;
    return this.#children
      .filter(({slot}) => slot === name)
      .flatMap(handedOver)
      .some(hasContent);
  }

  get #children(): readonly Element[] {
    return [...((this.#host.children as HTMLCollection | undefined) ?? [])];
  }

  readonly #onChange = (): void => this.#host.requestUpdate();
}
