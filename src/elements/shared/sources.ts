import {html, nothing, type TemplateResult} from 'lit';
import type {Reference} from '../../content/reference.js';
import type {ReferenceId, References} from '../../content/references.generated.js';
import {interpolate} from '../../runtime/interpolate.js';
import {renderFold} from './fold.js';
import type {RenderContext} from './render-context.js';

/** Keeps the numbers on the line of the word before them. */
const noBreak = '\u00a0';

/** The publications among some that statements cite, in the order in which they are first cited. */
export function pickReferences(references: References, cited: readonly ReferenceId[]): References {
  return Object.fromEntries([...new Set(cited)].map((id) => [id, references[id]]));
}

/**
 * The numbers of publications in the list of sources, as text such as ` [3, 7]`: a link for each would be hundreds of stops
 * for a keyboard.
 */
export function citeNumbers(listed: readonly string[], cited: readonly ReferenceId[]): TemplateResult | typeof nothing {
  const numbers = cited.map((id) => listed.indexOf(id) + 1).filter((number) => number > 0);
  if (numbers.length === 0) return nothing;
  const text = `${noBreak}[${numbers.sort((a, b) => a - b).join(', ')}]`;
  return html`<span class="cite">${text}</span>`;
}

/** The folded list of the publications behind a text, numbered as the text cites them; nothing where it cites none. */
export function renderSources(
  references: References,
  context: RenderContext,
  level: number,
): TemplateResult | typeof nothing {
  const words = context.section('parts')?.content;
  const cited = Object.values(references);
  if (!words || cited.length === 0) return nothing;
  const title = interpolate(words.sources, {count: cited.length});
  return renderFold({title, level, part: 'sources', isMinor: true}, renderReferences(references));
}

/** The list of some publications, numbered as the text cites them. */
export function renderReferences(references: References): TemplateResult {
  return html`<ol class="sources">
    ${Object.values(references).map(renderReference)}
  </ol>`;
}

/** Not a template: minifiers that do not know templates take two slashes in one for a comment. */
const under = (folder: string, id: string): string => folder + id;

/** Where a publication can be read, the most lasting address first; `undefined` where no address is known. */
export function addressOf({DOI, PMID, PMCID, URL: url}: Reference): string | undefined {
  if (DOI) return under('https://doi.org/', DOI);
  if (PMID) return under('https://pubmed.ncbi.nlm.nih.gov/', `${PMID}/`);
  if (PMCID) return under('https://pmc.ncbi.nlm.nih.gov/articles/', `${PMCID}/`);
  return url;
}

/** The citation, with its title as the one link in it, marked as the title of a work in its language. */
function renderReference(reference: Reference): TemplateResult {
  const {citation, title, language = 'en', DOI, PMID, PMCID, URL: url} = reference;
  const address = addressOf(reference);
  const [before, after] = citation.split('{title}').map((part) => interpolate(part, {DOI, PMID, PMCID, URL: url})) as [
    string,
    string,
  ];
  return address
    ? html`<li>
        ${before}<a href=${address}><cite lang=${language}>${title}</cite></a
        >${after}
      </li>`
    : html`<li>${before}<cite lang=${language}>${title}</cite>${after}</li>`;
}
