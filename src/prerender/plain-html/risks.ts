import type {Wording} from '../../content/model.js';
import type {Relation} from '../../content/statements/relation.js';
import {
  riskFactIds,
  riskGroupIds,
  riskGroups,
  risksIntro,
  riskStatements,
  urgencies,
  type RiskGroup,
  type RiskRelation,
  type Urgency,
} from '../../content/statements/risks.js';
import type {Piece} from './piece.js';
import {citations} from './sources.js';
import {entry, fold, heading, list, paragraph, piece, stated, subheading, type Writer} from './write.js';

/** The groups of risks and advice: what warns under a heading, and the rest folded. */
export function risksPieces(writer: Writer<'risks'>): Piece[] {
  const {text, say, explain} = writer;
  const groups = riskGroupIds.flatMap((group) => {
    const title = say(text.groups[group].title);
    const intro = introPieces(group, writer);
    const details = listPieces(group, undefined, writer);
    if (!('isWarning' in riskGroups[group])) return fold(title, '', [...intro, ...details]);
    const advice = urgencies.flatMap((urgency) => {
      const signs = listPieces(group, urgency, writer);
      return signs.length > 0 ? [paragraph(say(text.urgencies[urgency])), ...signs] : [];
    });
    const rest = group === 'serious' ? foldedRecord(details, say(text.onRecord)) : details;
    return [subheading(title), ...intro, ...advice, ...rest];
  });
  return [heading(say(text.title)), paragraph(`${explain(text.intro)}${citations(risksIntro.refs)}`), ...groups];
}

function introPieces(group: RiskGroup, {text, explain}: Writer<'risks'>): Piece[] {
  const {intro}: {title: Wording; intro?: Wording} = text.groups[group];
  const {intro: cited}: {intro?: Relation} = riskGroups[group];
  return intro ? [paragraph(`${explain(intro)}${citations(cited?.refs ?? [])}`)] : [];
}

function listPieces(group: RiskGroup, urgency: Urgency | undefined, {text, explain}: Writer<'risks'>): Piece[] {
  const ids = riskFactIds.filter((id) => {
    const relation: RiskRelation = riskStatements[id];
    return relation.group === group && relation.urgency === urgency;
  });
  const entries = ids.flatMap((id) =>
    stated(id, [entry(`${explain(text.statements[id])}${citations(riskStatements[id].refs)}`)]),
  );
  return entries.length > 0 ? list('ul', entries) : [];
}

/** Under a heading of its own, so its title is none. */
const foldedRecord = (details: readonly Piece[], title: string): Piece[] => [
  piece(`<details>\n<summary><strong>${title}</strong></summary>\n`),
  ...details,
  piece('</details>\n'),
];
