import { z } from 'zod'
import type { Id } from '../kernel/ids.ts'
import type { AnyRecord, Noun, Ref, Write } from '../kernel/record.ts'
import type { Tx } from './database.ts'

/** Rows are records: this is where camelCase meets snake_case and PostgreSQL's timestamps become ISO instants. */

interface Shape {
  readonly keys: readonly string[]
  readonly columns: readonly string[]
  readonly instants: ReadonlySet<string>
  readonly json: ReadonlySet<string>
}

const shapes = new Map<Noun, Shape>()

function shapeOf(noun: Noun): Shape {
  const known = shapes.get(noun)
  if (known) return known
  const keys = Object.keys(noun.schema.shape)
  const ofType = (test: (field: unknown) => boolean) =>
    new Set(keys.filter((key) => test(inner(noun.schema.shape[key]))))
  const shape = {
    keys,
    columns: keys.map(columnOf),
    instants: ofType((field) => field instanceof z.ZodISODateTime),
    json: ofType((field) => field instanceof z.ZodObject || field instanceof z.ZodRecord),
  }
  shapes.set(noun, shape)
  return shape
}

function inner(field: unknown): unknown {
  return field instanceof z.ZodNullable ? inner(field.unwrap()) : field
}

/** The column that keeps a field: `takenInAt` is `taken_in_at`. */
export function columnOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** The columns of a noun, for `select`, with an alias in front where a join needs one. */
export function columnsOf(noun: Noun, alias?: string): string {
  const prefix = alias === undefined ? '' : `${alias}.`
  return shapeOf(noun)
    .columns.map((column) => `${prefix}${column}`)
    .join(', ')
}

/**
 * A row of `to_jsonb(table)` or of a `select` as the record of its noun. The schema checks it: a row that somebody
 * changed by hand into something impossible is an error here and not a wrong screen.
 */
export function recordOf<S extends z.ZodObject>(
  noun: Noun<string, S>,
  row: Readonly<Record<string, unknown>>,
): z.output<S> {
  const shape = shapeOf(noun)
  const record: Record<string, unknown> = {}
  shape.keys.forEach((key, i) => {
    const value = row[shape.columns[i] ?? key]
    record[key] = typeof value === 'string' && shape.instants.has(key) ? new Date(value).toISOString() : value
  })
  return noun.schema.parse(record)
}

/** The records that these refs point at, in one round trip; those that do not exist are left out. */
export async function loadRecords(tx: Tx, refs: readonly Ref[]): Promise<Map<string, AnyRecord>> {
  const wanted = new Map<Noun, Set<Id>>()
  for (const { noun, id } of refs) wanted.set(noun, (wanted.get(noun) ?? new Set()).add(id))
  const found = new Map<string, AnyRecord>()
  if (wanted.size === 0) return found
  const nouns = [...wanted.keys()]
  const sql = nouns.map(
    (noun, i) => `select ${i} as noun, to_jsonb(t) as row from ${noun.table} t where id = any($${i + 1})`,
  )
  const parameters = nouns.map((noun) => [...(wanted.get(noun) ?? [])])
  const { rows } = await tx.query<{ noun: number; row: Record<string, unknown> }>(sql.join(' union all '), parameters)
  for (const { noun: i, row } of rows) {
    const noun = nouns[i]
    if (noun) {
      const record = asRecord(recordOf(noun, row))
      found.set(recordKey(noun, record.id), record)
    }
  }
  return found
}

/** A record of any noun: the kernel's schemas all have an id. */
export function asRecord(value: Record<string, unknown>): AnyRecord {
  const { id } = value
  if (typeof id !== 'string') throw new TypeError('a record has an id')
  return { ...value, id }
}

/** Under what a record is kept while a batch is decided. */
export function recordKey(noun: Noun, id: Id): string {
  return `${noun.name} ${id}`
}

/**
 * Saves what the actions left behind in one statement. References between new rows are checked when it ends, so the
 * order of the tables within it does not matter; tables are named in the order of `order` all the same.
 */
export async function saveRecords(tx: Tx, writes: readonly Write[], order: readonly Noun[]): Promise<void> {
  const touched = order.filter((noun) => writes.some((write) => write.noun === noun))
  if (touched.length === 0) return
  const parts = touched.map((noun, i) => `w${i} as (${insertOf(noun, i + 1)})`)
  await tx.query({
    // PostgreSQL cuts names at 63 bytes, and two that begin alike would be one: so nouns stand by their place in the order.
    name: `save ${touched.map((noun) => order.indexOf(noun)).join(' ')}`,
    text: `with ${parts.join(', ')} select`,
    values: touched.map((noun) => rowsOf(noun, writes)),
  })
}

function insertOf(noun: Noun, parameter: number): string {
  const { columns } = shapeOf(noun)
  const list = columns.join(', ')
  const updates = columns.filter((column) => column !== 'id').map((column) => `${column} = excluded.${column}`)
  const onConflict = noun.appendOnly ? '' : ` on conflict (id) do update set ${updates.join(', ')}`
  return `insert into ${noun.table} (${list}) select ${list} from jsonb_populate_recordset(null::${noun.table}, $${parameter})${onConflict}`
}

function rowsOf(noun: Noun, writes: readonly Write[]): string {
  const { keys, columns } = shapeOf(noun)
  const records = writes.filter((write) => write.noun === noun).map((write) => write.record)
  return JSON.stringify(
    records.map((record) => Object.fromEntries(keys.map((key, i) => [columns[i] ?? key, record[key]]))),
  )
}
