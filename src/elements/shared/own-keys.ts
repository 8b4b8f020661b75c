const controls = 'a[href], button, summary, input, select, textarea';
const textFields = 'textarea, select, input:not([type="checkbox"], [type="radio"])';
/** Keys that leave a text field, or close what is around it. */
const passed = /^(Tab|Escape|F\d+)$/;

/**
 * Keeps the keys that a focused control of a shadow root uses from the page, whose shortcuts spare controls by the target of
 * the event, which is only the host. Enter in a checkbox passes, because forms listen for it.
 */
export function keepOwnKeys(root: ShadowRoot | HTMLElement): void {
  const stop = (event: Event) => {
    const {target} = event;
    // What a page has slotted is the page's own.
    if (target instanceof Element && target.getRootNode() === root && isUsed(event as KeyboardEvent, target)) {
      event.stopPropagation();
    }
  };
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, stop);
}

function isUsed(event: KeyboardEvent, target: Element): boolean {
  const control = target.closest(controls);
  if (!control) return false;
  const {key, defaultPrevented} = event;
  if (control.matches(textFields)) return !hasModifier(event) && !passed.test(key);
  if (hasModifier(event)) return false;
  if (control.matches('[type="radio"]')) return key === ' ' || key.startsWith('Arrow');
  if (control.matches('[type="checkbox"]')) return key === ' ';
  return defaultPrevented || key === 'Enter' || (key === ' ' && !control.matches('a'));
}

/** Whether a modifier makes a shortcut of the key. On many keyboards AltGr types characters, as Ctrl and Alt together. */
function hasModifier(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
}
