import type {ChangeKind} from './changes.js';
import type {ConditionId} from './conditions.js';
import type {AdviceStrength, Certainty, CertaintyGround, EvidenceDirection} from './grades.js';
import type {SceneId} from './scenes.js';
import type {AboutId, AboutTopic} from './statements/about.js';
import type {ArticleFactId} from './statements/article.js';
import type {ConditionFactId} from './statements/conditions.js';
import type {DisclaimerFactId} from './statements/disclaimer.js';
import type {EvidenceTie, FindingId} from './statements/evidence.js';
import type {GlossaryId} from './statements/glossary.js';
import type {MechanismFactId} from './statements/mechanism.js';
import type {OptionArea, OptionHarmId, OptionId, OptionKind, OptionTopicId} from './statements/options.js';
import type {CountedOutcome, OutcomeGroup, OutcomeId} from './statements/outcomes.js';
import type {OverviewFactId, OverviewGroup} from './statements/overview.js';
import type {QuestionGroup, QuestionId} from './statements/questions.js';
import type {RiskFactId, RiskGroup, riskGroups, Urgency} from './statements/risks.js';
import type {VisitFactId, VisitQuestionId, VisitSlot, VisitVoice} from './statements/visit.js';

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

/** A hard word: its name, the forms in which the plain text uses it, and one sentence that explains it. */
export interface Word {
  readonly term: string;
  readonly forms: readonly string[];
  readonly plain: string;
}

/** Some of the hard words, by the ids of their terms in the glossary. */
export type Words = Readonly<Record<string, Word>>;

/** A section whose plain text explains hard words in place. */
interface ExplainedSection extends Section {
  /** Those that it uses. Generated. */
  readonly words?: Words;
}

export interface DisclaimerText extends Section {
  readonly acknowledge: {
    /** What a reader confirms by checking the box. */
    readonly label: Wording;
    /** What follows the label where the form needs the box to be checked. */
    readonly needed: Wording;
    /** What the form shows when the box must be checked and is not. */
    readonly missing: Wording;
  };
  readonly statements: Statements<DisclaimerFactId>;
}

export interface OverviewText extends ExplainedSection {
  /** Names of the key messages and of what the treatment is. */
  readonly groups: Readonly<Record<OverviewGroup, Wording>>;
  readonly statements: Statements<OverviewFactId>;
}

export interface ConditionsText extends ExplainedSection {
  readonly intro: Wording;
  readonly map: {
    /** Name of the body map, which says what it is for. */
    readonly label: Wording;
    readonly front: Wording;
    readonly back: Wording;
  };
  /** Stands over the main findings on a condition. */
  readonly found: Wording;
  /** Names of the links to the evidence, the choices, and the clinic's own page about a condition. */
  readonly links: Readonly<Record<'evidence' | 'options' | 'page', Wording>>;
  readonly statements: Statements<ConditionFactId>;
}

/** What the drawing of the mechanism shows and its key names. */
export type TissuePart = 'bone' | 'ligament' | 'vessel' | 'white-cell' | 'growth-factor' | 'fibroblast' | 'new-fiber';

/** A step of the proposed mechanism, never without what is known against it or limits it. */
export interface MechanismStatement extends Wording {
  readonly limit: Wording;
}

export interface MechanismText extends ExplainedSection {
  readonly intro: Wording;
  /** Says under the drawing that what it shows is a supposition. */
  readonly drawingNote: Wording;
  readonly tissueParts: Readonly<Record<TissuePart, Wording>>;
  /** Name of the drawing, which tells the scene. */
  readonly drawing: Wording;
  /** Title of all scenes, where they are one part of a guide. */
  readonly steps: Wording;
  /** Title of the key to the drawing. */
  readonly key: Wording;
  /** What screen readers say of a scene once it is chosen: its name, and that it is a supposition. */
  readonly chosen: Wording;
  /** Names of the buttons under the drawing, and of their group. */
  readonly controls: Readonly<Record<'group' | 'previous' | 'next' | 'play' | 'pause', Wording>>;
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
  readonly strengths: Readonly<Record<AdviceStrength, Wording>>;
}

