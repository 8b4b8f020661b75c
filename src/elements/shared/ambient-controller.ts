import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {noAmbient, readAmbient, type Ambient} from '../../runtime/ambient.js';
import {observeRoots, unobserveRoots, type RootListener} from '../../runtime/root-observer.js';

/** Reads the ambient values of an element when it connects, and again when the page around it changes. */
export class AmbientController implements ReactiveController, RootListener {
  readonly #host: ReactiveControllerHost & Element;
  #observedRoots: readonly Node[] = [];
  #value = noAmbient;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get value(): Ambient {
    return this.#value;
  }

  /** Sets the values; a server calls it, where there is no page to observe. */
  apply(ambient: Ambient): void {
    this.#value = ambient;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#observedRoots = observeRoots(this.#host, this);
    this.ambientChanged();
  }

  hostDisconnected(): void {
    unobserveRoots(this.#observedRoots, this);
  }

  ambientChanged(): void {
    this.apply(readAmbient(this.#host));
  }
}
