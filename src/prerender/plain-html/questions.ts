import {
  questionGroups,
  questionsIn,
  questionStatements,
  startQuestions,
  type QuestionId,
} from '../../content/statements/questions.js';
import {citations} from './sources.js';
import {entry, fold, heading, list, paragraph, stated, subheading, type Writer} from './write.js';

/** The most useful questions, and a fold with the others by group. */
export function questionsPieces({text, say}: Writer<'questions'>) {
  const questions = (ids: readonly QuestionId[]) =>
    list(
      'ul',
      ids.flatMap((id) => stated(id, [entry(`${say(text.statements[id])}${citations(questionStatements[id].refs)}`)])),
    );
  const groups = questionGroups.map((group) =>
    stated(questionsIn(group), [
      paragraph(`<strong>${say(text.groups[group])}</strong>`),
      ...questions(questionsIn(group)),
    ]),
  );
  return [
    heading(say(text.title)),
    paragraph(say(text.intro)),
    subheading(say(text.labels.start)),
    ...questions(startQuestions),
    ...fold(say(text.labels.more), '', groups.flat()),
  ];
}
