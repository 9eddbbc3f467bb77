import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { recordIncident } from '../../src/incidents/incident-actions.ts'
import { newId } from '../../src/kernel/ids.ts'
import { monitoredHours, readCoverage } from '../../src/monitoring/coverage-store.ts'
import { cancelPatrol, planPatrol, replanPatrol, reportPatrol } from '../../src/monitoring/patrol-actions.ts'
import { closePost, correctPost, openPost, resumePost, suspendPost } from '../../src/monitoring/post-actions.ts'
import { recordSighting, withdrawSighting } from '../../src/monitoring/sighting-actions.ts'
import {
  HoursView,
  MonitoringMap,
  MonitoringSubjects,
  PatrolsView,
  PatrolView,
  PostsView,
  PostView,
  SightingsView,
  WatchesView,
  WatchView,
} from '../../src/monitoring/views.ts'
import { correctWatch, recordWatch, stopWatch, withdrawWatch } from '../../src/monitoring/watch-actions.ts'
import { correctRestriction, recordRestriction } from '../../src/movement-restrictions/restriction-actions.ts'
import { Obstructions, RestrictionsView, RestrictionView } from '../../src/movement-restrictions/views.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { attempt, stoppedBy } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { monitored, on, patrol, post, restriction, sighting, watch } from '../monitoring.ts'
import { type CastName, cast } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const answerOf = (action: Parameters<HttpWorld['do']>[1], input: Record<string, unknown>, who: CastName = 'mourad') =>
  world.do(who, action, input)
const read = async (who: CastName, path: string) => JSON.parse((await world.get(who, path)).body)
const postOf = async (id: string, who: CastName = 'mourad') =>
  PostView.parse(await read(who, `/api/monitoring-posts/${id}`))
const watchOf = async (id: string) => WatchView.parse(await read('mourad', `/api/watches/${id}`))
const hoursOf = async (who: CastName, wanted: Parameters<typeof monitoredHours>[1]) =>
  world.sulh.database.read(cast[who], (tx) => monitoredHours(tx, wanted))
const november = { from: on('01T00:00'), until: on('30T00:00') }

describe('a monitoring post', () => {
  it('is opened where it can be found, told anew with a reason, suspended, resumed and given up', async () => {
    const told = post()
    await world.done('mourad', openPost, told)
    expect(await answerOf(openPost, post({ placeTyped: 'by the wall' }))).toMatchObject({
      code: 'coordinates.unreadable',
      field: 'placeTyped',
    })
    expect(await answerOf(openPost, post({ openedOn: '2999-01-01' }))).toMatchObject({ code: 'monitoringPost.notYet' })
    const more = { closedOn: null, suspensions: [], change: 'Measured again' }
    await world.done('najat', correctPost, { ...told, reachM: 6000, ...more })
    await world.done('mourad', suspendPost, { id: told.id, from: on('12T08:00'), reason: 'The camera is down' })
    expect(await answerOf(suspendPost, { id: told.id, from: on('12T09:00'), reason: 'x' })).toMatchObject({
      code: 'monitoringPost.notNow',
    })
    const down = await postOf(told.id)
    expect([down.state, down.since]).toEqual(['suspended', on('12T08:00')])
    expect(await answerOf(resumePost, { id: told.id, until: on('12T07:00'), note: 'x' })).toMatchObject({
      code: 'monitoringPost.endsBefore',
    })
    await world.done('mourad', resumePost, { id: told.id, until: on('12T20:00'), note: 'Mended' })
    await world.done('mourad', closePost, { id: told.id, closedOn: '2020-11-20', reason: 'Moved' })
    const { post: kept, versions, state } = await postOf(told.id)
    expect([kept.reachM, kept.version, state]).toEqual([6000, 5, 'closed'])
    expect(versions.map(({ version }) => [version.kind, version.detail.reachM])).toEqual([
      ...[
        ['closed', 6000],
        ['resumed', 6000],
        ['suspended', 6000],
      ],
      ...[
        ['corrected', 6000],
        ['opened', 5000],
      ],
    ])
    const overlapping = [
      { from: on('12T08:00'), until: null, reason: 'x' },
      { from: on('13T08:00'), until: null, reason: 'x' },
    ]
    expect(await answerOf(correctPost, { ...told, ...more, suspensions: overlapping })).toMatchObject({
      code: 'monitoringPost.suspensionsOverlap',
    })
  })

  it('watches, does not, or is down: in the list, on the map, and today', async () => {
    const id = await world.done('mourad', openPost, post({ name: 'Tower camera', kind: 'camera' }))
    const states = async () =>
      PostsView.parse(await read('mourad', '/api/monitoring-posts?search=tower')).posts.map((row) => [
        row.state,
        row.since,
      ])
    expect(await states()).toEqual([['silent', null]])
    const began = new Date(Date.now() - 3 * 3_600_000).toISOString()
    const running = watch({ postId: id, beganAt: began, endedAt: null })
    await world.done('mourad', recordWatch, running)
    expect(await states()).toEqual([['watching', began]])
    const { days, openWatchId } = await postOf(id)
    expect(days.reduce((sum, { hours }) => sum + hours, 0)).toBeCloseTo(3, 1)
    expect([days.length, openWatchId]).toEqual([28, running.id])
    const ended = new Date(Date.now() - 3_600_000).toISOString()
    const none = { interruptions: [], conditions: '' }
    await world.done('mourad', stopWatch, { id: running.id, endedAt: ended, ...none })
    expect(await states()).toEqual([['silent', ended]])
    for (const state of ['all', 'silent'])
      expect((await read('mourad', `/api/monitoring-posts?state=${state}&kind=camera`)).posts).toHaveLength(1)
    const map = MonitoringMap.parse(await read('mourad', '/api/monitoring-map'))
    expect(map.posts.map(({ post: one }) => one.id)).toContain(id)
    // A third of a circle of five kilometres.
    expect(map.areaKm2).toBeGreaterThan(25)
    const subjects = MonitoringSubjects.parse(await read('mourad', '/api/monitoring-subjects'))
    expect(subjects.posts.map((one) => one.name)).toContain('Tower camera')
  })
})

