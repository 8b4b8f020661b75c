import type {Acknowledgement} from './acknowledgement.js';

/**
 * A reader said that they read the disclaimer, or that was taken back: by the reader, or because other words are shown
 * now. It says which words, and nothing about the reader.
 */
export class ProloAcknowledgeEvent extends Event {
  static readonly type = 'prolo-acknowledge';

  /** The words acknowledged; `undefined` when it was taken back. */
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
