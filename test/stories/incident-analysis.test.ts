import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { alertJob, raiseReached } from '../../src/incident-analysis/alert-job.ts'
import { draftAlertRule, signAlertRule, withdrawAlertRule } from '../../src/incident-analysis/alert-rule-actions.ts'
import { answerAlert, raiseAlert } from '../../src/incident-analysis/incident-alert-actions.ts'
import {
  ActorsView,
  AlertRulesView,
  AlertRuleView,
  AnalysisView,
  IncidentAlertsView,
  IncidentAlertView,
  RecordsView,
} from '../../src/incident-analysis/views.ts'
import { incidentAnalysisWork } from '../../src/incident-analysis/work-store.ts'
import { recordIncident } from '../../src/incidents/incident-actions.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { openPost } from '../../src/monitoring/post-actions.ts'
import { recordWatch } from '../../src/monitoring/watch-actions.ts'
import { runJob } from '../../src/server/jobs.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { WorkView } from '../../src/work/views.ts'
import { attempt } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { alertRule, ruleInForce } from '../incident-analysis.ts'
import { incident } from '../incidents.ts'
import { post, watch } from '../monitoring.ts'
import { type CastName, dayHere } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const killed = (n: number) => [
  { ...({ harm: 'killed', sex: 'unknown', age: 'unknown', status: 'unknown' } as const), low: n, best: n, high: n },
]
const at = (who: CastName, given: Parameters<typeof incident>[0]) => world.done(who, recordIncident, incident(given))
const look = () => runJob(world.sulh, alertJob, () => {})
const read = async (who: CastName, path: string) => {
  const { status, body } = await world.get(who, path)
  expect([status, path]).toEqual([200, path])
  return JSON.parse(body)
}
const alerts = async (who: CastName, query = '') =>
  IncidentAlertsView.parse(await read(who, `/api/incident-alerts?${query}`)).alerts.map(({ alert }) => alert)
const analysis = async (who: CastName, query: string) =>
  AnalysisView.parse(await read(who, `/api/incident-analysis?${query}`))
const ofSeries = async (who: CastName, ruleId: Id) => {
  const { rule } = AlertRuleView.parse(await read(who, `/api/alert-rules/${ruleId}`))
  return alerts(who, `series=${rule.seriesId}`)
}
const today = dayHere()
/** What analysts decide of an incident in their own pages; here only what comes of it matters. */
const becomes = (id: Id | undefined, set: string) =>
  world.asOwner(
    `begin; set local session_replication_role = replica; update incidents set ${set} where id = '${id}'; commit`,
  )

