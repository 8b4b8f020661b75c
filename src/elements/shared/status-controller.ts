import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

/** Screen readers cut a message short that comes at once with the change of a control. In milliseconds. */
const delay = 150;
/** What stays would be read out a second time in its place on the page. In milliseconds. */
const duration = 3_000;

/** Announces changes to screen readers: one polite status, which is emptied after it was read out. */
export class StatusController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#text = '';
  }

  /** Announces a text of at most ten words. A later one replaces it. */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#show(text);
      this.#timer = setTimeout(() => this.#show(''), duration);
    }, delay);
  }

  render(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.#text}</p>`;
  }

  #show(text: string): void {
    this.#text = text;
    this.#host.requestUpdate();
  }
}
