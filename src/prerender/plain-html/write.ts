import type {ConditionId} from '../../content/conditions.js';
import type {GradesText, PartsText, Sections, Wording} from '../../content/model.js';
import {optionalIds} from '../../content/statements/optional.js';
import type {Ambient} from '../../runtime/ambient.js';
import type {ResolvedSection} from '../../runtime/registry.js';
import type {Piece, Requirements} from './piece.js';

/** What the functions that write a section's pieces share: its text in one language, at one reading level. */
export interface Writer<Name extends keyof Sections> {
  readonly text: Sections[Name];
  readonly grades: GradesText;
  readonly about: ResolvedSection<'about'>;
  readonly parts: PartsText;
  /** For dates and names of languages. */
  readonly provenance: ResolvedSection<'provenance'>;
  /** Whether the page adds words of its own, which no review covers. */
  readonly hasOwnWords: boolean;
  /** A wording at the reading level, escaped. */
  say(wording: Wording): string;
  /** The same, for the sentences in which the element explains hard words. */
  explain(wording: Wording): string;
  /** The name of a condition, escaped. */
  sayName(condition: ConditionId): string;
}

/** Escapes text for use in markup and between double quotes. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The attributes of a text that is not in the language and direction of the page. */
export function marksOf(
  {lang, dir}: {readonly lang: string; readonly dir: string},
  {language, direction = 'ltr'}: Ambient,
): string {
  const isSame = `${language || 'en'}-`.toLowerCase().startsWith(`${lang}-`.toLowerCase());
  return `${isSame ? '' : ` lang="${lang}"`}${dir === direction ? '' : ` dir="${dir}"`}`;
}

export const piece = (html: string, when?: Requirements): Piece => ({html, ...(when && {when})});

/** The heading of an element, unless the page has one of its own. */
export const heading = (text: string): Piece => piece(`<{heading}>${text}</{heading}>\n`, {title: 'shown'});

export const subheading = (text: string): Piece => piece(`<{subheading}>${text}</{subheading}>\n`);

export const paragraph = (text: string, when?: Requirements): Piece => piece(`<p>${text}</p>\n`, when);

export const list = (tag: 'ul' | 'ol', entries: readonly Piece[]): Piece[] => [
  piece(`<${tag}>\n`),
  ...entries,
  piece(`</${tag}>\n`),
];

/** An entry of a list that is one line. */
export const entry = (text: string, when?: Requirements): Piece => piece(`<li>${text}</li>\n`, when);

/** An entry of a list that holds blocks. */
export const blockEntry = (blocks: readonly Piece[]): Piece[] => [piece('<li>\n'), ...blocks, piece('</li>\n')];

/** Pieces that apply only if something more was asked for. */
export const only = (when: Requirements, pieces: readonly Piece[]): Piece[] =>
  pieces.map((each) => ({...each, when: {...when, ...each.when}}));

/** Pieces of a statement, or of several. Where a clinic may leave out all of them, they depend on one that it does not. */
export const stated = (ids: string | readonly string[], pieces: readonly Piece[]): Piece[] => {
  const list = typeof ids === 'string' ? [ids] : ids;
  return list.every((id) => optionalIds.includes(id)) ? only({optional: list.join(' ')}, pieces) : [...pieces];
};

/** What unfolds more, also without a script. Without an id, as a page may hold the same part twice. */
export const fold = (title: string, result: string, content: readonly Piece[]): Piece[] => [
  piece(`<details>\n<summary><{subheading}>${title}</{subheading}>${result && ` ${result}`}</summary>\n`),
  ...content,
  piece('</details>\n'),
];
