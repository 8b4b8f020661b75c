/** The rows of a table of tests; throws where a filter has left none, as a table without rows would test nothing. */
export function rows<Row>(table: readonly Row[]): readonly Row[] {
  if (table.length === 0) throw new Error('This table has no rows: its filter leaves nothing to test.');
  return table;
}
