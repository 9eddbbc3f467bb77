import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Id } from '../../src/kernel/ids.ts'
import { pg } from '../../src/server/driver.ts'
import { joinPostgres } from '../../src/server/postgres.ts'
import type { Act } from './act.ts'
import type { Answered } from './load.ts'

/** What a look at the database found, each as it should not be. */
export interface Looked {
  /** Acts that were acknowledged and are in no entry of the journal. */
  readonly lost: readonly string[]
  /** Acts with an entry and without the row that they make, or the other way round. */
  readonly half: readonly string[]
  /** Of the acts that were not answered, how many were done all the same. */
  readonly doneUnanswered: number
}

/** Whether an act was done, by what was answered. */
export const isAcknowledged = ({ outcome }: Answered) => outcome === 'accepted' || outcome === 'flagged'

/** Runs SQL as the owner, beside the server. */
export async function asOwner<T extends pg.QueryResultRow>(
  dataDir: string,
  sql: string,
  values: unknown[] = [],
): Promise<T[]> {
  const running = joinPostgres(dataDir)
  if (!running) throw new Error('no database runs')
  const client = new pg.Client({ connectionString: running.connectionString() })
  await client.connect()
  try {
    return (await client.query<T>(sql, values)).rows
  } finally {
    await client.end()
  }
}

/** What became of acts: before anything is asked again, so that a lost one is not made good by the asking. */
export async function lookAt(
  dataDir: string,
  answered: readonly Answered[],
  unanswered: readonly Act[],
): Promise<Looked> {
  const acknowledged = answered.filter(isAcknowledged)
  const acts: readonly Act[] = [...acknowledged, ...unanswered]
  const rows = await asOwner<{ id: Id }>(dataDir, 'select id from journal where id = any($1)', [
    acts.map(({ id }) => id),
  ])
  const entries = new Set(rows.map(({ id }) => id))
  const made = await rowsOf(dataDir, acts)
  const half = acts.filter(({ id, makes }) => makes !== null && made.has(makes.id) !== entries.has(id))
  return {
    lost: acknowledged.filter(({ id }) => !entries.has(id)).map(named),
    half: half.map(named),
    doneUnanswered: unanswered.filter(({ id }) => entries.has(id)).length,
  }
}

async function rowsOf(dataDir: string, acts: readonly Act[]): Promise<Set<Id>> {
  const found = new Set<Id>()
  for (const table of ['people', 'weapons', 'money_entries', 'cash_moves', 'cash_handouts'] as const) {
    const ids = acts.flatMap(({ makes }) => (makes?.table === table ? [makes.id] : []))
    if (ids.length === 0) continue
    for (const { id } of await asOwner<{ id: Id }>(dataDir, `select id from ${table} where id = any($1)`, [ids]))
      found.add(id)
  }
  return found
}

/** How the record stood before the load: what is more than it was must be what the load did, once. */
export interface Before {
  readonly entries: number
  readonly people: number
  readonly weapons: number
  readonly desk: number
}

/** Counts what the record holds. */
export async function countsOf(dataDir: string, deskId: Id): Promise<Before> {
  const [counts] = await asOwner<Before>(
    dataDir,
    `select (select count(*) from journal where body::json -> 'actor' ->> 'id' = any($2)) as entries,
            (select count(*) from people) as people, (select count(*) from weapons) as weapons,
            (select balance::numeric::float8 from money_accounts where id = $1) as desk`,
    [deskId, await workersIds(dataDir)],
  )
  if (!counts) throw new Error('nothing was counted')
  return counts
}

async function workersIds(dataDir: string): Promise<Id[]> {
  const rows = await asOwner<{ id: Id }>(dataDir, `select user_id as id from accounts`)
  return rows.map(({ id }) => id)
}

/** What was done more often, or less often, than it was acknowledged, once everything was answered. */
export async function recount(
  dataDir: string,
  deskId: Id,
  before: Before,
  answered: readonly Answered[],
): Promise<string[]> {
  const done = answered.filter(isAcknowledged)
  const of = (action: string) => done.filter((one) => one.action === action)
  const paidOut = of('cashHandout.pay').length * 900
  const came = of('cashMove.receive').reduce((sum, { amount }) => sum + amount, 0)
  const expected: Before = {
    entries: before.entries + done.length,
    people: before.people + of('person.register').length,
    weapons: before.weapons + of('weapon.takeIn').length,
    desk: before.desk + came - paidOut,
  }
  const now = await countsOf(dataDir, deskId)
  const [books] = await asOwner<{ sum: number }>(
    dataDir,
    'select sum(balance::numeric)::float8 as sum from money_accounts',
  )
  return [
    ...(['entries', 'people', 'weapons', 'desk'] as const)
      .filter((what) => Math.abs(now[what] - expected[what]) > 1e-6)
      .map((what) => `${what}: ${now[what]} where ${expected[what]} were acknowledged`),
    ...(books?.sum === 0 ? [] : [`the books come to ${books?.sum}`]),
  ]
}

/** `sulh verify` beside the server: nothing, or what it said. */
export async function verify(dataDir: string, env: NodeJS.ProcessEnv = {}): Promise<string[]> {
  const program = join(import.meta.dirname, '..', '..', 'bin', 'sulh')
  try {
    const given = { env: { ...process.env, ...env }, maxBuffer: 1e8 }
    await promisify(execFile)(process.execPath, [program, 'verify', '--data', dataDir], given)
    return []
  } catch (error) {
    return [`sulh verify: ${String(Object(error).stdout)}${String(Object(error).stderr)}`.slice(0, 2000)]
  }
}

const named = ({ action, id }: Act) => `${action} ${id}`
