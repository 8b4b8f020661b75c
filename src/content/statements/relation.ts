import type {ReferenceId} from '../references.generated.js';

/** What holds of a statement in every language. Its sentence is in the language packs, under the same id. */
export interface Relation {
  /** The publications behind the statement; empty where it claims nothing that a publication could support. */
  readonly refs: readonly ReferenceId[];
}

/** A statement that a clinic may leave out with `omit`: it neither warns, nor limits, nor reports a negative finding. */
export interface OptionalRelation extends Relation {
  readonly optional?: true;
}

/** The ids of a table, in the order in which its statements are read. */
export function idsOf<Id extends string>(table: Readonly<Record<Id, unknown>>): readonly Id[] {
  return Object.keys(table) as Id[];
}

/** The publications behind several statements, each once, in the order in which they are first cited. */
export function sourcesOf(relations: readonly Relation[]): readonly ReferenceId[] {
  return [...new Set(relations.flatMap(({refs}) => refs))];
}

/** The ids of the statements that a clinic may leave out. */
export function optionalIdsOf<Id extends string>(table: Readonly<Record<Id, OptionalRelation>>): readonly Id[] {
  return idsOf(table).filter((id) => table[id].optional);
}
