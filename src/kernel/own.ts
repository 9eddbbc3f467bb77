/**
 * What a table holds under a key that came from outside; undefined where it holds nothing. A plain object answers to
 * `constructor` and `toString` too, and what it answers then is no value of the table.
 */
export function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