export interface EvidenceText extends ExplainedSection {
  readonly intro: Wording;
  /** Who wrote the evidence, and what ties them to the treatment. */
  readonly authorsNote: Wording;
  /** What reviews for health systems and others say of all of it. */
  readonly bodiesNote: Wording;
  /** What the words of certainty mean, and whose reading they are. */
  readonly certaintyNote: Wording;
  /** Stands where a review gave the certainty by itself. */
  readonly gradedByReview: Wording;
  /** Why a certainty is not higher. */
  readonly grounds: Readonly<Record<CertaintyGround, Wording>>;
  readonly ties: Readonly<Record<EvidenceTie, Wording>>;
  readonly labels: {
    readonly certainty: Wording;
    readonly studies: Wording;
    readonly ties: Wording;
    readonly grounds: Wording;
    /** Headings of the findings that are advice of a body, or harm. */
    readonly advice: Wording;
    readonly harm: Wording;
    readonly strength: Wording;
    /** Title of all results, where they are one part of a guide. */
    readonly all: Wording;
    /** Title of what holds of all findings: what the words of certainty mean, and who did the studies. */
    readonly notes: Wording;
  };
  readonly findings: Statements<FindingId, FindingText>;
}

/** One drawn outcome in words. */
export interface OutcomeText {
  /** What was counted or measured, as a name. */
  readonly outcome: Wording;
  /** The figures as sentences, with a placeholder of each group's name. */
  readonly summary: Wording;
  /** Whether the difference may be chance. */
  readonly uncertainty: Wording;
  /** Without which it must not be drawn. */
  readonly note?: Wording;
}

export interface OutcomesText {
  readonly groups: Readonly<Record<OutcomeGroup, Wording>>;
  readonly units: Readonly<Record<CountedOutcome['unit'], Wording>>;
  readonly labels: Readonly<
    Record<
      | 'figure'
      | 'group'
      | 'of100'
      | 'counted'
      | 'countedOf'
      | 'average'
      | 'scale'
      | 'trial'
      | 'time'
      | 'certainty'
      | 'means'
      | 'table',
      Wording
    >
  >;
  readonly statements: Readonly<Record<OutcomeId, OutcomeText>>;
  /**
   * How numbers such as `3.6` and times such as `12 month` are written, as far as JavaScript writes them otherwise.
   * Generated. Default: as the browser writes them.
   */
  readonly written?: Readonly<Record<string, string>>;
}

/** The visit: questions with a short answer each, then statements by voice, and slots for the clinic's own answers. */
export interface VisitText extends ExplainedSection {
  readonly intro: Wording;
  /** Where the statements of clinics come from. */
  readonly pages: Section & {readonly note: Wording};
  /** Title of the further questions, where the most asked ones come first. */
  readonly more: Wording;
  /** Who speaks; `clinic` names the clinic's own answers. */
  readonly voices: Readonly<Record<VisitVoice | 'clinic', Wording>>;
  /** When coverage or approval was last looked up. */
  readonly asOf: Wording;
  /** Stands before the names of the slots that the clinic has left empty. */
  readonly askClinic: Wording;
  readonly slots: Readonly<Record<VisitSlot, Wording>>;
  readonly questions: Readonly<Record<VisitQuestionId, {readonly question: Wording; readonly answer: Wording}>>;
  readonly statements: Statements<VisitFactId>;
}

/** One choice and its benefit. Its harms are under `harms`, because choices share them. */
export interface OptionText {
  readonly name: Wording;
  readonly benefit: Wording;
  /** How long people were followed. */
  readonly watched: Wording;
}

export interface OptionsText extends ExplainedSection {
  /** States the decision. */
  readonly intro: Wording;
  /** That the choice is the patient's. */
  readonly decide: Wording;
  readonly labels: Readonly<
    Record<'option' | 'benefit' | 'harm' | 'watched' | 'certainty' | 'notGraded' | 'notCounted', Wording>
  >;
  readonly kinds: Readonly<Record<OptionKind, Wording>>;
  /** Parts of the body under which the topics stand. */
  readonly areas: Readonly<Record<OptionArea, Wording>>;
  readonly topics: Readonly<Record<OptionTopicId, {readonly name: Wording; readonly about: Wording}>>;
  readonly harms: Readonly<Record<OptionHarmId, Wording>>;
  readonly options: Readonly<Record<OptionId, OptionText>>;
}

/** Questions for the appointment, to tick, add to, print and copy. */
export interface QuestionsText extends Section {
  readonly intro: Wording;
  readonly labels: Readonly<
    Record<
      | 'add'
      | 'addButton'
      /** What is wrong with a question to add. */
      | 'empty'
      | 'doubled'
      | 'remove'
      | 'moveUp'
      | 'moveDown'
      /** Announces the place of a moved question. */
      | 'moved'
      | 'print'
      | 'copy'
      /** Announces that the questions are copied, or are not; `copiedButton` stands on the button. */
      | 'copied'
      | 'copiedButton'
      | 'notCopied'
      /** Heading of the chosen questions, and their number. */
      | 'chosen'
      | 'count'
      /** Headings of the most useful questions, and of all others. */
      | 'start'
      | 'more',
      Wording
    >
  >;
  readonly groups: Readonly<Record<QuestionGroup, Wording>>;
  readonly statements: Statements<QuestionId>;
}

