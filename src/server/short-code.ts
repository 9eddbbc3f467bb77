/** The same as `shortCode` (src/kernel/ids.ts), as SQL over a column of ids. */
export function shortCodeOf(prefix: string, column: string): string {
  return `'${prefix}-' || upper(right(${column}::text, 8))`
}
