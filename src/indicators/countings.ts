import { armsCountings } from './arms-store.ts'
import { type Counting, rowsOf } from './counting.ts'

const countings = new Map<string, string>(
  Object.entries<Counting>({ ...armsCountings }).map(([code, counting]) => [code, rowsOf(counting)]),
)

/** SQL of the rows of a measured indicator. That each has one is held by the compiler, theme by theme. */
export function rowsSql(code: string): string {
  const sql = countings.get(code)
  if (sql === undefined) throw new Error(`indicator ${code} is not counted`)
  return sql
}
