import type {
  ArticleFactId,
  ConditionFactId,
  ConditionId,
  DisclaimerFactId,
  FactId,
  MechanismFactId,
  OverviewFactId,
} from './facts.js';
import type {ReferenceId} from './references.js';

/** How the words are put: for everyone (grade 8 at most), or for readers with medical training. */
export type ReadingLevel = 'plain' | 'clinical';

/** The same meaning at each reading level. Words only: no markup. */
export type Wording = Readonly<Record<ReadingLevel, string>>;

/** A wording with the ids of the references that stand behind it. */
export interface SourcedWording extends Wording {
  readonly refs: readonly ReferenceId[];
}

/** A wording that carries one fact. */
export interface Statement<Id extends FactId = FactId> extends SourcedWording {
  readonly id: Id;
}

/** A condition that prolotherapy is used for: what it is called and what it is. */
export interface ConditionStatement extends Statement<ConditionFactId> {
  readonly condition: ConditionId;
  readonly name: Wording;
}

/** A step of the proposed mechanism, never without what is known against it or limits it. */
export interface MechanismStatement extends Statement<MechanismFactId> {
  readonly limit: SourcedWording;
}

interface Section {
  readonly title: Wording;
}

export interface DisclaimerWords extends Section {
  readonly statements: readonly Statement<DisclaimerFactId>[];
}

export interface OverviewWords extends Section {
  readonly statements: readonly Statement<OverviewFactId>[];
}

export interface ConditionsWords extends Section {
  readonly intro: SourcedWording;
  readonly statements: readonly ConditionStatement[];
}

export interface MechanismWords extends Section {
  readonly intro: SourcedWording;
  /** Stands before each limit, such as "What studies show". */
  readonly limitLabel: Wording;
  readonly statements: readonly MechanismStatement[];
}

/**
 * `{title}` in a statement is where the title of the article stands: the title is data, in its own language,
 * and the element marks it as the title of a work.
 */
export interface ArticleWords extends Section {
  readonly statements: readonly Statement<ArticleFactId>[];
}

/** The sections of a language pack, one for each element. */
export interface Sections {
  readonly disclaimer: DisclaimerWords;
  readonly overview: OverviewWords;
  readonly conditions: ConditionsWords;
  readonly mechanism: MechanismWords;
  readonly article: ArticleWords;
}

export type SectionName = keyof Sections;
export type Direction = 'ltr' | 'rtl';

/** The words of one language. A page may know only some sections of it; packs of one language add up. */
export interface LanguagePack extends Partial<Sections> {
  /** BCP 47 tag, such as `en` or `pt-BR`. */
  readonly lang: string;
  readonly dir: Direction;
}

/** A language pack with nothing missing. */
export type FullLanguagePack = LanguagePack & Sections;
