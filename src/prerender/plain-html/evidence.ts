import {conditionIds, conditions} from '../../content/conditions.js';
import type {Wording} from '../../content/model.js';
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
import {certaintyText, directionText, gradeText} from './grade.js';
import type {Piece} from './piece.js';
import {citations, sourcesOf, sourcesPieces} from './sources.js';
import {blockEntry, fold, heading, list, only, paragraph, type Writer} from './write.js';

/** The conditions with their grades, under each of which its findings are folded, and notes on all of them. */
export function evidencePieces(writer: Writer<'evidence'>) {
  const {text, say, explain, sayName} = writer;
  const results = conditionIds.flatMap((condition) => {
    const headline: Headline = conditionStatements[conditions[condition].fact];
    const ids = findingIds.filter((id) => findings[id].condition === condition);
    const entries = ids.flatMap((id) => findingEntry(id, writer));
    return only({condition}, fold(sayName(condition), gradeText(headline, writer), list('ul', entries)));
  });
  return [
    heading(say(text.title)),
    paragraph(`${explain(text.intro)}${citations(evidenceIntro.refs)}`),
    ...results,
    ...fold(say(text.labels.notes), '', [
      paragraph(explain(text.certaintyNote)),
      paragraph(`${explain(text.authorsNote)}${citations(evidenceAuthorsNote.refs)}`),
      paragraph(`${explain(text.bodiesNote)}${citations(evidenceBodiesNote.refs)}`),
    ]),
    ...sourcesPieces(writer),
  ];
}

export const evidenceRequest = (element: ProloEvidence) => ({condition: shownConditions(element)});

function findingEntry(id: FindingId, writer: Writer<'evidence'>): Piece[] {
  const {text, grades, say, explain} = writer;
  const {labels, findings: texts} = text;
  const finding: Finding = findings[id];
  const {grounds = [], kind, strength, ties = []} = finding;
  const detail = (label: Wording, values: readonly string[]) =>
    values.length > 0 ? [paragraph([`<strong>${say(label)}</strong>`, ...values].join('<br>'))] : [];
  const certainty = certaintyText(finding, writer);
  return blockEntry([
    ...(kind === 'study' ? [] : [paragraph(say(labels[kind]))]),
    paragraph(`<strong>${say(texts[id].question)}</strong>`),
    paragraph(directionText(finding, writer)),
    paragraph(explain(texts[id])),
    ...detail(
      labels.certainty,
      kind === 'advice' ? [] : [certainty, ...(finding.gradedBy ? [say(text.gradedByReview)] : [])],
    ),
    ...detail(labels.strength, strength ? [say(grades.strengths[strength])] : []),
    ...detail(
      labels.grounds,
      grounds.map((it) => say(text.grounds[it])),
    ),
    ...detail(labels.studies, [explain(texts[id].studies)]),
    ...detail(
      labels.ties,
      ties.map((it) => say(text.ties[it])),
    ),
    ...sourcesOf(finding.refs, writer),
  ]);
}
