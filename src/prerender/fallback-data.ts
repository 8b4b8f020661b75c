import type {Change} from '../content/changes.js';
import {conditionIds, type ConditionId} from '../content/conditions.js';
import {readingLevels, type Direction, type LanguagePack, type ReadingLevel} from '../content/model.js';
import {visitQuestionIds, type VisitQuestionId} from '../content/statements/visit.js';
import {optionTopicIds, optionTopics, type OptionTopicId} from '../content/statements/options.js';
import {contentVersion, versionDates} from '../content/version.generated.js';
import {guideSections, type GuideSection} from '../elements/guide/sections.js';
import {nameLanguage} from '../elements/shared/provenance.js';
import {RenderContext} from '../elements/shared/render-context.js';
import {noAmbient} from '../runtime/ambient.js';
import {page} from '../runtime/page-state.js';
import {version} from '../runtime/version.js';
import {clinicLabel, clinicSlots} from './plain-html/clinic.js';
import type {Piece} from './plain-html/piece.js';
import {referenceEntries} from './plain-html/sources.js';
import {piecesOf, plainSections, sectionOf, type PlainSection} from './plain-html/sections.js';
import {escape} from './plain-html/write.js';
import type {ServerElement} from './server-element.js';

/** What dist/fallback.json holds: the plain HTML of every element, for servers without Node. See docs/prerender.md. */
export interface FallbackData {
  readonly version: string;
  readonly contentVersion: string;
  /** The day of each version of the content, newest first. */
  readonly versionDates: Readonly<Record<string, string>>;
  /** By tag. */
  readonly elements: Readonly<Record<string, FallbackElement>>;
  /** The values that attributes may have. */
  readonly conditions: readonly ConditionId[];
  readonly visitQuestions: readonly VisitQuestionId[];
  /** The problems whose choices are shown, each with its condition. */
  readonly topics: Readonly<Record<OptionTopicId, ConditionId>>;
  readonly guideSections: readonly GuideSection[];
  /** By BCP 47 tag. */
  readonly languages: Readonly<Record<string, FallbackLanguage>>;
  /** The pieces of each section, by language and reading level. */
  readonly sections: Readonly<
    Record<PlainSection, Readonly<Record<string, Readonly<Record<ReadingLevel, readonly Piece[]>>>>>
  >;
  /** The entry of each publication in a list of references, by its id. */
  readonly references: Readonly<Record<string, string>>;
}

/** What fallback.json holds of one element. */
export interface FallbackElement {
  readonly section: PlainSection;
  /** The attributes that mean something to the element. */
  readonly attributes: readonly string[];
  /** Whether the brief disclaimer follows where the page has no full one. */
  readonly isClinical: boolean;
  /**
   * The publications behind the section: the id of each, and the conditions, problems or questions that cite it; none where
   * it is cited whichever are shown. A guide has those of its sections.
   */
  readonly sources: readonly (readonly [id: string, ...citedBy: string[]])[];
  /** What the versions of the content changed in the section, newest first. A guide has those of its sections. */
  readonly changes: readonly Change[];
  /** Ids of the statements that a clinic may leave out. */
  readonly optional: readonly string[];
}

/** How a language writes a list. Some languages, such as Spanish, have another "and" before some names. */
export interface FallbackSeparators {
  readonly middle: string;
  /** Between two names, by the tag of the second one. */
  readonly two: Readonly<Record<string, string>>;
  /** Before the last of three or more names, by its tag. */
  readonly last: Readonly<Record<string, string>>;
}

/** What fallback.json holds of one language. */
export interface FallbackLanguage {
  readonly dir: Direction;
  /** The names of languages in this language, by BCP 47 tag. */
  readonly names: Readonly<Record<string, string>>;
  /** What stands between those names in a list. */
  readonly separators: FallbackSeparators;
  /** How a day of each month is written, with `{day}` and `{year}`. */
  readonly dates: readonly string[];
  /** What stands above a clinic's own words, by reading level and slot; missing where the language has no words for it. */
  readonly clinic?: Readonly<Record<ReadingLevel, Readonly<Record<string, string>>>>;
}

