import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ElementSection} from '../../content/model.js';
import type {References} from '../../content/references.generated.js';
import type {Description, Provenance} from '../../runtime/description.js';
import type {ResolvedSection} from '../../runtime/registry.js';
import {warnOnce} from '../../runtime/warn.js';
import {describePrinciples} from './provenance.js';
import type {RenderContext} from './render-context.js';
import {publishStructuredData} from './structured-data.js';

interface Described extends ReactiveControllerHost, Element {
  readonly structuredData?: boolean | undefined;
  readonly context: RenderContext;
  readonly hasContent: boolean;
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

/** What an element publishes; `undefined` while it shows no text of this library. */
function describe(element: Described): Description | undefined {
  const {context, provenance, references, resolvedSection: section} = element;
  if (!section || !provenance) return undefined;
  // Neither the provenance nor a review is of what the page wrote itself.
  if (!element.hasContent) {
    warnOnce('structured-data: not published, because the page shows its own text.');
    return undefined;
  }
  const origin = context.section('provenance');
  return {
    name: context.text(section.content.title),
    lang: section.lang,
    about: origin?.content.treatment,
    principles: origin && describePrinciples(origin, context),
    provenance,
    references: Object.values(references),
  };
}
