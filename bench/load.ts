import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { loadDemo } from '../demo/load.ts'
import { openSulh } from '../src/cli/open-sulh.ts'
import { newId } from '../src/kernel/ids.ts'
import { makeRandom } from '../src/linkage/random.ts'
import { tokenHash } from '../src/server/accounts.ts'
import { sessionCookie } from '../src/server/http/server.ts'
import { runBeforeStart } from '../src/server/jobs.ts'
import { asOwner } from '../test/crash/checks.ts'
import { killPostgres } from '../test/kill-postgres.ts'
import { untilToldToStop } from '../test/told-to-stop.ts'
import { registration } from './day-of-a-site.ts'
import { inventedRegistrations } from './invented-registrations.ts'
import { type LoadAnswer, LoadClient } from './load-client.ts'
import { quantile } from './median.ts'
import { listRoutes } from './scale.ts'
import { fillCountry, size } from './scale-load.ts'
import { startServer, stopServer } from './server.ts'

/**
 * `npm run load -- --users 1000 --minutes 60`: so many people signed in, each on a connection of their own, who read lists and
 * records, search, and register people, with pauses as people make them. Then nobody pauses for a while: what the server cannot do it
 * must refuse with 429 or 503 and when to come again, and nothing else may fail; a registration that was refused is sent again under its
 * id. Then all pause again, and most must be answered about as soon as before. At the end each registration that was acknowledged must be
 * in the journal, once.
 */
const { values: given } = parseArgs({
  options: {
    users: { type: 'string', default: '1000' },
    minutes: { type: 'string', default: '5' },
    /** Seconds between two requests of one person, on average. */
    pause: { type: 'string', default: '8' },
    /** Registered people before it begins, in thousands. */
    thousands: { type: 'string', default: '20' },
    port: { type: 'string', default: '4180' },
  },
})
const [users, minutes, pause] = [Number(given.users), Number(given.minutes), Number(given.pause)]
const [thousands, port] = [Number(given.thousands), Number(given.port)]

interface Person {
  readonly login: string
  readonly cookie: string
  readonly paths: readonly string[]
  readonly registers: boolean
}

interface Measured {
  readonly times: Map<string, number[]>
  readonly statuses: Map<string, number>
  readonly wrong: Map<string, number>
}

/** Registrations that were acknowledged, and those that were not yet, by their ids. */
interface Registrations {
  readonly acknowledged: Set<string>
  readonly open: Set<string>
}

/** How steeply the memory may grow over a run of an hour, in MB. */
const steepest = 30
/** How much slower most may be answered after the crowd than before; what takes so few milliseconds nobody notices. */
const slower = { times: 3, unnoticed: 100 }
/** Lists whose records are read too. */
const withRecords = ['/api/people', '/api/weapons', '/api/matches', '/api/groups']
const say = (line: string) => process.stdout.write(`${line}\n`)
const folder = mkdtempSync(join(tmpdir(), 'sulh-load-'))
let server: ChildProcess | undefined

try {
  process.exitCode = (await untilToldToStop(run)) ? 0 : 1
} finally {
  if (server) await stopServer(server)
  // Where the server had ended by itself, its database may run on.
  killPostgres(folder)
  rmSync(folder, { recursive: true, force: true })
}

async function run(): Promise<boolean> {
  const people = await prepare()
  const begun = await startServer(folder, port)
  server = begun.server
  const { pid } = begun.server
  const before = await registrationsIn()
  const registrations: Registrations = { acknowledged: new Set(), open: new Set() }
  const memory: { at: number; megabytes: number }[] = []
  const from = performance.now()
  const watch = setInterval(() => {
    const megabytes = memoryOf(pid ?? 0)
    if (megabytes > 0) memory.push({ at: (performance.now() - from) / 3_600_000, megabytes })
  }, 1000)
  try {
    say(`\n== ${people.length} people, ${pause} s between two requests of each, ${minutes} minutes`)
    const calm = await crowd(people, minutes * 60, pause, registrations)
    tell(calm)
    const slope = slopeOf(memory.slice(Math.floor(memory.length / 4)))
    say(
      `memory: ${memory[0]?.megabytes} MB at first, ${memory.at(-1)?.megabytes} MB at last, ${slope.toFixed(1)} MB an hour in the last three quarters`,
    )
    say(`\n== nobody pauses, 20 seconds`)
    const storm = await crowd(people, 20, 0, registrations)
    tell(storm)
    say(`memory: at most ${Math.max(...memory.map(({ megabytes }) => megabytes))} MB`)
    say(`\n== as before, 20 seconds`)
    const after = await crowd(people, 20, pause, registrations)
    tell(after)
    const refusedWhenCalm = [...calm.statuses, ...after.statuses].some(([status]) => !/^[23]/.test(status))
    const wrong = [calm, storm, after].flatMap((one) => [...one.wrong])
    const ended = begun.server.exitCode !== null || begun.server.signalCode !== null
    // A minute or two is no time to measure an hour's growth by.
    const grows = minutes >= 10 && slope > steepest
    const [soon, late] = [calm, after].map(({ times }) => quantile([...times.values()].flat(), 0.95))
    const slows = (late ?? 0) > Math.max(slower.unnoticed, slower.times * (soon ?? 0))
    const unlike = ended ? [] : await unlikeTheJournal(before, registrations)
    const isRight = wrong.length + unlike.length === 0 && !refusedWhenCalm && !ended && !grows && !slows
    const found = { wrong, unlike, refusedWhenCalm, ended, grows, slows }
    say(isRight ? 'as it must be' : `NOT as it must be: ${JSON.stringify(found)}`)
    return isRight
  } finally {
    clearInterval(watch)
  }
}

