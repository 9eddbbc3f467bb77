import type { z } from 'zod'
import { issueReport, setReportRule } from '../src/daily-reports/report-actions.ts'
import { recordIncident } from '../src/incidents/incident-actions.ts'
import { newId } from '../src/kernel/ids.ts'
import { planPatrol, reportPatrol } from '../src/monitoring/patrol-actions.ts'
import { openPost, suspendPost } from '../src/monitoring/post-actions.ts'
import { recordSighting } from '../src/monitoring/sighting-actions.ts'
import { correctWatch, recordWatch } from '../src/monitoring/watch-actions.ts'
import { recordRestriction } from '../src/movement-restrictions/restriction-actions.ts'
import type { CastName, World } from './world.ts'

/** A moment of November 2020 in UTC: `on('10T06:00')`. */
export const on = (moment: string) => `2020-11-${moment}:00.000Z`

/** An observation post; `given` says what is different. */
export const post = (given: Partial<z.input<typeof openPost.input>> = {}) => ({
  ...{ id: newId(), kind: 'post' as const, name: 'North wall', placeCode: 'B1', placeTyped: '32.8872, 13.1913' },
  ...{ reachM: 5000, sectors: [{ from: 300, to: 60 }], openedOn: '2020-10-25', description: '' },
  ...given,
})

/** A patrol as it is planned; `given` says what is different. */
export const patrol = (given: Partial<z.input<typeof planPatrol.input>> = {}) => ({
  ...{ id: newId(), name: 'Coast road', placeCodes: ['B1', 'B2'], routeTyped: ['32.8872, 13.1913'], teamSize: 4 },
  ...{ plannedFrom: on('10T06:00'), plannedUntil: on('10T12:00') },
  ...given,
})

/** A watch of six hours; `given` says whose. */
export const watch = (given: Partial<z.input<typeof recordWatch.input>> = {}) => ({
  ...{ id: newId(), postId: null, patrolId: null, placeCode: 'B1', beganAt: on('10T06:00'), endedAt: on('10T12:00') },
  ...{ visibility: 'good' as const, conditions: '', interruptions: [] },
  ...given,
})

/** What a post saw of an incident; `given` says of which, and which post. */
export const sighting = (incidentId: string, given: Partial<z.input<typeof recordSighting.input>> = {}) => ({
  ...{ id: newId(), incidentId, postId: null, patrolId: null, seenAt: on('10T08:30'), means: 'heard' as const },
  ...{ bearing: 45, distanceM: 3200, number: 3, observation: 'explosion' as const, course: 'incoming' as const },
  ...{ weapon: 'mortar', note: '' },
  ...given,
})

/** Monitors who were not let through; `given` says what is different. */
export const restriction = (given: Partial<z.input<typeof recordRestriction.input>> = {}) => ({
  ...{ id: newId(), kind: 'denied' as const, placeCode: 'B2', placeTyped: '', beganAt: on('10T09:00') },
  ...{ endedAt: on('10T10:30'), imposedBy: 'A unit at the bridge', reasonGiven: 'No order', description: '' },
  ...{ postId: null, patrolId: null, incidentId: null },
  ...given,
})

/** An incident as a monitor writes it down; `given` says what is different. */
export const monitored = (given: Partial<z.input<typeof recordIncident.input>> = {}) => ({
  ...{ id: newId(), type: 'shelling', startedOn: '2020-11-10', startedTime: '10:30', endedOn: null },
  ...{ dayPrecision: 'day' as const, placeCode: 'B1', placeTyped: '32.9100, 13.2200', radiusM: 200 },
  ...{ located: 'bearing' as const, means: 'heard' as const, count: 3, weapon: 'mortar' },
  ...{ direction: 'incoming' as const, actors: [], tolls: [], displaced: null, damaged: [] },
  ...{ migrants: 'unknown' as const, leftOrdnance: 'unknown' as const, description: '' },
  ...given,
})

/** Everything of monitoring on one side, with a word in each of its texts. */
export async function monitoringOf(world: World, who: CastName, said: string, placeCode: string): Promise<void> {
  const reason = { change: said }
  const here = post({ name: said, description: said, placeCode })
  await world.done(who, openPost, here)
  await world.done(who, suspendPost, { id: here.id, from: on('11T06:00'), reason: said })
  const seen = watch({ postId: here.id, conditions: said })
  await world.done(who, recordWatch, seen)
  await world.done(who, correctWatch, { ...seen, endedAt: on('10T11:00'), ...reason })
  const road = patrol({ name: said, placeCodes: [placeCode] })
  await world.done(who, planPatrol, road)
  const told = { beganAt: on('10T06:00'), endedAt: on('10T11:00'), turnedBack: null, report: said, change: '' }
  await world.done(who, reportPatrol, { id: road.id, ...told })
  const incident = monitored({ placeCode, weapon: said, description: said })
  await world.done(who, recordIncident, incident)
  await world.done(who, recordSighting, sighting(incident.id, { postId: here.id, weapon: said, note: said }))
  const barred = restriction({ placeCode, imposedBy: said, reasonGiven: said, description: said, patrolId: road.id })
  await world.done(who, recordRestriction, barred)
  const officer = who === 'mourad' ? 'najat' : who
  await world.done(officer, setReportRule, { id: newId(), cutoff: '19:30', quietHours: 24 })
  await world.done(who, issueReport, { id: newId(), fromAt: on('09T17:30'), untilAt: on('10T17:30') })
}
