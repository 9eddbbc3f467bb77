import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { baseCopyFor, copyFolder } from '../server/archive/base-copy.ts'
import { restoreCommand } from '../server/archive/wal-archive.ts'
import { asOwner } from '../server/key-ring.ts'
import { keyFiles } from '../server/keys.ts'
import { type Postgres, startPostgres } from '../server/postgres.ts'
import { UsageError } from './fault.ts'
import { dataFolder, readOptions } from './options.ts'
import { Progress } from './progress.ts'
import { proveRestored } from './restore.ts'
import { fillWhole, keepFile } from './restored-folder.ts'

const Time = z.union([z.literal('latest'), z.iso.datetime({ offset: true })])

/**
 * `sulh restore-to TIME`: the record as it was at a time, out of the archive of the database's log, into an empty data folder. As with
 * `sulh restore`, it is proven before it is kept, and is another generation from then on.
 */
export async function restoreTo(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, {
    data: { type: 'string' },
    archive: { type: 'string' },
    keys: { type: 'string' },
    erasures: { type: 'string', multiple: true },
  })
  const time = Time.safeParse(positionals[0])
  if (!time.success || positionals.length > 1)
    throw new UsageError('say to which time, such as 2026-11-28T14:05:00Z, or "latest"')
  if (values.archive === undefined || values.keys === undefined)
    throw new UsageError('name the archive with --archive and the folder of the keys with --keys')
  if (process.env.DATABASE_URL !== undefined)
    throw new UsageError('unset DATABASE_URL: the archive is of the PostgreSQL that Sulh brings')
  const [archive, keys] = [resolve(values.archive), resolve(values.keys)]
  if (!statSync(keys, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`${keys} is no folder: name that of the keys of this record.`)
  const target = time.data === 'latest' ? null : time.data
  const base = await baseCopyFor(archive, target)
  if (!base) throw new Error(`${archive} holds no base copy that is older than ${time.data}.`)
  const dataDir = dataFolder(values.data)
  const progress = new Progress()
  try {
    await fillWhole(dataDir, async (folder) => {
      progress.show('copying the base')
      await copyFolder(join(base.folder, 'postgres'), join(folder, 'postgres'), 'whole')
      for (const { path, bytes } of keyFiles(keys, {})) keepFile(folder, path, bytes)
      await recoverIn(folder, { archive, target, lists: values.erasures ?? [] }, progress)
    })
    process.stdout.write(`Restored into ${dataDir}.\n`)
    return 0
  } finally {
    progress.end()
  }
}

/** Lets PostgreSQL go through its log up to the time, and proves what is there then. Refuses a record that does not hold. */
async function recoverIn(
  folder: string,
  { archive, target, lists }: { archive: string; target: string | null; lists: readonly string[] },
  progress: Progress,
): Promise<void> {
  const cluster = join(folder, 'postgres')
  const settings = {
    restore_command: restoreCommand(archive),
    recovery_target_action: 'promote',
    ...(target === null ? {} : { recovery_target_time: settingOf(target) }),
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'\n`)
  appendFileSync(join(cluster, 'postgresql.auto.conf'), lines.join(''))
  writeFileSync(join(cluster, 'recovery.signal'), '')
  const postgres = await startPostgres({ dataDir: folder })
  try {
    const made = await recovered(postgres, folder, progress)
    await asOwner(postgres.connectionString(), async (client) => {
      for (const name of Object.keys(settings)) await client.query(`alter system reset ${name}`)
    })
    const origin = await asOwner(postgres.connectionString(), (client) =>
      client.query('select checkpoint from journal_head'),
    )
    const [head] = z.array(z.object({ checkpoint: z.string() })).parse(origin.rows)
    if (!head) throw new Error('There is no record of Sulh in the archive.')
    const about = { origin: head.checkpoint.split('\n')[0] ?? '', made, lists }
    if (!(await proveRestored(postgres, folder, about, progress)))
      throw new Error('Nothing was restored, since the record does not hold. Try another time.')
  } finally {
    await postgres.stop()
  }
}

/** A time as PostgreSQL reads it in a setting, where it knows no letter for a zone yet. */
function settingOf(time: string): string {
  return new Date(time).toISOString().replace('T', ' ').replace('Z', '+00')
}

/** Waits until the database writes again; gives the time of the last act that it knows. */
async function recovered(postgres: Postgres, folder: string, progress: Progress): Promise<string> {
  for (;;) {
    const found = await asOwner(postgres.connectionString(), (client) =>
      client.query(`select pg_is_in_recovery() as going, coalesce(pg_last_xact_replay_timestamp(), now()) as last`),
    ).catch(() => undefined)
    const [row] = z.array(z.object({ going: z.boolean(), last: z.string() })).parse(found?.rows ?? [])
    if (!row) {
      // PostgreSQL ends where its log does not reach the time.
      const log = readFileSync(join(folder, 'postgres.log'), 'utf8').trim().split('\n').slice(-4).join(' ')
      throw new Error(`The archive does not reach that time. PostgreSQL said: ${log}`)
    }
    if (!row.going) return row.last
    progress.show(`going through the log: ${row.last}`)
    await sleep(100)
  }
}
