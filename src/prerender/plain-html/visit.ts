import {
  answersTo,
  firstQuestions,
  mostAskedQuestions,
  visitQuestionIds,
  visitQuestions,
  visitStatements,
  type Run,
  type VisitFactId,
  type VisitQuestionId,
} from '../../content/statements/visit.js';
import type {ProloVisit} from '../../elements/visit/prolo-visit.js';
import {shownQuestions} from '../../elements/visit/shown-questions.js';
import {writeDay} from '../../elements/shared/provenance.js';
import {interpolate} from '../../runtime/interpolate.js';
import type {Piece} from './piece.js';
import {citations} from './sources.js';
import {entry, escape, fold, heading, list, only, paragraph, stated, subheading, type Writer} from './write.js';

/** Each question with its short answer, and what each voice says on it. When to call is not folded. */
export function visitPieces(writer: Writer<'visit'>): readonly Piece[] {
  const {text, say, explain} = writer;
  const pieces = (ids: readonly VisitQuestionId[]) =>
    ids.flatMap((question) =>
      only({question}, question === 'warning' ? warningPieces(writer) : questionPieces(question, writer)),
    );
  const [start, end] = fold(say(text.more), '', []);
  const isFirst = (id: VisitQuestionId) => firstQuestions.includes(id);
  return [
    heading(say(text.title)),
    paragraph(explain(text.intro)),
    ...pieces(visitQuestionIds.filter(isFirst)),
    ...only({rest: 'folded'}, [start!]),
    ...pieces(visitQuestionIds.filter((id) => !isFirst(id))),
    ...fold(say(text.pages.title), '', [paragraph(explain(text.pages.note))]),
    ...only({rest: 'folded'}, [end!]),
  ];
}

export const visitRequest = (element: ProloVisit) => ({question: shownQuestions(element)});

function questionPieces(id: VisitQuestionId, writer: Writer<'visit'>): Piece[] {
  const {text, say} = writer;
  const isMostAsked = mostAskedQuestions.includes(id);
  const answer = shortAnswer(id, writer);
  return fold(say(text.questions[id].question), isMostAsked ? answer : '', [
    ...(isMostAsked ? [] : [paragraph(answer)]),
    ...answersTo(id).flatMap((run) => runPieces(run, writer)),
    ...missingPieces(id, writer),
  ]);
}

function warningPieces(writer: Writer<'visit'>): Piece[] {
  const {text, say} = writer;
  return [
    subheading(say(text.questions.warning.question)),
    paragraph(shortAnswer('warning', writer)),
    ...answersTo('warning').flatMap((run) => runPieces(run, writer)),
    ...missingPieces('warning', writer),
  ];
}

function shortAnswer(id: VisitQuestionId, {text, say, explain}: Writer<'visit'>): string {
  const {voice, refs} = visitQuestions[id];
  return `<strong>${say(text.voices[voice])}</strong> ${explain(text.questions[id].answer)}${citations(refs)}`;
}

const runPieces = ({voice, ids}: Run, writer: Writer<'visit'>): Piece[] => [
  ...stated(ids, [paragraph(`<strong>${writer.say(writer.text.voices[voice])}</strong>`)]),
  ...factPieces(ids, writer),
];

const factPieces = (ids: readonly VisitFactId[], writer: Writer<'visit'>): Piece[] =>
  ids.flatMap((id) => stated(id, [factPiece(id, writer)]));

function factPiece(id: VisitFactId, {text, say, explain, provenance}: Writer<'visit'>): Piece {
  const relation = visitStatements[id];
  const statement = `${explain(text.statements[id])}${citations(relation.refs)}`;
  if (!('asOf' in relation)) return paragraph(statement);
  const date = `<time datetime="${relation.asOf}">${escape(writeDay(relation.asOf, provenance))}</time>`;
  return paragraph(`${statement} ${interpolate(say(text.asOf), {date})}`);
}

/** What to ask the clinic: what it does not answer itself in a slot. */
function missingPieces(id: VisitQuestionId, {text, say}: Writer<'visit'>): Piece[] {
  const {slots} = visitQuestions[id];
  if (slots.length === 0) return [];
  const entries = slots.flatMap((slot) => only({missing: slot}, [entry(say(text.slots[slot]))]));
  const missing = slots.join(' ');
  const [opening, ...closing] = list('ul', []);
  return [...only({missing}, [paragraph(say(text.askClinic)), opening!]), ...entries, ...only({missing}, closing)];
}
