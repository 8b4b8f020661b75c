/**
 * Fired before the drawing shows another scene, because a reader chose it or the scenes play. Canceling it leaves the scene
 * as it was, and stops the playing.
 */
export class ProloStepChangeEvent extends Event {
  static readonly type = 'prolo-step-change';

  /** Number of the scene, from 1. */
  readonly step: number;

  constructor(step: number) {
    super(ProloStepChangeEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.step = step;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'prolo-step-change': ProloStepChangeEvent;
  }
}
