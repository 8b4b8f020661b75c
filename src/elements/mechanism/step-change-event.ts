/** Another scene is about to be shown, because a reader chose it or plays the scenes. Cancel it to leave the scene as it was. */
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
