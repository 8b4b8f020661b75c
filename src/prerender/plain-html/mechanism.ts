import {citations} from './sources.js';
import {scenes} from '../../content/scenes.js';
import {mechanismFactIds, mechanismIntro, mechanismStatements} from '../../content/statements/mechanism.js';
import {blockEntry, heading, list, paragraph, type Writer} from './write.js';

/** A numbered list of the steps, each with its statements and what limits them. */
export function mechanismPieces({text, say, explain}: Writer<'mechanism'>) {
  const limitLabel = `<strong>${say(text.limitLabel)}</strong>`;
  const entries = scenes.map((scene) =>
    blockEntry([
      paragraph(`<strong>${say(text.scenes[scene])}</strong>`),
      ...mechanismFactIds
        .filter((id) => mechanismStatements[id].scene === scene)
        .flatMap((id) => {
          const statement = text.statements[id];
          return [
            paragraph(`${explain(statement)}${citations(mechanismStatements[id].refs)}`),
            paragraph(`${limitLabel} ${explain(statement.limit)}${citations(mechanismStatements[id].limit.refs)}`),
          ];
        }),
    ]),
  );
  return [
    heading(say(text.title)),
    paragraph(`${explain(text.intro)}${citations(mechanismIntro.refs)}`),
    ...list('ol', entries.flat()),
  ];
}
