import {LitElementRenderer} from '@lit-labs/ssr/lib/lit-element-renderer.js';
import {renderThunked} from '@lit-labs/ssr/lib/render.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {CSSResult, TemplateResult} from 'lit';
import {parseFragment} from 'parse5';
import {readAmbient, type Ambient} from '../runtime/ambient.js';
import {inlines} from '../elements/shared/drawings.js';
import {neverSkipped} from '../elements/shared/tokens.styles.js';
import type {ElementSection} from '../content/model.js';
import type {ResolvedSection} from '../runtime/registry.js';
import {fingerprint} from '../elements/shared/fingerprint.js';
import {pageElements, type PageElement} from './page-element.js';

/** What a server asks of an element in the place of a browser. Protected, as a page has no use for it. */
interface Served {
  readonly isInteractive: boolean;
  readonly resolvedSection?: ResolvedSection<ElementSection>;
  readonly ambient: Ambient;
  applyAmbient(ambient: Ambient): void;
  registerWithPage(): void;
  unregisterFromPage(): void;
  render(): TemplateResult;
}

type RenderInfo = Parameters<LitElementRenderer['renderShadow']>[0];

export interface DrawOptions {
  /** Whether each shadow root carries its style sheet. */
  readonly styles: boolean;
}

/** An element of ours on a server. */
export class ServerElement extends LitElementRenderer {
  /** Where it stands. */
  place!: PageElement;
  /** The elements in its shadow root, which are known once it is drawn. */
  nested: ServerElement[] = [];

  /** All that the server's registry holds is ours. */
  static override matchesClass(): boolean {
    return true;
  }

  static at(place: PageElement): ServerElement {
    const element = new ServerElement(place.localName);
    for (const {name, value} of place.parsed.attrs) element.setAttribute(name, value);
    element.enter(place);
    return element;
  }

  get served(): Served {
    return this.element as unknown as Served;
  }

  /** Lit calls it while the markup around is still being written and the place in it is not known. */
  override connectedCallback(): void {}

  /** Lit calls it in the same moment, for an element in the shadow root of another. */
  override renderShadow({customElementHostStack}: RenderInfo): string[] {
    (customElementHostStack[0] as ServerElement).nested.push(this);
    return [];
  }

  enter(place: PageElement): void {
    this.place = place;
    this.served.applyAmbient(readAmbient(place as unknown as Element));
    super.connectedCallback();
    this.served.registerWithPage();
  }

  leave(): void {
    this.served.unregisterFromPage();
    for (const element of this.nested) element.leave();
  }

  /** What is in the shadow root. */
  draw(options: DrawOptions): string {
    const drawing = this.served.render();
    const drawnBefore = this.nested;
    this.nested = [];
    const rendered = renderThunked(drawing, {
      elementRenderers: [ServerElement],
      customElementInstanceStack: [this],
      customElementHostStack: [this],
      eventTargetStack: [this.element],
    });
    // Lit writes a property that has an attribute of the same name as its text, which is no way to say no.
    const drawn = collectResultSync(rendered).replace(/ (checked|open)="false"/g, '');
    // By its comments Lit finds the places of changes again; what only shows words is compared as a whole.
    const markup = this.served.isInteractive ? `<!--${fingerprint(drawing)}-->${drawn}` : tidyMarkup(drawn);
    for (const element of drawnBefore) element.leave();
    const places = placesIn(parseFragment(markup, {sourceCodeLocationInfo: true}).childNodes, this.place);
    this.nested.forEach((element, index) => element.enter(places[index]!));
    const style = options.styles ? `<style>${this.#styles()}</style>` : '';
    return style + insertShadowRoots(markup, this.nested, options);
  }

  #styles(): string {
    const {elementStyles} = this.element.constructor as unknown as {elementStyles: CSSResult[]};
    return [...elementStyles, neverSkipped].map(({cssText}) => cssText).join('');
  }
}

/** White space between tags, with the tags of what lies in a line before and after it. */
const space = new RegExp(`(?<=(</(?:${inlines})>)|>|^)\\s+(?=(<(?:${inlines})[\\s>])|<|$)`, 'g');

/** Does with markup what a browser does with the nodes of it, so that nothing has to go once it is there. */
function tidyMarkup(markup: string): string {
  return markup
    .replace(/<!--.*?-->|<\?>/gs, '')
    .replace(space, (between, before?: string, after?: string) => (before && after ? between : ''));
}

/** Where elements of ours stand in a parsed page or shadow root, in their order. */
export function placesIn(nodes: Parameters<typeof pageElements>[0], host?: PageElement): PageElement[] {
  return pageElements(nodes, host)
    .filter(({isOurs}) => isOurs)
    .sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({parsed}: PageElement) => parsed.sourceCodeLocation!.startOffset;

/** Gives each element in the markup its declarative shadow root; one that is there already is replaced. */
export function insertShadowRoots(markup: string, elements: readonly ServerElement[], options: DrawOptions): string {
  const roots = elements.map((element) => ({element, ...rangeOf(element.place)})).sort((a, b) => a.start - b.start);
  let filled = '';
  let end = 0;
  for (const root of roots) {
    filled += `${markup.slice(end, root.start)}<template shadowrootmode="open">${root.element.draw(options)}</template>`;
    end = root.end;
  }
  return filled + markup.slice(end);
}

/** Where the declarative shadow root is, or is to be. */
function rangeOf({shadowTemplate, parsed}: PageElement): {start: number; end: number} {
  const start = parsed.sourceCodeLocation!.startTag!.endOffset;
  const template = shadowTemplate?.sourceCodeLocation;
  return {start: template?.startOffset ?? start, end: template?.endOffset ?? start};
}
