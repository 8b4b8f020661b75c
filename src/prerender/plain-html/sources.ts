import type {Reference} from '../../content/reference.js';
import {references, type ReferenceId} from '../../content/references.generated.js';
import {addressOf} from '../../elements/shared/sources.js';
import {interpolate} from '../../runtime/interpolate.js';
import type {Piece} from './piece.js';
import {entry, escape, only, piece, type Writer} from './write.js';

/** The numbers of publications in the list of sources of the same part, as text. */
export const citations = (refs: readonly ReferenceId[]) => (refs.length > 0 ? `\u00a0[{cite:${refs.join(' ')}}]` : '');

/** The folded list of what the pieces before it cite. */
export function sourcesPieces({parts}: Pick<Writer<'provenance'>, 'parts'>): Piece[] {
  const title = interpolate(escape(parts.sources), {count: '{cited}'});
  return only({sources: 'some'}, [
    piece(`<details>\n<summary><{subheading}>${title}</{subheading}></summary>\n<ol>\n`),
    piece('{references}'),
    piece('</ol>\n</details>\n'),
  ]);
}

/** The folded list of publications that a finding of its own cites. */
export function sourcesOf(refs: readonly ReferenceId[], {parts}: Pick<Writer<'provenance'>, 'parts'>): Piece[] {
  if (refs.length === 0) return [];
  const title = interpolate(escape(parts.sources), {count: refs.length});
  return [
    piece(`<details>\n<summary><strong>${title}</strong></summary>\n<ol>\n`),
    ...refs.map((id) => piece(referenceEntries[id]!)),
    piece('</ol>\n</details>\n'),
  ];
}

/** The entry of each publication in the list of sources. */
export const referenceEntries: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries<Reference>(references).map(([id, reference]) => [id, entry(renderReference(reference)).html]),
);

function renderReference(reference: Reference): string {
  const {citation, title, language = 'en', DOI = '', PMID = '', PMCID = '', URL: url = ''} = reference;
  const address = addressOf(reference);
  const cite = `<cite lang="${language}">${escape(title)}</cite>`;
  return interpolate(escape(citation), {
    title: address ? `<a href="${escape(address)}">${cite}</a>` : cite,
    DOI: breakable(DOI),
    PMID,
    PMCID,
    URL: breakable(url),
  });
}

/** Text that may break after each slash: an address is often wider than a phone. */
function breakable(text: string): string {
  return escape(text).replace(/\/(?=[^/])/g, '/<wbr>');
}