describe('hours watched', () => {
  it('count once: an hour that another watch of the post has is refused, in the rules and in SQL', async () => {
    const postId = await world.done('mourad', openPost, post({ placeCode: 'B2' }))
    const first = watch({ postId })
    await world.done('mourad', recordWatch, first)
    for (const [beganAt, endedAt] of [
      ['10T11:00', '10T13:00'],
      ['10T05:00', '10T06:01'],
      ['10T07:00', '10T08:00'],
      ['10T05:00', '10T13:00'],
    ] as const)
      expect(
        await answerOf(recordWatch, watch({ postId, beganAt: on(beganAt), endedAt: on(endedAt) })),
        beganAt,
      ).toMatchObject({ code: 'watch.overlaps', field: 'beganAt' })
    await world.done('mourad', recordWatch, watch({ postId, beganAt: on('10T12:00'), endedAt: on('10T13:00') }))
    // One that goes on has all time to come.
    await world.done('mourad', recordWatch, watch({ postId, beganAt: on('20T12:00'), endedAt: null }))
    expect(
      await answerOf(recordWatch, watch({ postId, beganAt: on('21T06:00'), endedAt: on('21T07:00') })),
    ).toMatchObject({ code: 'watch.overlaps' })
    const past = `insert into watches select gen_random_uuid(), side_id, 1, post_id, patrol_id, place_code,
      began_at + interval '1 hour', ended_at, visibility, conditions, interruptions, false, recorded_by, recorded_at, changed_by, changed_at
      from watches where id = '${first.id}'`
    expect(await stoppedBy(world, 'sulh_writer', past)).toBe('no_hour_twice')
    const hours = await hoursOf('mourad', { ...november, placeCodes: ['B2'] })
    expect(hours[0]).toEqual({ districtCode: 'B2', day: '2020-11-10', hours: 7, watcherHours: 7 })
    // Nobody ended it: it is believed for a day.
    expect(hours.reduce((sum, one) => sum + one.hours, 0)).toBe(31)
  })

  it('leave out interruptions and suspensions, and follow corrections that stay to be read', async () => {
    const postId = await world.done('mourad', openPost, post({ placeCode: 'B3' }))
    const dark = { cause: 'power' as const, note: '' }
    const told = watch({
      postId,
      interruptions: [{ from: on('10T07:00'), until: on('10T08:30'), ...dark }],
    })
    await world.done('mourad', recordWatch, told)
    const counted = async () => (await hoursOf('mourad', { ...november, placeCodes: ['B3'] })).map((one) => one.hours)
    expect(await counted()).toEqual([4.5])
    expect(
      await answerOf(correctWatch, {
        ...{ ...told, change: 'x' },
        interruptions: [{ from: on('10T05:00'), until: on('10T07:00'), ...dark }],
      }),
    ).toMatchObject({ code: 'watch.interruptedOutside', field: 'interruptions.0.from' })
    await world.done('najat', correctWatch, { ...told, endedAt: on('10T10:00'), change: 'It ended at ten' })
    expect(await counted()).toEqual([2.5])
    const { watch: kept, versions, hours } = await watchOf(told.id)
    expect([kept.version, kept.endedAt, hours]).toEqual([2, on('10T10:00'), 2.5])
    expect(versions.map(({ version }) => [version.version, version.detail.endedAt, version.change])).toEqual([
      [2, on('10T10:00'), 'It ended at ten'],
      [1, on('10T12:00'), ''],
    ])
    await world.done('mourad', suspendPost, { id: postId, from: on('10T09:00'), reason: 'Shelling' })
    expect(await counted()).toEqual([1.5])
    expect(
      await answerOf(recordWatch, watch({ postId, beganAt: on('11T06:00'), endedAt: on('11T07:00') })),
    ).toMatchObject({
      outcome: 'flagged',
      flags: [{ code: 'watch.whileSuspended' }],
    })
    await world.done('mourad', withdrawWatch, { id: told.id, change: 'Of another post' })
    expect(await counted()).toEqual([])
    expect(
      WatchesView.parse(await read('mourad', `/api/watches?post=${postId}&state=withdrawn`)).watches,
    ).toMatchObject([{ hours: 0, watch: { withdrawn: true } }])
    expect(await attempt(world, 'sulh_writer', `update watches set ended_at = now() where id = '${told.id}'`)).toBe(
      '23001',
    )
    expect(await attempt(world, 'sulh_writer', `delete from watch_versions where watch_id = '${told.id}'`)).toBe(
      '42501',
    )
    // The time that it had is free again.
    await world.done('mourad', recordWatch, watch({ postId }))
  })

  it('give a watch over midnight to both days, and none to a time in which nobody watched', async () => {
    const postId = await world.done('mourad', openPost, post({ name: 'Night post' }))
    await world.done('mourad', recordWatch, watch({ postId, beganAt: on('14T18:00'), endedAt: on('15T04:00') }))
    const { watchers } = await world.sulh.database.read(cast.mourad, (tx) =>
      readCoverage(tx, { ...november, watcherId: postId }),
    )
    const zone = (await read('mourad', '/api/programme')).programme.timeZone
    expect(zone).toBe('Africa/Tripoli')
    expect(watchers.map(({ day, hours }) => [day, hours])).toEqual([
      ['2020-11-14', 4],
      ['2020-11-15', 6],
    ])
    expect(await hoursOf('mourad', { from: on('16T00:00'), until: on('17T00:00'), placeCodes: ['B1'] })).toEqual([])
    const table = HoursView.parse(await read('mourad', '/api/monitored-hours?from=2020-11-14&until=2020-11-15'))
    expect(table.districts).toMatchObject([{ placeCode: 'B1', hours: 10, watcherHours: 10, days: 2 }])
  })

  it('are of a time that the post or patrol had', async () => {
    const postId = await world.done('mourad', openPost, post({ openedOn: '2020-11-09' }))
    await world.done('mourad', closePost, { id: postId, closedOn: '2020-11-12', reason: 'Moved' })
    const refused = (given: Parameters<typeof watch>[0]) => answerOf(recordWatch, watch({ postId, ...given }))
    expect(await refused({ beganAt: on('08T06:00'), endedAt: on('08T07:00') })).toMatchObject({
      code: 'watch.beforePost',
    })
    expect(await refused({ beganAt: on('13T06:00'), endedAt: on('13T07:00') })).toMatchObject({
      code: 'watch.afterPost',
    })
    expect(await refused({ endedAt: on('10T06:00') })).toMatchObject({ code: 'watch.endsBefore' })
    expect(await refused({ endedAt: '2999-01-01T00:00:00.000Z' })).toMatchObject({ code: 'watch.notYet' })
    expect(await refused({ beganAt: '2020-09-01T00:00:00.000Z' })).toMatchObject({ code: 'watch.tooLong' })
    expect(await refused({ patrolId: newId() })).toMatchObject({ code: 'watch.oneWatcher' })
    expect(await refused({ postId: null, patrolId: newId() })).toMatchObject({ code: 'patrol.unknown' })
  })
})

