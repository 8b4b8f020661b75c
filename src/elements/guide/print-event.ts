/**
 * A reader asked for the guide on paper. Cancel it to print it another way, such as from a file of the clinic's own.
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
