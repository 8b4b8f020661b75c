import {isOurs, parentOf, type TreeNode} from './tree.js';

/** Every element that is a heading in HTML or by its role. */
export const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** Results since the page last changed, so that a search ends at the nearest of our elements before the node. */
let cache = new WeakMap<TreeNode, number>();

/** Forgets the results, because a page has changed. */
export function forgetHeadings(): void {
  cache = new WeakMap();
}

/** Level, 1 to 6, of the heading before a node in document order; 1 where there is none. */
export function findHeadingBefore(node: TreeNode): number {
  let level: number | undefined;
  for (let before = nodeBefore(node); before && !level; before = nodeBefore(before)) {
    level = cache.get(before) ?? headingLevelOf(before);
  }
  cache.set(node, level ?? 1);
  return level ?? 1;
}

/**
 * The node before this one in document order. Our elements are not entered, as what is in them is fallback content, and
 * neither are folds, as a heading in one is that of what is folded.
 */
function nodeBefore(node: TreeNode): TreeNode | undefined {
  let before = node.previousElementSibling;
  if (!before) return parentOf(node);
  while (before.lastElementChild && !isOurs(before) && before.localName !== 'details') before = before.lastElementChild;
  return before;
}

function headingLevelOf(node: TreeNode): number | undefined {
  if (!node.matches(headings)) return undefined;
  const level = Number(node.getAttribute('aria-level') ?? node.localName.slice(1));
  // ARIA's level of a heading without aria-level is 2 (https://www.w3.org/TR/wai-aria-1.2/#heading).
  return level >= 1 ? Math.min(Math.trunc(level), 6) : 2;
}