describe('a rule that raises alerts', () => {
  it('is in force once a second person signed it, and says so in their work list', async () => {
    const draft = alertRule({ name: 'By two' })
    await world.done('othman', draftAlertRule, draft)
    expect(await world.do('othman', signAlertRule, { id: draft.id })).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await world.do('petra', draftAlertRule, { ...draft, id: newId() })).toMatchObject({
      code: 'alertRule.draftWaits',
    })
    const { items } = WorkView.parse(await read('petra', '/api/work?kind=alertRule.sign'))
    expect(items.map(({ id }) => id)).toContain(draft.id)
    expect(await world.do('qasim', signAlertRule, { id: draft.id })).toMatchObject({ code: 'alertRule.unknown' })
    expect((await world.get('qasim', `/api/alert-rules/${draft.id}`)).status).toBe(404)
    await world.done('petra', signAlertRule, { id: draft.id })
    const { rule, proposedByName, signedByName } = AlertRuleView.parse(
      await read('najat', `/api/alert-rules/${draft.id}`),
    )
    expect([rule.status, proposedByName, signedByName]).toEqual(['inForce', 'عثمان', 'بترا'])
    const off = alertRule({ seriesId: draft.seriesId, name: 'By two', raises: false })
    await world.done('petra', draftAlertRule, off)
    await world.done('petra', withdrawAlertRule, { id: off.id })
    const next = { ...off, id: newId() }
    await world.done('petra', draftAlertRule, next)
    await world.done('othman', signAlertRule, { id: next.id })
    const { versions } = AlertRuleView.parse(await read('othman', `/api/alert-rules/${draft.id}`))
    expect(versions.map((one) => [one.rule.version, one.rule.status])).toEqual([
      [3, 'inForce'],
      [2, 'retired'],
      [1, 'retired'],
    ])
  })

  it('has a limit that its measure can have', async () => {
    const tried = (given: Parameters<typeof alertRule>[0]) => world.do('othman', draftAlertRule, alertRule(given))
    expect(await tried({ threshold: 2.5 })).toMatchObject({ code: 'alertRule.wholeNumber', field: 'threshold' })
    expect(await tried({ measure: 'anomaly', period: 'week', threshold: 0.5 })).toMatchObject({
      code: 'alertRule.shareTooLarge',
    })
    expect(await tried({ measure: 'anomaly', period: 'day', threshold: 0.05 })).toMatchObject({ field: 'period' })
    expect(await tried({ placeCode: 'XX' })).toMatchObject({ code: 'place.unknown' })
    const posted = await world.post('othman', 'alertRule.draft', alertRule({ threshold: 0 }))
    expect([posted.status, posted.body.code]).toEqual([400, 'input.invalid'])
    expect(await world.do('mourad', draftAlertRule, alertRule())).toMatchObject({ code: 'action.notAllowed' })
  })

  it('cannot be signed by one alone, nor changed, past perform()', async () => {
    const id = await ruleInForce(world, { name: 'Guarded', threshold: 900 })
    const draft = await world.done('othman', draftAlertRule, alertRule({ name: 'Draft' }))
    const writer = (sql: string) => attempt(world, 'sulh_writer', sql)
    expect(await writer(`update alert_rules set threshold = 1 where id = '${id}'`)).toBe('23001')
    expect(await writer(`update alert_rules set status = 'draft', signed_by = null where id = '${id}'`)).toBe('23001')
    expect(
      await writer(
        `update alert_rules set status = 'inForce', signed_by = proposed_by, signed_at = now() where id = '${draft}'`,
      ),
    ).toBe('23514')
    expect(await writer(`update alert_rules set status = 'inForce' where id = '${draft}'`)).toBe('23514')
    expect(
      await writer(
        `insert into alert_rules select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'series_id',
           gen_random_uuid()))).* from alert_rules r where id = '${id}'`,
      ),
    ).toBe('23001')
    await world.done('othman', withdrawAlertRule, { id: draft })
  })
})

