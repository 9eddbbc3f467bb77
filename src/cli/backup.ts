import { createWriteStream, existsSync, rmSync, writeFileSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { writeErasureList } from '../server/backup/erasure-list.ts'
import { BackupProblem } from '../server/backup/problem.ts'
import { takeBackup } from '../server/backup/take-backup.ts'
import { flush } from '../server/flush.ts'
import { asOwner } from '../server/key-ring.ts'
import { keyFiles, loadKeys } from '../server/keys.ts'
import { externalPostgres, joinPostgres, type Postgres, startPostgres } from '../server/postgres.ts'
import { UsageError } from './fault.ts'
import { dataFolder, readOptions } from './options.ts'
import { passphraseOf } from './passphrase.ts'
import { Progress } from './progress.ts'
import { proveBackup } from './restore.ts'
import { demandWhole } from './restored-folder.ts'

/**
 * `sulh backup FILE`: the whole record and the keys of one moment, also beside a running Sulh, sealed under a passphrase. The
 * file appears when it is whole; one that is there is not written over. With `--prove` it is then restored beside, and proven.
 */
export async function backup(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, {
    data: { type: 'string' },
    'passphrase-file': { type: 'string' },
    prove: { type: 'boolean' },
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('name one file to write the backup to')
  if (existsSync(file)) throw new Error(`${file} is there already: name another file.`)
  const dataDir = dataFolder(values.data)
  const passphrase = await passphraseOf(values['passphrase-file'], true)
  const postgres = await postgresOf(dataDir)
  const connectionString = await connectionOf(postgres)
  const unfinished = `${file}.unfinished`
  const progress = new Progress()
  try {
    const destination = createWriteStream(unfinished, { mode: 0o600, flush: true })
    const folder = join(dataDir, 'keys')
    const given = { passphrase, files: keyFiles(folder), now: new Date() }
    const { tables, rows } = await takeBackup({ ...given, connectionString }, destination, (table, share) =>
      progress.show(table, share),
    )
    const erasures = await asOwner(connectionString, async (client) => {
      await client.query('set row_security = off')
      return writeErasureList(client, loadKeys(folder).journal, given.now)
    })
    writeFileSync(`${file}.erasures`, erasures, { mode: 0o600, flush: true })
    await rename(unfinished, file)
    flush(dirname(resolve(file)))
    progress.end()
    process.stdout.write(`${rows} rows of ${tables} tables and the keys are in ${file}.\n`)
    process.stdout.write(`${file}.erasures says whom an older backup still knows: keep it with your backups.\n`)
    process.stdout.write('Keep its passphrase apart from it: without the passphrase nothing in it can be read.\n')
    if (values.prove !== true) return 0
    if (await proveBackup(file, passphrase, progress)) return 0
    process.stderr.write(`${file} can be restored, but its record does not hold.\n`)
    return 1
  } finally {
    progress.end()
    rmSync(unfinished, { force: true })
    await postgres.stop()
  }
}

/** The database as it is: a backup changes nothing, so nothing is migrated. */
async function postgresOf(dataDir: string): Promise<Postgres> {
  demandWhole(dataDir)
  const external = process.env.DATABASE_URL
  if (external !== undefined) return externalPostgres(external)
  if (!existsSync(join(dataDir, 'postgres'))) throw new BackupProblem('noSulh', `(${dataDir})`)
  return joinPostgres(dataDir) ?? (await startPostgres({ dataDir }))
}

/**
 * The login for backups, which writes nothing; the owner of a database that was not started since there is one. A server of the
 * operator's own is reached as DATABASE_URL says.
 */
async function connectionOf(postgres: Postgres): Promise<string> {
  const owner = postgres.connectionString()
  if (process.env.DATABASE_URL !== undefined) return owner
  const ready = await asOwner(owner, (client) =>
    client.query(`select from pg_roles where rolname = 'sulh_backup' and rolcanlogin and rolbypassrls`),
  )
  return ready.rowCount === 0 ? owner : postgres.connectionString('sulh_backup')
}
