/** The part of the DOM's `Element` that a walk through the page needs; a server implements it as well. */
export interface TreeNode {
  readonly localName: string;
  readonly parentElement: TreeNode | null;
  /** An element, document or shadow root; only a shadow root has a host. */
  readonly parentNode: object | null;
  readonly previousElementSibling: TreeNode | null;
  readonly lastElementChild: TreeNode | null;
  readonly shadowRoot: {readonly firstElementChild: TreeNode | null} | null;
  getAttribute(name: string): string | null;
  matches(selectors: string): boolean;
}

/** The first value that `read` returns for a node or one of its ancestors, shadow hosts included. */
export function nearest<Node extends TreeNode, Value>(
  node: Node,
  read: (ancestor: Node) => Value | null | undefined,
): Value | undefined {
  for (let ancestor: Node | undefined = node; ancestor; ancestor = parentOf(ancestor)) {
    const value = read(ancestor);
    if (value !== null && value !== undefined) return value;
  }
  return undefined;
}

/** The element around a node, through shadow roots. */
export function parentOf<Node extends TreeNode>(node: Node): Node | undefined {
  const parent = node.parentElement ?? (node.parentNode as {host?: TreeNode} | null)?.host;
  return parent as Node | undefined;
}

/**
 * Whether an element is one of this library's, or a marker that holds one in its shadow root. What the page put into such
 * an element is fallback content.
 */
export function isOurs(node: TreeNode): boolean {
  return hasOurTag(node) || hasOurTag(node.shadowRoot?.firstElementChild);
}

const hasOurTag = (node: TreeNode | null | undefined): boolean => node?.localName.startsWith('prolo-') === true;
