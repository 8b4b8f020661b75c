/** The statements of a language pack together with what holds of them in every language. */
import {en} from '../../src/content/en/index.js';
import type {FullLanguagePack, Wording} from '../../src/content/model.js';
import {articleStatements} from '../../src/content/statements/article.js';
import {conditionsIntro, conditionStatements} from '../../src/content/statements/conditions.js';
import {disclaimerStatements} from '../../src/content/statements/disclaimer.js';
import {
  evidenceAuthorsNote,
  evidenceBodiesNote,
  evidenceIntro,
  findings,
} from '../../src/content/statements/evidence.js';
import {mechanismIntro, mechanismStatements} from '../../src/content/statements/mechanism.js';
import {optionHarms, options, optionTopics} from '../../src/content/statements/options.js';
import {overviewStatements} from '../../src/content/statements/overview.js';
import {questionStatements} from '../../src/content/statements/questions.js';
import type {Relation} from '../../src/content/statements/relation.js';
import {riskGroups, risksIntro, riskStatements} from '../../src/content/statements/risks.js';
import {visitStatements} from '../../src/content/statements/visit.js';

/** Relations that hold of one part of each text. */
function under(part: string, table: Readonly<Record<string, Relation>>): object {
  return Object.fromEntries(Object.entries(table).map(([id, {refs}]) => [id, {[part]: {refs}}]));
}

/** The relations of each section, in the shape that its text has in a language pack. */
export const relations = {
  disclaimer: {statements: disclaimerStatements},
  overview: {statements: overviewStatements},
  conditions: {intro: conditionsIntro, statements: conditionStatements},
  mechanism: {intro: mechanismIntro, statements: mechanismStatements},
  evidence: {
    intro: evidenceIntro,
    authorsNote: evidenceAuthorsNote,
    bodiesNote: evidenceBodiesNote,
    findings,
  },
  options: {
    topics: under('about', optionTopics),
    options: under('benefit', options),
    harms: optionHarms,
  },
  risks: {intro: risksIntro, groups: riskGroups, statements: riskStatements},
  article: {statements: articleStatements},
  questions: {statements: questionStatements},
  visit: {statements: visitStatements},
} as const;

export type StatementSection = keyof typeof relations;
export const statementSections = Object.keys(relations) as StatementSection[];

export interface Statement extends Relation {
  /** The id, as in `M1`, with the part, as in `M1 limit`; else the place, as in `risks ask-first intro`. */
  readonly path: string;
  readonly wording: Wording;
}

/** Everything that a section states, with its sources, in the order of the relations. */
export function statementsOf(section: StatementSection, pack: FullLanguagePack = en): Statement[] {
  return joined(relations[section], pack[section], [section]);
}

/** Walks relations and texts side by side. */
function joined(relation: object, text: object, path: readonly string[]): Statement[] {
  const here =
    'refs' in relation ? [{path: nameOf(path), refs: (relation as Relation).refs, wording: text as Wording}] : [];
  const inside = Object.entries(relation).flatMap(([key, part]: [string, unknown]) =>
    key in text ? joined(part as object, text[key as keyof typeof text], [...path, key]) : [],
  );
  return [...here, ...inside];
}

/** A statement is known by its id alone. */
function nameOf(path: readonly string[]): string {
  const list = path.findIndex((key) => key === 'statements' || key === 'findings');
  return (list < 0 ? path.filter((key) => key !== 'groups') : path.slice(list + 1)).join(' ');
}
