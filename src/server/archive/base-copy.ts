import { existsSync, type Stats } from 'node:fs'
import { chown, copyFile, lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { pg } from '../driver.ts'
import { flush } from '../flush.ts'
import { archiveSettings } from './wal-archive.ts'

/** What PostgreSQL makes anew at each start, or what belongs to the running one alone (its documentation, "Low level base backup"). */
const emptied = new Set([
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
])
const leftOut = /^(postmaster\.(pid|opts)|pg_internal\.init.*|pgsql_tmp.*|backup_label.*|recovery\.signal)$/

/** What a base copy says of itself: from when on the record can be restored with it. */
const About = z.strictObject({ v: z.literal(1), ended: z.iso.datetime() })
const aboutFile = 'base.json'
const name = /^base-\d{8}T\d{6}Z$/

export interface BaseCopy {
  readonly folder: string
  readonly ended: string
}

/**
 * Copies the files of a running database into its archive. They are of no single moment: with the log that was written meanwhile,
 * which the archive has once this is done, PostgreSQL makes them one. What is half copied has another name. Refuses a database that
 * hands its log on to nowhere, or to another archive: the copy would never become one.
 */
export async function takeBaseCopy(connectionString: string, cluster: string, archive: string): Promise<BaseCopy> {
  const folder = join(archive, `base-${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}`)
  const unfinished = `${folder}.unfinished`
  const client = new pg.Client({ connectionString })
  client.on('error', () => {})
  await client.connect()
  try {
    await demandArchiving(client, archive)
    await mkdir(unfinished, { recursive: true, mode: 0o700 })
    await client.query(`select pg_backup_start('sulh', true)`)
    await copyFolder(cluster, join(unfinished, 'postgres'), 'emptied')
    // Waits until the log up to here is in the archive.
    const { rows } = await client.query<{ labelfile: string; ended: string }>(
      'select labelfile, clock_timestamp() as ended from pg_backup_stop(true)',
    )
    const [stopped] = rows
    if (!stopped) throw new Error('the database did not say where the copy ends')
    const label = join(unfinished, 'postgres', 'backup_label')
    await writeFile(label, stopped.labelfile, { mode: 0o600, flush: true })
    await giveTo(label, await lstat(cluster))
    const about = JSON.stringify({ v: 1, ended: stopped.ended })
    await writeFile(join(unfinished, aboutFile), about, { mode: 0o600, flush: true })
    await rename(unfinished, folder)
    flush(archive)
    return { folder, ended: stopped.ended }
  } finally {
    await client.end()
    await rm(unfinished, { recursive: true, force: true })
  }
}

async function demandArchiving(client: pg.Client, archive: string): Promise<void> {
  const { rows } = await client.query<{ command: string }>(`select current_setting('archive_command') as command`)
  if (rows[0]?.command === archiveSettings(archive).archive_command) return
  throw new Error(
    `The running server does not hand its log on to ${archive}: start it with the same SULH_WAL_ARCHIVE, then copy.`,
  )
}

/** The newest copy of an archive that had ended at a time, or at all. */
export async function baseCopyFor(archive: string, time: string | null): Promise<BaseCopy | undefined> {
  const found: BaseCopy[] = []
  for (const one of existsSync(archive) ? await readdir(archive) : []) {
    if (!name.test(one)) continue
    const folder = join(archive, one)
    const { ended } = About.parse(JSON.parse(await readFile(join(folder, aboutFile), 'utf8')))
    if (time === null || Date.parse(ended) <= Date.parse(time)) found.push({ folder, ended })
  }
  return found.sort((a, b) => Date.parse(b.ended) - Date.parse(a.ended))[0]
}

/** Copies a folder of PostgreSQL's with whose it is; what vanishes meanwhile was temporary. */
export async function copyFolder(from: string, to: string, running: 'emptied' | 'whole'): Promise<void> {
  const stats = await lstat(from)
  await mkdir(to, { mode: stats.mode & 0o777 })
  for (const one of await readdir(from)) {
    if (running === 'emptied' && leftOut.test(one)) continue
    const [source, copy] = [join(from, one), join(to, one)]
    const found = await lstat(source).catch(gone)
    if (found?.isDirectory() && running === 'emptied' && emptied.has(one)) await makeLike(copy, found)
    else if (found?.isDirectory()) await copyFolder(source, copy, running)
    else if (found?.isFile()) await copyOne(source, copy, found)
  }
  await giveTo(to, stats)
  flush(to)
}

/** What root copies stays PostgreSQL's user's. */
async function giveTo(path: string, { uid, gid }: Stats): Promise<void> {
  if (process.getuid?.() === 0) await chown(path, uid, gid)
}

async function makeLike(path: string, stats: Stats): Promise<void> {
  await mkdir(path, { mode: stats.mode & 0o777 })
  await giveTo(path, stats)
}

async function copyOne(source: string, copy: string, stats: Stats): Promise<void> {
  const done = await copyFile(source, copy).then(() => true, gone)
  if (done === undefined) return
  await giveTo(copy, stats)
  flush(copy)
}

function gone(error: unknown): undefined {
  if (Object(error).code !== 'ENOENT') throw error
}
