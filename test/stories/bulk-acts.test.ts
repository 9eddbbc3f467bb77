import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actOnRowsJob } from '../../src/bulk-acts/act-on-rows-job.ts'
import {
  actsAtOnce,
  advanceBulkRun,
  beginBulkRun,
  resumeBulkRun,
  stopBulkRun,
} from '../../src/bulk-acts/bulk-actions.ts'
import { bulkActs } from '../../src/bulk-acts/bulk-acts.ts'
import { rowRecords } from '../../src/bulk-acts/row-store.ts'
import { BulkPreview, BulkRunsView, BulkRunView } from '../../src/bulk-acts/views.ts'
import { requestCheck } from '../../src/checks/actions.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { recordHazard } from '../../src/hazards/hazard-actions.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { theProgram } from '../../src/kernel/roles.ts'
import { cancelTask, draftTask, prioritiseTask } from '../../src/ordnance-tasks/draft-actions.ts'
import { suspendTask } from '../../src/ordnance-tasks/field-actions.ts'
import { taskNumberOf } from '../../src/ordnance-tasks/task.ts'
import { recordTeam } from '../../src/ordnance-teams/team-actions.ts'
import { readCsv } from '../../src/outside-events/formats/csv.ts'
import { register } from '../../src/people/actions.ts'
import { runJob } from '../../src/server/jobs.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { dismiss } from '../../src/users/actions.ts'
import { stoppedBy } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { hazard } from '../ordnance.ts'
import { begun, order, team, teamHolding } from '../ordnance-teams.ts'
import { applicant, type CastName, cast } from '../world.ts'

let world: HttpWorld
let drafts: Id[]
let cancelled: Id
let theirs: Id
let underWay: Id

/** Orders about one area, that have not begun. */
async function drafted(who: 'khalil' | 'safa', count: number): Promise<Id[]> {
  const placeCode = who === 'khalil' ? 'B1' : 'B3'
  const hazardId = await world.done(who, recordHazard, hazard({ placeCode }))
  const teamId = await world.done(who, recordTeam, team({ leaderId: cast[who === 'khalil' ? 'rami' : 'zaki'].id }))
  const ids: Id[] = []
  for (let i = 0; i < count; i++) ids.push(await world.done(who, draftTask, order(teamId, { hazardId })))
  return ids
}

beforeAll(async () => {
  world = await newHttpWorld()
  drafts = await drafted('khalil', 40)
  cancelled = drafts[0] ?? newId()
  await world.done('khalil', cancelTask, { id: cancelled, note: 'Done twice' })
  theirs = (await drafted('safa', 1))[0] ?? newId()
  const { teamId } = await teamHolding(world, ['level2'])
  underWay = await begun(world, order(teamId, { hazardId: await world.done('khalil', recordHazard, hazard()) }))
})
afterAll(() => world.end())

const cancel = cancelTask.name
async function ask(who: CastName, body: { act: string; said: Record<string, string>; rows: Id[] }, language = 'en') {
  const headers = { cookie: await world.signIn(who), 'accept-language': language }
  const response = await world.http.inject({ method: 'POST', url: '/api/bulk-previews', headers, payload: body })
  return { status: response.statusCode, body: response.json() }
}
const preview = async (who: CastName, rows: Id[], note = 'The road is closed', language = 'en') =>
  BulkPreview.parse((await ask(who, { act: cancel, said: { note }, rows }, language)).body)
const going = ({ rows }: BulkPreview) => rows.flatMap(({ id, seen }) => (seen === null ? [] : [{ id, seen }]))
async function begin(who: CastName, rows: Id[]): Promise<Id> {
  const id = newId()
  const previewed = going(await preview(who, rows))
  await world.done(who, beginBulkRun, { id, act: cancel, said: { note: 'The road is closed' }, rows: previewed })
  return id
}
const run = () => runJob(world.sulh, actOnRowsJob, () => {})
const seen = async (who: CastName, id: Id) =>
  BulkRunView.parse(JSON.parse((await world.get(who, `/api/bulk-runs/${id}`, { 'accept-language': 'en' })).body))
const count = async (sql: string) => {
  const { rows } = await world.sulh.database.owner.query<{ n: number }>(`select count(*)::int as n from ${sql}`)
  return rows[0]?.n ?? 0
}
const cancelledTasks = () => count(`task_orders where status = 'cancelled'`)
const code = (outcome: { outcome: string; code?: string }) => ('code' in outcome ? outcome.code : outcome.outcome)

