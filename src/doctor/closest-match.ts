/** Finds the first candidate at most two typing errors away from a word. */
export function closestMatch(word: string, candidates: readonly string[]): string | undefined {
  return candidates.find((candidate) => editDistance(word, candidate) <= 2);
}

/** Levenshtein distance: the number of letters to insert, delete or replace. */
function editDistance(from: string, to: string): number {
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
