/** What the block is made of and becomes: shortcodes and HTML with one element in them. */
(function ({blocks, shortcode}, library) {
  const {elements} = library;
  const nameOf = (tag) => tag.toLowerCase().replace('prolo-', '');
  const slotsOf = (element) => (elements[`prolo-${element}`]?.slots ?? []).map(({name}) => name);

  /** The block of a shortcode, as `render_shortcode` in prolo-elements.php reads it. */
  function fromShortcode({named, numeric}, content = '') {
    const {element, ...values} = named;
    const words = [...numeric];
    const name = nameOf(element ?? words.shift() ?? '');
    for (const word of words) values[word.toLowerCase()] = true;
    return create(name, {...values, ...readWords(parse(content))});
  }

  /** Only a name that is known makes a block, so that nothing gets lost. */
  const create = (element, values) =>
    elements[`prolo-${element}`] && blocks.createBlock('prolo/element', {element, values});

  const parse = (html) => new DOMParser().parseFromString(html, 'text/html').body;

  /** A clinic's own words, by slot. Words without one are its note. */
  function readWords(parent) {
    const words = {};
    for (const child of parent.childNodes) {
      const html = child.nodeType === Node.ELEMENT_NODE ? htmlOf(child) : (child.textContent ?? '').trim();
      const slot = child.slot || 'note';
      if (html) words[slot] = words[slot] ? `${words[slot]}\n${html}` : html;
    }
    return words;
  }

  /** A paragraph as its text, anything else as it is, without its slot. */
  function htmlOf(node) {
    if (['P', 'DIV'].includes(node.tagName)) return node.innerHTML.trim();
    const copy = node.cloneNode(true);
    copy.removeAttribute('slot');
    return copy.outerHTML;
  }

  function fromElement(node) {
    const values = {};
    for (const {name, value} of node.attributes) values[name] = value === '' ? true : value;
    const slotted = document.createElement('div');
    slotted.append(...[...node.children].filter((child) => child.slot).map((child) => child.cloneNode(true)));
    return create(nameOf(node.tagName), {...values, ...readWords(slotted)});
  }

  /** The element that a piece of HTML holds, if it holds one alone and no words of its own beside those in slots. */
  function onlyElement(html = '') {
    const {children, textContent} = parse(html);
    const [node] = children;
    if (children.length !== 1) return undefined;
    const found = node.localName.startsWith('prolo-') ? node : node.querySelector('[class="prolo-embed"] > *');
    const isAlone = found && textContent.trim() === found.textContent.trim() && elements[found.localName];
    const ownWords = [...(found?.childNodes ?? [])]
      .filter((child) => !(child instanceof Element && child.slot))
      .map(({textContent}) => textContent.trim());
    return isAlone && ownWords.every((text) => text === '') ? found : undefined;
  }

  const onlyShortcode = (text = '') => {
    const found = shortcode.next('prolo', text);
    return found?.content === text.trim() ? found.shortcode : undefined;
  };
  const fromText = (text) => {
    const found = onlyShortcode(text);
    return found && fromShortcode(found.attrs, found.content);
  };

  const isSet = (value) => value !== '' && value !== false && value !== undefined;
  /** The attributes and the clinic's words of a block, apart. */
  function split({element, values}) {
    const isWord = (entry) => slotsOf(element).includes(entry[0]);
    const entries = Object.entries(values).filter(([, value]) => isSet(value));
    return {words: entries.filter(isWord), attributes: entries.filter((entry) => !isWord(entry))};
  }

  function toShortcode(block) {
    const {words, attributes} = split(block);
    const opening = attributes.map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(value)}"`));
    const content = words.map(([slot, text]) => `\n<div slot="${slot}">${text}</div>`);
    const end = content.length > 0 ? `${content.join('')}\n[/prolo]` : '';
    return `[prolo ${block.element}${opening.join('')}]${end}`;
  }

  /** A shortcode ends at the first bracket, and an attribute at the first quote. */
  const escape = (value) => String(value).replaceAll('"', '&quot;').replaceAll('[', '&#91;').replaceAll(']', '&#93;');

  function toHtml(block) {
    const {words, attributes} = split(block);
    const node = document.createElement(`prolo-${block.element}`);
    for (const [name, value] of attributes) node.setAttribute(name, value === true ? '' : value);
    for (const [slot, text] of words) {
      const child = node.appendChild(document.createElement('div'));
      child.slot = slot;
      child.append(...parse(text).childNodes);
    }
    return node.outerHTML;
  }

  library.transforms = {
    from: [
      {
        type: 'block',
        blocks: ['core/shortcode'],
        isMatch: ({text}) => Boolean(fromText(text)),
        transform: ({text}) => fromText(text),
      },
      {
        type: 'block',
        blocks: ['core/html'],
        isMatch: ({content}) => Boolean(onlyElement(content)),
        transform: ({content}) => fromElement(onlyElement(content)),
      },
      {
        type: 'raw',
        isMatch: (node) => Boolean(onlyElement(node.outerHTML)),
        transform: (node) => fromElement(onlyElement(node.outerHTML)),
      },
    ],
    to: [
      {
        type: 'block',
        blocks: ['core/shortcode'],
        transform: (block) => blocks.createBlock('core/shortcode', {text: toShortcode(block)}),
      },
      {
        type: 'block',
        blocks: ['core/html'],
        transform: (block) => blocks.createBlock('core/html', {content: toHtml(block)}),
      },
    ],
  };
})(window.wp, window.proloElements);
