import {LitElementRenderer} from '@lit-labs/ssr/lib/lit-element-renderer.js';
import {renderThunked} from '@lit-labs/ssr/lib/render.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {CSSResult, LitElement} from 'lit';
import {parseFragment} from 'parse5';
import {fingerprint} from '../elements/shared/fingerprint.js';
import type {PageMember} from '../elements/shared/page-controller.js';
import {readAmbient} from '../runtime/ambient.js';
import type {PageState} from '../runtime/page-state.js';
import {pageElements, type PageElement} from './page-element.js';

type RenderInfo = Parameters<LitElementRenderer['renderShadow']>[0];

export interface ShadowRootOptions {
  /** Whether each shadow root carries its style sheet. */
  readonly styles: boolean;
}

/** A `prolo-*` element on a server, rendered as Lit does it, and aware of the page around it. */
export class ServerElement extends LitElementRenderer {
  declare element: LitElement & PageMember;
  /** The element's node in the page. */
  node!: PageElement;
  /** The elements in its shadow root, which are known once it is rendered. */
  nested: ServerElement[] = [];
  #page!: PageState;

  /** The server's registry holds `prolo-*` elements only. */
  static override matchesClass(): boolean {
    return true;
  }

  /** Creates the element of a node, and connects it to the page. */
  static at(node: PageElement, page: PageState): ServerElement {
    const element = new ServerElement(node.localName);
    for (const {name, value} of node.parsed.attrs) element.setAttribute(name, value);
    element.connect(node, page);
    return element;
  }

  /** Lit calls it while the markup around is still being written, when the node in it is not known yet. */
  override connectedCallback(): void {}

  /** Lit calls it at the same time, for an element in the shadow root of another. */
  override renderShadow({customElementHostStack}: RenderInfo): string[] {
    (customElementHostStack[0] as ServerElement).nested.push(this);
    return [];
  }

  connect(node: PageElement, page: PageState): void {
    this.node = node;
    this.#page = page;
    this.element.applyAmbient(readAmbient(node));
    this.element.registerWithPage(page);
    this.element.applySlots?.(node.filledSlots);
    super.connectedCallback();
  }

  disconnect(): void {
    this.element.unregisterFromPage?.(this.#page);
    for (const element of this.nested) element.disconnect();
  }

  /** Renders the content of the shadow root. */
  renderRoot(options: ShadowRootOptions): string {
    const template = this.element.render();
    const nestedBefore = this.nested;
    this.nested = [];
    const rendered = renderThunked(template, {
      elementRenderers: [ServerElement],
      customElementInstanceStack: [this],
      customElementHostStack: [this],
      eventTargetStack: [this.element],
    });
    // Lit writes the property `checked` as an attribute even where it is false, and any value of that attribute checks the box.
    const content = collectResultSync(rendered).replaceAll(' checked="false"', '');
    const markup = `<!--${fingerprint(template)}-->${content}`;
    for (const element of nestedBefore) element.disconnect();
    const nodes = proloNodes(parseFragment(markup, {sourceCodeLocationInfo: true}).childNodes, this.node);
    this.nested.forEach((element, index) => element.connect(nodes[index]!, this.#page));
    const style = options.styles ? `<style>${this.#styles()}</style>` : '';
    return style + insertShadowRoots(markup, this.nested, options);
  }

  #styles(): string {
    const {elementStyles} = this.element.constructor as typeof LitElement;
    return elementStyles.map((style) => (style as CSSResult).cssText).join('');
  }
}

/** The nodes of `prolo-*` elements in a parsed page or shadow root, in their order. */
export function proloNodes(nodes: Parameters<typeof pageElements>[0], host?: PageElement): PageElement[] {
  return pageElements(nodes, host)
    .filter(({isProlo}) => isProlo)
    .sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({parsed}: PageElement) => parsed.sourceCodeLocation!.startOffset;

/** Inserts the declarative shadow root of each element into the markup; an existing one is replaced. */
export function insertShadowRoots(
  markup: string,
  elements: readonly ServerElement[],
  options: ShadowRootOptions,
): string {
  const roots = elements.map((element) => ({element, ...rangeOf(element.node)})).sort((a, b) => a.start - b.start);
  let result = '';
  let end = 0;
  for (const root of roots) {
    const content = root.element.renderRoot(options);
    result += `${markup.slice(end, root.start)}<template shadowrootmode="open">${content}</template>`;
    end = root.end;
  }
  return result + markup.slice(end);
}

/** The offsets of the declarative shadow root; both are the same where there is none yet. */
function rangeOf({shadowTemplate, parsed}: PageElement): {start: number; end: number} {
  const start = parsed.sourceCodeLocation!.startTag!.endOffset;
  const template = shadowTemplate?.sourceCodeLocation;
  return {start: template?.startOffset ?? start, end: template?.endOffset ?? start};
}