describe('a patrol', () => {
  it('is planned, planned anew, and reported with where it turned back', async () => {
    const told = patrol()
    await world.done('mourad', planPatrol, told)
    expect(PatrolsView.parse(await read('najat', '/api/patrols?status=overdue')).patrols[0]?.patrol.id).toBe(told.id)
    expect(await answerOf(planPatrol, patrol({ placeCodes: ['B1', 'XX'] }))).toMatchObject({
      code: 'patrol.placeUnknown',
    })
    expect(await answerOf(planPatrol, patrol({ plannedUntil: on('10T06:00') }))).toMatchObject({
      code: 'patrol.endsBefore',
    })
    expect(await answerOf(planPatrol, patrol({ routeTyped: ['32.8, 13.1', 'the bend'] }))).toMatchObject({
      field: 'routeTyped.1',
    })
    await world.done('mourad', replanPatrol, { ...told, teamSize: 6, change: 'Two more' })
    const turnedBack = { placeCode: 'B2', at: on('10T09:00'), cause: 'denied', note: 'At the bridge' }
    const report = {
      id: told.id,
      beganAt: on('10T06:20'),
      endedAt: on('10T11:00'),
      turnedBack,
      report: 'x',
      change: '',
    }
    expect(
      await answerOf(reportPatrol, { ...report, turnedBack: { ...turnedBack, at: on('10T12:00') } }),
    ).toMatchObject({ code: 'patrol.turnedOutside' })
    await world.done('mourad', reportPatrol, report)
    expect(await answerOf(reportPatrol, report)).toMatchObject({ code: 'patrol.sayWhatChanged', field: 'change' })
    await world.done('mourad', reportPatrol, { ...report, endedAt: on('10T11:30'), change: 'Back at half past' })
    const view = PatrolView.parse(await read('mourad', `/api/patrols/${told.id}`))
    expect([view.patrol.status, view.patrol.teamSize, view.overdue]).toEqual(['turnedBack', 6, false])
    expect(view.turnedBackName?.en).toBe('Belmo')
    expect(view.versions.map(({ version }) => [version.status, version.detail.endedAt])).toEqual([
      ['turnedBack', on('10T11:30')],
      ['turnedBack', on('10T11:00')],
      ['planned', null],
      ['planned', null],
    ])
    // It watched where it stopped, within its own time.
    const span = { patrolId: told.id, placeCode: 'B2', beganAt: on('10T08:00'), endedAt: on('10T09:00') }
    await world.done('mourad', recordWatch, watch(span))
    expect(
      await answerOf(recordWatch, watch({ ...span, beganAt: on('10T11:00'), endedAt: on('10T12:00') })),
    ).toMatchObject({ code: 'watch.outsidePatrol' })
    expect(await answerOf(cancelPatrol, { id: told.id, reason: 'x' })).toMatchObject({ code: 'patrol.notNow' })
  })

  it('that was cancelled watched nothing', async () => {
    const told = patrol()
    await world.done('mourad', planPatrol, told)
    await world.done('najat', cancelPatrol, { id: told.id, reason: 'Mines on the road' })
    expect(await answerOf(recordWatch, watch({ patrolId: told.id }))).toMatchObject({ code: 'watch.patrolCancelled' })
  })
})

