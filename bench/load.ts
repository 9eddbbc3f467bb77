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
import { envelope } from './actions.ts'
import { registration } from './day-of-a-site.ts'
import { inventedRegistrations } from './invented-registrations.ts'
import { type LoadAnswer, LoadClient } from './load-client.ts'
import { listRoutes } from './scale.ts'
import { fillCountry, size } from './scale-load.ts'
import { startServer, stopServer } from './server.ts'

/**
 * `npm run load -- --users 1000 --minutes 60`: so many people signed in, each on a connection of their own, who read lists and
 * records, search, and register people, with pauses as people make them. Then nobody pauses for a while: what the server cannot do it
 * must refuse with 429 or 503 and when to come again, and nothing else may fail. Then all pause again, and it must be as before.
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

/** How steeply the memory may grow over a run of an hour, in MB. */
const steepest = 30
const say = (line: string) => process.stdout.write(`${line}\n`)

await run()

async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sulh-load-'))
  try {
    const people = await prepare(folder)
    const { server } = await startServer(folder, port)
    try {
      const memory: { at: number; megabytes: number }[] = []
      const from = performance.now()
      const watch = setInterval(() => {
        memory.push({ at: (performance.now() - from) / 3_600_000, megabytes: memoryOf(server.pid ?? 0) })
      }, 1000)
      say(`\n== ${people.length} people, ${pause} s between two requests of each, ${minutes} minutes`)
      const calm = await crowd(people, minutes * 60, pause)
      tell(calm)
      const slope = slopeOf(memory.slice(Math.floor(memory.length / 4)))
      say(
        `memory: ${memory[0]?.megabytes} MB at first, ${memory.at(-1)?.megabytes} MB at last, ${slope.toFixed(1)} MB an hour in the last three quarters`,
      )
      say(`\n== nobody pauses, 20 seconds`)
      const storm = await crowd(people, 20, 0)
      tell(storm)
      say(`memory: at most ${Math.max(...memory.map(({ megabytes }) => megabytes))} MB`)
      say(`\n== as before, 20 seconds`)
      const after = await crowd(people, 20, pause)
      tell(after)
      clearInterval(watch)
      const refusedWhenCalm = [...calm.statuses, ...after.statuses].some(([status]) => !/^[23]/.test(status))
      const wrong = [calm, storm, after].flatMap((one) => [...one.wrong])
      // A minute or two is no time to measure an hour's growth by.
      const grows = minutes >= 10 && slope > steepest
      if (wrong.length > 0 || refusedWhenCalm || grows) {
        say(`NOT as it must be: ${JSON.stringify({ wrong, refusedWhenCalm, grows })}`)
        process.exitCode = 1
      } else say('as it must be')
    } finally {
      await stopServer(server)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The demonstration filled up, and so many people with a session, each like one of those who work in it. */
async function prepare(folder: string): Promise<Person[]> {
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
async function crowd(people: readonly Person[], seconds: number, between: number): Promise<Measured> {
  const measured: Measured = { times: new Map(), statuses: new Map(), wrong: new Map() }
  const until = performance.now() + seconds * 1000
  await Promise.all(
    people.map(async (person, n) => {
      const random = makeRandom(n + 1)
      const client = new LoadClient(port)
      const registrations = inventedRegistrations(1_000_000, n + 1)
      let record: string | undefined
      const rest = async () => sleep(Math.min(-Math.log(1 - random()) * between * 1000, until - performance.now()))
      // Nobody begins at the same moment.
      await sleep(random() * between * 1000)
      while (performance.now() < until) {
        const step = stepOf(person, random, record, registrations)
        const from = performance.now()
        const answer = await (step.body === undefined
          ? client.get(step.path, person.cookie)
          : client.post(step.path, person.cookie, step.body)
        ).catch(() => undefined)
        note(measured, step.endpoint, answer, performance.now() - from)
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
  /** Where the records of the list that is asked for are read. */
  readonly recordsOf?: string
}

const withRecords = ['/api/people', '/api/weapons', '/api/matches', '/api/groups']

function stepOf(
  { paths, registers }: Person,
  random: () => number,
  record: string | undefined,
  registrations: Iterator<{ readonly values: readonly string[] }>,
): Step {
  const luck = random()
  if (registers && luck < 0.15) {
    // Who may be a child is not registered at a desk.
    let { value } = registrations.next()
    while (value && (value.values[4] ?? '') >= '2004') value = registrations.next().value
    const path = '/api/actions/person.register'
    return { path, endpoint: `POST ${path}`, body: envelope(registration(value?.values ?? [])) }
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

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Megabytes that a process holds in memory. */
function memoryOf(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kilobytes ?? 0) / 1024)
}

/** By how much a figure grows in an hour: the straight line through all of them (least squares). */
function slopeOf(points: readonly { readonly at: number; readonly megabytes: number }[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length
  const [at, megabytes] = [mean(points.map((one) => one.at)), mean(points.map((one) => one.megabytes))]
  const both = points.reduce((sum, one) => sum + (one.at - at) * (one.megabytes - megabytes), 0)
  return both / points.reduce((sum, one) => sum + (one.at - at) ** 2, 0)
}
