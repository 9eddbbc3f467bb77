import { dataValueKeys } from '../../kernel/exported-list.ts'
import type { OutTable } from './out-table.ts'

/**
 * A table of data values as DHIS2 takes it, by codes: whoever imports it sets the same codes there, or maps them. Of columns that DHIS2 knows no
 * name for nothing is said.
 */
export async function* writeDhis2(table: OutTable): AsyncGenerator<string> {
  const columns = dataValueKeys.map((key) => ({ key, at: table.columns.findIndex((column) => column.key === key) }))
  if (columns.some(({ at }) => at < 0)) throw new Error(`rows of ${table.name} are no data values`)
  let parting = '\n'
  yield '{"dataValues":['
  for await (const rows of table.rows)
    for (const row of rows) {
      yield parting + JSON.stringify(Object.fromEntries(columns.map(({ key, at }) => [key, String(row[at] ?? '')])))
      parting = ',\n'
    }
  yield '\n]}\n'
}