describe('a restriction of movement', () => {
  it('says where, when, by whom and how long, and is an obstruction of the log', async () => {
    const patrolId = await world.done('mourad', planPatrol, patrol())
    const told = restriction({ patrolId })
    await world.done('mourad', recordRestriction, told)
    expect(await answerOf(recordRestriction, restriction({ endedAt: on('10T09:00') }))).toMatchObject({
      code: 'movementRestriction.endsBefore',
    })
    const other = await world.done('mourad', recordIncident, monitored())
    expect(await answerOf(correctRestriction, { ...told, incidentId: other, change: 'x' })).toMatchObject({
      code: 'movementRestriction.noObstruction',
    })
    const incidentId = await world.done('mourad', recordIncident, monitored({ type: 'obstruction', placeCode: 'B2' }))
    const { obstructions } = Obstructions.parse(await read('mourad', '/api/obstructions'))
    expect(obstructions.map((one) => one.id)).toEqual([incidentId])
    await world.done('najat', correctRestriction, { ...told, incidentId, change: 'It is in the log now' })
    const view = RestrictionView.parse(await read('mourad', `/api/movement-restrictions/${told.id}`))
    expect([view.restriction.incidentId, view.watcherName, view.versions.length]).toEqual([incidentId, 'Coast road', 2])
    const rows = async (query: string) =>
      RestrictionsView.parse(await read('mourad', `/api/movement-restrictions?${query}`)).restrictions.length
    expect([await rows('state=notInLog'), await rows('kind=denied&search=bridge')]).toEqual([0, 1])
  })
})