describe('a limit of incidents in a day', () => {
  let rule: Id
  let series: Id
  beforeAll(async () => {
    series = newId()
    rule = await ruleInForce(world, { seriesId: series, types: ['shelling'] })
  })

  it('raises one alert, however often the job looks, with the incidents behind it', async () => {
    for (let n = 0; n < 2; n++) await at('mourad', { startedOn: today, placeCode: 'B2' })
    await at('mourad', { startedOn: today, placeCode: 'B2', type: 'firing' })
    await look()
    expect(await ofSeries('othman', rule)).toEqual([])
    expect(await alertJob.isDue(world.sulh)).toBe(false)
    await at('mourad', { startedOn: today, placeCode: 'B2', tolls: killed(2) })
    expect(await alertJob.isDue(world.sulh)).toBe(true)
    await look()
    await look()
    const [alert, ...others] = await ofSeries('othman', rule)
    expect(others).toEqual([])
    expect(alert).toMatchObject({ placeCode: 'B2', periodFrom: today, periodUntil: today, measured: 3, status: 'open' })
    expect(alert?.figures).toMatchObject({ incidents: 3, killed: 2, hours: null, p: null })
    expect(alert?.incidentIds).toHaveLength(3)
    await at('mourad', { startedOn: today, placeCode: 'B2' })
    await look()
    expect(await ofSeries('othman', rule)).toEqual([alert])
  })

  it('counts neither what was refuted nor what is another told twice, nor what is known to a month', async () => {
    const ids: Id[] = []
    for (let n = 0; n < 3; n++) ids.push(await at('mourad', { startedOn: dayHere(-1), placeCode: 'B1' }))
    await at('mourad', { startedOn: dayHere(-1), placeCode: 'B1', dayPrecision: 'month' })
    // The rule was signed today, so yesterday is over for it whatever it holds.
    await look()
    expect(await ofSeries('othman', rule)).toHaveLength(1)
    const here: Id[] = []
    for (let n = 0; n < 4; n++) here.push(await at('mourad', { startedOn: today, placeCode: 'B1' }))
    await becomes(here[0], `state = 'refuted'`)
    await becomes(here[1], `state = 'duplicate', duplicate_of = '${here[2]}'`)
    await look()
    expect(await ofSeries('othman', rule)).toHaveLength(1)
    await at('mourad', { startedOn: today, placeCode: 'B1' })
    await look()
    const found = await ofSeries('othman', rule)
    expect(found.map(({ placeCode, measured }) => [placeCode, measured]).sort()).toEqual([
      ['B1', 3],
      ['B2', 3],
    ])
    expect(found.flatMap(({ incidentIds }) => incidentIds)).not.toContain(here[0])
  })

  it('asks who the rule asks; they answer, and may answer again, and every answer stays', async () => {
    const [alert] = (await ofSeries('othman', rule)).filter(({ placeCode }) => placeCode === 'B2')
    const id = alert?.id ?? ''
    const waits = async (who: CastName) =>
      WorkView.parse(await read(who, '/api/work?kind=incidentAlert.answer')).items.some((item) => item.id === id)
    expect([await waits('othman'), await waits('najat')]).toEqual([true, false])
    const answer = { id, outcome: 'falseAlarm', answer: 'A wedding' }
    expect(await world.do('najat', answerAlert, answer)).toMatchObject({ code: 'incidentAlert.notAsked' })
    expect(await world.do('qasim', answerAlert, answer)).toMatchObject({ code: 'incidentAlert.unknown' })
    await world.done('othman', answerAlert, answer)
    expect(await waits('othman')).toBe(false)
    await world.done('fatou', answerAlert, { id, outcome: 'done', answer: 'A patrol went there after all' })
    const view = IncidentAlertView.parse(await read('najat', `/api/incident-alerts/${id}`))
    expect(view.alert.status).toBe('done')
    expect(view.answers.map((one) => [one.answer.outcome, one.answeredByName])).toEqual([
      ['done', 'فاتو'],
      ['falseAlarm', 'عثمان'],
    ])
    expect(view.incidents).toHaveLength(3)
  })

  it('that is changed leaves the alerts of before as they are, and raises no second one for them', async () => {
    const before = await ofSeries('othman', rule)
    const stricter = await ruleInForce(world, { seriesId: series, types: ['shelling'], threshold: 1 })
    await at('mourad', { startedOn: today, placeCode: 'B3' })
    await look()
    const after = await ofSeries('othman', stricter)
    expect(after.filter(({ placeCode }) => placeCode !== 'B3')).toEqual(before)
    expect(after.filter(({ placeCode }) => placeCode === 'B3')).toMatchObject([{ threshold: 1, ruleId: stricter }])
    const softer = await ruleInForce(world, { seriesId: series, types: ['shelling'], threshold: 50 })
    await look()
    expect(await ofSeries('othman', softer)).toEqual(after)
  })

  it('of one side is no matter of the other, and a joint body sees both', async () => {
    expect(await alerts('qasim')).toEqual([])
    const [one] = await alerts('othman')
    expect((await world.get('qasim', `/api/incident-alerts/${one?.id}`)).status).toBe(404)
    expect((await alerts('karim')).map(({ id }) => id)).toContain(one?.id)
    // Incidents of the South raise nothing in the North.
    const rules = await ruleInForce(world, { name: 'Firing', types: ['firing'], threshold: 2 })
    for (let n = 0; n < 2; n++) await at('qasim', { startedOn: today, placeCode: 'B3', type: 'firing' })
    await look()
    expect(await ofSeries('othman', rules)).toEqual([])
  })

  it('is raised by nobody but the program, and cannot be forged or rewritten past perform()', async () => {
    const alert = (await ofSeries('othman', rule)).find(({ status }) => status === 'done')
    if (!alert) throw new Error('there is an alert')
    const { id, ruleId, placeCode, periodFrom, periodUntil, measured, figures, incidentIds } = alert
    const input = { id, ruleId, placeCode, periodFrom, periodUntil, measured, figures, incidentIds }
    expect(await world.do('fatou', raiseAlert, input)).toMatchObject({ code: 'action.notAllowed' })
    expect(await world.sulh.performAsProgram(raiseAlert, input)).toMatchObject({ code: 'incidentAlert.exists' })
    expect(await world.sulh.performAsProgram(raiseAlert, { ...input, id: newId() })).toMatchObject({
      outcome: 'refused',
    })
    const writer = (sql: string) => attempt(world, 'sulh_writer', sql)
    expect(await writer(`update incident_alerts set measured = 99 where id = '${id}'`)).toBe('23001')
    expect(
      await writer(
        `update incident_alerts set status = 'open', answered_by = null, answered_at = null where id = '${id}'`,
      ),
    ).toBe('23001')
    expect(
      await writer(
        `update incident_alerts set status = 'done', answered_by = '${alert.answeredBy}', answered_at = now() where id = '${id}'`,
      ),
    ).toBe('23001')
    expect(
      await writer(
        `insert into incident_alerts select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid()))).*
         from incident_alerts a where id = '${id}'`,
      ),
    ).toBe('23505')
    expect(
      await writer(
        `insert into incident_alerts select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'threshold', 1,
           'period_from', '2019-01-01', 'period_until', '2019-01-01'))).* from incident_alerts a where id = '${id}' and threshold > 1`,
      ),
    ).toBe('23001')
    expect(await writer(`delete from incident_alerts where id = '${id}'`)).toBe('42501')
  })
})

