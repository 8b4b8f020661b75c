import {html, nothing, type TemplateResult} from 'lit';
import {heading} from './heading.js';
import {later} from './later.js';

/** What unfolds more: a heading that stays in sight, and says or is followed by the result. */
export interface Fold {
  /** Address on the page, such as `prolo-knee-pain`. Default: none. */
  readonly address?: string | undefined;
  /** The heading: with the result at most 12 words, as all of it becomes the name of the control. */
  readonly title: string;
  /** What stands beside the heading while the rest is folded: words and signs, never a link or a button. Default: nothing. */
  readonly result?: unknown;
  /** Level of the heading, from 1. */
  readonly level: number;
  /** Default: `fold`. */
  readonly part?: string;
  /** Whether it is open at first. Does not change later, as the state then belongs to the reader. Default: false. */
  readonly isOpen?: boolean;
  /** Called before the browser opens or closes it for a reader, which the handler can prevent. Default: nothing. */
  readonly onToggle?: (event: Event) => void;
  /** A fold in or after the content, such as its sources, which "Open all" leaves alone. Default: false. */
  readonly isMinor?: boolean;
}

/**
 * Native details. Their state belongs to the reader and the browser, which opens them for what it finds in the page, and
 * so the template sets it at first alone.
 */
export function renderFold(
  {address, title, result = nothing, level, part = 'fold', isOpen = false, onToggle, isMinor}: Fold,
  content: unknown,
): TemplateResult {
  return html`<details
    class=${isMinor ? 'fold minor' : 'fold'}
    part=${part}
    data-address=${address ?? nothing}
    ?open=${isOpen}
  >
    <summary part="fold-summary" @click=${onToggle ?? nothing}>
      ${heading(level, title, 'fold-heading')} <span class="result">${result}</span>
    </summary>
    <div class="folded">${isOpen ? content : later(content)}</div>
  </details>`;
}
