import {
  optionAreaIds,
  optionAreas,
  optionHarms,
  options,
  optionsOf,
  optionTopics,
  type OptionId,
  type OptionTopicId,
} from '../../content/statements/options.js';
import type {ProloOptions} from '../../elements/options/prolo-options.js';
import {isNamedLikeKind} from '../../elements/options/prolo-options.js';
import {shownTopics} from '../../elements/options/shown-topics.js';
import type {Piece} from './piece.js';
import {citations} from './sources.js';
import {blockEntry, fold, heading, list, only, paragraph, stated, subheading, type Writer} from './write.js';

type OptionsWriter = Writer<'options'>;

/** The choices for each problem, by the part of the body where all problems are shown. */
export function optionsPieces(writer: OptionsWriter): Piece[] {
  const {text, say, explain} = writer;
  const areas = optionAreaIds.flatMap((area) => [
    ...only({grouping: 'areas'}, [subheading(say(text.areas[area]))]),
    ...optionAreas[area].flatMap((topic) => topicPieces(topic, writer)),
  ]);
  return [heading(say(text.title)), paragraph(explain(text.intro)), paragraph(explain(text.decide)), ...areas];
}

export const optionsRequest = (element: ProloOptions) => ({topic: shownTopics(element)});

function topicPieces(topic: OptionTopicId, writer: OptionsWriter): Piece[] {
  const {text, say, explain} = writer;
  const {name, about} = text.topics[topic];
  const prolotherapy = optionsOf(topic).find((id) => options[id].kind === 'prolotherapy')!;
  const result = `${say(text.kinds.prolotherapy)}: ${certaintyOf(prolotherapy, writer)}`;
  const [start, end] = fold(say(name), result, []) as [Piece, Piece];
  return only({topic}, [
    ...only({grouping: 'folds'}, [start]),
    ...only({grouping: 'none'}, [subheading(say(name))]),
    paragraph(`${explain(about)}${citations(optionTopics[topic].refs)}`),
    ...list(
      'ul',
      optionsOf(topic).flatMap((id) => stated(id, choiceEntry(id, writer))),
    ),
    ...only({grouping: 'folds'}, [end]),
  ]);
}

function choiceEntry(id: OptionId, writer: OptionsWriter): Piece[] {
  const {text, say, explain} = writer;
  const {labels, harms, kinds} = text;
  const {kind, harms: harmIds, refs} = options[id];
  const {name, benefit, watched} = text.options[id];
  const labelled = (label: keyof typeof labels, cell: string) =>
    paragraph(`<strong>${say(labels[label])}</strong><br>${cell || say(labels.notCounted)}`);
  const harm = harmIds.map((each) => `${explain(harms[each])}${citations(optionHarms[each].refs)}`);
  return blockEntry([
    paragraph(`${isNamedLikeKind(kind) ? '' : `${say(kinds[kind])}<br>`}<strong>${say(name)}</strong>`),
    labelled('benefit', `${explain(benefit)}${citations(refs)}`),
    labelled('harm', harm.join('<br>')),
    labelled('watched', explain(watched)),
    labelled('certainty', certaintyOf(id, writer)),
  ]);
}

function certaintyOf(id: OptionId, {text, say, grades}: OptionsWriter): string {
  const {certainty} = options[id];
  return say(certainty === 'not-graded' ? text.labels.notGraded : grades.certainties[certainty]);
}
