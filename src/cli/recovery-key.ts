import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { flush } from '../server/flush.ts'
import { openRing } from '../server/key-ring.ts'
import { givenMasterKey, makeMasterKey, masterKeyFile } from '../server/master-key.ts'
import { migrate } from '../server/migrate.ts'
import { externalPostgres, joinPostgres, type Postgres, startPostgres } from '../server/postgres.ts'
import { recoverMasterKey, splitRecoveryKey } from '../server/recovery-key.ts'
import { sharesOfText } from '../server/recovery-share.ts'
import { UsageError } from './fault.ts'
import { migrationsFolder } from './open-sulh.ts'
import { dataFolder, readOptions, wholeOption } from './options.ts'

/**
 * `sulh recovery-key split`: makes a recovery key and writes its shares as files to be printed, each for one keeper; it is kept
 * nowhere else. Shares of the one before open nothing any more.
 */
export async function recoveryKeySplit(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, {
    data: { type: 'string' },
    of: { type: 'string' },
    need: { type: 'string' },
  })
  const [folder, ...more] = positionals
  if (folder === undefined || more.length > 0) throw new UsageError('name one folder to write the shares to')
  const shares = wholeOption('--of', values.of, { from: 2, to: 20, otherwise: 5 })
  const needed = wholeOption('--need', values.need, { from: 2, to: shares, otherwise: Math.min(3, shares) })
  if (existsSync(folder)) throw new Error(`${folder} is there already: name a new folder.`)
  const dataDir = dataFolder(values.data)
  const postgres = await migrated(dataDir)
  try {
    const ownerUrl = postgres.connectionString()
    const { masterKey } = await openRing(ownerUrl, join(dataDir, 'keys'))
    await splitRecoveryKey(ownerUrl, masterKey, { needed, shares, now: new Date() }, (texts) =>
      writeShares(folder, texts),
    )
    process.stdout.write(
      `${shares} shares are in ${folder}, and ${needed} of them open. Print each, give it to one keeper of\n`,
    )
    process.stdout.write(
      'another office, and destroy the files. Try them once with "sulh recovery-key combine --try".\n',
    )
    return 0
  } finally {
    await postgres.stop()
  }
}

/** Writes the shares into a new folder, all of them on the disk when it returns, or none. */
function writeShares(folder: string, texts: readonly string[]): void {
  mkdirSync(folder, { mode: 0o700 })
  try {
    for (const [n, text] of texts.entries())
      writeFileSync(join(folder, `share-${n + 1}.txt`), text, { mode: 0o600, flush: true })
    for (const written of [folder, dirname(resolve(folder))]) flush(written)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

/**
 * `sulh recovery-key combine FILE…`: opens the ring by the shares in these files and gives it to the master key that the environment
 * names, or to a new file in the data folder. With `--try` nothing is changed: the shares are tried.
 */
export async function recoveryKeyCombine(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, { data: { type: 'string' }, try: { type: 'boolean' } })
  if (positionals.length === 0) throw new UsageError('name the files of the shares')
  const shares = positionals.flatMap((file) => sharesOfText(readFileSync(file, 'utf8')))
  const dataDir = dataFolder(values.data)
  const keys = join(dataDir, 'keys')
  const postgres = await migrated(dataDir)
  try {
    const ownerUrl = postgres.connectionString()
    if (values.try) {
      await recoverMasterKey(ownerUrl, shares, null)
      process.stdout.write('The shares open the keys of this database. Nothing was changed.\n')
      return 0
    }
    if (!givenMasterKey(process.env) && existsSync(join(keys, masterKeyFile)))
      throw new Error(
        `${join(keys, masterKeyFile)} is there: move it away first, if it is not the one of this database.`,
      )
    await recoverMasterKey(ownerUrl, shares, () => givenMasterKey(process.env) ?? makeMasterKey(keys))
    process.stdout.write(
      'The keys of this database are opened by the master key of now. Start Sulh, run "sulh verify",\n',
    )
    process.stdout.write('and split a new recovery key: these shares were seen.\n')
    return 0
  } finally {
    await postgres.stop()
  }
}

async function migrated(dataDir: string): Promise<Postgres> {
  const external = process.env.DATABASE_URL
  const postgres =
    external === undefined
      ? (joinPostgres(dataDir) ?? (await startPostgres({ dataDir })))
      : await externalPostgres(external)
  await migrate(postgres.connectionString(), migrationsFolder)
  return postgres
}
