import type { Cell } from '../../server/list-rows.ts'
import type { OutTable } from './out-table.ts'

const objectOf = ({ columns }: OutTable, row: readonly Cell[]) =>
  JSON.stringify(Object.fromEntries(columns.map(({ key }, n) => [key, row[n] ?? null])))

/** A table as one JSON document: what it is, its columns with their hashtags, and its rows by the columns' keys. */
export async function* writeJson(table: OutTable): AsyncGenerator<string> {
  const { name, about, columns } = table
  yield `{"list":${JSON.stringify(name)},"about":${JSON.stringify(Object.fromEntries(about))},\n"columns":${JSON.stringify(columns)},\n"rows":[`
  let parted = '\n'
  for await (const rows of table.rows) {
    yield rows.map((row, n) => `${n === 0 ? parted : ',\n'}${objectOf(table, row)}`).join('')
    parted = ',\n'
  }
  yield '\n]}\n'
}

/** A table as JSON lines: each row an object of its own. */
export async function* writeJsonLines(table: OutTable): AsyncGenerator<string> {
  for await (const rows of table.rows) yield rows.map((row) => `${objectOf(table, row)}\n`).join('')
}
