/** The words of a table that is written as running text, so that a reader can take it in at a glance. */
export function wordList(table: string): string[] {
  return table.split(/\s+/).filter((word) => word !== '');
}
