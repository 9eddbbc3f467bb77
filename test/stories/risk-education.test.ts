import { afterAll, beforeAll, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { newId } from '../../src/kernel/ids.ts'
import { nobody } from '../../src/risk-education/risk-session.ts'
import { recordRiskSession } from '../../src/risk-education/risk-session-actions.ts'
import { riskEducationTotals } from '../../src/risk-education/store.ts'
import { RiskSessionsView, RiskSessionView } from '../../src/risk-education/views.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { riskSession } from '../accidents.ts'
import { attempt } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { type CastName, cast } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const answerOf = (given: Parameters<typeof riskSession>[0], who: CastName = 'khalil') =>
  world.do(who, recordRiskSession, riskSession(given))
const view = async (id: string) =>
  RiskSessionView.parse(JSON.parse((await world.get('khalil', `/api/risk-education/${id}`)).body))
const list = async (query: string) =>
  RiskSessionsView.parse(JSON.parse((await world.get('khalil', `/api/risk-education?${query}`)).body)).sessions.map(
    (row) => row.session.id,
  )
const broadcast = {
  ...{ category: 'broadcast' as const, activity: 'radio' as const, method: 'broadcast' as const, locationType: null },
  ...{ endsOn: '2020-04-01', startTime: '', endTime: '', people: nobody, firstTime: 0, reachEstimate: 40_000 },
}

it('risk education is added up by the program', async () => {
  const id = await world.done('rami', recordRiskSession, riskSession())
  expect((await view(id)).session.total).toBe(53)
})

it('is refused where it cannot be so', async () => {
  expect(await answerOf({ firstTime: 54 })).toMatchObject({ code: 'riskSession.moreNew' })
  expect(await answerOf({ people: nobody, firstTime: 0 })).toMatchObject({ code: 'riskSession.nobody' })
  expect(await answerOf({ startsOn: '2999-01-01' })).toMatchObject({ code: 'riskSession.notYet' })
  expect(await answerOf({ endTime: '08:00' })).toMatchObject({ code: 'riskSession.endsFirst', field: 'endTime' })
  expect(await answerOf({ endsOn: '2020-03-05' })).toMatchObject({ code: 'riskSession.oneDay' })
  expect(await answerOf({ reachEstimate: 5 })).toMatchObject({ code: 'riskSession.counted' })
  expect(await answerOf({ ...broadcast, endsOn: '2020-03-01' })).toMatchObject({ code: 'riskSession.endsFirst' })
  expect(await answerOf({ ...broadcast, people: riskSession().people })).toMatchObject({
    code: 'riskSession.uncounted',
  })
  const posters = { kind: 'posters' as const, quantity: 1 }
  expect(await answerOf({ materials: [posters, posters] })).toMatchObject({ code: 'riskSession.materialTwice' })
  expect(await answerOf({ placeCode: 'ZZ' })).toMatchObject({ code: 'place.unknown' })
})

it('is corrected by another record with a reason, once, and by its own side', async () => {
  const first = await world.done('khalil', recordRiskSession, riskSession())
  const people = { ...riskSession().people, male18: 11 }
  expect(await answerOf({ people, replaces: first })).toMatchObject({ code: 'riskSession.reasonNeeded' })
  expect(await answerOf({ replaces: first, change: 'x', placeCode: 'B3' }, 'safa')).toMatchObject({
    code: 'riskSession.notReplaceable',
  })
  const second = newId()
  await world.done(
    'khalil',
    recordRiskSession,
    riskSession({ id: second, people, replaces: first, change: 'Miscounted' }),
  )
  expect(await answerOf({ replaces: first, change: 'x' })).toMatchObject({ code: 'riskSession.notReplaceable' })
  expect((await view(first)).replacedBy).toBe(second)
  expect(await list('status=standing')).not.toContain(first)
  expect(await list('status=all')).toContain(first)
})

it('adds up by year, month and place, without what was replaced and without broadcasts', async () => {
  const year = { startsOn: '2019-05-02' }
  const first = await world.done('khalil', recordRiskSession, riskSession(year))
  await world.done('khalil', recordRiskSession, riskSession({ ...year, firstTime: 10, replaces: first, change: 'x' }))
  await world.done('khalil', recordRiskSession, riskSession({ startsOn: '2019-06-01', placeCode: 'B2' }))
  await world.done('rami', recordRiskSession, riskSession({ ...broadcast, startsOn: '2019-06-01' }))
  await world.done('safa', recordRiskSession, riskSession({ ...year, placeCode: 'B3' }))
  const totals = await world.sulh.database.read(cast.fatou, (tx) => riskEducationTotals(tx, 2019))
  expect(totals).toMatchObject({ sessions: 4, broadcasts: 1, total: 106, firstTime: 50, people: { female5to12: 50 } })
  expect(totals.months.filter(({ total }) => total > 0)).toEqual([
    { month: 5, sessions: 2, total: 53 },
    { month: 6, sessions: 2, total: 53 },
  ])
  expect(totals.places.map(({ code, total }) => [code, total]).sort()).toEqual([
    ['B1', 53],
    ['B2', 53],
  ])
  expect(totals.materials[0]).toEqual({ kind: 'posters', quantity: 36 })
  const both = await world.sulh.database.read(cast.karim, (tx) => riskEducationTotals(tx, 2019))
  expect(both.total).toBe(159)
  const south = await world.sulh.database.read(cast.karim, (tx) => riskEducationTotals(tx, 2019, cast.safa.sideId))
  expect(south.total).toBe(53)
})

it('is the business of its side, and stays as it was recorded', async () => {
  const id = await world.done('safa', recordRiskSession, riskSession({ placeCode: 'B3' }))
  expect((await world.get('khalil', `/api/risk-education/${id}`)).status).toBe(404)
  expect((await world.get('bakary', '/api/risk-education')).status).toBe(403)
  expect(await attempt(world, 'sulh_writer', `update risk_sessions set total = 1 where id = '${id}'`)).toBe('42501')
  const copied = `insert into risk_sessions select gen_random_uuid(), side_id, category, activity, method, sessions, location_type,
    place_code, starts_on, ends_on, start_time, end_time, other_activity, audience, people, first_time, reach_estimate,
    materials, organisation, focal_point, note, total + 1, null, '', recorded_by, recorded_at from risk_sessions where id = '${id}'`
  expect(await attempt(world, 'sulh_writer', copied)).toBe('23514')
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})
