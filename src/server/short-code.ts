import type { Conditions } from './lists.ts'

/** The same as `shortCode` (src/kernel/ids.ts), as SQL over a column of ids. */
export function shortCodeOf(prefix: string, column: string): string {
  return `'${prefix}-' || upper(right(${column}::text, 8))`
}

/** Asks for what has a short code that begins so, typed with its prefix or without; for everything where nothing was typed. */
export function whereCode(
  conditions: Conditions,
  column: string,
  { prefix, search }: { prefix: string; search: string },
) {
  const typed = search.toLowerCase().replace(/[\s-]/g, '')
  const code = typed.startsWith(prefix.toLowerCase()) ? typed.slice(prefix.length) : typed
  if (code !== '') conditions.add((place) => `right(${column}::text, 8) ^@ ${place}`, code)
}
