import {scenes} from '../../content/scenes.js';
import {mechanismFactIds, mechanismStatements} from '../../content/statements/mechanism.js';
import {blockEntry, heading, list, paragraph, type Writer} from './write.js';

/** A numbered list of the steps, each with its statements and what limits them. */
export function mechanismPieces({text, say}: Writer<'mechanism'>) {
  const limitLabel = `<strong>${say(text.limitLabel)}</strong>`;
  const entries = scenes.map((scene) =>
    blockEntry([
      paragraph(`<strong>${say(text.scenes[scene])}</strong>`),
      ...mechanismFactIds
        .filter((id) => mechanismStatements[id].scene === scene)
        .map((id) => text.statements[id])
        .flatMap((statement) => [paragraph(say(statement)), paragraph(`${limitLabel} ${say(statement.limit)}`)]),
    ]),
  );
  return [heading(say(text.title)), paragraph(say(text.intro)), ...list('ol', entries.flat())];
}
