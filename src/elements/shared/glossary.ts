import {html, isServer, nothing, type TemplateResult} from 'lit';
import type {Words} from '../../content/model.js';
import {joinText} from '../../runtime/interpolate.js';
import {makeSplitter, splitSentences, type TextPart} from '../../runtime/words.js';

/** The marks at the end of a text before a word, such as a bracket, and at the start of the text after it. */
const openingMarks = /[^\s\p{L}\p{N}]*$/u;
const closingMarks = /^[^\s\p{L}\p{N}]*/u;

/**
 * Explains the hard words of an element in place, each where the element first uses it: the word opens a popover, which
 * stands right after its sentence. Made anew for each rendering, as it remembers what it has explained.
 */
export class Glossary {
  readonly #words: Words;
  readonly #split: (text: string) => TextPart[];
  readonly #explained = new Set<string>();

  constructor(words: Words) {
    this.#words = words;
    this.#split = makeSplitter(words);
  }

  /** A text with its hard words. Not for headings, summaries, links and buttons: a button may not be in them. */
  explain(text: string): unknown {
    const sentences = splitSentences(text).map((sentence) => this.#explainSentence(sentence));
    return sentences.every((sentence) => typeof sentence === 'string') ? text : joinText(sentences.flat());
  }

  /** The words that were explained, as a list in the order of the glossary, for paper, on which nothing opens. */
  renderList(title: string): TemplateResult | typeof nothing {
    if (this.#explained.size === 0 || !hasPopovers()) return nothing;
    return html`<div class="words">
      <p>${title}</p>
      <dl>
        ${Object.entries(this.#words)
          .filter(([id]) => this.#explained.has(id))
          .map(
            ([, {term, plain}]) =>
              html`<div>
                <dt>${term}</dt>
                <dd>${plain}</dd>
              </div>`,
          )}
      </dl>
    </div>`;
  }

  #explainSentence(sentence: string): unknown {
    const opened: string[] = [];
    const parts = this.#split(sentence);
    const texts: unknown[] = parts.map(({text}) => text);
    parts.forEach(({text, id}, index) => {
      if (!id || this.#explained.has(id)) return;
      this.#explained.add(id);
      opened.push(id);
      if (!hasPopovers()) return;
      // Words stand between texts. Browsers may break a line on both sides of a button, also before a full stop.
      const [before, after] = [texts[index - 1] as string, texts[index + 1] as string];
      const opening = openingMarks.exec(before)![0];
      const closing = closingMarks.exec(after)![0];
      texts[index - 1] = before.slice(0, before.length - opening.length);
      texts[index + 1] = after.slice(closing.length);
      texts[index] = renderWord(id, text, opening, closing);
    });
    return opened.length > 0 ? [...texts, opened.map((id) => this.#renderMeaning(id))] : sentence;
  }

  #renderMeaning(id: string): TemplateResult {
    const {term, plain} = this.#words[id]!;
    return hasPopovers()
      ? html`<span class="meaning" part="meaning" id=${id} popover><dfn>${term}</dfn>: ${plain}</span>`
      : html`<span class="meaning" part="meaning">(<dfn>${term}</dfn>: ${plain})</span> `;
  }
}

/** A word that opens its meaning, with the marks around it: few nodes, as a text has many words. */
function renderWord(id: string, text: string, opening: string, closing: string): TemplateResult {
  if (!opening && !closing) {
    return html`<button class="word" part="word" type="button" popovertarget=${id}>${text}</button>`;
  }
  return html`<span class="marked"
    >${opening || nothing}<button class="word" part="word" type="button" popovertarget=${id}>${text}</button
    >${closing || nothing}</span
  >`;
}

/** All words of several sections as one list, where their statements do not explain them in place. */
export function renderWords(words: Words): TemplateResult {
  return html`<dl class="word-list">
    ${Object.values(words).map(
      ({term, plain}) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${plain}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Chrome before 114, Firefox before 125 and Safari before 17 have none: there the meaning stands in brackets. */
function hasPopovers(): boolean {
  return isServer || 'popover' in HTMLElement.prototype;
}
