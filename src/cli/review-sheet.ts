import {contentChanges, type ChangeKind} from '../content/changes.js';
import type {FullLanguagePack, GradesText, ReadingLevel, Wording} from '../content/model.js';
import {shortTitles} from '../content/references.generated.js';
import {aboutStatements} from '../content/statements/about.js';
import {articleStatements} from '../content/statements/article.js';
import {conditionsIntro, conditionStatements} from '../content/statements/conditions.js';
import {disclaimerStatements} from '../content/statements/disclaimer.js';
import {evidenceAuthorsNote, evidenceBodiesNote, evidenceIntro, findings} from '../content/statements/evidence.js';
import {glossaryStatements} from '../content/statements/glossary.js';
import {mechanismIntro, mechanismStatements} from '../content/statements/mechanism.js';
import {optionHarms, options, optionTopics} from '../content/statements/options.js';
import {figureOf, outcomes, type Outcome} from '../content/statements/outcomes.js';
import {overviewStatements} from '../content/statements/overview.js';
import {questionStatements} from '../content/statements/questions.js';
import type {Relation} from '../content/statements/relation.js';
import {riskGroups, risksIntro, riskStatements} from '../content/statements/risks.js';
import {visitQuestions, visitStatements} from '../content/statements/visit.js';
import {contentVersion} from '../content/version.generated.js';
import {contentVersions} from '../elements/shared/review.js';
import {interpolate, type Values} from '../runtime/interpolate.js';

/** One statement as a reviewer reads it. */
export interface SheetStatement {
  readonly id: string;
  /** What happened to it since the version asked for, newest first; empty in a sheet of everything. */
  readonly changes: readonly ChangeKind[];
  /** Direction and certainty, where studies are graded. */
  readonly grade: string;
  /** Its texts: one, or several with a name each, such as `limit`. */
  readonly texts: readonly {readonly name: string; readonly wording: Wording}[];
  /** Ids of the publications behind it. */
  readonly refs: readonly string[];
}

/** What a review sheet holds: plain data, which a page or a command writes down. */
export interface ReviewSheet {
  readonly version: string;
  readonly since: string | undefined;
  readonly lang: string;
  readonly sections: readonly {readonly title: string; readonly statements: readonly SheetStatement[]}[];
  /** Ids of statements that are gone since. */
  readonly removed: readonly string[];
}

type Texts = Readonly<Record<string, object>>;
type Relations = Readonly<Record<string, Relation>>;

/**
 * Collects the statements of a language for a reviewer.
 *
 * @param since - the version that was reviewed before. Default: none, and every statement is in the sheet.
 * @throws {RangeError} if that version never existed
 */
export function makeReviewSheet(pack: FullLanguagePack, since?: string): ReviewSheet {
  if (since !== undefined && !contentVersions.includes(since)) {
    throw new RangeError(`${since}: unknown version. Use one of: ${contentVersions.join(', ')}.`);
  }
  const changes = since === undefined ? undefined : changesSince(since);
  const sections = tablesOf(pack).map(([title, texts, relations]) => ({
    title,
    statements: Object.keys(relations)
      .filter((id) => !changes || changes.has(id))
      .map((id) => describeStatement(id, texts[id]!, relations[id]!, pack.grades, changes?.get(id) ?? [])),
  }));
  return {
    version: contentVersion,
    since,
    lang: pack.lang,
    sections: sections.filter(({statements}) => statements.length > 0),
    removed: [...(changes ?? [])].filter(([, kinds]) => kinds.includes('removed')).map(([id]) => id),
  };
}

/** What a reviewer reads, by id: the text of each statement, and what holds of it in every language. */
export function statementsOf(
  pack: FullLanguagePack,
): readonly {readonly id: string; readonly text: object; readonly relation: Relation}[] {
  return tablesOf(pack).flatMap(([, texts, relations]) =>
    Object.entries(relations).map(([id, relation]) => ({id, text: texts[id]!, relation})),
  );
}

/** Title, texts and relations of each section, in the order of reading. */
function tablesOf(pack: FullLanguagePack): readonly (readonly [string, Texts, Relations])[] {
  const {disclaimer, overview, visit, conditions, options: choices, mechanism, evidence, risks, questions} = pack;
  return [
    [disclaimer.title.plain, disclaimer.statements, disclaimerStatements],
    [overview.title.plain, overview.statements, overviewStatements],
    [conditions.title.plain, conditions.statements, conditionStatements],
    [evidence.title.plain, evidence.findings, findings],
    [pack.outcomes.labels.figure.plain, pack.outcomes.statements, outcomes],
    [choices.title.plain, choices.options, options],
    [choices.labels.harm.plain, choices.harms, optionHarms],
    [mechanism.title.plain, mechanism.statements, mechanismStatements],
    [risks.title.plain, risks.statements, riskStatements],
    [visit.title.plain, visit.statements, visitStatements],
    [questions.title.plain, questions.statements, questionStatements],
    [pack.article.title.plain, pack.article.statements, articleStatements],
    [pack.glossary.title.plain, pack.glossary.terms, glossaryStatements],
    [pack.provenance.title, pack.about.statements, aboutStatements],
    ...introductionsOf(pack),
  ];
}

