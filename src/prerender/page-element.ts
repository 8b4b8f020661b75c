import {html, type DefaultTreeAdapterTypes} from 'parse5';
import {media} from '../elements/shared/slots-controller.js';
import type {TreeNode} from '../runtime/tree.js';

type ParsedElement = DefaultTreeAdapterTypes.Element;
type ParsedTemplate = DefaultTreeAdapterTypes.Template;

/** An element of a parsed page, with the part of the DOM that ambient values are read from. */
export class PageElement implements TreeNode {
  readonly parsed: ParsedElement;
  readonly parentElement: PageElement | null;
  /** The shadow root around, where the element is at the top of one. */
  readonly parentNode: {readonly host: PageElement | undefined};
  readonly previousElementSibling: PageElement | null;
  lastElementChild: PageElement | null = null;
  /** Markers get their shadow roots in a browser only. */
  readonly shadowRoot = null;
  /** The template of the declarative shadow root. */
  shadowTemplate?: ParsedTemplate;

  constructor(
    parsed: ParsedElement,
    parent: PageElement | null = null,
    before: PageElement | null = null,
    host?: PageElement,
  ) {
    this.parsed = parsed;
    this.parentElement = parent;
    this.previousElementSibling = before;
    this.parentNode = {host};
  }

  get localName(): string {
    return this.parsed.tagName;
  }

  /** Whether a browser would make it a `prolo-*` element, which does not exist in SVG. */
  get isProlo(): boolean {
    return this.localName.startsWith('prolo-') && this.parsed.namespaceURI === html.NS.HTML;
  }

  /** The names of the slots that the children of the element fill with content. */
  get filledSlots(): ReadonlySet<string> {
    return new Set(this.slotted.keys());
  }

  /** The first child with content for each slot, by its name. */
  get slotted(): ReadonlyMap<string, ParsedElement> {
    const children = this.parsed.childNodes.filter((node): node is ParsedElement => 'tagName' in node);
    const filled = children.filter((child) =>
      child.tagName === 'slot' ? this.#host?.filledSlots.has(attributeOf(child, 'name') ?? '') : hasContent(child),
    );
    const slotted = new Map<string, ParsedElement>();
    for (const child of filled) {
      const name = attributeOf(child, 'slot');
      if (name !== undefined && !slotted.has(name)) slotted.set(name, child);
    }
    return slotted;
  }

  /** The element whose shadow root this one is in. */
  get #host(): PageElement | undefined {
    return this.parentElement ? this.parentElement.#host : this.parentNode.host;
  }

  getAttribute(name: string): string | null {
    return attributeOf(this.parsed, name) ?? null;
  }

  /** Supports lists of tag names and of attributes with a value, such as `h1, [role="heading"]`. */
  matches(selectors: string): boolean {
    return selectors.split(', ').some((selector) => {
      const [, name, value] = /^\[([\w-]+)="([\w-]+)"\]$/.exec(selector) ?? [];
      return name ? this.getAttribute(name) === value : this.localName === selector;
    });
  }
}

/**
 * All elements of a parsed page or shadow root, including those in declarative shadow roots of other elements. The content
 * of templates is not part of the page, and the shadow roots of `prolo-*` elements are rendered anew.
 *
 * @param host - the element whose shadow root the nodes are in. Default: none, the nodes are a page.
 */
export function pageElements(nodes: readonly DefaultTreeAdapterTypes.ChildNode[], host?: PageElement): PageElement[] {
  const found: PageElement[] = [];
  const groups = [{nodes, parent: null as PageElement | null, host}];
  // A list that grows while it is read, because a page may be deeper than the call stack.
  for (const {nodes, parent, host} of groups) {
    let before: PageElement | null = null;
    for (const node of nodes) {
      if (!('tagName' in node)) continue;
      if (parent && !parent.shadowTemplate && isShadowTemplate(node)) {
        parent.shadowTemplate = node;
        if (!parent.isProlo) groups.push({nodes: node.content.childNodes, parent: null, host: parent});
        continue;
      }
      const element: PageElement = new PageElement(node, parent, before, host);
      if (parent) parent.lastElementChild = element;
      found.push(element);
      groups.push({nodes: node.childNodes, parent: element, host: undefined});
      before = element;
    }
  }
  return found;
}

function isShadowTemplate(node: ParsedElement): node is ParsedTemplate {
  return 'content' in node && node.attrs.some(({name}) => name === 'shadowrootmode');
}

const attributeOf = ({attrs}: ParsedElement, name: string) => attrs.find((attribute) => attribute.name === name)?.value;

const mediaTags = new Set(media.split(', '));

/** Whether a node shows text, or something without any. */
function hasContent(node: DefaultTreeAdapterTypes.ChildNode): boolean {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value.trim() !== '';
  return 'tagName' in node && (mediaTags.has(node.tagName) || node.childNodes.some(hasContent));
}