describe('other measures', () => {
  it('raise at people killed, and at a week that surprises after quiet ones', async () => {
    const deadly = await ruleInForce(world, {
      name: 'Ten killed',
      measure: 'killed',
      period: 'week',
      threshold: 10,
      types: ['grenade'],
    })
    await at('mourad', { startedOn: today, placeCode: 'B3', type: 'grenade', tolls: killed(9) })
    await look()
    expect(await ofSeries('othman', deadly)).toEqual([])
    await at('mourad', { startedOn: today, placeCode: 'B3', type: 'grenade', tolls: killed(1) })
    await look()
    expect(await ofSeries('othman', deadly)).toMatchObject([{ measured: 10, figures: { incidents: 2 } }])

    const odd = { measure: 'anomaly' as const, period: 'week' as const, threshold: 0.05, types: ['looting'] }
    const surprising = await ruleInForce(world, { name: 'Unusual', ...odd })
    for (let week = 1; week <= 9; week++)
      await at('mourad', { startedOn: dayHere(-7 * week), placeCode: 'B1', type: 'looting' })
    for (let n = 0; n < 3; n++) await at('mourad', { startedOn: today, placeCode: 'B1', type: 'looting' })
    await look()
    expect(await ofSeries('othman', surprising)).toEqual([])
    for (let n = 0; n < 5; n++) await at('mourad', { startedOn: today, placeCode: 'B1', type: 'looting' })
    await look()
    const [alert] = await ofSeries('othman', surprising)
    expect(alert).toMatchObject({ placeCode: 'B1', figures: { incidents: 8, expected: 1, weeks: 8 } })
    expect(alert?.measured).toBeLessThanOrEqual(0.05)
  })

  it('are no rate where nobody watched', async () => {
    const rate = await ruleInForce(world, { name: 'Rate', measure: 'rate', period: 'day', threshold: 0.001 })
    await look()
    expect(await ofSeries('othman', rate)).toEqual([])
  })

  it('are a rate of what was noticed in the hours that a watch covered', async () => {
    const day = dayHere(-1)
    const given = { measure: 'rate' as const, period: 'day' as const, types: ['mineLaying'], threshold: 30 }
    const reached = await ruleInForce(world, { name: 'Rate where watched', ...given })
    const higher = await ruleInForce(world, { name: 'Rate not reached', ...given, threshold: 35 })
    const there = { startedOn: day, placeCode: 'B2', type: 'mineLaying' } as const
    for (const means of ['seen', 'heard', 'told'] as const) await at('mourad', { ...there, means })
    const postId = await world.done('mourad', openPost, post({ placeCode: 'B2' }))
    await world.done(
      'mourad',
      recordWatch,
      watch({ postId, placeCode: 'B2', beganAt: `${day}T06:00:00.000Z`, endedAt: `${day}T12:00:00.000Z` }),
    )
    // A rate is of days that are over, and a rule of those since it was signed: this one is taken to be of the week before.
    expect(await raiseReached(world.sulh, today, { inForceSince: dayHere(-7) })).toEqual([])
    expect(await ofSeries('othman', higher)).toEqual([])
    const [alert, ...others] = await ofSeries('othman', reached)
    expect(others).toEqual([])
    // Two that watchers noticed in six hours; what people told stands beside them and is in no rate.
    expect(alert).toMatchObject({ placeCode: 'B2', figures: { incidents: 3, noticed: 2, hours: 6 } })
    expect(alert?.measured).toBeCloseTo(33.33, 2)
    const { figures } = await analysis('othman', `from=${day}&until=${day}&type=mineLaying`)
    const trend = figures?.trends.find(({ placeCode }) => placeCode === 'B2')
    expect(trend).toMatchObject({ count: 3, noticed: 2, hours: 6 })
    expect(trend?.rate?.value).toBeCloseTo(33.33, 2)
  })
})

