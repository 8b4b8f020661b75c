import type {Wording} from '../../content/model.js';
import {questionGroups, questionsIn, startQuestions, type QuestionId} from '../../content/statements/questions.js';
import {entry, heading, list, paragraph, subheading, type Writer} from './write.js';

/** The most useful questions, then the others by group, each group as a list under a heading. */
export function questionsPieces({text, say}: Writer<'questions'>) {
  const group = (title: Wording, ids: readonly QuestionId[]) => [
    subheading(say(title)),
    ...list(
      'ul',
      ids.map((id) => entry(say(text.statements[id]))),
    ),
  ];
  return [
    heading(say(text.title)),
    paragraph(say(text.intro)),
    ...group(text.labels.start, startQuestions),
    ...questionGroups.flatMap((name) => group(text.groups[name], questionsIn(name))),
  ];
}
