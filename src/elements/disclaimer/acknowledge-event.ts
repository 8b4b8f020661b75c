import type {Acknowledgement} from './acknowledgement.js';

/**
 * Why an acknowledgement began or ended: the reader checked or cleared the box (`user`), the element now shows another text
 * (`content-changed`), the form was reset (`reset`), or the browser restored the form (`restore`).
 */
export type AcknowledgeReason = 'user' | 'content-changed' | 'reset' | 'restore';

/** Fired after an acknowledgement of the disclaimer began or ended. It says which text, and nothing about the reader. */
export class ProloAcknowledgeEvent extends Event {
  static readonly type = 'prolo-acknowledge';

  /** The acknowledged text; `undefined` where the acknowledgement ended. */
  readonly acknowledgement: Acknowledgement | undefined;

  readonly reason: AcknowledgeReason;

  constructor(acknowledgement: Acknowledgement | undefined, reason: AcknowledgeReason) {
    super(ProloAcknowledgeEvent.type, {bubbles: true, composed: true});
    this.acknowledgement = acknowledgement;
    this.reason = reason;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'prolo-acknowledge': ProloAcknowledgeEvent;
  }
}
