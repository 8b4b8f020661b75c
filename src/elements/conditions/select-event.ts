import type {ConditionId} from '../../content/conditions.js';

/**
 * A reader selected a condition, or took the selection back. Cancel it to leave the selection as it was and, where
 * the entry is a link, to stay on the page.
 */
export class ProloConditionSelectEvent extends Event {
  static readonly type = 'prolo-condition-select';

  /** The condition selected; `undefined` when the selection was taken back. */
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
