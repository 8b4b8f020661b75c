import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ElementSection} from '../../content/model.js';
import type {References} from '../../content/references.generated.js';
import type {Description, Provenance} from '../../runtime/description.js';
import type {ResolvedSection} from '../../runtime/registry.js';
import type {RenderContext} from './render-context.js';
import {publishStructuredData} from './structured-data.js';

interface Described extends ReactiveControllerHost, Element {
  readonly structuredData?: boolean | undefined;
  readonly context: RenderContext;
  readonly provenance: Provenance | undefined;
  readonly references: References;
  readonly resolvedSection: ResolvedSection<ElementSection> | undefined;
}

/** Publishes the structured data of an element while it is connected and asks for it. */
export class StructuredDataController implements ReactiveController {
  readonly #host: Described;

  constructor(host: Described) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const isWanted = this.#host.structuredData && this.#host.isConnected;
    publishStructuredData(this.#host, isWanted ? describe(this.#host) : undefined);
  }

  hostDisconnected(): void {
    publishStructuredData(this.#host);
  }
}

/** What an element publishes; `undefined` while the page has no text for it. */
function describe({context, provenance, references, resolvedSection: section}: Described): Description | undefined {
  if (!section || !provenance) return undefined;
  return {
    name: context.text(section.content.title),
    lang: section.lang,
    about: context.section('provenance')?.content.treatment,
    provenance,
    references: Object.values(references),
  };
}
