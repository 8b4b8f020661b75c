import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';

const sentenceSegmenter = new Intl.Segmenter('en', {granularity: 'sentence'});
const wordSegmenter = new Intl.Segmenter('en', {granularity: 'word'});

/** The sentences of a text. */
export const sentencesOf = (text: string): string[] =>
  [...sentenceSegmenter.segment(text)].map(({segment}) => segment.trim()).filter(Boolean);

/** The words of a text, numbers included and punctuation left out. */
export const wordsOf = (text: string): string[] =>
  [...wordSegmenter.segment(text)].filter(({isWordLike}) => isWordLike).map(({segment}) => segment);

/** The Flesch-Kincaid grade of several texts taken together. */
export function gradeOf(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  // A number has no syllables in the eyes of the package, but it is read aloud as at least one.
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({sentence: sentences.length, word: words.length, syllable: syllables});
}
