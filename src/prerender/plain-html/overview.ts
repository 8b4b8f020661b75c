import {citations} from './sources.js';
import {overviewFactIds, overviewStatements} from '../../content/statements/overview.js';
import {heading, paragraph, stated, type Writer} from './write.js';

/** The statements, each as a paragraph. */
export function overviewPieces({text, say, explain}: Writer<'overview'>) {
  return [
    heading(say(text.title)),
    ...overviewFactIds.flatMap((id) =>
      stated(id, [paragraph(`${explain(text.statements[id])}${citations(overviewStatements[id].refs)}`)]),
    ),
  ];
}
