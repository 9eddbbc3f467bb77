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

/** A write, and the record as the database has it: null where there is none, undefined where that is not known. */
export interface Change extends Write {
  readonly before?: AnyRecord | null | undefined
}

/**
 * Saves what the actions left behind in one statement. References between new rows are checked when it ends, so the
 * order of the tables within it does not matter; tables are named in the order of `order` all the same, and the rows of one
 * in the order in which they were left: what is retired before its successor comes into force. Where it is known what the
 * database has, only the columns that changed are written.
 */
export async function saveRecords(tx: Tx, changes: readonly Change[], order: readonly Noun[]): Promise<void> {
  const ofNoun = new Map<Noun, Change[]>()
  for (const change of changes) {
    const known = ofNoun.get(change.noun)
    if (known) known.push(change)
    else ofNoun.set(change.noun, [change])
  }
  const parts = order.flatMap((noun, place) => {
    const of = ofNoun.get(noun)
    return of ? partOf(noun, place, of) : []
  })
  if (parts.length === 0) return
  const name = `save ${parts.map((part) => part.name).join(' ')}`
  await tx.query({
    // PostgreSQL cuts names at 63 bytes, and two that begin alike would be one: so a longer one has none.
    ...(name.length < 64 ? { name } : {}),
    text: `with ${parts.map(({ sql }, i) => `w${i} as (${sql(`$${i + 1}`)})`).join(', ')} select`,
    values: parts.map(({ rows }) => rows),
  })
}

/** Ends records, of the tables that hang on others first: only an erasure does, and row triggers ask for it once more. */
export async function removeRecords(tx: Tx, refs: readonly Ref[], order: readonly Noun[]): Promise<void> {
  for (const noun of order.toReversed()) {
    const ids = refs.filter((ref) => ref.noun === noun).map(({ id }) => id)
    if (ids.length > 0) await tx.query(`delete from ${noun.table} where id = any($1)`, [ids])
  }
}

interface Part {
  /** Short, and another for every other statement. */
  readonly name: string
  readonly sql: (parameter: string) => string
  readonly rows: string
}

function partOf(noun: Noun, place: number, changes: readonly Change[]): Part {
  const { keys } = shapeOf(noun)
  const changed = changedKeys(keys, changes)
  const letters =
    changed.length === keys.length ? 'all' : changed.map((key) => keys.indexOf(key).toString(36)).join('.')
  if (!noun.appendOnly && changed.length > 0 && areThere(changes)) {
    return {
      name: `${place}=${letters}`,
      sql: (parameter) => updateOf(noun, changed, parameter),
      rows: rowsOf(['id', ...changed], changes),
    }
  }
  return {
    name: noun.appendOnly ? `${place}` : `${place}:${letters}`,
    sql: (parameter) => insertOf(noun, changed, parameter),
    rows: rowsOf(keys, changes),
  }
}

/** From so many rows on, the order in which they are written is given up for speed. */
const many = 16

/**
 * Whether the rows are a load, as of a shipment, of which the database has every one: then they are updated without being
 * offered as new first. So is one row alone, which has no order; a few may be one that is retired and its successor.
 */
function areThere(changes: readonly Change[]): boolean {
  return (changes.length === 1 || changes.length >= many) && changes.every(({ before }) => before)
}

/** What has to be written of rows that are there already: the fields that differ in any, or all where that is not known. */
function changedKeys(keys: readonly string[], changes: readonly Change[]): readonly string[] {
  if (changes.some(({ before }) => before === undefined)) return keys
  return keys.filter((key) => changes.some(({ record, before }) => before && !isSame(record[key], before[key])))
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))
}

function insertOf(noun: Noun, changed: readonly string[], parameter: string): string {
  const { columns } = shapeOf(noun)
  const list = columns.join(', ')
  const updates = changed
    .map(columnOf)
    .filter((column) => column !== 'id')
    .map((column) => `${column} = excluded.${column}`)
  const resolution = updates.length === 0 ? 'nothing' : `update set ${updates.join(', ')}`
  const onConflict = noun.appendOnly ? '' : ` on conflict (id) do ${resolution}`
  return `insert into ${noun.table} (${list}) select ${list} from jsonb_populate_recordset(null::${noun.table}, ${parameter})${onConflict}`
}

function updateOf(noun: Noun, changed: readonly string[], parameter: string): string {
  const updates = changed.map(columnOf).map((column) => `${column} = r.${column}`)
  return `update ${noun.table} t set ${updates.join(', ')} from jsonb_populate_recordset(null::${noun.table}, ${parameter}) r where t.id = r.id`
}

function rowsOf(keys: readonly string[], changes: readonly Change[]): string {
  const columns = keys.map(columnOf)
  return JSON.stringify(
    changes.map(({ record }) => Object.fromEntries(keys.map((key, i) => [columns[i] ?? key, record[key]]))),
  )
}
