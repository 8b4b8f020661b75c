import type {Wording} from '../../content/model.js';
import {riskFactIds, riskGroupIds, riskStatements} from '../../content/statements/risks.js';
import {entry, heading, list, paragraph, stated, subheading, type Writer} from './write.js';

/** The groups of risks, advice and questions, each as a list under a heading. */
export function risksPieces({text, say}: Writer<'risks'>) {
  const groups = riskGroupIds.map((group) => {
    const {title, intro}: {title: Wording; intro?: Wording} = text.groups[group];
    const ids = riskFactIds.filter((id) => riskStatements[id].group === group);
    const entries = ids.flatMap((id) => stated(id, [entry(say(text.statements[id]))]));
    return [subheading(say(title)), ...(intro ? [paragraph(say(intro))] : []), ...list('ul', entries)];
  });
  return [heading(say(text.title)), paragraph(say(text.intro)), ...groups.flat()];
}
