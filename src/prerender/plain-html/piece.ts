/**
 * A piece of an element's plain HTML, and what it depends on. The plain HTML of an element is those of its pieces that
 * apply, one after the other. dist/fallback.json holds the same pieces for servers without Node, so that there is one
 * set of rules, described in docs/prerender.md.
 */
export interface Piece {
  /** HTML with placeholders such as `{heading}`. A line ends with a line feed. */
  readonly html: string;
  /**
   * The piece applies only if each of these is among what was asked for; of several, separated by space, one is enough.
   * Default: it always applies.
   */
  readonly when?: Requirements;
}

/** Such as `{condition: 'knee-pain', link: 'without'}`. */
export type Requirements = Readonly<Partial<Record<keyof Choices, string>>>;

/** What an element shows of what it could show. */
export interface Choices {
  readonly title: readonly ('shown' | 'none')[];
  readonly condition: readonly string[];
  readonly question: readonly string[];
  /** Whether the questions that are asked less are one row. */
  readonly rest: readonly ('folded' | 'open')[];
  /** The slots for a clinic's own words that the page does not fill. */
  readonly missing: readonly string[];
  readonly variant: readonly string[];
  /** Ids of the problems whose choices are shown, and how: by the part of the body, folded, or as they are where it is one. */
  readonly topic: readonly string[];
  readonly grouping: readonly ('areas' | 'folds' | 'none')[];
  readonly link: readonly ('with' | 'without')[];
  readonly review: readonly ('missing' | 'undated' | 'dated' | 'stale' | 'version')[];
  /** Whether the review covers all of the text. */
  readonly coverage: readonly ('whole' | 'outdated')[];
  /** Ids of the optional statements that the clinic does not leave out. */
  readonly optional: readonly string[];
  readonly shortened: readonly ('yes' | 'no')[];
  readonly sources: readonly ('some' | 'none')[];
  /** Ids of the hard words in the pieces before. */
  readonly word: readonly string[];
}

/** What stands for the placeholders, as HTML. */
export interface Values {
  /** Names of the tags of the element's heading and of a heading below it, such as `h2`. */
  readonly heading: string;
  readonly subheading: string;
  /** Where a link goes; `{id}` in it stands for the condition of the piece. */
  readonly address?: string | undefined;
  /** Name of the clinician who reviewed the content. */
  readonly reviewer?: string;
  /** Day of that review, ISO 8601, and as it is written in the language of the piece. */
  readonly day?: string;
  readonly date?: string;
  /** Version of the content that was reviewed. */
  readonly reviewed?: string;
  /** Day on which the review is due again, ISO 8601, and as it is written in the language of the piece. */
  readonly dueday?: string;
  readonly duedate?: string;
  /** How many statements the review does not cover, and their ids. */
  readonly count?: string;
  readonly statements?: string;
  /** Names of the languages that the element is available in. */
  readonly languages?: string;
  /** Number of publications behind the statements. */
  readonly publications?: string;
}

/**
 * Joins the pieces that apply. Besides the values, `{cite:<ids>}` stands for the numbers of publications, which they
 * get where they are first cited, `{references}` for the entries of those that were cited before, in that order, and
 * `{cited}` for their number. `{word:<id>}` stands for nothing, and tells the pieces after it that a hard word was used.
 *
 * @param references - the entry of each publication in a list of references.
 */
export function joinPieces(
  pieces: readonly Piece[],
  choices: Omit<Choices, 'word'>,
  values: Values,
  references: Readonly<Record<string, string>>,
): string {
  const cited: string[] = [];
  const word: string[] = [];
  const all: Choices = {...choices, word};
  const applies = ({when = {}}: Piece): boolean =>
    Object.entries(when).every(([name, value]) =>
      value.split(' ').some((option) => all[name as keyof Choices].some((choice) => choice === option)),
    );
  const number = (id: string): number => (cited.includes(id) ? cited.indexOf(id) + 1 : cited.push(id));
  const interpolate = ({html, when}: Piece): string =>
    html.replace(/\{([a-z]+)(?::([\w -]+))?\}/g, (_, name: string, ids: string) => {
      if (name === 'word') word.push(ids);
      if (name === 'cite') {
        const numbers = ids.split(' ').map(number);
        return numbers.toSorted((a, b) => a - b).join(', ');
      }
      if (name === 'cited') return String(cited.length);
      if (name === 'references') return cited.map((reference) => references[reference]).join('');
      const value = values[name as keyof Values] ?? '';
      return name === 'address' && when?.condition ? value.replaceAll('{id}', when.condition) : value;
    });
  return pieces.map((piece) => (applies(piece) ? interpolate(piece) : '')).join('');
}
