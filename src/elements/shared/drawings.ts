import {render, type TemplateResult} from 'lit';

/** What lies in a line of text, where white space between is seen. */
export const inlines = 'a|bdi|cite|span|svg|time';
const inline = new RegExp(`^(?:${inlines})$`);

/** What a reader opened stays open, and what was made to take the focus keeps it. */
const readers = /^(?:open|tabindex)$/;

/** More than a page needs. A script that sets ever new values fills no memory. */
const mostKept = 50;

interface SharedDrawing {
  /** All that decides what is drawn. */
  readonly inputs: readonly unknown[];
  readonly drawn: DocumentFragment;
}

let drawings: SharedDrawing[] = [];

/** Forgets what was drawn, as no element is left to show it. */
export function forgetDrawings(): void {
  drawings = [];
}

/**
 * The drawing that elements share while they show the same. Lit draws it once; each element gets a copy.
 *
 * @param inputs - all that decides what is drawn, always in the same order.
 */
export function sharedDrawing(inputs: readonly unknown[], draw: () => TemplateResult): DocumentFragment {
  const known = drawings.find(
    (drawing) =>
      drawing.inputs.length === inputs.length &&
      drawing.inputs.every((input, index) => Object.is(input, inputs[index])),
  );
  if (known) return known.drawn;
  const drawn = document.createDocumentFragment();
  render(draw(), drawn);
  tidy(drawn);
  drawings = [{inputs, drawn}, ...drawings.slice(0, mostKept - 1)];
  return drawn;
}

/**
 * Takes away what nobody sees: comments, by which Lit finds the places of changes, and white space between blocks. It is
 * not at the edge of what lies in a line that templates have their white space.
 */
export function tidy(root: Node): void {
  for (const comment of nodesIn(root, NodeFilter.SHOW_COMMENT)) comment.remove();
  root.normalize();
  for (const text of nodesIn(root, NodeFilter.SHOW_TEXT)) {
    if (/\S/.test(text.data) || (isInline(text.previousSibling) && isInline(text.nextSibling))) continue;
    text.remove();
  }
}

function nodesIn(root: Node, kind: number): CharacterData[] {
  const walker = document.createTreeWalker(root, kind);
  const nodes: CharacterData[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as CharacterData);
  return nodes;
}

function isInline(node: Node | null): boolean {
  return node !== null && inline.test((node as Element).localName);
}

/**
 * Makes what is in a root the same as a drawing. What is the same already stays untouched, and what only reads otherwise
 * stays the same node, so that readers keep their place: what has focus, what they opened, what is being read out.
 */
export function follow(root: ParentNode & Node, drawing: ParentNode & Node): void {
  const copy = (node: Node) => root.ownerDocument!.importNode(node, true);
  const {childNodes} = root;
  drawing.childNodes.forEach((wanted, index) => {
    const there = childNodes[index];
    if (!there) root.append(copy(wanted));
    // Browsers compare much faster than scripts do, and mostly nothing differs.
    else if (there.isEqualNode(wanted)) return;
    else if (there.nodeName !== wanted.nodeName) there.replaceWith(copy(wanted));
    else if (wanted.nodeType === Node.ELEMENT_NODE) followElement(there as Element, wanted as Element);
    else there.nodeValue = wanted.nodeValue;
  });
  while (childNodes.length > drawing.childNodes.length) root.lastChild!.remove();
}

function followElement(there: Element, wanted: Element): void {
  for (const name of there.getAttributeNames()) {
    if (!wanted.hasAttribute(name) && !readers.test(name)) there.removeAttribute(name);
  }
  for (const {name, value} of wanted.attributes) {
    if (there.getAttribute(name) !== value) there.setAttribute(name, value);
  }
  follow(there, wanted);
}
