import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import type {ElementSection} from '../../content/model.js';
import type {Ambient} from '../../runtime/ambient.js';
import type {Provenance} from '../../runtime/description.js';
import {followFragments} from '../../runtime/fragments.js';
import {page, type PageState} from '../../runtime/page-state.js';
import type {ResolvedSection} from '../../runtime/registry.js';
import type {RenderContext} from './render-context.js';

/** An element as the page uses it: in a browser through its own callbacks, on a server through the renderer. */
export interface PageMember {
  readonly ambient: Ambient;
  readonly context: RenderContext;
  /** Where the content comes from; `undefined` while the page has none. */
  readonly provenance: Provenance | undefined;
  /** The ids of the statements that a clinic may leave out. */
  readonly optional: readonly string[];
  /** Whether the element must end with the brief disclaimer. */
  readonly needsDisclaimer: boolean;
  /** The element's content; `undefined` while the page has none in any language. */
  readonly resolvedSection: ResolvedSection<ElementSection> | undefined;
  /** Sets the ambient values. */
  applyAmbient(ambient: Ambient): void;
  /** Sets which named slots the page fills; missing in elements that do not depend on them. */
  applySlots?(names: ReadonlySet<string>): void;
  /** Makes the element known to the other elements of a page. */
  registerWithPage(page: PageState): void;
  /** Undoes `registerWithPage`. */
  unregisterFromPage(page: PageState): void;
  render(): TemplateResult;
}

/** Registers an element with the page while it is connected, and renders it again when the state of the page changes. */
export class PageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & PageMember;

  constructor(host: ReactiveControllerHost & PageMember) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    page.listeners.add(this.#onPageChange);
    this.#host.registerWithPage(page);
    followFragments();
  }

  hostDisconnected(): void {
    page.listeners.delete(this.#onPageChange);
    this.#host.unregisterFromPage(page);
    followFragments();
  }

  readonly #onPageChange = (): void => this.#host.requestUpdate();
}
