import { z } from 'zod'
import { Id } from '../../kernel/ids.ts'
import type { AnyRecord, Noun } from '../../kernel/record.ts'
import type { Tx } from '../database.ts'
import { columnOf } from '../records.ts'

/** Counters that go on where either has come further: a number that was printed here is printed on nothing else here. */
const onlyGrow: Readonly<Record<string, readonly string[]>> = { sites: ['people', 'tags', 'receipts'] }

/** Rows that are derived from a record, and go with it. */
const derived: Readonly<Record<string, readonly { table: string; column: string }[]>> = {
  people: [
    { table: 'person_keys', column: 'person_id' },
    { table: 'person_words', column: 'person_id' },
  ],
  weapons: [
    { table: 'weapon_words', column: 'weapon_id' },
    { table: 'weapon_serial_keys', column: 'weapon_id' },
    { table: 'register_numbers', column: 'weapon_id' },
  ],
  ammunition_lots: [{ table: 'register_numbers', column: 'lot_id' }],
}

/**
 * Writes records as another tier has them, past the rules that judged them there. The transaction is the owner's, as a replica:
 * no trigger asks again, and what a record refers to need not be there yet. A row of here that is in the way of one of them gives
 * way: it is provisional, or its own change is still to come.
 */
export async function copyRecords(tx: Tx, noun: Noun, records: readonly AnyRecord[]): Promise<void> {
  if (records.length === 0) return
  const keys = Object.keys(noun.schema.shape)
  const columns = keys.map(columnOf)
  const rows = JSON.stringify(
    records.map((record) => Object.fromEntries(keys.map((key, i) => [columns[i] ?? key, record[key]]))),
  )
  const grown = new Set(onlyGrow[noun.table])
  const updates = columns
    .filter((column) => column !== 'id')
    .map((column) =>
      grown.has(column) ? `${column} = greatest(t.${column}, excluded.${column})` : `${column} = excluded.${column}`,
    )
  const list = columns.join(', ')
  const resolution = updates.length === 0 ? 'nothing' : `update set ${updates.join(', ')}`
  const sql = `insert into ${noun.table} as t (${list}) select ${list} from jsonb_populate_recordset(null::${noun.table}, $1)
    on conflict (id) do ${resolution}`
  for (let attempt = 1; ; attempt++) {
    await tx.query('savepoint copied')
    try {
      await tx.query(sql, [rows])
      await tx.query('release savepoint copied')
      return
    } catch (error) {
      await tx.query('rollback to savepoint copied')
      if (attempt > waysInTheWay || !isInTheWay(error)) throw error
      await makeWay(tx, noun, error.constraint, rows)
    }
  }
}

/** Lets a record go, and what is derived from it. */
export async function removeCopies(tx: Tx, noun: Noun, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return
  for (const { table, column } of derived[noun.table] ?? [])
    await tx.query(`delete from ${table} where ${column} = any($1)`, [ids])
  await tx.query(`delete from ${noun.table} where id = any($1)`, [ids])
}

/** A table has a handful of unique indexes; more rounds than this mean something else. */
const waysInTheWay = 8

function isInTheWay(error: unknown): error is Error & { constraint: string } {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === '23505' &&
    'constraint' in error &&
    typeof error.constraint === 'string'
  )
}

/** Takes out the rows that have, in a unique index, the place of one of those that come. */
async function makeWay(tx: Tx, noun: Noun, index: string, rows: string): Promise<void> {
  const { rows: found } = await tx.query<{ keys: string[]; predicate: string | null }>(
    `select array(select pg_get_indexdef(i.indexrelid, k::integer, true) from generate_series(1, i.indnkeyatts) k) as keys,
       pg_get_expr(i.indpred, i.indrelid) as predicate
     from pg_index i join pg_class c on c.oid = i.indexrelid where c.relname = $1 and i.indrelid = $2::regclass`,
    [index, noun.table],
  )
  const [unique] = found
  if (!unique) throw new Error(`${noun.table} has no index ${index}`)
  const keys = unique.keys.join(', ')
  const { rows: gone } = await tx.query<{ id: Id }>(
    `select id from ${noun.table} where ${unique.predicate ?? 'true'}
       and (${keys}) in (select ${keys} from jsonb_populate_recordset(null::${noun.table}, $1) where ${unique.predicate ?? 'true'})
       and id not in (select id from jsonb_populate_recordset(null::${noun.table}, $1))`,
    [rows],
  )
  // Two of this page may exchange what is unique, as one in force and its successor do: then all of it is written anew.
  const away = gone.length > 0 ? gone : z.array(z.object({ id: Id })).parse(JSON.parse(rows))
  await removeCopies(
    tx,
    noun,
    away.map(({ id }) => id),
  )
}
