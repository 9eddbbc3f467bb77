import { createReadStream, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { repeatErasures } from '../data-protection/repeat-erasures.ts'
import { type ListedErasure, readErasureList } from '../server/backup/erasure-list.ts'
import type { Manifest } from '../server/backup/items.ts'
import { BackupProblem } from '../server/backup/problem.ts'
import { type OpenBackup, openBackup } from '../server/backup/restore-backup.ts'
import { pg } from '../server/driver.ts'
import { asOwner } from '../server/key-ring.ts'
import { mountedKeys } from '../server/keys.ts'
import { externalPostgres, type Postgres, startPostgres } from '../server/postgres.ts'
import { renewGeneration } from '../server/stations/generation.ts'
import type { Sulh } from '../server/sulh.ts'
import { leaveOutLeased } from '../station-register/lease-floors-store.ts'
import { Stopped, UsageError } from './fault.ts'
import { migrationsFolder, sulhOn } from './open-sulh.ts'
import { dataFolder, fromEnvironment, readOptions } from './options.ts'
import { passphraseOf } from './passphrase.ts'
import { Progress } from './progress.ts'
import { fillWhole, keepFile, makeAnew } from './restored-folder.ts'
import { proveHere } from './verify.ts'

/**
 * `sulh restore FILE`: a backup into an empty data folder (and, with DATABASE_URL, an empty database). It is kept once all of it
 * was read and the record was proven as `sulh verify` does; else nothing is, unless `--despite-findings` says that a record
 * which does not hold is better than none. The tier is another generation from then on, which its stations notice.
 */
export async function restore(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, {
    data: { type: 'string' },
    'passphrase-file': { type: 'string' },
    'despite-findings': { type: 'boolean' },
    erasures: { type: 'string', multiple: true },
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('name one file to restore')
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Error(`${file} is no file.`)
  for (const [variable] of mountedKeys) {
    if (process.env[variable] !== undefined)
      throw new Error(`Unset ${variable} to restore: the key of the backup comes into the data folder.`)
  }
  const passphrase = await passphraseOf(values['passphrase-file'], false)
  const dataDir = dataFolder(values.data)
  const progress = new Progress()
  const lists = [...(values.erasures ?? []), ...erasureListsBeside(file)]
  const opened = await openBackup(shown(file, progress), passphrase, migrationsFolder)
  try {
    const how = { despite: values['despite-findings'] === true, lists, external: process.env.DATABASE_URL }
    const holds = await fillWhole(dataDir, (folder) => restoreInto(folder, opened, how, progress))
    process.stdout.write(`Restored into ${dataDir}.\n`)
    const { origin } = opened.manifest
    if (origin !== fromEnvironment().origin)
      process.stdout.write(`Its journal is ${origin}: start it with SULH_ORIGIN=${origin}\n`)
    return holds ? 0 : 1
  } finally {
    progress.end()
    await opened.close()
  }
}

/**
 * Whether a backup can be restored and its record holds: restores it into a folder beside the file, with the PostgreSQL that Sulh
 * brings, and takes that away again, also when it is stopped: the record and its keys lie open there. Throws where it cannot be
 * restored at all.
 */
export async function proveBackup(file: string, passphrase: string, progress: Progress): Promise<boolean> {
  const folder = `${resolve(file)}.proving`
  const stop = new AbortController()
  const interrupted = () => stop.abort(new Stopped(`stopped; ${file} is whole, but was not proven`))
  for (const name of stopSignals) process.on(name, interrupted)
  try {
    const opened = await openBackup(shown(file, progress), passphrase, migrationsFolder)
    try {
      makeAnew(folder)
      const how = { despite: true, lists: null, external: undefined, signal: stop.signal }
      return await restoreInto(folder, opened, how, progress)
    } finally {
      await opened.close()
    }
  } finally {
    progress.end()
    rmSync(folder, { recursive: true, force: true })
    for (const name of stopSignals) process.off(name, interrupted)
  }
}

const stopSignals = ['SIGINT', 'SIGTERM'] as const

interface HowToRestore {
  /** Whether a record that does not hold is kept. */
  readonly despite: boolean
  readonly lists: readonly string[] | null
  readonly external: string | undefined
  /** Ends the database under the work, which then fails at its next step. */
  readonly signal?: AbortSignal
}

async function restoreInto(
  folder: string,
  opened: OpenBackup,
  { despite, lists, external, signal }: HowToRestore,
  progress: Progress,
): Promise<boolean> {
  const postgres = await emptyPostgres(folder, external)
  signal?.addEventListener('abort', () => postgres.stop())
  try {
    signal?.throwIfAborted()
    const keep = (path: string, bytes: Uint8Array) => keepFile(folder, path, bytes)
    await opened.restoreInto({ connectionString: postgres.connectionString(), keep })
    const holds = await proveRestored(postgres, folder, { ...opened.manifest, lists }, progress)
    if (!holds && !despite)
      throw new Error(
        'Nothing was restored, since the record does not hold. To have it as it is, add --despite-findings',
      )
    return holds
  } catch (error) {
    if (external !== undefined) await emptyAgain(postgres)
    throw signal?.aborted ? signal.reason : error
  } finally {
    await postgres.stop()
  }
}

/** The bytes of the file, and on the terminal how far they are read. */
async function* shown(file: string, progress: Progress): AsyncGenerator<Uint8Array, void, void> {
  const { size } = statSync(file)
  const bytes = createReadStream(file, { highWaterMark: 256 * 1024 })
  let read = 0
  for await (const piece of bytes) {
    if (!(piece instanceof Uint8Array)) continue
    read += piece.length
    progress.show('restoring', read / size)
    yield piece
  }
}

/** Proves a record that was restored as it was when it was `made`, and makes another generation of it. Erases again whom the lists name. */
export async function proveRestored(
  postgres: Postgres,
  folder: string,
  { origin, made, lists }: Pick<Manifest, 'origin' | 'made'> & { lists: readonly string[] | null },
  progress: Progress,
): Promise<boolean> {
  const sulh = await sulhOn(postgres, folder, { ...fromEnvironment(), origin })
  try {
    if (lists) await eraseAgain(sulh, origin, lists)
    const holds = await proveHere(sulh, progress)
    // Stations compare it, and ask anew how their logs stand: this record may know less than they were told.
    await renewGeneration(sulh.database.writer)
    await leaveOutLeased(sulh.database.writer, made, sulh.now().toISOString())
    return holds
  } finally {
    await sulh.end()
  }
}

/** The lists of erasures that lie beside a backup: those of the backups after it name whom it still knows. */
function erasureListsBeside(file: string): string[] {
  const folder = dirname(file)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.erasures'))
    .map((name) => join(folder, name))
}

async function eraseAgain(sulh: Sulh, origin: string, lists: readonly string[]): Promise<void> {
  const { journalPublic } = sulh.keys
  const listed = new Map<string, ListedErasure>()
  for (const list of lists)
    for (const one of readErasureList(readFileSync(list, 'utf8'), { origin, journalPublic }) ?? [])
      listed.set(one.id, one)
  const erased = await repeatErasures(sulh, [...listed.values()])
  process.stdout.write(
    lists.length === 0
      ? 'No list of erasures lay beside the backup: whoever was erased since it was taken is in this record again.\n'
      : `${erased} people who were erased since the backup was taken were erased again.\n`,
  )
}

async function emptyPostgres(folder: string, external: string | undefined): Promise<Postgres> {
  if (external === undefined) return startPostgres({ dataDir: folder })
  const postgres = await externalPostgres(external)
  const found = await asOwner(postgres.connectionString(), (client) =>
    client.query(`select from pg_class where relnamespace = 'public'::regnamespace
                  union all select from pg_proc where pronamespace = 'public'::regnamespace limit 1`),
  )
  if (found.rowCount !== 0) throw new BackupProblem('databaseTaken')
  return postgres
}

/** It was empty before: what is there now is of this restoration. A few tables at a time, for PostgreSQL holds a lock for each. */
async function emptyAgain(postgres: Postgres): Promise<void> {
  await asOwner(postgres.connectionString(), async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    )
    for (const { name } of rows) await client.query(`drop table public.${pg.escapeIdentifier(name)} cascade`)
    await client.query('drop schema public cascade; create schema public')
  })
}