async function registrationsIn(): Promise<number> {
  const rows = await asOwner<{ id: string }>(folder, `select id from journal where action = 'person.register'`)
  return rows.length
}

/** What the journal has less, or more, than was acknowledged. */
async function unlikeTheJournal(before: number, { acknowledged, open }: Registrations): Promise<string[]> {
  const rows = await asOwner<{ id: string }>(folder, 'select id from journal where id = any($1)', [[...acknowledged]])
  const recorded = (await registrationsIn()) - before
  say(
    `registrations: ${acknowledged.size} acknowledged, ${open.size} not answered with an outcome, ${recorded} recorded`,
  )
  return [
    ...(rows.length === acknowledged.size ? [] : [`${acknowledged.size - rows.length} acknowledged acts are lost`]),
    ...(recorded <= acknowledged.size + open.size ? [] : [`${recorded} registrations are recorded`]),
  ]
}

/** The demonstration filled up, and so many people with a session, each like one of those who work in it. */
async function prepare(): Promise<Person[]> {
  const { sulh, close } = await openSulh(folder)
  try {
    await loadDemo(sulh, () => {})
    const share = (thousands * 1000) / size.people
    const amounts = Object.fromEntries(Object.entries(size).map(([what, n]) => [what, Math.ceil(n * share)]))
    await fillCountry(sulh.database.owner, say, { ...size, ...amounts, journal: 0 })
    await runBeforeStart(sulh, () => {})
    const { owner } = sulh.database
    await owner.query('vacuum analyze')
    const logins = [...new Set(listRoutes.flatMap(({ who }) => who))]
    const made: Person[] = []
    for (let n = 0; n < users; n++) {
      const like = logins[n % logins.length] ?? ''
      const [id, login, token] = [newId(), `load${n}`, randomBytes(32).toString('base64url')]
      await owner.query(
        `insert into users select (jsonb_populate_record(u, jsonb_build_object('id', $1::text, 'login', $2::text))).* from users u where login = $3`,
        [id, login, like],
      )
      await owner.query(
        `insert into sessions (token_hash, user_id, created_at, last_seen, expires_at) values ($1, $2, now(), now(), now() + interval '12 hours')`,
        [tokenHash(token), id],
      )
      const paths = listRoutes.filter(({ who }) => who.includes(like)).map(({ path }) => path)
      made.push({ login, cookie: `${sessionCookie}=${token}`, paths, registers: like === 'amal' })
    }
    return made
  } finally {
    await close()
  }
}

