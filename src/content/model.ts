import type {Certainty, EvidenceDirection, FindingId} from './evidence.js';
import type {
  ArticleFactId,
  ConditionFactId,
  ConditionId,
  DisclaimerFactId,
  FactId,
  MechanismFactId,
  OverviewFactId,
  RiskFactId,
} from './ids.js';
import type {ReferenceId} from './references.js';
import type {SceneId} from './scenes.js';

/** How the words are put: for everyone (grade 8 at most), or for readers with medical training. */
export const readingLevels = ['plain', 'clinical'] as const;
export type ReadingLevel = (typeof readingLevels)[number];

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

/** A condition that prolotherapy is used for: what it is, and in half a sentence what trials found. */
export interface ConditionStatement extends Statement<ConditionFactId> {
  readonly condition: ConditionId;
}

/** A step of the proposed mechanism, never without what is known against it or limits it. */
export interface MechanismStatement extends Statement<MechanismFactId> {
  readonly limit: SourcedWording;
}

interface Section {
  readonly title: Wording;
}

export interface DisclaimerText extends Section {
  readonly acknowledge: {
    /** What a reader says by checking the box. */
    readonly label: Wording;
    /** What the form says when the box must be checked and is not. */
    readonly missing: Wording;
  };
  readonly statements: readonly Statement<DisclaimerFactId>[];
}

export interface OverviewText extends Section {
  readonly statements: readonly Statement<OverviewFactId>[];
}

export interface ConditionsText extends Section {
  readonly intro: SourcedWording;
  readonly map: {
    /** Name of the body map, which says what it is for. */
    readonly label: Wording;
    readonly front: Wording;
    readonly back: Wording;
  };
  readonly statements: readonly ConditionStatement[];
}

/** What the drawing of the mechanism shows and its key names. */
export type TissuePart = 'bone' | 'ligament' | 'vessel' | 'white-cell' | 'growth-factor' | 'fibroblast' | 'new-fiber';

export interface MechanismText extends Section {
  readonly intro: SourcedWording;
  /** Says under the drawing that what it shows is a supposition. */
  readonly drawingNote: Wording;
  readonly tissueParts: Readonly<Record<TissuePart, Wording>>;
  /** Names of the buttons under the drawing. */
  readonly controls: Readonly<Record<'previous' | 'next' | 'play' | 'pause', Wording>>;
  /** What each scene is called. It names, and leaves what is claimed to the statements. */
  readonly scenes: Readonly<Record<SceneId, Wording>>;
  /** Stands before each limit, such as "What studies show". */
  readonly limitLabel: Wording;
  readonly statements: readonly MechanismStatement[];
}

/**
 * `{title}` in a statement is where the title of the article stands: the title is data, in its own language,
 * and the element marks it as the title of a work.
 */
export interface ArticleText extends Section {
  readonly statements: readonly Statement<ArticleFactId>[];
}

/** What each condition is called. */
export type ConditionNames = Readonly<Record<ConditionId, Wording>>;

/** One finding of `findings` in evidence.ts, in words. */
export interface FindingText extends SourcedWording {
  /** What was compared, in whom, such as "Injections alone, for low-back pain without a clear cause". */
  readonly question: Wording;
  /** Number and kind of studies, such as "2 blinded trials, 166 people". */
  readonly studies: Wording;
}

/** The few words in which findings are graded. */
export interface GradesText {
  readonly directions: Readonly<Record<EvidenceDirection, Wording>>;
  readonly certainties: Readonly<Record<Certainty, Wording>>;
  /** Stands in place of a certainty where no study was found. */
  readonly noCertainty: Wording;
  /** Name of the link from a condition to its evidence, with `{condition}`. */
  readonly toEvidence: Wording;
}

export interface EvidenceText extends Section {
  readonly intro: SourcedWording;
  /** What the words of certainty mean, and whose reading they are. */
  readonly certaintyNote: Wording;
  /** Stands where a review gave the certainty by itself. */
  readonly gradedByReview: Wording;
  readonly labels: {
    readonly condition: Wording;
    readonly question: Wording;
    readonly direction: Wording;
    readonly certainty: Wording;
    readonly studies: Wording;
    readonly references: Wording;
    /** Name of a link to a reference, with `{number}`. */
    readonly toReference: Wording;
    /** Name of a link back to where a reference is cited, with `{number}` and `{condition}`. */
    readonly toCitation: Wording;
  };
  readonly findings: Readonly<Record<FindingId, FindingText>>;
}

export const riskGroups = ['common', 'serious', 'ask-first', 'emergency', 'questions', 'status'] as const;
export type RiskGroup = (typeof riskGroups)[number];

export interface RisksText extends Section {
  readonly intro: SourcedWording;
  readonly groups: Readonly<
    Record<
      RiskGroup,
      Section & {readonly intro?: SourcedWording; readonly statements: readonly Statement<RiskFactId>[]}
    >
  >;
}

/** The guide: what stands around the sections, each of which has its own words. */
export interface GuideText extends Section {
  /** Name of the list that leads to the sections. */
  readonly contents: Wording;
  /** Name of the choice between the two reading levels, and of each of them. */
  readonly wording: Wording;
  readonly forEveryone: Wording;
  readonly forClinicians: Wording;
  /** Name of the button that prints the guide. */
  readonly print: Wording;
}

/**
 * What every element says of where its words come from, alike at both reading levels. Names and dates are filled in
 * for the places in braces.
 */
export interface ProvenanceText {
  readonly notReviewed: string;
  /** With `{name}`. */
  readonly reviewedBy: string;
  /** With `{name}` and `{date}`. */
  readonly reviewedByOn: string;
  /** Follows where the review is older than two years. */
  readonly stale: string;
  /** With `{version}` and `{date}` of the words' last change, `{languages}` and `{license}`. */
  readonly about: string;
  /** With `{count}`, the number of publications behind the statements. Stands only where there are some. */
  readonly sources: string;
  /**
   * How the day of the words' last change and the language itself are written, by ISO 8601 date and BCP 47 tag. Browsers
   * know that of every day and language, but take longer to say it than for all the rest of an element.
   */
  readonly written?: Readonly<Record<string, string>>;
}

/** The sections of a language pack: one for each element, and those that elements share. */
export interface Sections {
  readonly names: ConditionNames;
  readonly disclaimer: DisclaimerText;
  readonly overview: OverviewText;
  readonly conditions: ConditionsText;
  readonly mechanism: MechanismText;
  readonly article: ArticleText;
  readonly grades: GradesText;
  readonly evidence: EvidenceText;
  readonly risks: RisksText;
  readonly guide: GuideText;
  readonly provenance: ProvenanceText;
}

export type SectionName = keyof Sections;

/** The sections that an element of their own shows, under their title. */
export type ElementSection = Exclude<SectionName, 'names' | 'grades' | 'provenance'>;
export type Direction = 'ltr' | 'rtl';

/** The words of one language. A page may know only some sections of it; packs of one language add up. */
export interface LanguagePack extends Partial<Sections> {
  /** BCP 47 tag, such as `en` or `pt-BR`. */
  readonly lang: string;
  readonly dir: Direction;
}

/** A language pack with nothing missing. */
export type FullLanguagePack = LanguagePack & Sections;
