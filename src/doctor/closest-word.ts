/** The word that is at most two typing errors away, if there is one. */
export function closestWord(word: string, words: readonly string[]): string | undefined {
  return words.find((candidate) => errorsBetween(word, candidate) <= 2);
}

/** How many letters are to be added, taken away or replaced (Levenshtein). */
function errorsBetween(from: string, to: string): number {
  let row = [...to, ''].map((_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [at, other] of [...to].entries()) {
      next.push(Math.min(next[at]! + 1, row[at + 1]! + 1, row[at]! + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1)!;
}
