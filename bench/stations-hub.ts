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
 * a process of its own that decides what came before meanwhile, and the memory of that process, beside pgbench inserting as many bytes.
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
      const database = new pg.Client({ connectionString: joinPostgres(join(folder, 'hub'))?.connectionString() })
      await database.connect()
      for (const log of logs) await record(log)
      const bytes = Math.round(JSON.stringify(logs[0]?.entries).length / entriesEach)
      const peer = pgbench(join(folder, 'hub'), bytes, { connections: tablets, seconds: 4 })
      const rates: number[] = []
      while (rates.length < rounds) {
        rates.push(await kept(database, address, logs))
        for (const log of logs) await record(log)
      }
      await database.end()
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

/** Records so many registrations more on a tablet's log. */
async function record(log: TabletLog): Promise<void> {
  const officer = actorOf(
    mainLogins,
    ({ roles, site: at }) => at === site.code && roles.includes('registrationOfficer'),
  )
  for (let n = 0; n < entriesEach; n++) await recordRegistration(log, officer.id)
}

/** Entries kept in a second, of tablets that all send at once what they recorded last. */
async function kept(database: pg.Client, address: string, logs: readonly TabletLog[]): Promise<number> {
  const all = logs.reduce((sum, { entries }) => sum + entries.length, 0)
  const from = performance.now()
  const answers = logs.map((log) => pushTo(address, log, log.entries.slice(-entriesEach)))
  for (let received = 0; received < all; await sleep(10)) {
    const { rows } = await database.query<{ n: number }>(
      'select coalesce(sum(received), 0)::integer as n from station_logs',
    )
    received = rows[0]?.n ?? 0
  }
  const seconds = (performance.now() - from) / 1000
  await Promise.all(answers)
  return (logs.length * entriesEach) / seconds
}
