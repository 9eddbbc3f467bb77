import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pg } from '../src/server/driver.ts'
import { joinPostgres } from '../src/server/postgres.ts'
import { recordDay } from './day-of-a-site.ts'
import { centreOverLink, missingForLink, SlowLink } from './link/namespaces.ts'
import { median } from './median.ts'
import { cookieOf, startServer, stopServer } from './server.ts'
import { copyDemo, inviteDevice, site } from './site-server.ts'

const kind = { kbitPerSecond: 128, msEachWay: 300, lossPercent: 5 }
const rounds = 3
const patienceMs = 300_000
const port = 18_000 + (process.pid % 1000)

/** Seconds after the start of a site's server with a link, and what went over the link, in KB. */
interface Day {
  readonly received: number
  readonly confirmed: number
  readonly settled: number
  readonly toCentre: number
  readonly toSite: number
}

/**
 * `npm run stations-link`: how long a site's own server needs to bring a day's work to the centre over a slow link, both in a network
 * namespace. The site records the day without a link and is switched off; then it is started where there is a link, and time
 * runs until the centre has received all, until it has decided all and the site knows, and until the site's records are as the centre has them.
 */
async function measure(folder: string, link: SlowLink): Promise<void> {
  const { centre, site: atSite } = link
  const folders = { centre: join(folder, 'centre'), site: join(folder, 'site') }
  copyDemo(folders.centre)
  await startServer(folders.centre, port, { address: centre.address, namespace: centre.name })
  const words = ['--site', site.code, '--centre', `http://${centreOverLink}:${port}`]
  const begin = async (more: readonly string[] = []) => {
    const where = { address: atSite.address, namespace: atSite.name, words: [...words, ...more] }
    return (await startServer(folders.site, port, where)).server
  }
  let hub = await begin(['--enrol', await inviteDevice(port, 'hub', 'Laptop', centre.address)])
  for (const [n, congestion] of ['reno', 'bbr'].entries()) {
    link.setCongestionControl(congestion)
    const days: Day[] = []
    while (days.length < rounds) {
      link.set('cut')
      const [registrar, armourer] = await Promise.all(
        [site.registrar, site.armourer].map((login) => cookieOf(port, login, atSite.address)),
      )
      const desk = { port, address: atSite.address, registrar: registrar ?? '', armourer: armourer ?? '' }
      await recordDay(desk, 1 + n * rounds + days.length)
      await stopServer(hub)
      link.set('slow')
      hub = await begin()
      const one = await broughtHome(folders.site, link)
      process.stdout.write(`  ${said(one)}; load ${loadavg()[0]?.toFixed(1)}\n`)
      days.push(one)
      link.set('open')
    }
    const middle = (of: keyof Day) => median(days.map((one) => one[of]))
    const all = { received: middle('received'), confirmed: middle('confirmed'), settled: middle('settled') }
    process.stdout.write(`${congestion}: ${said({ ...all, toCentre: middle('toCentre'), toSite: middle('toSite') })}\n`)
  }
}

function said({ received, confirmed, settled, toCentre, toSite }: Day): string {
  const times = `received after ${received.toFixed(1)} s, confirmed after ${confirmed.toFixed(1)} s, as the centre has it after ${settled.toFixed(1)} s`
  return `${times}; ${toCentre.toFixed(0)} KB up, ${toSite.toFixed(0)} KB down`
}

/** Waits until nothing of the site is left to bring, hear and copy. */
async function broughtHome(folder: string, link: SlowLink): Promise<Day> {
  const from = performance.now()
  const database = new pg.Client({ connectionString: joinPostgres(folder)?.connectionString() })
  await database.connect()
  const at: { received?: number; confirmed?: number; settled?: number } = {}
  try {
    while (performance.now() - from < patienceMs) {
      const { rows } = await database.query<{ unsent: number; undecided: number; differing: number }>(progressSql)
      const seconds = (performance.now() - from) / 1000
      const [left] = rows
      if (left?.unsent === 0) at.received ??= seconds
      if (left?.undecided === 0) at.confirmed ??= seconds
      if (left?.undecided === 0 && left.differing === 0) {
        const { toCentre, toSite } = await link.passed()
        const { received = seconds, confirmed = seconds } = at
        return { received, confirmed, settled: seconds, toCentre: toCentre / 1000, toSite: toSite / 1000 }
      }
      await sleep(100)
    }
  } finally {
    await database.end()
  }
  throw new Error(`the day was not brought home in ${patienceMs / 1000} s: ${JSON.stringify(at)}`)
}

const progressSql = `
  select coalesce(sum(l.received - coalesce((s.state #>> array['tiers', t.id, 'received'])::integer, 0)), 0)::integer as unsent,
    coalesce(sum(l.received - coalesce((s.state ->> 'confirmed')::integer, 0)), 0)::integer as undecided,
    (select count(*) from hub_waiting)::integer as differing
  from station_logs l cross join (select centre_tier ->> 'id' as id from hub_link) t
    left join hub_sends s on s.station = l.station_id and s.epoch = l.epoch`

const missing = missingForLink()
if (missing !== undefined) {
  process.stderr.write(`${missing}\n`)
  process.exit(2)
}
const folder = mkdtempSync(join(tmpdir(), 'sulh-bench-'))
const link = await SlowLink.open(kind)
const clear = async () => {
  await link.close()
  rmSync(folder, { recursive: true, force: true })
}
// What is made for the system outlives this process where nobody takes it away.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void clear().then(() => process.exit(130)))
try {
  await measure(folder, link)
} finally {
  await clear()
}
