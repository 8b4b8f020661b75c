import {supportsAdoptingStyleSheets, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Ambient} from '../../runtime/ambient.js';
import {observePageLook, PageReading, readPageLook} from '../../runtime/page-look.js';
import {pageParsed} from './hydration.js';
import type {RenderContext} from './render-context.js';

interface Host extends ReactiveControllerHost, Element {
  readonly ambient: Ambient;
  readonly context: RenderContext;
}

/** The connected elements that take the look of the page. */
const controllers = new Set<LookController>();
/** The style sheets by their declarations: most elements of a page share one. */
const sheets = new Map<string, CSSStyleSheet>();
/** Those whose look is read before the next frame. */
const waiting = new Set<LookController>();
let stopObserving: (() => void) | undefined;

/** Gives an element the look of the page's own headings and links, and follows the page when it changes its look. */
export class LookController implements ReactiveController {
  readonly #host: Host;
  readonly #isPrerendered: boolean;
  #sheet?: CSSStyleSheet | undefined;
  /** What of the host the look depends on, when it was last read. */
  #asked = '';

  constructor(host: Host) {
    this.#host = host;
    this.#isPrerendered = host.shadowRoot !== null;
    host.addController(this);
  }

  hostConnected(): void {
    if (!supportsAdoptingStyleSheets || this.#host.ownerDocument !== document) return;
    controllers.add(this);
    if (!stopObserving) {
      stopObserving = observePageLook(readAll);
      // The heading or link to look like may not have been parsed yet.
      void pageParsed()?.then(readAll);
    }
    schedule(this);
  }

  hostUpdated(): void {
    if (controllers.has(this) && this.#question !== this.#asked) schedule(this);
  }

  hostDisconnected(): void {
    controllers.delete(this);
    waiting.delete(this);
    if (controllers.size > 0) return;
    stopObserving?.();
    stopObserving = undefined;
  }

  /** What the page gives; nothing where it asks for the plain look. */
  read(reading: PageReading): string {
    const {ambient, context} = this.#host;
    this.#asked = this.#question;
    if (ambient.look === 'plain') return '';
    return readPageLook(this.#host, context.headingLevel, this.#isPrerendered, reading);
  }

  get #question(): string {
    const {ambient, context} = this.#host;
    return `${ambient.look} ${context.headingLevel}`;
  }

  apply(declarations: string): void {
    const root = this.#host.shadowRoot;
    const sheet = declarations ? sheetOf(declarations) : undefined;
    if (!root || sheet === this.#sheet) return;
    const others = root.adoptedStyleSheets.filter((adopted) => adopted !== this.#sheet);
    root.adoptedStyleSheets = sheet ? [...others, sheet] : others;
    this.#sheet = sheet;
  }
}

const readAll = (): void => schedule(...controllers);

/** Before the next frame, so that an element is painted with its look at once: first all reading, then all writing. */
function schedule(...asking: readonly LookController[]): void {
  if (waiting.size === 0 && asking.length > 0) requestAnimationFrame(readWaiting);
  for (const controller of asking) waiting.add(controller);
}

function readWaiting(): void {
  const asking = [...waiting];
  waiting.clear();
  const reading = new PageReading();
  const looks = asking.map((controller) => [controller, controller.read(reading)] as const);
  for (const [controller, declarations] of looks) controller.apply(declarations);
}

function sheetOf(declarations: string): CSSStyleSheet {
  let sheet = sheets.get(declarations);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host{${declarations}}`);
    sheets.set(declarations, sheet);
  }
  return sheet;
}