/** A hard word, explained at both reading levels. */
export type GlossaryTerm = Word & Wording;

export interface GlossaryText extends Section {
  readonly terms: Statements<GlossaryId, GlossaryTerm>;
}

/** Who wrote the text, with whose money, from what, and how current it is. */
export interface AboutText {
  readonly topics: Readonly<Record<AboutTopic, Wording>>;
  readonly statements: Statements<AboutId>;
}

/** The text around a group's list; with an intro where the group has one. */
type RiskGroupText<Group extends RiskGroup> = (typeof riskGroups)[Group] extends {readonly intro: object}
  ? Section & {readonly intro: Wording}
  : Section;

export interface RisksText extends ExplainedSection {
  readonly intro: Wording;
  /** What to do, before the list of when to do it. */
  readonly urgencies: Readonly<Record<Urgency, Wording>>;
  /** Title of what is known in detail of serious harm. */
  readonly onRecord: Wording;
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
  /** What the choice does, and the message after it. */
  readonly wordingHint: Wording;
  readonly changed: Wording;
  /** Name of the button that prints the guide as a handout, and what it does. */
  readonly print: Wording;
  readonly printHint: Wording;
  /** Name of the button that prints all of the guide, and what it does. */
  readonly printAll: Wording;
  readonly printAllHint: Wording;
  /** Stands at the end of a handout, above the address of the page. */
  readonly short: Wording;
  /** Name of the link to the emergency advice. */
  readonly help: Wording;
  /** Names of the button that opens and closes all folds of all sections. */
  readonly openAll: Wording;
  readonly closeAll: Wording;
}

/** The words of parts that elements share, alike at both reading levels. */
export interface PartsText {
  /** Names of the button that opens and closes all folds, and the message after it. */
  readonly openAll: string;
  readonly closeAll: string;
  readonly opened: string;
  readonly closed: string;
  /** Stands above what the clinic of the page adds. */
  readonly fromClinic: string;
  /** Title of the list of the publications behind a text. */
  readonly sources: string;
  /** Title of the list of the hard words in a text. */
  readonly words: string;
}

/** What every element shows of its provenance, alike at both reading levels. */
export interface ProvenanceText {
  /** What all of the content is about, for search engines. */
  readonly treatment: string;
  readonly title: string;
  readonly notReviewed: string;
  /** Stands in place of any review where the page adds words of its own. */
  readonly ownWords: string;
  readonly reviewedBy: string;
  readonly reviewedByOn: string;
  /** Follows where the review is older than two years. */
  readonly stale: string;
  /** Stand in place of a review that does not cover all of the text. */
  readonly outdated: string;
  readonly outdatedOn: string;
  /** Follows them: how many statements it does not cover. */
  readonly uncovered: string;
  /** The version that was reviewed. */
  readonly reviewedVersion: string;
  /** The ids of the statements that the review does not cover. */
  readonly uncoveredStatements: string;
  /** Day by which the clinic's review is due again. */
  readonly reviewDue: string;
  /** Stands where the clinic leaves out statements. */
  readonly shortened: string;
  readonly nextReview: string;
  /** Title of the list of what a version changed, and its entries. */
  readonly changes: string;
  readonly changeKinds: Readonly<Record<ChangeKind, string>>;
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
  readonly visit: VisitText;
  readonly conditions: ConditionsText;
  readonly options: OptionsText;
  readonly mechanism: MechanismText;
  readonly article: ArticleText;
  readonly grades: GradesText;
  readonly evidence: EvidenceText;
  readonly outcomes: OutcomesText;
  readonly risks: RisksText;
  readonly questions: QuestionsText;
  readonly glossary: GlossaryText;
  readonly about: AboutText;
  readonly guide: GuideText;
  readonly parts: PartsText;
  readonly provenance: ProvenanceText;
}

export type SectionName = keyof Sections;

/** The sections that an element of their own shows, under their title. */
export type ElementSection = Exclude<
  SectionName,
  'names' | 'grades' | 'outcomes' | 'glossary' | 'about' | 'parts' | 'provenance'
>;
export type Direction = 'ltr' | 'rtl';

/** The text of one language. A page may know only some sections of it; packs of one language add up. */
export interface LanguagePack extends Partial<Sections> {
  /** BCP 47 tag, such as `en` or `pt-BR`. */
  readonly lang: string;
  readonly dir: Direction;
}

/** A language pack with nothing missing. */
export type FullLanguagePack = LanguagePack & Sections;
