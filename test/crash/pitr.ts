import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Id } from '../../src/kernel/ids.ts'
import { startPostgres } from '../../src/server/postgres.ts'
import { killPostgres } from '../kill-postgres.ts'
import { untilToldToStop } from '../told-to-stop.ts'
import { asOwner, isAcknowledged } from './checks.ts'
import type { Report } from './load.ts'
import { LoadProcess } from './load-process.ts'
import { Server } from './server.ts'
import { copyWorldFolder, makeWorldFolder } from './world-folder.ts'

const program = join(import.meta.dirname, '..', '..', 'bin', 'sulh')
const say = (line: string) => process.stdout.write(`${line}\n`)

/**
 * `npm run crash:pitr -- [SEED] [PORT] [WORLD]`: a server archives its log while people work; the machine is lost, and all that is left is the
 * archive and the keys. Restored to a moment the record has what was done before it and nothing after; restored to the end, all.
 */
async function main(seed: number, port: number, world: string | undefined): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'sulh-pitr-'))
  // PostgreSQL's user, who is not root, passes through it.
  chmodSync(folder, 0o755)
  const [data, archive] = [join(folder, 'data'), join(folder, 'archive')]
  const env = { SULH_WAL_ARCHIVE: archive }
  const server = new Server(data, port, { env })
  const load = new LoadProcess()
  const ids = async () =>
    (await asOwner<{ id: Id }>(data, 'select id from journal order by leaf_index')).map(({ id }) => id)
  try {
    return await untilToldToStop(async () => {
      const stakes = await (world === undefined ? makeWorldFolder(data, 4) : copyWorldFolder(world, data, 4))
      server.launch()
      await server.ready()
      await load.begin(port, seed, 4, stakes)
      await sleep(1000)
      say((await sulh(['base-copy', '--data', data], env)).trim())
      await sleep(2000)
      const first = await load.hold()
      const [{ time } = { time: '' }] = await asOwner<{ time: string }>(data, 'select clock_timestamp() as time')
      const before = await ids()
      await load.resume()
      await sleep(2000)
      const second = await load.hold()
      const all = await ids()
      const lost = [...missingFrom(before, first), ...missingFrom(all, first), ...missingFrom(all, second)]
      say(`${lost.length} acknowledged acts are not in the journal`)
      await handedOn(data)
      await server.kill()
      server.killDatabase()
      const found = [
        await restored(join(folder, 'then'), time, before, archive, data),
        await restored(join(folder, 'end'), 'latest', all, archive, data),
      ]
      say(`${before.length} entries before the moment, ${all.length} at the end`)
      return found.every((holds) => holds) && lost.length === 0 && all.length > before.length ? 0 : 1
    })
  } finally {
    load.end()
    await server.kill()
    for (const each of ['data', 'then', 'end']) killPostgres(join(folder, each))
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Of what was acknowledged, the ids that a journal does not have. */
function missingFrom(journal: readonly Id[], { answered }: Report): Id[] {
  const entries = new Set(journal)
  return answered.filter(isAcknowledged).flatMap(({ id }) => (entries.has(id) ? [] : [id]))
}

/** Waits until the log up to here is in the archive, as it is by itself within a minute. */
async function handedOn(data: string): Promise<void> {
  const [{ segment } = { segment: '' }] = await asOwner<{ segment: string }>(
    data,
    'select pg_walfile_name(pg_switch_wal()) as segment',
  )
  for (let waited = 0; waited < 120_000; waited += 50) {
    const [{ last } = { last: '' }] = await asOwner<{ last: string }>(
      data,
      `select coalesce(last_archived_wal, '') as last from pg_stat_archiver`,
    )
    if (last >= segment) return
    await sleep(50)
  }
  const [failed] = await asOwner(data, 'select last_failed_wal, last_archived_wal from pg_stat_archiver')
  throw new Error(`${segment} was not archived within two minutes: ${JSON.stringify(failed)}`)
}

/** Restores, and holds the journal of what is there then against the ids that it must have. */
async function restored(
  into: string,
  time: string,
  wanted: readonly Id[],
  archive: string,
  data: string,
): Promise<boolean> {
  const from = performance.now()
  const out = await sulh(['restore-to', time, '--archive', archive, '--keys', join(data, 'keys'), '--data', into])
  const seconds = ((performance.now() - from) / 1000).toFixed(1)
  const postgres = await startPostgres({ dataDir: into })
  try {
    const found = (await asOwner<{ id: Id }>(into, 'select id from journal order by leaf_index')).map(({ id }) => id)
    const same = found.join() === wanted.join()
    say(
      `${time}: ${same ? 'as it was' : `${found.length} entries where there were ${wanted.length}`}, in ${seconds} s. ${out.trim()}`,
    )
    return same
  } finally {
    await postgres.stop()
  }
}

async function sulh(words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const given = { env: { ...process.env, ...env }, maxBuffer: 1e8 }
  return (await promisify(execFile)(process.execPath, [program, ...words], given)).stdout
}

const [seed = '1', port = '4162', world] = process.argv.slice(2)
process.exitCode = await main(Number(seed), Number(port), world)
