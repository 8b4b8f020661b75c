import {conditionIds, conditions} from '../../content/conditions.js';
import type {Reference} from '../../content/reference.js';
import {references, type ReferenceId} from '../../content/references.generated.js';
import {conditionStatements, type Headline} from '../../content/statements/conditions.js';
import {
  evidenceAuthorsNote,
  evidenceBodiesNote,
  evidenceIntro,
  findingIds,
  findings,
  type Finding,
  type FindingId,
} from '../../content/statements/evidence.js';
import type {ProloEvidence} from '../../elements/evidence/prolo-evidence.js';
import {shownConditions} from '../../elements/shared/shown-conditions.js';
import {interpolate} from '../../runtime/interpolate.js';
import {certaintyText, directionText} from './grade.js';
import type {Piece} from './piece.js';
import {blockEntry, entry, escape, heading, list, only, paragraph, piece, subheading, type Writer} from './write.js';

/** The findings at a glance, then by condition, then the publications that they cite. */
export function evidencePieces(writer: Writer<'evidence'>) {
  const {text, say, sayName} = writer;
  const summary = conditionIds.map((condition) => {
    const headline: Headline = conditionStatements[conditions[condition].fact];
    const lines = [sayName(condition), directionText(headline, writer), certaintyText(headline, writer)];
    return entry(lines.join('<br>'), {condition});
  });
  const details = conditionIds.map((condition) => {
    const ids = findingIds.filter((id) => findings[id].condition === condition);
    const entries = ids.map((id) => findingEntry(id, writer));
    return only({condition}, [paragraph(`<strong>${sayName(condition)}</strong>`), ...list('ul', entries.flat())]);
  });
  return [
    heading(say(text.title)),
    paragraph(`${say(text.intro)}${citations(evidenceIntro.refs)}`),
    ...list('ul', summary),
    paragraph(say(text.certaintyNote)),
    paragraph(`${say(text.authorsNote)}${citations(evidenceAuthorsNote.refs)}`),
    paragraph(`${say(text.bodiesNote)}${citations(evidenceBodiesNote.refs)}`),
    ...details.flat(),
    subheading(say(text.labels.references)),
    ...list('ol', [piece('{references}')]),
  ];
}

export const evidenceRequest = (element: ProloEvidence) => ({condition: shownConditions(element)});

function findingEntry(id: FindingId, writer: Writer<'evidence'>): Piece[] {
  const {text, say} = writer;
  const finding: Finding = findings[id];
  const found = text.findings[id];
  return blockEntry([
    paragraph(`<strong>${say(found.question)}</strong>`),
    paragraph(directionText(finding, writer)),
    paragraph(`${say(found)}${citations(finding.refs)}`),
    paragraph(certaintyText(finding, writer)),
    ...(finding.gradedBy ? [paragraph(say(text.gradedByReview))] : []),
    paragraph(say(found.studies)),
  ]);
}

const citations = (refs: readonly ReferenceId[]) => refs.map((id) => ` [{reference:${id}}]`).join('');

/** The entry of each publication in the list of references. */
export const referenceEntries: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries<Reference>(references).map(([id, reference]) => [id, entry(renderReference(reference)).html]),
);

function renderReference({citation, title, language = 'en', DOI = '', PMID = '', PMCID = '', URL = ''}: Reference) {
  return interpolate(escape(citation), {
    title: `<cite lang="${language}">${escape(title)}</cite>`,
    DOI: link(`https://doi.org/${DOI}`, DOI),
    PMID: link(`https://pubmed.ncbi.nlm.nih.gov/${PMID}/`, PMID),
    PMCID: link(`https://pmc.ncbi.nlm.nih.gov/articles/${PMCID}/`, PMCID),
    URL: link(URL, URL),
  }).join('');
}

/** A link whose text may break after each slash: an address is often wider than a phone. */
function link(address: string, text: string): string {
  return `<a href="${escape(address)}">${escape(text).replace(/\/(?=[^/])/g, '/<wbr>')}</a>`;
}
