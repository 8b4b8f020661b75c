import {supportsAdoptingStyleSheets} from 'lit';
import {parentOf} from '../../runtime/tree.js';

/** For the printed element: the page's own font in the size of a handout. */
const alone = (font: string) =>
  `all:initial!important;display:block!important;visibility:visible!important;font:10pt/1.4 ${font}!important`;
/** Read by the styles: what is folded stays folded, short texts are in columns, and the address of the page is below. */
const brief = (address: string) =>
  `--_folded:none!important;--_brief:block!important;--_columns:2!important;--_address:${JSON.stringify(address)}!important`;
/** For the elements around it: a plain box, and no text or picture of their own. */
const around = 'all:initial!important;display:block!important;visibility:hidden!important;font-size:0!important';
/** For what stands beside it. Said three times, as chat windows and banners often insist on being displayed. */
const beside = 'display:none!important;visibility:hidden!important;content-visibility:hidden!important';

/** How long a browser may take to begin to print, in milliseconds. */
const answerTime = 1000;

/**
 * Prints an element, and nothing of the page around it. Style sheets for print do that, adopted by the document and by
 * the shadow roots on the way to the element: nothing in the page changes, and no policy for styles forbids them. They
 * go once the page is printed.
 *
 * @param isBrief - whether folds that the reader has not opened stay folded on paper, where the engine can do that.
 * @returns a function that removes them earlier.
 */
export function printAlone(element: Element, isBrief = false): () => void {
  const view = element.ownerDocument.defaultView!;
  // Browsers inside of apps may have no print.
  if (!supportsAdoptingStyleSheets || typeof view.print !== 'function') return () => undefined;
  const rules = new Map<Document | ShadowRoot, string>();
  for (let node: Element | undefined = element; node; node = node.assignedSlot ?? parentOf(node)) {
    const root = node.getRootNode() as Document | ShadowRoot;
    const path = pathTo(node);
    const rule =
      node === element
        ? `${path}{${alone(view.getComputedStyle(node).fontFamily)};${isBrief ? brief(addressOf(view.location)) : ''}}${path} *{color:inherit!important}`
        : `${path}{${around}}${path}>*{${beside}}${path}::before,${path}::after{content:none!important}`;
    rules.set(root, `${rules.get(root) ?? `:host>*{${beside}}`}${rule}`);
  }
  const sheets = [...rules].map(([root, text]) => {
    const sheet = new view.CSSStyleSheet();
    // An important rule in a layer wins over the important rules that a page has outside of layers.
    sheet.replaceSync(
      `@page{margin:15mm;@bottom-center{content:counter(page);font:9pt sans-serif;visibility:visible}}@media print{@layer{${text}}}`,
    );
    root.adoptedStyleSheets.push(sheet);
    return {root, sheet};
  });
  const stop = new AbortController();
  const restore = () => {
    stop.abort();
    view.clearTimeout(unanswered);
    for (const {root, sheet} of sheets) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    }
  };
  // Browsers inside of apps, and sandboxed frames, may have a print that does nothing.
  const unanswered = view.setTimeout(restore, answerTime);
  view.addEventListener('beforeprint', () => view.clearTimeout(unanswered), stop);
  view.addEventListener('afterprint', restore, stop);
  view.print();
  return restore;
}

/** Where others find the page: without the place in it, and nothing for a file. */
function addressOf({protocol, origin, pathname}: Location): string {
  return protocol.startsWith('http') ? origin + pathname : '';
}

/** A selector that finds the element by its place in its document or shadow root, and nothing else. */
function pathTo(element: Element): string {
  const {parentElement: parent, parentNode} = element;
  if (parentNode === element.ownerDocument) return ':root';
  const place = [...parentNode!.children].indexOf(element) + 1;
  return `${parent ? pathTo(parent) : ':host'}>:nth-child(${place})`;
}