describe('the analysis', () => {
  const half = 'from=2019-01-01&until=2019-06-30'
  beforeAll(async () => {
    for (let n = 0; n < 7; n++)
      await at('mourad', {
        ...{
          startedOn: `2019-03-${String(4 + n).padStart(2, '0')}`,
          placeTyped: `30.0${n}1, 15.0${n}2`,
          placeCode: 'B1',
        },
        ...{ type: 'armedClash', tolls: killed(1) },
        actors: [
          { role: 'actor', kind: 'rebels', name: 'Hill Company', groupId: null },
          { role: 'opponent', kind: 'stateForces', name: n < 5 ? 'Coast Guard' : 'coast  guard', groupId: null },
        ],
      })
    const nowhere = { placeTyped: '', radiusM: null, located: 'place' as const }
    await at('mourad', { startedOn: '2019-04-01', ...nowhere, actors: [] })
    const refuted = await at('mourad', { startedOn: '2019-03-05', placeTyped: '30.01, 15.01', tolls: killed(500) })
    await becomes(refuted, `state = 'refuted'`)
    await at('qasim', { startedOn: '2019-03-05', placeTyped: '30.011, 15.012', tolls: killed(40) })
  })

  it('has figures of what the reader may see, each with what it was made of', async () => {
    const { figures } = await analysis('othman', half)
    expect(figures).toMatchObject({ count: 8, killed: 7 })
    expect(figures?.hotSpots.basis).toEqual({ used: 7, noPoint: 1, tooCoarse: 0, noDay: 0 })
    expect(figures?.clusters.found).toMatchObject([{ count: 7, from: '2019-03-04', until: '2019-03-10', killed: 7 }])
    expect(figures?.clusters.found[0]?.ids).toHaveLength(7)
    expect(figures?.weeks.bars.reduce((sum, { count }) => sum + count, 0)).toBe(8)
    const [trend] = figures?.trends ?? []
    expect(trend).toMatchObject({ placeCode: 'B1', count: 8, hours: 0, rate: null, ratio: null })
    expect((await analysis('qasim', half)).figures).toMatchObject({ count: 1, killed: 40 })
    expect((await analysis('viola', half)).figures).toMatchObject({ count: 9, killed: 47 })
    expect((await analysis('viola', `${half}&side=south`)).figures).toMatchObject({ count: 1 })
    expect((await analysis('othman', `${half}&side=south`)).figures).toMatchObject({ count: 0 })
  })

  it('counts what is established as far as is asked, of a type and a place', async () => {
    expect((await analysis('othman', `${half}&level=verified`)).figures?.count).toBe(0)
    expect((await analysis('othman', `${half}&type=armedClash`)).figures?.count).toBe(7)
    expect((await analysis('othman', `${half}&place=B2`)).figures?.count).toBe(0)
  })

  it('shows the incidents behind a figure, to those who may see them', async () => {
    const records = async (who: CastName, query: string) =>
      RecordsView.parse(await read(who, `/api/incident-analysis/records?${half}&${query}`)).records
    expect(await records('othman', '')).toHaveLength(8)
    expect(await records('othman', 'box=15,30,15.03,30.03')).toHaveLength(3)
    const ids = (await analysis('othman', half)).figures?.clusters.found[0]?.ids ?? []
    expect(await records('othman', `only=${ids.slice(0, 5).join(',')}`)).toHaveLength(5)
    expect(await records('qasim', `only=${ids.slice(0, 5).join(',')}`)).toEqual([])
    const points = JSON.parse((await world.get('othman', `/api/incident-analysis/points?${half}`)).body)
    expect(points.features).toHaveLength(7)
  })

  it('says who was against whom, by the name in any letters’ case, and who is named nowhere', async () => {
    const view = ActorsView.parse(await read('othman', `/api/incident-analysis/actors?${half}`))
    expect(view.actors.map(({ name, incidents }) => [name, incidents])).toEqual([
      ['Hill Company', 7],
      ['coast guard', 7],
    ])
    expect(view.pairs).toMatchObject([{ how: 'against', incidents: 7, killedBest: 7, registered: null }])
    expect([view.incidents, view.nameless]).toEqual([8, 1])
  })

  it('is of the half year up to the newest incident where nothing is asked', async () => {
    const { from, until } = await analysis('othman', '')
    expect(until).toBe(today)
    expect(from).toBe(dayHere(-181))
  })

  it('says what is wrong with a question', async () => {
    const answer = async (query: string) => {
      const { status, body } = await world.get('othman', `/api/incident-analysis?${query}`, { 'accept-language': 'en' })
      return [status, JSON.parse(body).code]
    }
    expect(await answer('from=2020-02-01&until=2020-01-01')).toEqual([400, 'analysis.reversed'])
    expect(await answer('from=1990-02-01&until=2020-01-01')).toEqual([400, 'analysis.tooLongPeriod'])
    expect(await answer('from=2020-02-31')).toEqual([400, 'input.invalid'])
    expect(await answer('type=war')).toEqual([400, 'input.invalid'])
    expect((await world.get('awa', '/api/incident-analysis')).status).toBe(403)
    expect((await world.get(null, '/api/incident-analysis')).status).toBe(401)
  })

  it('of many is worked out in a thread of its own, while the server answers others', async () => {
    await world.asOwner(manyIncidents(3000))
    const asked = analysis('othman', 'from=2018-01-01&until=2018-12-31')
    expect((await world.get('othman', '/api/session')).status).toBe(200)
    const { figures } = await asked
    expect(figures?.count).toBe(3000)
    expect(figures?.clusters.found.length).toBeGreaterThan(0)
    // Asked once more it is not worked out again.
    const began = performance.now()
    expect((await analysis('othman', 'from=2018-01-01&until=2018-12-31')).figures).toEqual(figures)
    expect(performance.now() - began).toBeLessThan(500)
  })
})

