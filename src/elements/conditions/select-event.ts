import type {ConditionId} from '../../content/conditions.js';

/**
 * Fired before a reader's selection of a condition, or the end of it, takes effect. Canceling it leaves the selection as it
 * was and, where the entry is a link, does not follow it.
 */
export class ProloConditionSelectEvent extends Event {
  static readonly type = 'prolo-condition-select';

  /** The selected condition; `undefined` where the selection ends. */
  readonly condition: ConditionId | undefined;

  constructor(condition: ConditionId | undefined) {
    super(ProloConditionSelectEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.condition = condition;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'prolo-condition-select': ProloConditionSelectEvent;
  }
}
