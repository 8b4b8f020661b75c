/**
 * What readers and hosts do with the elements of a page: `silence.use()`, then `silence.end()`. Every control of the first
 * element of a tag is clicked, and in its other states two of each kind, as hundreds of links to sources are alike. The
 * first two of each kind are used by pointer and keys as well. Hosts set each attribute of the first element of a tag, and
 * move every element of the page.
 */
window.silence.use = async () => {
  // What waits until the page has loaded and is idle.
  await window.silence.advance(1000);
  const controls = 'a[href], button, input, select, textarea, summary, label, [tabindex]';
  const keys = ['Enter', ' ', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Escape'];
  const used = new Set();

  /** The prolo-* elements in a part of the page, through shadow roots. */
  const elementsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.localName.startsWith('prolo-') && element.shadowRoot ? [element] : []),
      ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
    ]);
  const elements = elementsIn(document);
  /** Most elements update at once; those whose words are on the page wait for their turn, and time stands still here. */
  const updated = async (element) => {
    let isUpdated = false;
    element.updateComplete.then(() => (isUpdated = true));
    for (let tick = 0; tick < 10 && !isUpdated; tick++) await null;
    while (!isUpdated) await window.silence.advance(10);
  };
  const settled = async () => {
    for (const element of elements) await updated(element);
  };

  const click = (control) => {
    // SVG has no click() of its own.
    control.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true}));
  };
  const pointAndType = (control) => {
    for (const type of ['pointerover', 'pointerenter', 'pointermove', 'mouseover', 'touchstart']) {
      control.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
    }
    control.focus();
    for (const key of keys) {
      for (const type of ['keydown', 'keyup']) {
        control.dispatchEvent(new KeyboardEvent(type, {key, bubbles: true, composed: true, cancelable: true}));
      }
    }
  };

  const kindOf = ({localName, className, parentElement}) =>
    [localName, className, parentElement?.localName, parentElement?.className].map(String).join();
  /** Whether this is one of the first two of a kind. */
  const isRare = (counts, kind) => (counts[kind] = (counts[kind] ?? 0) + 1) <= 2;
  /** One element of the page at a time is laid out, as each focus waits for the layout of all that is. */
  const showAlone = (shown) => {
    for (const element of /** @type {any} */ (document.body.children)) element.hidden = !element.contains(shown);
  };
  const outermost = (element) => {
    const {host} = element.getRootNode();
    return host ? outermost(host) : element;
  };
  const firsts = new Map(elements.toReversed().map((element) => [element.localName, element]));
  const typedInto = {};
  for (const element of elements) {
    const isFirst = firsts.get(element.localName) === element;
    showAlone(outermost(element));
    const counts = {};
    // What a click brings is used as well, but not without end.
    for (let round = 0; round < 3; round++) {
      const fresh = [...element.shadowRoot.querySelectorAll(controls)]
        .filter((control) => !used.has(control))
        .filter((control) => isFirst || isRare(counts, kindOf(control)));
      for (const control of fresh) {
        used.add(control);
        if (isRare(typedInto, `${element.localName} ${kindOf(control)}`)) pointAndType(control);
        click(control);
        await updated(element);
      }
    }
  }
  for (const element of /** @type {any} */ (document.body.children)) element.hidden = false;

  const html = document.documentElement;
  for (const [name, value] of [
    ['lang', 'ar'],
    ['dir', 'rtl'],
    ['data-prolo-reading', 'clinical'],
  ]) {
    const before = html.getAttribute(name);
    html.setAttribute(name, value);
    await settled();
    if (before === null) html.removeAttribute(name);
    else html.setAttribute(name, before);
    await settled();
  }
  for (const element of firsts.values()) {
    for (const name of element.constructor.observedAttributes) {
      const before = element.getAttribute(name);
      element.setAttribute(name, '');
      await updated(element);
      if (before === null) element.removeAttribute(name);
      else element.setAttribute(name, before);
      await updated(element);
    }
  }
  for (const element of elements.filter((element) => element.getRootNode() === document)) {
    const parent = element.parentNode;
    element.remove();
    parent.append(element);
    await updated(element);
  }
  // Printing the first element of each tag is enough: every further state would be dozens of pages.
  const printed = [...firsts.values()].map(outermost);
  for (const element of /** @type {any} */ (document.body.children)) element.hidden = !printed.includes(element);
  await window.silence.breathe();
  return {
    elements: [...new Set(elements.map(({localName}) => localName))].sort(),
    instances: elements.length,
    controls: used.size,
  };
};

/** Lets an hour pass, takes every element off the page, and returns the calls that were recorded and what is left. */
window.silence.end = async () => {
  const {silence} = window;
  await silence.advance(60 * 60 * 1000);
  const loaders = silence.loaders();
  for (const element of document.querySelectorAll('*')) if (element.localName.startsWith('prolo-')) element.remove();
  await silence.breathe();
  return {calls: silence.calls, loaders, globals: silence.globals(), left: silence.leftovers()};
};