describe('a preview', () => {
  it('says row by row what would come of it, and writes nothing', async () => {
    const before = [await count('journal'), await count('refusals'), await cancelledTasks()]
    const nobodys = newId()
    const { rows, faults } = await preview('khalil', [...drafts.slice(0, 3), underWay, theirs, nobodys])
    expect(faults).toEqual([])
    expect(rows.map(({ seen: mark }) => mark !== null)).toEqual([false, true, true, false, false, false])
    expect(rows.slice(0, 4).map(({ name }) => name)).toEqual([...drafts.slice(0, 3), underWay].map(taskNumberOf))
    expect(rows[0]?.why).toMatch(/\w/)
    // A record of the other side answers as one that does not exist.
    expect([rows[4]?.why, rows[4]?.name]).toEqual([rows[5]?.why, ''])
    const arabic = await preview('khalil', [cancelled], 'x', 'ar')
    expect(arabic.rows[0]?.why).toMatch(/\p{Script=Arabic}/u)
    expect([await count('journal'), await count('refusals'), await cancelledTasks()]).toEqual(before)
  })

  it('names what was not filled in, and looks at no row then', async () => {
    const { faults, rows } = await preview('khalil', drafts, '')
    expect([faults.map(({ field }) => field), rows]).toEqual([['note'], []])
  })

  it('is for who may do it on one row', async () => {
    const body = { act: cancel, said: { note: 'x' }, rows: [underWay] }
    expect((await ask('dalia', body)).body.code).toBe('bulkRun.notYours')
    expect((await ask('karim', body)).status).toBe(403)
    expect((await ask('khalil', { ...body, act: 'eligibility.vote' })).body.code).toBe('bulkRun.unknownAct')
    const rows = Array.from({ length: 201 }, () => newId())
    expect((await ask('khalil', { ...body, rows })).status).toBe(400)
  })

  it('decides over what the rows before would leave', async () => {
    const act = (id: Id) => ({ id: newId(), at: new Date().toISOString(), input: { id, note: 'x' } })
    const twice = [act(drafts[1] ?? ''), act(drafts[1] ?? '')]
    const foreseen = await world.sulh.performer.foresee(
      twice.map((envelope) => ({ action: cancelTask, actor: cast.khalil, envelope })),
    )
    expect(foreseen.map(code)).toEqual(['accepted', 'taskOrder.notNow'])
  })

  it('asks nothing that would write, whichever the act is', async () => {
    const chosen = [
      ['station', 'screening'],
      ['kind', 'criminalRecord'],
      ['dueOn', null],
    ] as const
    for (const { action, fields, name, row } of bulkActs) {
      const who = Object.values(cast).find((actor) => actor.roles.some((role) => action.roles.includes(role)))
      const words = new Map(fields.flatMap(({ key, kind }) => (kind === 'words' ? [[key, 'x'] as const] : [])))
      const filled = new Map<string, string | null>([...words, ...chosen])
      const input = Object.fromEntries(
        Object.keys(action.input.shape).map((key) => [key, filled.has(key) ? filled.get(key) : newId()]),
      )
      const envelope = { id: newId(), at: new Date().toISOString(), input }
      const seenBy = await world.sulh.database.read(who ?? cast.fatou, (tx) => rowRecords(tx, row, [newId()]))
      expect(seenBy.size, name).toBe(0)
      const [said] = await world.sulh.performer.foresee([{ action, actor: who ?? theProgram, envelope }])
      expect(said && code(said), name).toMatch(/^(?!input\.)\w+\.(unknown|notYours)$/)
    }
  })
})

