import type {ConditionId} from './conditions.js';
import type {Certainty, EvidenceDirection} from './grades.js';
import type {SceneId} from './scenes.js';
import type {ArticleFactId} from './statements/article.js';
import type {ConditionFactId} from './statements/conditions.js';
import type {DisclaimerFactId} from './statements/disclaimer.js';
import type {FindingId} from './statements/evidence.js';
import type {MechanismFactId} from './statements/mechanism.js';
import type {OverviewFactId} from './statements/overview.js';
import type {RiskFactId, RiskGroup, riskGroups} from './statements/risks.js';

/** How a text is worded: for everyone (grade 8 at most), or for readers with medical training. */
export const readingLevels = ['plain', 'clinical'] as const;
export type ReadingLevel = (typeof readingLevels)[number];

/** The same meaning at each reading level. Sentences only: no markup, and no placeholder but those in placeholders.ts. */
export type Wording = Readonly<Record<ReadingLevel, string>>;

/** The wordings of a section's statements by their ids. What else holds of a statement is in `statements/`. */
type Statements<Id extends string, Text extends Wording = Wording> = Readonly<Record<Id, Text>>;

interface Section {
  readonly title: Wording;
}

export interface DisclaimerText extends Section {
  readonly acknowledge: {
    /** What a reader confirms by checking the box. */
    readonly label: Wording;
    /** What the form shows when the box must be checked and is not. */
    readonly missing: Wording;
  };
  readonly statements: Statements<DisclaimerFactId>;
}

export interface OverviewText extends Section {
  readonly statements: Statements<OverviewFactId>;
}

export interface ConditionsText extends Section {
  readonly intro: Wording;
  readonly map: {
    /** Name of the body map, which says what it is for. */
    readonly label: Wording;
    readonly front: Wording;
    readonly back: Wording;
  };
  readonly statements: Statements<ConditionFactId>;
}

/** What the drawing of the mechanism shows and its key names. */
export type TissuePart = 'bone' | 'ligament' | 'vessel' | 'white-cell' | 'growth-factor' | 'fibroblast' | 'new-fiber';

/** A step of the proposed mechanism, never without what is known against it or limits it. */
export interface MechanismStatement extends Wording {
  readonly limit: Wording;
}

export interface MechanismText extends Section {
  readonly intro: Wording;
  /** Says under the drawing that what it shows is a supposition. */
  readonly drawingNote: Wording;
  readonly tissueParts: Readonly<Record<TissuePart, Wording>>;
  /** Names of the buttons under the drawing. */
  readonly controls: Readonly<Record<'previous' | 'next' | 'play' | 'pause', Wording>>;
  /** What each scene is called. It names, and leaves what is claimed to the statements. */
  readonly scenes: Readonly<Record<SceneId, Wording>>;
  /** Stands before each limit, such as "What studies show". */
  readonly limitLabel: Wording;
  readonly statements: Statements<MechanismFactId, MechanismStatement>;
}

export interface ArticleText extends Section {
  readonly statements: Statements<ArticleFactId>;
}

/** What each condition is called. */
export type ConditionNames = Readonly<Record<ConditionId, Wording>>;

/** What studies found, and what they looked at. */
export interface FindingText extends Wording {
  /** What was compared, in whom, such as "Injections alone, for low-back pain without a clear cause". */
  readonly question: Wording;
  /** Number and kind of studies, such as "2 blinded trials, 166 people". */
  readonly studies: Wording;
}

/** How findings are graded, in a few words. */
export interface GradesText {
  readonly directions: Readonly<Record<EvidenceDirection, Wording>>;
  readonly certainties: Readonly<Record<Certainty, Wording>>;
  /** Stands in place of a certainty where no study was found. */
  readonly noCertainty: Wording;
  /** Name of the link from a condition to its evidence. */
  readonly toEvidence: Wording;
}

export interface EvidenceText extends Section {
  readonly intro: Wording;
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
    /** Name of a link to a reference. */
    readonly toReference: Wording;
    /** Name of a link back to where a reference is cited. */
    readonly toCitation: Wording;
  };
  readonly findings: Statements<FindingId, FindingText>;
}

/** The text around a group's list; with an intro where the group has one. */
type RiskGroupText<Group extends RiskGroup> = (typeof riskGroups)[Group] extends {readonly intro: object}
  ? Section & {readonly intro: Wording}
  : Section;

export interface RisksText extends Section {
  readonly intro: Wording;
  readonly groups: {readonly [Group in RiskGroup]: RiskGroupText<Group>};
  readonly statements: Statements<RiskFactId>;
}

/** The guide: what stands around the sections, each of which has its own text. */
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

/** What every element shows of its provenance, alike at both reading levels. */
export interface ProvenanceText {
  /** What all of the content is about, for search engines. */
  readonly treatment: string;
  readonly notReviewed: string;
  readonly reviewedBy: string;
  readonly reviewedByOn: string;
  /** Follows where the review is older than two years. */
  readonly stale: string;
  /** Version and date of the last change of the content, its languages and its license. */
  readonly about: string;
  /** How many publications are behind the statements. Shown only where there are some. */
  readonly sources: string;
  /** How the day of the last change and the language itself are written, by ISO 8601 date and BCP 47 tag. Generated. */
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

/** The text of one language. A page may know only some sections of it; packs of one language add up. */
export interface LanguagePack extends Partial<Sections> {
  /** BCP 47 tag, such as `en` or `pt-BR`. */
  readonly lang: string;
  readonly dir: Direction;
}

/** A language pack with nothing missing. */
export type FullLanguagePack = LanguagePack & Sections;
