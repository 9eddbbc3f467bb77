import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { pg } from '../driver.ts'
import { migrate, migrationsIn } from '../migrate.ts'
import { CopyIn } from './copy.ts'
import { type Item, itemsOf, type Manifest } from './items.ts'
import { BackupProblem } from './problem.ts'
import { openedWith } from './sealed-file.ts'

export interface ToRestoreInto {
  /** The owner of an empty database, a superuser there: rows are put in past triggers. */
  readonly connectionString: string
  /** Takes a file of the data folder, by its path within it. */
  readonly keep: (path: string, bytes: Uint8Array) => void
}

/** A backup whose beginning was read: the passphrase is its own, and this Sulh has its migrations. */
export interface OpenBackup {
  readonly manifest: Manifest
  /**
   * Reads the rest into an empty database: its tables as they were then, and their rows in one transaction, so that a file
   * that proves to be damaged at its last byte leaves no row. The empty tables are taken away by whoever asked for it.
   */
  readonly restoreInto: (given: ToRestoreInto) => Promise<void>
  /** Lets go of the file. */
  readonly close: () => Promise<void>
}

/**
 * Opens a backup. Refuses with a `BackupProblem` what is none, another passphrase, damage of any kind (also while it is
 * restored), and a backup with migrations that are not in the folder given.
 */
export async function openBackup(
  source: AsyncIterable<Uint8Array>,
  passphrase: string,
  migrations: string,
): Promise<OpenBackup> {
  const items = itemsOf(unzipped(openedWith(passphrase, source)))
  const close = async () => {
    await items.return()
  }
  try {
    const first = await next(items)
    if (first.kind !== 'manifest') throw new BackupProblem('damaged')
    const { manifest } = first
    const applied = demandKnown(migrations, manifest)
    const restoreInto = async (given: ToRestoreInto) => {
      await migrate(given.connectionString, migrations, applied)
      await putAllIn(manifest, items, given)
    }
    return { manifest, restoreInto, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function putAllIn(
  { sequences }: Manifest,
  items: AsyncGenerator<Item, void, void>,
  { connectionString, keep }: ToRestoreInto,
): Promise<void> {
  const client = new pg.Client({ connectionString })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('begin; set local session_replication_role = replica; set local row_security = off')
    const always = await quietAlways(client)
    await emptyAll(client)
    await putIn(client, items, keep)
    for (const trigger of always)
      await client.query(`alter table ${trigger.table} enable always trigger ${trigger.name}`)
    for (const { name, last, called } of sequences)
      await client.query('select setval($1::regclass, $2, $3)', [`public.${pg.escapeIdentifier(name)}`, last, called])
    await client.query('commit')
    await client.query('analyze')
  } finally {
    await client.end()
  }
}

/** The names of the backup's migrations, each of which this program has as it was applied then. */
function demandKnown(folder: string, { migrations }: Manifest): ReadonlySet<string> {
  const ours = new Map(migrationsIn(folder).map(({ name, sha256 }) => [name, sha256]))
  for (const { name, sha256 } of migrations) {
    if (!ours.has(name)) throw new BackupProblem('newer')
    if (ours.get(name) !== sha256) throw new BackupProblem('otherHistory')
  }
  return new Set(migrations.map(({ name }) => name))
}

/** Triggers that work for copies too would make rows that the backup brings as well: they are quiet until it is in. */
async function quietAlways(client: pg.Client): Promise<{ table: string; name: string }[]> {
  const { rows } = await client.query<{ table: string; name: string }>(
    `select tgrelid::regclass::text as table, quote_ident(tgname) as name from pg_trigger
     where tgenabled = 'A' and not tgisinternal`,
  )
  for (const { table, name } of rows) await client.query(`alter table ${table} disable trigger ${name}`)
  return rows
}

/** Migrations bring rows of their own: those of the backup take their place. */
async function emptyAll(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  )
  const names = rows.map(({ name }) => `public.${pg.escapeIdentifier(name)}`)
  await client.query(`truncate ${names.join(', ')}`)
}

async function putIn(
  client: pg.Client,
  items: AsyncGenerator<Item, void, void>,
  keep: ToRestoreInto['keep'],
): Promise<void> {
  for (;;) {
    const item = await next(items)
    if (item.kind === 'file') keep(item.path, item.bytes)
    else if (item.kind === 'table') await putTableIn(client, item, items)
    else if (item.kind === 'end') {
      // The file is read to its end, which is where a cut or an addition shows.
      if (!(await items.next()).done) throw new BackupProblem('damaged')
      return
    } else throw new BackupProblem('damaged')
  }
}

async function putTableIn(
  client: pg.Client,
  { name, columns }: { name: string; columns: readonly string[] },
  items: AsyncGenerator<Item, void, void>,
): Promise<void> {
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ')
  let wanted = -1
  const texts = async function* () {
    for (;;) {
      const item = await next(items)
      if (item.kind === 'rows') yield item.text
      else if (item.kind === 'tableEnd') {
        wanted = item.rows
        return
      } else throw new BackupProblem('damaged')
    }
  }
  const copy = client.query(new CopyIn(`copy public.${pg.escapeIdentifier(name)} (${list}) from stdin`))
  await pipeline(texts, copy)
  if (copy.rows !== wanted) throw new BackupProblem('rowsMissing')
}

async function next(items: AsyncGenerator<Item, void, void>): Promise<Item> {
  const one = await items.next()
  if (one.done === true) throw new BackupProblem('damaged')
  return one.value
}

/** Unpacks; what was sealed is whole, so what is no gzip was never a backup. */
async function* unzipped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, void, void> {
  const from = Readable.from(source, { objectMode: false })
  const gunzip = createGunzip()
  const fed = pipeline(from, gunzip)
  // Its failure is thrown below, from the reading side.
  fed.catch(() => {})
  try {
    for await (const bytes of gunzip) yield Buffer.from(bytes)
  } catch (error) {
    throw String(Object(error).code).startsWith('Z_') ? new BackupProblem('damaged') : error
  }
  await fed
}