describe('what a post saw', () => {
  it('stays as it was told, and can be withdrawn with the reason', async () => {
    const postId = await world.done('mourad', openPost, post())
    const incidentId = await world.done('mourad', recordIncident, monitored())
    const told = sighting(incidentId, { postId })
    await world.done('mourad', recordSighting, told)
    const rows = async () =>
      SightingsView.parse(await read('mourad', `/api/sightings?incident=${incidentId}`)).sightings.map((row) => [
        row.watcherName,
        row.sighting.withdrawnBecause,
      ])
    expect(await rows()).toEqual([['North wall', null]])
    expect(await attempt(world, 'sulh_writer', `update sightings set number = 9 where id = '${told.id}'`)).toBe('23001')
    await world.done('mourad', withdrawSighting, { id: told.id, reason: 'Thunder' })
    expect(await rows()).toEqual([['North wall', 'Thunder']])
  })
})

describe('monitoring', () => {
  it('is the business of its side; joint bodies see both', async () => {
    const southern = await world.done('qasim', openPost, post({ name: 'Southern hill', placeCode: 'B3' }))
    const theirs = await world.done('qasim', recordWatch, watch({ postId: southern }))
    const road = await world.done('qasim', planPatrol, patrol({ placeCodes: ['B3'] }))
    const stop = await world.done('qasim', recordRestriction, restriction({ placeCode: 'B3' }))
    for (const path of [
      `/api/monitoring-posts/${southern}`,
      `/api/watches/${theirs}`,
      `/api/patrols/${road}`,
      `/api/movement-restrictions/${stop}`,
    ]) {
      expect((await world.get('mourad', path)).status, path).toBe(404)
      expect((await world.get('viola', path)).status, path).toBe(200)
      expect((await world.get('awa', path)).status, path).toBe(403)
    }
    expect((await world.get('mourad', '/api/monitoring-map')).body).not.toContain('Southern hill')
    expect(await answerOf(recordWatch, watch({ postId: southern }))).toMatchObject({ code: 'monitoringPost.unknown' })
    expect(await answerOf(withdrawWatch, { id: theirs, change: 'x' })).toMatchObject({ code: 'watch.unknown' })
    const seen = async (who: CastName) =>
      (await hoursOf(who, { from: on('10T06:00'), until: on('10T12:00') }))
        .filter(({ districtCode }) => districtCode === 'B3')
        .reduce((sum, { watcherHours }) => sum + watcherHours, 0)
    expect(await seen('viola')).toBeGreaterThan(await seen('mourad'))
    const incident = await world.done('qasim', recordIncident, monitored({ placeCode: 'B3' }))
    const postId = await world.done('viola', openPost, post({ name: 'Joint post' }))
    expect(await answerOf(recordSighting, sighting(incident, { postId }), 'viola')).toMatchObject({
      code: 'sighting.otherSide',
    })
  })

  it('is what the journal leads to', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