/** Makes the data of all elements in all languages that the prerenderer knows. */
export function makeFallbackData(
  elements: readonly ServerElement[],
  attributesOf: (tag: string) => readonly string[],
): FallbackData {
  const packs = [...page.packs.values()];
  return {
    version,
    contentVersion,
    versionDates,
    elements: Object.fromEntries(
      elements.map(({element}) => {
        const {localName: tag, needsDisclaimer, optional, provenance} = element;
        return [
          tag,
          {
            section: sectionOf(tag),
            attributes: attributesOf(tag),
            isClinical: needsDisclaimer,
            sources: citedSources(element),
            changes: provenance!.changes,
            optional,
          },
        ];
      }),
    ),
    conditions: conditionIds,
    visitQuestions: visitQuestionIds,
    topics: mapKeys(optionTopicIds, (id) => optionTopics[id].condition),
    guideSections,
    languages: mapKeys(
      packs.map(({lang}) => lang),
      (lang) => describeLanguage(lang, packs),
    ),
    sections: mapKeys(plainSections, (name) =>
      mapKeys(
        packs.filter((pack) => pack[name]).map(({lang}) => lang),
        (lang) => mapKeys(readingLevels, (reading) => piecesOf(name, contextOf(lang, reading))),
      ),
    ),
    references: referenceEntries,
  };
}

/** The attribute that selects what an element shows, and the ids that it may name. */
const selections: Readonly<Partial<Record<PlainSection, readonly [attribute: string, ids: readonly string[]]>>> = {
  conditions: ['include', conditionIds],
  evidence: ['include', conditionIds],
  options: ['condition', optionTopicIds],
  visit: ['include', visitQuestionIds],
};

/** The publications behind an element, as it counts them itself when it shows one condition, problem or question alone. */
function citedSources(element: ServerElement['element']): FallbackElement['sources'] {
  const [attribute, ids] = selections[sectionOf(element.localName)] ?? [undefined, []];
  const sourcesOf = (id?: string): readonly string[] => {
    if (attribute) Object.assign(element, {[attribute]: id});
    return element.provenance!.sources;
  };
  const cited = ids.map((id) => ({id, sources: sourcesOf(id)}));
  return sourcesOf().map((source) => {
    const citedBy = cited.filter(({sources}) => sources.includes(source)).map(({id}) => id);
    return citedBy.length === ids.length ? [source] : [source, ...citedBy];
  });
}

const contextOf = (language: string, reading: ReadingLevel = 'plain') =>
  new RenderContext(page, {...noAmbient, language}, reading, 2);

function describeLanguage(lang: string, packs: readonly LanguagePack[]): FallbackLanguage {
  const provenance = contextOf(lang).section('provenance')!;
  const names = mapKeys(
    packs.map((pack) => pack.lang),
    (tag) => nameLanguage(tag, provenance),
  );
  return {
    dir: page.packs.get(lang.toLowerCase())!.dir,
    names: mapValues(names, escape),
    separators: separatorsOf(names, provenance.lang),
    dates: dateTemplates(provenance.lang),
    ...(page.packs.get(lang.toLowerCase())!.parts && {
      clinic: mapKeys(readingLevels, (reading) =>
        mapKeys(clinicSlots, (slot) => clinicLabel(slot, contextOf(lang, reading))),
      ),
    }),
  };
}

function separatorsOf(names: Readonly<Record<string, string>>, lang: string): FallbackSeparators {
  const format = new Intl.ListFormat(lang);
  const between = (...list: string[]) =>
    format
      .formatToParts(list)
      .filter(({type}) => type === 'literal')
      .map(({value}) => escape(value));
  return {
    middle: between('1', '2', '3')[0] ?? '',
    two: mapValues(names, (name) => between('1', name)[0] ?? ''),
    last: mapValues(names, (name) => between('1', '2', name)[1] ?? ''),
  };
}

/** Whatever the calendar and the digits of the language, servers know the Gregorian calendar and Latin digits. */
function dateTemplates(lang: string): string[] {
  const format = new Intl.DateTimeFormat(lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  });
  return [...Array(12).keys()].map((month) =>
    format
      .formatToParts(Date.UTC(2026, month, 1))
      .map(({type, value}) => (type === 'day' || type === 'year' ? `{${type}}` : escape(value)))
      .join(''),
  );
}

function mapKeys<Key extends string, Value>(keys: readonly Key[], valueOf: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, valueOf: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, valueOf(value)]));
}
