import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Description} from '../../runtime/description.js';
import {page} from '../../runtime/page-state.js';
import {warnOnce} from '../../runtime/warn.js';
import {afterLoad} from '../../runtime/when-idle.js';

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
    page.publishStructuredData?.(this.#host, isWanted ? this.#host.describe() : undefined);
    if (isWanted && !page.publishStructuredData) afterLoad(warnIfMissing);
  }

  hostDisconnected(): void {
    page.publishStructuredData?.(this.#host);
  }
}

/** The bibliography may come with a script that loads later, so this is checked once the page has loaded. */
function warnIfMissing(): void {
  if (page.publishStructuredData) return;
  warnOnce(
    'structured-data does nothing on this page: it needs the bibliography. Load prolo.js, or prolo-evidence.js as well.',
  );
}
