import type {Words} from '../../content/model.js';
import {makeSplitter} from '../../runtime/words.js';
import type {Piece} from './piece.js';
import {escape, piece, type Writer} from './write.js';

/** A function that writes a text, escaped, and after it marks for the hard words in it. */
export function makeExplainer(words: Words): (text: string) => string {
  const split = makeSplitter(words);
  return (text) => {
    const ids = split(text).flatMap(({id}) => id ?? []);
    return escape(text) + [...new Set(ids)].map((id) => `{word:${id}}`).join('');
  };
}

/** The folded list of the hard words in the pieces before it. */
export function wordsPieces(words: Words, {parts}: Pick<Writer<'provenance'>, 'parts'>): Piece[] {
  const title = escape(parts.words);
  const ids = Object.keys(words);
  if (ids.length === 0) return [];
  const entries = Object.entries(words).map(([id, {term, plain}]) =>
    piece(`<dt>${escape(term)}</dt>\n<dd>${escape(plain)}</dd>\n`, {word: id}),
  );
  const when = {word: ids.join(' ')};
  return [
    piece(`<details>\n<summary><{subheading}>${title}</{subheading}></summary>\n<dl>\n`, when),
    ...entries,
    piece('</dl>\n</details>\n', when),
  ];
}