/** What introduces statements or explains them. */
function introductionsOf(pack: FullLanguagePack): readonly (readonly [string, Texts, Relations])[] {
  const {conditions, options: choices, mechanism, evidence, risks, questions, visit} = pack;
  const unlisted = {refs: []};
  const table = (
    section: 'conditions' | 'options' | 'mechanism' | 'evidence' | 'risks' | 'questions' | 'visit',
    texts: Texts,
    relations: Relations,
  ) => [pack[section].title.plain, prefixed(section, texts), prefixed(section, relations)] as const;
  return [
    table('conditions', {intro: conditions.intro}, {intro: conditionsIntro}),
    table(
      'evidence',
      {
        intro: evidence.intro,
        authors: evidence.authorsNote,
        bodies: evidence.bodiesNote,
        certainty: evidence.certaintyNote,
      },
      {intro: evidenceIntro, authors: evidenceAuthorsNote, bodies: evidenceBodiesNote, certainty: unlisted},
    ),
    table(
      'options',
      {intro: choices.intro, decide: choices.decide, ...choices.topics},
      {intro: unlisted, decide: unlisted, ...optionTopics},
    ),
    table(
      'mechanism',
      {intro: mechanism.intro, drawing: mechanism.drawingNote},
      {intro: mechanismIntro, drawing: unlisted},
    ),
    table('risks', {intro: risks.intro, ...risks.groups}, {intro: risksIntro, ...introsOf(riskGroups)}),
    table(
      'visit',
      {intro: visit.intro, pages: visit.pages, ...visit.questions},
      {intro: unlisted, pages: unlisted, ...visitQuestions},
    ),
    table('questions', {intro: questions.intro}, {intro: unlisted}),
  ];
}

/** Sets the name of a section before each key, as ids do. */
function prefixed<Value>(prefix: string, table: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [`${prefix}-${key}`, value]));
}

/** The introductions of groups that have one. */
function introsOf(groups: Readonly<Record<string, {readonly intro?: Relation}>>): Relations {
  return Object.fromEntries(Object.entries(groups).flatMap(([group, {intro}]) => (intro ? [[group, intro]] : [])));
}

/** What happened to each id after a version, newest first. */
function changesSince(since: string): ReadonlyMap<string, readonly ChangeKind[]> {
  const found = new Map<string, ChangeKind[]>();
  const later = Object.entries(contentChanges).slice(0, contentVersions.indexOf(since));
  for (const [, {changes}] of later) {
    for (const [kind, ids] of Object.entries(changes) as [ChangeKind, readonly string[]][]) {
      for (const id of ids) found.set(id, [...(found.get(id) ?? []), kind]);
    }
  }
  return found;
}

function describeStatement(
  id: string,
  text: object,
  relation: Relation,
  grades: GradesText,
  changes: readonly ChangeKind[],
): SheetStatement {
  const {limit, direction, certainty} = relation as Relation & {
    readonly limit?: Relation;
    readonly direction?: keyof GradesText['directions'];
    readonly certainty?: string;
  };
  const isGraded = (value: string | undefined): value is keyof GradesText['certainties'] =>
    value !== undefined && value in grades.certainties;
  const grade = [
    direction && grades.directions[direction].clinical,
    isGraded(certainty) ? grades.certainties[certainty].clinical : undefined,
  ];
  return {
    id,
    changes,
    grade: grade.filter((part) => part !== undefined).join('; '),
    texts: textsOf(text, relation),
    refs: [...new Set([...relation.refs, ...(limit?.refs ?? [])])],
  };
}

/** The wordings in a text, its own first, with their figures filled in. */
function textsOf(text: object, relation: Relation): SheetStatement['texts'] {
  const fill = ({plain, clinical}: Wording): Wording => ({
    plain: interpolate(plain, valuesOf(relation, 'plain')),
    clinical: interpolate(clinical, valuesOf(relation, 'clinical')),
  });
  const parts = Object.entries(text).filter((part): part is [string, Wording] => isWording(part[1]));
  return [
    ...(isWording(text) ? [{name: '', wording: fill(text)}] : []),
    ...parts.map(([name, wording]) => ({name, wording: fill(wording)})),
  ];
}

function isWording(value: unknown): value is Wording {
  return typeof value === 'object' && value !== null && 'plain' in value && 'clinical' in value;
}

/** What stands for the placeholders of a statement: the figures of its groups, or the title of its publication. */
function valuesOf(relation: Relation, reading: ReadingLevel): Values {
  const {groups = []} = relation as Partial<Outcome>;
  const [first] = relation.refs;
  const title = first && first in shortTitles ? shortTitles[first as keyof typeof shortTitles].title : '';
  return {
    title,
    ...Object.fromEntries(groups.map((group) => [group.group, figureOf(group, reading)])),
  };
}
