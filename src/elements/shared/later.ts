import {noChange} from 'lit';
import {AsyncDirective, directive, type ChildPart} from 'lit/async-directive.js';

/** An element that draws some of its content only after the rest. */
interface Host {
  /** Draws something in a task of its own. Returns false where it is to be drawn at once. */
  drawLater?(draw: () => void): boolean;
}

class LaterDirective extends AsyncDirective {
  #content: unknown;
  #isWaiting?: boolean;

  override render(content: unknown): unknown {
    return content;
  }

  override update({options}: ChildPart, [content]: [unknown]): unknown {
    this.#content = content;
    this.#isWaiting ??=
      (options?.host as Host | undefined)?.drawLater?.(() => {
        this.#isWaiting = false;
        this.setValue(this.#content);
      }) ?? false;
    return this.#isWaiting ? noChange : content;
  }
}

/**
 * Content that nobody sees yet, such as that of a closed fold. The first rendering of an element leaves it out, so that what
 * is in sight comes sooner and the page answers its reader in between.
 *
 * @param content - what a template takes.
 */
export const later = directive(LaterDirective);