/** Everybody at work for so many seconds; what they were answered, by endpoint. */
async function crowd(
  people: readonly Person[],
  seconds: number,
  between: number,
  { acknowledged, open }: Registrations,
): Promise<Measured> {
  const measured: Measured = { times: new Map(), statuses: new Map(), wrong: new Map() }
  const until = performance.now() + seconds * 1000
  await Promise.all(
    people.map(async (person, n) => {
      const random = makeRandom(n + 1)
      const client = new LoadClient(port)
      const applicants = inventedRegistrations(1_000_000, n + 1)
      let record: string | undefined
      let again: Step | undefined
      const rest = async () => sleep(Math.min(-Math.log(1 - random()) * between * 1000, until - performance.now()))
      // Nobody begins at the same moment.
      await sleep(random() * between * 1000)
      while (performance.now() < until) {
        const step = again ?? stepOf(person, random, record, applicants)
        if (step.act) open.add(step.act)
        const from = performance.now()
        const answer = await (step.body === undefined
          ? client.get(step.path, person.cookie)
          : client.post(step.path, person.cookie, step.body)
        ).catch(() => undefined)
        note(measured, step.endpoint, answer, performance.now() - from)
        // Nobody's registration is left undone because too many came.
        again = step.act !== undefined && answer?.status !== 200 ? step : undefined
        if (step.act !== undefined && !again) {
          open.delete(step.act)
          acknowledged.add(step.act)
        }
        if (answer?.status === 200 && step.recordsOf) {
          const id = /"id":"([0-9a-f-]{36})"/.exec(answer.body)?.[1]
          record = id === undefined ? undefined : `${step.recordsOf}/${id}`
        }
        // Whoever was told to come again later does so.
        if (answer?.retryAfter) await sleep(1000 * (1 + random() * 2))
        else await rest()
      }
      client.end()
    }),
  )
  return measured
}

interface Step {
  readonly path: string
  readonly endpoint: string
  readonly body?: string
  /** The id of the act, where it is one. */
  readonly act?: string
  /** Where the records of the list that is asked for are read. */
  readonly recordsOf?: string
}

function stepOf(
  { paths, registers }: Person,
  random: () => number,
  record: string | undefined,
  applicants: Iterator<{ readonly values: readonly string[] }>,
): Step {
  const luck = random()
  if (registers && luck < 0.15) {
    // Who may be a child is not registered at a desk.
    let { value } = applicants.next()
    while (value && (value.values[4] ?? '') >= '2004') value = applicants.next().value
    const path = '/api/actions/person.register'
    const act = newId()
    const body = JSON.stringify({ id: act, at: new Date().toISOString(), input: registration(value?.values ?? []) })
    return { path, endpoint: `POST ${path}`, body, act }
  }
  if (luck < 0.2) return { path: '/api/session', endpoint: 'GET /api/session' }
  if (luck < 0.25)
    return { path: '/api/search', endpoint: 'POST /api/search', body: JSON.stringify({ text: 'mohamed' }) }
  if (luck < 0.45 && record !== undefined)
    return { path: record, endpoint: `GET ${record.replace(/[0-9a-f-]{36}$/, '{id}')}` }
  const path = paths[Math.floor(random() * paths.length)] ?? '/api/work'
  const list = path.replace(/\?.*/, '')
  const step = { path, endpoint: `GET ${list}` }
  return withRecords.includes(list) ? { ...step, recordsOf: list } : step
}

function note(measured: Measured, endpoint: string, answer: LoadAnswer | undefined, ms: number): void {
  const status = answer === undefined ? 'lost' : String(answer.status)
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
  add(measured.statuses, status)
  if (answer?.status === 200) {
    const times = measured.times.get(endpoint) ?? []
    times.push(ms)
    measured.times.set(endpoint, times)
    return
  }
  const isRefusal = answer?.status === 429 || answer?.status === 503
  if (!(isRefusal && answer.retryAfter)) add(measured.wrong, `${endpoint} ${status}`)
}

function tell({ times, statuses }: Measured): void {
  say('| endpoint | answers | p50 ms | p95 ms | p99 ms | max ms |\n|---|---|---|---|---|---|')
  const rows = [...times].sort(([, a], [, b]) => quantile(b, 0.95) - quantile(a, 0.95))
  for (const [endpoint, list] of [...rows, ['all', rows.flatMap(([, some]) => some)] as const]) {
    const figures = [0.5, 0.95, 0.99, 1].map((share) => quantile(list, share).toFixed(0))
    say(`| ${endpoint} | ${list.length} | ${figures.join(' | ')} |`)
  }
  say(`answers by status: ${[...statuses].map(([status, n]) => `${status}: ${n}`).join(', ')}`)
}

/** Megabytes that a process holds in memory; none where it has ended. */
function memoryOf(pid: number): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Math.round(Number(kilobytes ?? 0) / 1024)
  } catch {
    return 0
  }
}

/** By how much a figure grows in an hour: the straight line through all of them (least squares). */
function slopeOf(points: readonly { readonly at: number; readonly megabytes: number }[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length
  const [at, megabytes] = [mean(points.map((one) => one.at)), mean(points.map((one) => one.megabytes))]
  const both = points.reduce((sum, one) => sum + (one.at - at) * (one.megabytes - megabytes), 0)
  return both / points.reduce((sum, one) => sum + (one.at - at) ** 2, 0)
}
