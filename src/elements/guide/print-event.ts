/** How much is printed: a `handout` with the answers and what the reader has opened, or `all`. */
export type PrintExtent = 'handout' | 'all';

/**
 * Fired before the guide is printed because a reader asked for it. Canceling it prints nothing, so that the page can
 * offer a file of its own.
 */
export class ProloPrintEvent extends Event {
  static readonly type = 'prolo-print';

  /** How much the reader asked for. */
  readonly extent: PrintExtent;

  /** @param extent - How much the reader asked for. Default: `all`. */
  constructor(extent: PrintExtent = 'all') {
    super(ProloPrintEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.extent = extent;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'prolo-print': ProloPrintEvent;
  }
}
