import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { actorOf } from '../demo/acting.ts'
import { mainLogins } from '../demo/logins.ts'
import { pg } from '../src/server/driver.ts'
import { joinPostgres } from '../src/server/postgres.ts'
import { median } from './median.ts'
import { pgbench } from './pgbench.ts'
import { startServer, stopServer } from './server.ts'
import { copyDemo, inviteDevice, mostMemory, site } from './site-server.ts'
import { enrolledAt, pushTo, recordRegistration, type TabletLog } from './tablet.ts'

const tablets = 8
const entriesEach = 250
const rounds = 3

/**
 * What a site's own server takes in of eight tablets that come back at once: entries kept durably in a second, through HTTP in
 * a process of its own that also decides them meanwhile, and the memory of that process, beside pgbench inserting as many bytes.
 */
export async function benchStationsHub(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sulh-bench-'))
  const [centrePort, hubPort] = [18_000 + (process.pid % 1000), 19_000 + (process.pid % 1000)]
  copyDemo(join(folder, 'centre'))
  const centre = (await startServer(join(folder, 'centre'), centrePort)).server
  try {
    const code = await inviteDevice(centrePort, 'hub', 'Laptop')
    const words = ['--site', site.code, '--centre', `http://127.0.0.1:${centrePort}`, '--enrol', code]
    const hub = (await startServer(join(folder, 'hub'), hubPort, { words })).server
    try {
      const address = `http://127.0.0.1:${hubPort}`
      const logs: TabletLog[] = []
      for (let n = 0; n < tablets; n++)
        logs.push(await enrolledAt(address, await inviteDevice(centrePort, 'tablet', `Tablet ${n}`)))
      // The centre is of no weight here: a site takes in what its tablets bring for weeks without it.
      await stopServer(centre)
      const rates: number[] = []
      for (let round = 0; round < rounds; round++) rates.push(await kept(join(folder, 'hub'), address, logs))
      const entries = logs.flatMap((log) => log.entries)
      const bytes = Math.round(entries.reduce((sum, entry) => sum + JSON.stringify(entry).length, 0) / entries.length)
      const peer = pgbench(join(folder, 'hub'), bytes, { connections: tablets, seconds: 4 })
      process.stdout.write(
        `${Math.round(median(rates))} entries/s kept (rounds: ${rates.map(Math.round).join(', ')}); pgbench ${Math.round(peer)} rows/s of ${bytes} bytes; at most ${mostMemory(hub.pid)} MB in the hub’s process\n`,
      )
    } finally {
      await stopServer(hub)
    }
  } finally {
    await stopServer(centre)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Entries kept in a second, of tablets that all send at once; resolves when all of them are decided as well. */
async function kept(folder: string, address: string, logs: readonly TabletLog[]): Promise<number> {
  const officer = actorOf(
    mainLogins,
    ({ roles, site: at }) => at === site.code && roles.includes('registrationOfficer'),
  )
  for (const log of logs) for (let n = 0; n < entriesEach; n++) await recordRegistration(log, officer.id)
  const all = logs.reduce((sum, { entries }) => sum + entries.length, 0)
  const database = new pg.Client({ connectionString: joinPostgres(folder)?.connectionString() })
  await database.connect()
  try {
    const reaches = async (column: 'received' | 'decided') => {
      for (;;) {
        const { rows } = await database.query<{ n: number }>(
          `select coalesce(sum(${column}), 0)::integer as n from station_logs`,
        )
        if ((rows[0]?.n ?? 0) >= all) return
        await sleep(10)
      }
    }
    const from = performance.now()
    const answers = logs.map((log) => pushTo(address, log, log.entries.slice(-entriesEach)))
    await reaches('received')
    const seconds = (performance.now() - from) / 1000
    await Promise.all(answers)
    await reaches('decided')
    return (logs.length * entriesEach) / seconds
  } finally {
    await database.end()
  }
}
