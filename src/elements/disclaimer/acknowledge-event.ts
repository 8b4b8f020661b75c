import type {Acknowledgement} from './acknowledgement.js';

/** A reader said that they read the disclaimer, or took that back. It says which words, and nothing about the reader. */
export class ProloAcknowledgeEvent extends Event {
  static readonly type = 'prolo-acknowledge';

  /** The words acknowledged; `undefined` when the reader took it back. */
  readonly acknowledgement: Acknowledgement | undefined;

  constructor(acknowledgement: Acknowledgement | undefined) {
    super(ProloAcknowledgeEvent.type, {bubbles: true, composed: true});
    this.acknowledgement = acknowledgement;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'prolo-acknowledge': ProloAcknowledgeEvent;
  }
}
