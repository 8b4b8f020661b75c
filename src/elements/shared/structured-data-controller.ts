import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Description} from '../../runtime/description.js';
import {publishStructuredData} from './structured-data.js';

interface Described extends ReactiveControllerHost, Element {
  readonly structuredData?: boolean | undefined;
  /** What to publish; `undefined` while there is nothing to describe. */
  describe(): Description | undefined;
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
    publishStructuredData(this.#host, isWanted ? this.#host.describe() : undefined);
  }

  hostDisconnected(): void {
    publishStructuredData(this.#host);
  }
}
