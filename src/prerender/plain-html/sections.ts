import type {ConditionId} from '../../content/conditions.js';
import type {Wording, Words} from '../../content/model.js';
import type {GuideSection} from '../../elements/guide/sections.js';
import type {RenderContext} from '../../elements/shared/render-context.js';
import {hasOwnWords} from '../../runtime/registry.js';
import {articlePieces} from './article.js';
import {conditionsPieces} from './conditions.js';
import {disclaimerPieces} from './disclaimer.js';
import {evidencePieces} from './evidence.js';
import {guidePieces} from './guide.js';
import {mechanismPieces} from './mechanism.js';
import {optionsPieces} from './options.js';
import {overviewPieces} from './overview.js';
import type {Piece} from './piece.js';
import {provenancePieces} from './provenance.js';
import {questionsPieces} from './questions.js';
import {risksPieces} from './risks.js';
import {sourcesPieces} from './sources.js';
import {visitPieces} from './visit.js';
import {makeExplainer, wordsPieces} from './words.js';
import {escape, type Writer} from './write.js';

/** What plain HTML is made of: the section of each element, and the provenance below all of them. */
export type PlainSection = GuideSection | 'guide' | 'options' | 'provenance' | 'questions' | 'visit';

const writePieces: {readonly [Name in PlainSection]: (writer: Writer<Name>) => readonly Piece[]} = {
  article: articlePieces,
  conditions: conditionsPieces,
  disclaimer: disclaimerPieces,
  evidence: evidencePieces,
  guide: guidePieces,
  mechanism: mechanismPieces,
  options: optionsPieces,
  overview: overviewPieces,
  provenance: provenancePieces,
  questions: questionsPieces,
  risks: risksPieces,
  visit: visitPieces,
};

export const plainSections = Object.keys(writePieces) as PlainSection[];

/** The pieces of a section, in the language and at the reading level of a context. */
export function piecesOf(name: PlainSection, context: RenderContext): readonly Piece[] {
  // Each function gets the text of its own section.
  const write = writePieces[name] as (writer: Writer<PlainSection>) => readonly Piece[];
  // The prerenderer comes with English, so no section is missing.
  const {words = {}} = context.section(name)!.content as {words?: Words};
  const used = context.reading === 'plain' ? words : {};
  const explain = makeExplainer(used);
  const writer = {
    text: context.section(name)!.content,
    grades: context.grades!,
    about: context.section('about')!,
    parts: context.section('parts')!.content,
    provenance: context.section('provenance')!,
    hasOwnWords: hasOwnWords(context.ambient.language),
    say: (wording: Wording) => escape(context.text(wording)),
    explain: (wording: Wording) => explain(context.text(wording)),
    sayName: (condition: ConditionId) => escape(context.conditionName(condition)),
  } satisfies Writer<PlainSection>;
  const pieces = [...write(writer), ...wordsPieces(used, writer)];
  const has = (placeholder: string) => pieces.some(({html}) => html.includes(placeholder));
  // The evidence lists its sources itself, before the hard words.
  return has('{cite:') && !has('{references}') ? [...pieces, ...sourcesPieces(writer)] : pieces;
}

/** The section of an element. */
export const sectionOf = (tag: string) => tag.slice('prolo-'.length) as Exclude<PlainSection, 'provenance'>;
