import {nothing, type TemplateResult} from 'lit';
import type {Wording, Words} from '../../content/model.js';
import type {ReferenceId, References} from '../../content/references.generated.js';
import {Glossary} from './glossary.js';
import type {RenderContext} from './render-context.js';
import {citeNumbers, pickReferences, renderSources} from './sources.js';

/** One rendering of an element's content: numbers what it cites, explains its hard words, and lists both below. */
export class Rendering {
  readonly #context: RenderContext;
  readonly #references: References;
  readonly #glossary: Glossary | undefined;
  /** In the order of the list of sources. */
  readonly #cited = new Set<ReferenceId>();

  /**
   * @param references - the publications that the element can cite.
   * @param words - the hard words of its section.
   */
  constructor(context: RenderContext, references: References, words: Words | undefined) {
    this.#context = context;
    this.#references = references;
    // A guide has one list of all words: a button for each in each section would be twenty stops of the Tab key.
    const isExplained = context.reading === 'plain' && !context.ambient.isInGuide;
    this.#glossary = words && isExplained ? new Glossary(words) : undefined;
  }

  /** The text of a wording, in which hard words that were not used before open their meaning. */
  explain(wording: Wording): unknown {
    const text = this.#context.text(wording);
    return this.#glossary?.explain(text) ?? text;
  }

  /** The numbers of publications in the list of sources. */
  cite(refs: readonly ReferenceId[]): TemplateResult | typeof nothing {
    for (const id of refs) this.#cited.add(id);
    // A guide lists all that the section can cite, in that order.
    return citeNumbers(this.#isListedByGuide ? Object.keys(this.#references) : [...this.#cited], refs);
  }

  /** The list of what was cited. */
  renderSources(): TemplateResult | typeof nothing {
    if (this.#isListedByGuide) return nothing;
    const cited = pickReferences(this.#references, [...this.#cited]);
    return renderSources(cited, this.#context, this.#context.headingLevel + 1);
  }

  /** The meanings of the hard words that were explained, for paper. */
  renderWords(): TemplateResult | typeof nothing {
    const title = this.#context.section('parts')?.content.words;
    return (title && this.#glossary?.renderList(title)) || nothing;
  }

  /** Whether the guide around lists what is cited. A shortened one numbers its sources anew, and so lists them itself. */
  get #isListedByGuide(): boolean {
    return this.#context.ambient.isInGuide && !this.#context.isShortened;
  }
}
