import type {Wording} from '../../content/model.js';
import type {Relation} from '../../content/statements/relation.js';
import {
  riskFactIds,
  riskGroupIds,
  riskGroups,
  risksIntro,
  riskStatements,
  urgencies,
  type RiskRelation,
  type Urgency,
} from '../../content/statements/risks.js';
import {citations} from './sources.js';
import {entry, heading, list, paragraph, stated, subheading, type Writer} from './write.js';

/** The groups of risks and advice, each as a list under a heading. */
export function risksPieces({text, say, explain}: Writer<'risks'>) {
  const groups = riskGroupIds.map((group) => {
    const {title, intro}: {title: Wording; intro?: Wording} = text.groups[group];
    const {intro: relation}: {intro?: Relation} = riskGroups[group];
    const ids = riskFactIds.filter((id) => riskStatements[id].group === group);
    const entries = (urgency?: Urgency) =>
      ids
        .filter((id) => (riskStatements[id] as RiskRelation).urgency === urgency)
        .flatMap((id) => stated(id, [entry(`${explain(text.statements[id])}${citations(riskStatements[id].refs)}`)]));
    return [
      subheading(say(title)),
      ...(intro ? [paragraph(`${explain(intro)}${citations(relation?.refs ?? [])}`)] : []),
      ...urgencies.flatMap((urgency) => {
        const advice = entries(urgency);
        return advice.length > 0 ? [paragraph(say(text.urgencies[urgency])), ...list('ul', advice)] : [];
      }),
      ...list('ul', entries()),
    ];
  });
  return [heading(say(text.title)), paragraph(`${explain(text.intro)}${citations(risksIntro.refs)}`), ...groups.flat()];
}
