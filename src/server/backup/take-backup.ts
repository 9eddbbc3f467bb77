import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { pg } from '../driver.ts'
import { CopyOut } from './copy.ts'
import { bytesOfItem, type Item, type Manifest } from './items.ts'
import { BackupProblem } from './problem.ts'
import { sealedUnder } from './sealed-file.ts'

export interface ToBackUp {
  /** The owner of the database, who reads past row policies. */
  readonly connectionString: string
  /** Files of the data folder that go with it, by their paths within it: the keys above all. */
  readonly files: readonly { path: string; bytes: Uint8Array }[]
  readonly passphrase: string
  readonly now: Date
}

interface TableToCopy {
  readonly name: string
  readonly columns: readonly string[]
  readonly weight: number
}

const rowsAtOnce = 64 * 1024

/**
 * Writes a backup: every row of every table as they are in one moment, while the programme works on, with the files given;
 * compressed, and sealed under the passphrase. Refuses a database without Sulh in it. Needs the memory of a few rows.
 */
export async function takeBackup(
  given: ToBackUp,
  destination: NodeJS.WritableStream,
  onProgress: (table: string, share: number) => void = () => {},
): Promise<{ tables: number; rows: number }> {
  if (given.passphrase.length < 12) throw new BackupProblem('passphraseShort')
  const client = new pg.Client({ connectionString: given.connectionString })
  client.on('error', () => {})
  await client.connect()
  const counted = { tables: 0, rows: 0 }
  try {
    // With row_security off PostgreSQL fails where a policy would leave rows out, and leaves none out in silence.
    await client.query('begin isolation level repeatable read read only; set local row_security = off')
    const items = itemsOfDatabase(client, given, (table, share, rows) => {
      counted.tables++
      counted.rows += rows
      onProgress(table, share)
    })
    const bytes = async function* () {
      for await (const item of items) yield bytesOfItem(item)
    }
    await pipeline(bytes, createGzip(), (zipped) => sealedUnder(given.passphrase, zipped), destination)
    await client.query('commit')
    return counted
  } finally {
    await client.end()
  }
}

async function* itemsOfDatabase(
  client: pg.Client,
  { files, now }: ToBackUp,
  onTable: (table: string, share: number, rows: number) => void,
): AsyncGenerator<Item, void, void> {
  yield { kind: 'manifest', manifest: await manifestOf(client, now) }
  for (const { path, bytes } of files) yield { kind: 'file', path, bytes }
  const tables = await tablesOf(client)
  const whole = tables.reduce((sum, { weight }) => sum + weight, 0)
  let done = 0
  for (const { name, columns, weight } of tables) {
    yield { kind: 'table', name, columns }
    const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ')
    const copy = client.query(new CopyOut(`copy public.${pg.escapeIdentifier(name)} (${list}) to stdout`))
    for await (const text of inPieces(copy)) yield { kind: 'rows', text }
    yield { kind: 'tableEnd', rows: copy.rows }
    done += weight
    onTable(name, whole === 0 ? 1 : done / whole, copy.rows)
  }
  yield { kind: 'end' }
}

/** Pieces of a like size, whatever the rows weigh. */
async function* inPieces(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, void> {
  let waiting: Buffer[] = []
  let length = 0
  for await (const bytes of source) {
    for (let at = 0; at < bytes.length; at += rowsAtOnce) {
      const piece = bytes.subarray(at, at + rowsAtOnce)
      waiting.push(piece)
      length += piece.length
      if (length < rowsAtOnce) continue
      yield Buffer.concat(waiting)
      waiting = []
      length = 0
    }
  }
  if (length > 0) yield Buffer.concat(waiting)
}

async function manifestOf(client: pg.Client, now: Date): Promise<Manifest> {
  const migrations = await client
    .query<{ name: string; sha256: string }>('select name, sha256 from schema_migrations order by name')
    .catch((error: unknown) => {
      throw Object(error).code === '42P01' ? new BackupProblem('noSulh') : error
    })
  const head = await client.query<{ checkpoint: string }>('select checkpoint from journal_head')
  const sequences = await client.query<{ sequencename: string }>(
    `select sequencename from pg_sequences where schemaname = 'public' order by 1`,
  )
  const states: Manifest['sequences'] = []
  for (const { sequencename: name } of sequences.rows) {
    const { rows } = await client.query<{ last: number; called: boolean }>(
      `select last_value as last, is_called as called from public.${pg.escapeIdentifier(name)}`,
    )
    for (const { last, called } of rows) states.push({ name, last, called })
  }
  // The first line of a signed head is the name of its journal.
  const origin = head.rows[0]?.checkpoint.split('\n')[0]
  if (origin === undefined) throw new BackupProblem('noSulh')
  return { v: 1, made: now.toISOString(), origin, migrations: migrations.rows, sequences: states }
}

/** Every table with the columns that are stored as they were given; what PostgreSQL works out it works out again. */
async function tablesOf(client: pg.Client): Promise<TableToCopy[]> {
  const { rows } = await client.query<TableToCopy>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns, pg_table_size(c.oid) as weight
       from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      group by c.oid, c.relname
      order by c.relname`,
  )
  return rows
}
