/** The choices of a webmaster, their defaults, and the fragment of an address that holds them. */
import {conditionIds, type ConditionId} from '../src/content/conditions.js';
import {en} from '../src/content/en/index.js';
import {readingLevels, type ReadingLevel} from '../src/content/model.js';
import {visitQuestionIds, visitQuestions, type VisitSlot} from '../src/content/statements/visit.js';
import {guideSections, type GuideSection} from '../src/elements/guide/sections.js';
import {contentVersions} from '../src/elements/shared/review.js';
import {fontIds, type Look} from './looks.js';
import {hostIds, type HostId} from './host-ids.js';

/** Every element beside the guide, in the order in which a page shows them best. */
export const elementNames = guideSections;
export type ElementName = GuideSection;

/** The languages that there is text in, as BCP 47 tags. */
export const languages: readonly string[] = [en.lang];

export const visitSlots: readonly VisitSlot[] = visitQuestionIds.flatMap((id) => visitQuestions[id].slots);

/** Where a clinic's own texts can stand: in any element, under a condition, and under a question about a visit. */
export type OwnSlot = 'note' | `note-${ConditionId}` | VisitSlot;
export const noteOf = (id: ConditionId): OwnSlot => `note-${id}`;
const ownSlots: readonly OwnSlot[] = ['note', ...conditionIds.map(noteOf), ...visitSlots];

export const levels = ['auto', '1', '2', '3', '4', '5', '6', 'none'] as const;

export interface Choices extends Look {
  /** Everything as a guide, or chosen elements. */
  readonly show: 'guide' | 'elements';
  readonly elements: readonly ElementName[];
  readonly sections: readonly GuideSection[];
  readonly conditions: readonly ConditionId[];
  readonly reading: ReadingLevel;
  /** BCP 47 tag. */
  readonly lang: string;
  /** 1 to 6; `auto` leaves it to the page, and `none` leaves the heading out. */
  readonly level: (typeof levels)[number];
  readonly clinic: string;
  readonly phone: string;
  readonly by: string;
  readonly on: string;
  readonly version: string;
  /** The clinic's own texts, by slot. */
  readonly answers: Readonly<Partial<Record<OwnSlot, string>>>;
  /** Whether the script lies on the clinic's own site or on a public server. */
  readonly source: 'own' | 'cdn';
  /** Address of the folder with the script, ending in a slash. */
  readonly base: string;
  readonly host: HostId;
}

type Writable<Name extends keyof Choices> = {-readonly [Key in Name]: Choices[Key]};

/** How one choice is read from a fragment and written into it. */
interface Field<Value> {
  /** Returns `undefined` for a value that this version does not know. */
  parse(text: string): Value | undefined;
  format(value: Value): string;
}

/** A link may come from anywhere, so no text in it is longer than a page could need. */
const longest = 20_000;

const text = (pattern = /^/): Field<string> => ({
  parse: (value) => (value.length <= longest && pattern.test(value) ? value : undefined),
  format: (value) => value,
});

const oneOf = <Value extends string>(allowed: readonly Value[]): Field<Value> => ({
  parse: (value) => allowed.find((candidate) => candidate === value),
  format: (value) => value,
});

const listOf = <Value extends string>(allowed: readonly Value[]): Field<readonly Value[]> => ({
  parse(value) {
    const named = value.split(',').filter(Boolean);
    const known = allowed.filter((candidate) => named.includes(candidate));
    return known.length === named.length ? known : undefined;
  },
  format: (values) => values.join(','),
});

const color = text(/^#[0-9a-f]{6}$/);

const flag: Field<boolean> = {
  parse: (value) => ({yes: true, no: false})[value],
  format: (value) => (value ? 'yes' : 'no'),
};

const answers: Field<Choices['answers']> = {
  parse(value) {
    try {
      const given = Object.entries(JSON.parse(value) as Record<string, unknown>);
      const isKnown = ([slot, answer]: [string, unknown]) =>
        ownSlots.some((known) => known === slot) && typeof answer === 'string' && answer.length <= longest;
      return given.every(isKnown) ? Object.fromEntries(given) : undefined;
    } catch {
      return undefined;
    }
  },
  format: (value) => JSON.stringify(value),
};

const fields: {readonly [Key in keyof Choices]: Field<Choices[Key]>} = {
  show: oneOf(['guide', 'elements']),
  elements: listOf(elementNames),
  sections: listOf(guideSections),
  conditions: listOf(conditionIds),
  reading: oneOf(readingLevels),
  lang: oneOf(languages),
  level: oneOf(levels),
  clinic: text(),
  phone: text(),
  by: text(),
  on: text(/^(\d{4}-\d{2}-\d{2})?$/),
  version: oneOf(['', ...contentVersions]),
  answers,
  font: oneOf(fontIds),
  text: color,
  ground: color,
  link: color,
  dark: flag,
  css: text(),
  source: oneOf(['own', 'cdn']),
  base: text(),
  host: oneOf(hostIds),
};
const names = Object.keys(fields) as (keyof Choices)[];

export const initialChoices: Choices = {
  show: 'guide',
  elements: ['disclaimer', 'overview', 'conditions', 'risks'],
  sections: guideSections,
  conditions: conditionIds,
  reading: 'plain',
  lang: en.lang,
  level: 'auto',
  clinic: '',
  phone: '',
  by: '',
  on: '',
  version: '',
  answers: {},
  font: 'system',
  text: '#1c2128',
  ground: '#ffffff',
  link: '#0b5cad',
  dark: false,
  css: '',
  source: 'own',
  base: '/prolo-elements/',
  host: 'html',
};

/** The version of the fragment. A later builder reads an older fragment, and says what it no longer knows. */
const fragmentVersion = '1';

/** Choices as the fragment of an address, such as `#v=1&reading=clinical`: those alone that are not the default. */
export function formatFragment(choices: Choices): string {
  const parameters = new URLSearchParams({v: fragmentVersion});
  for (const name of names) {
    const value = formatChoice(name, choices[name]);
    if (value !== formatChoice(name, initialChoices[name])) parameters.set(name, value);
  }
  return `#${parameters.toString()}`;
}

const formatChoice = <Name extends keyof Choices>(name: Name, value: Choices[Name]) => fields[name].format(value);

/** What a fragment holds, and the names in it that this version cannot read. */
export interface ReadFragment {
  readonly choices: Choices;
  readonly ignored: readonly string[];
}

/** Reads a fragment. Returns `undefined` for one that is not from the builder, such as `#main`. */
export function parseFragment(fragment: string): ReadFragment | undefined {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const version = parameters.get('v');
  if (version === null) return undefined;
  const ignored = version === fragmentVersion ? [] : ['v'];
  const choices = {...initialChoices};
  for (const [name, value] of parameters) {
    if (name === 'v') continue;
    const known = names.find((candidate) => candidate === name);
    if (!known || !parseChoice(choices, known, value)) ignored.push(name);
  }
  return {choices, ignored};
}

/** Sets a choice as a text has it. Returns whether this version knows the value. */
function parseChoice<Name extends keyof Choices>(choices: Writable<Name>, name: Name, text: string): boolean {
  const value = fields[name].parse(text);
  if (value === undefined) return false;
  choices[name] = value;
  return true;
}