/** So many incidents of the North in 2018, past perform(): half of them anywhere, half near one town. */
function manyIncidents(count: number): string {
  return `begin;
    with made as (select gen_random_uuid() as id, n from generate_series(1, ${count}) n)
    insert into incidents select (jsonb_populate_record(o, jsonb_build_object('id', m.id, 'version', 1, 'started_on', date '2018-01-01' + n % 365,
      'point', case when n % 2 = 0 then jsonb_build_array(12 + (n * 7919 % 10000) / 1000.0, 25 + (n * 104729 % 7000) / 1000.0)
        else jsonb_build_array(15 + (n % 50) / 1000.0, 30 + (n % 40) / 1000.0) end))).* from made m,
      incidents o where o.id = (select i.id from incidents i join authorities a on a.id = i.side_id
        where i.state = 'logged' and i.point is not null and a.code = 'north' limit 1);
    insert into incident_versions select gen_random_uuid(), side_id, id, 1, '{}', '', recorded_by, recorded_at from incidents i
      where not exists (select from incident_versions v where v.incident_id = i.id);
    commit`
}

it('leaves a record that its own verification finds whole', async () => {
  await world.asOwner(`begin; set local session_replication_role = replica;
    delete from incident_versions where detail = '{}'; delete from incidents where started_on between '2018-01-01' and '2018-12-31';
    update incidents set state = 'logged', duplicate_of = null where state in ('refuted', 'duplicate'); commit`)
  const found = await verifyRecord(world.sulh, recordChecks)
  expect(found.findings).toEqual([])
})

it('has a list of rules, by state', async () => {
  const { rules } = AlertRulesView.parse(await read('karim', '/api/alert-rules?status=inForce'))
  expect(rules.every(({ rule }) => rule.status === 'inForce')).toBe(true)
  expect(AlertRulesView.parse(await read('qasim', '/api/alert-rules')).rules).toEqual([])
  expect(incidentAnalysisWork).toHaveLength(5)
})
