import type {Words} from '../content/model.js';

/** A part of a text; with the id of a term where it is one of the forms of a hard word. */
export interface TextPart {
  readonly text: string;
  readonly id?: string | undefined;
}

/**
 * A character of a word: none of space and marks, but a hyphen. Browsers take four times as long to prepare a pattern of the
 * classes of letters and digits, longer than to split all texts of an element.
 */
const inWord = '[^\\s!-,./:-@[-`{-~\\u00a1-\\u00bf\\u2000-\\u206f\\u3000-\\u303f]';

/** Splits texts at the hard words in them, which stand in any case and on their own: not inside of longer words. */
export function makeSplitter(words: Words): (text: string) => TextPart[] {
  const ids = new Map(
    Object.entries(words).flatMap(([id, {forms}]) => forms.map((form): [string, string] => [form.toLowerCase(), id])),
  );
  // The longest first, as one form may begin like another.
  const forms = [...ids.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  if (forms.length === 0) return (text) => [{text}];
  const pattern = new RegExp(`(?<!${inWord})(${forms.join('|')})(?!${inWord})`, 'i');
  // Splitting by a group returns text and forms in turn.
  return (text) =>
    text.split(pattern).map((part, index) => ({text: part, id: index % 2 ? ids.get(part.toLowerCase()) : undefined}));
}

/** The sentences of a text, each with the space after it. */
export function splitSentences(text: string): string[] {
  return text.split(/(?<=[.?!][)”’]?\s)(?=\S)/u);
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