describe('an act on many records', () => {
  let first: Id

  it('is done row by row, leaves alone what changed since the preview, and reports each row', async () => {
    const rows = drafts.slice(1, 16)
    const [changed = '', taken = ''] = rows
    const previewed = going(await preview('khalil', [cancelled, ...rows]))
    expect(previewed.map(({ id }) => id)).toEqual(rows)
    await world.done('khalil', prioritiseTask, { id: changed, circumstances: [], beginBy: '2099-01-01', note: '' })
    await world.done('fatou', cancelTask, { id: taken, note: 'Not ours' })
    first = newId()
    const input = { id: first, act: cancel, said: { note: 'The road is closed' }, rows: previewed }
    await world.done('khalil', beginBulkRun, input)
    await run()
    const { one, rows: outcomes } = await seen('khalil', first)
    expect(one).toMatchObject({ state: 'done', upTo: 15, refused: 2, chosen: 15 })
    expect(outcomes.slice(0, 3).map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'done'])
    expect(outcomes[0]?.why).toContain('changed after the preview')
    // Each is an entry of its own, of who began it, with the reason.
    expect(
      await count(`journal where action = '${cancel}' and body -> 'actor' ->> 'id' = '${cast.khalil.id}'
        and body -> 'input' ->> 'note' = 'The road is closed'`),
    ).toBe(13)
    const report = await world.get('khalil', `/api/bulk-runs/${first}/report.csv?language=en`)
    const lines = [...readCsv([report.body.slice(1)])].map(({ cells }) => [...cells])
    expect(lines[1]).toEqual(['1', taskNumberOf(changed), 'Refused', expect.stringContaining('changed')])
    expect(lines[3]).toEqual(['3', taskNumberOf(rows[2] ?? ''), 'Done', ''])
    // What was filled in can speak of people: it lies sealed.
    expect(await count(`bulk_runs where bulk_runs::text like '%road%'`)).toBe(0)
    expect(await count(`journal where action = 'bulkRun.begin' and body::text like '%road%'`)).toBe(0)
  })

  it('is stopped and goes on where it was, and what was done and not counted is done once', async () => {
    const before = await cancelledTasks()
    const id = await begin('khalil', drafts.slice(16, 39))
    await world.done('khalil', stopBulkRun, { id })
    await run()
    expect((await seen('khalil', id)).rows.map(({ outcome }) => outcome)).toEqual(Array(23).fill('notReached'))
    await world.done('khalil', resumeBulkRun, { id })
    const perform = world.sulh.performAsProgram.bind(world.sulh)
    let broken = false
    world.sulh.performAsProgram = async (action, input, attachment) => {
      if (action === advanceBulkRun && !broken) {
        broken = true
        throw new Error('the power failed')
      }
      return perform(action, input, attachment)
    }
    await expect(run()).rejects.toThrow('the power failed')
    world.sulh.performAsProgram = perform
    expect(await cancelledTasks()).toBe(before + actsAtOnce)
    await run()
    expect((await seen('khalil', id)).one).toMatchObject({ state: 'done', upTo: 23, refused: 0 })
    expect(await cancelledTasks()).toBe(before + 23)
  })

  it('is of who began it, as they are when its turn comes', async () => {
    const said = { note: 'Shelling' }
    const { rows } = BulkPreview.parse((await ask('rami', { act: suspendTask.name, said, rows: [underWay] })).body)
    const id = newId()
    await world.done('rami', beginBulkRun, { id, act: suspendTask.name, said, rows: going({ faults: [], rows }) })
    expect(code(await world.do('khalil', stopBulkRun, { id }))).toBe('bulkRun.unknown')
    await world.done('jana', dismiss, { id: cast.rami.id, reason: 'Left' })
    await run()
    expect((await seen('fatou', id)).one).toMatchObject({ state: 'stopped', upTo: 0 })
    expect(await count(`task_orders where status = 'suspended'`)).toBe(0)
  })

  it('is begun by who may do it on one row, on each row once', async () => {
    const rows = going(await preview('khalil', drafts.slice(39)))
    const input = { id: newId(), act: cancel, said: { note: 'x' }, rows }
    expect(code(await world.do('dalia', beginBulkRun, input))).toBe('bulkRun.notYours')
    expect(code(await world.do('khalil', beginBulkRun, { ...input, act: 'weapon.receive' }))).toBe('bulkRun.unknownAct')
    expect(code(await world.do('khalil', beginBulkRun, { ...input, rows: [...rows, ...rows] }))).toBe('bulkRun.twice')
    expect(code(await world.do('khalil', beginBulkRun, { ...input, rows: [] }))).toBe('input.invalid')
  })

  it('is read by its own officer and who oversees the side, and never goes back', async () => {
    expect((await world.get('sawsan', `/api/bulk-runs/${first}`)).status).toBe(404)
    expect((await world.get('ismail', `/api/bulk-runs/${first}`)).status).toBe(404)
    expect((await seen('fatou', first)).begunByName).not.toBe('')
    const own = BulkRunsView.parse(JSON.parse((await world.get('sawsan', '/api/bulk-runs')).body))
    expect([
      own.total,
      BulkRunsView.parse(JSON.parse((await world.get('khalil', '/api/bulk-runs')).body)).total,
    ]).toEqual([0, 2])
    expect(await stoppedBy(world, 'sulh_writer', `update bulk_runs set refused = 0 where id = '${first}'`)).toBe(
      '23001',
    )
    expect(await stoppedBy(world, 'sulh_writer', `update bulk_runs set act = 'x' where state <> 'done'`)).toBe('23001')
    expect(await stoppedBy(world, 'sulh_writer', 'delete from bulk_refusals')).toBe('42501')
  })
})

it('asks an office about many people, each a request of its own', async () => {
  const people = [await world.done('awa', register, applicant()), await world.done('awa', register, applicant())]
  const said = { kind: 'criminalRecord', purpose: 'Before the interview', dueOn: '' }
  const act = requestCheck.name
  const { rows } = BulkPreview.parse((await ask('dalia', { act, said, rows: people })).body)
  expect(rows.map(({ name }) => name)).toEqual([expect.stringMatching(/\d/), expect.stringMatching(/\d/)])
  const id = newId()
  await world.done('dalia', beginBulkRun, { id, act, said, rows: going({ faults: [], rows }) })
  await run()
  expect((await seen('dalia', id)).one).toMatchObject({ state: 'done', refused: 0 })
  expect(await count('checks')).toBe(2)
  // Asked again while both wait: the preview says so.
  const again = BulkPreview.parse((await ask('dalia', { act, said, rows: people })).body)
  expect(going(again)).toEqual([])
})

it('verifies whole after all this', async () => {
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})
