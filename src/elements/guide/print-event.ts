/**
 * Fired before the guide is printed because a reader asked for the handout. Canceling it prints nothing, so that the page can
 * offer a file of its own.
 */
export class ProloPrintEvent extends Event {
  static readonly type = 'prolo-print';

  constructor() {
    super(ProloPrintEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'prolo-print': ProloPrintEvent;
  }
}
