import type { z } from 'zod'
import type { ExportedList } from '../kernel/exported-list.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Language } from '../kernel/texts.ts'
import type { Tx } from './database.ts'

/** A cell as it leaves the database. */
export type Cell = string | number | boolean | null

/** Who reads a list that goes out, in which language and when. */
export interface RowsReader {
  readonly actor: Actor
  readonly language: Language
  readonly now: Date
}

/** A statement that reads a list whole: what each column is, and from where, with the places of `values`. */
export interface RowsStatement<Key extends string = string> {
  readonly cells: Readonly<Record<Key, string>>
  /** From `from` to the end of the order. */
  readonly from: string
  readonly values: readonly unknown[]
}

/** How the rows of an exported list are read: by the conditions by which its pages are. */
export interface ListRows {
  readonly list: ExportedList
  readonly statement: (tx: Tx, query: Readonly<Record<string, string>>, reader: RowsReader) => Promise<RowsStatement>
}

/** Says how the rows of a list are read; the compiler holds the cells against its columns. */
export function defineListRows<Key extends string, Query extends z.ZodObject>(
  list: ExportedList<Key, Query>,
  statement: (tx: Tx, query: z.output<Query>, reader: RowsReader) => Promise<RowsStatement<Key>>,
): ListRows {
  return { list, statement: (tx, query, reader) => statement(tx, list.query.parse(query), reader) }
}

const rowsAtOnce = 1000

/**
 * Rows of a statement, some at a time, by a cursor of the reader's own transaction: what row security shows them, as it stood at one
 * moment, and in memory no more than a thousand rows whatever the length of the list.
 */
export async function* rowsOfStatement(
  tx: Tx,
  { cells, from, values }: RowsStatement,
  fields: readonly string[],
): AsyncGenerator<Cell[][]> {
  const chosen = fields.map((field, n) => `${cells[field]} as c${n}`).join(', ')
  // The whole is wanted, not its first rows.
  await tx.query('set local cursor_tuple_fraction = 1')
  await tx.query(`declare rows_out no scroll cursor for select ${chosen} ${from}`, [...values])
  for (;;) {
    const { rows } = await tx.query<Cell[]>({ text: `fetch ${rowsAtOnce} from rows_out`, rowMode: 'array' })
    if (rows.length > 0) yield rows
    if (rows.length < rowsAtOnce) break
  }
  await tx.query('close rows_out')
}
