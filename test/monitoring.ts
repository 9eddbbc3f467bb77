import type { z } from 'zod'
import type { recordIncident } from '../src/incidents/incident-actions.ts'
import { newId } from '../src/kernel/ids.ts'
import type { planPatrol } from '../src/monitoring/patrol-actions.ts'
import type { openPost } from '../src/monitoring/post-actions.ts'
import type { recordSighting } from '../src/monitoring/sighting-actions.ts'
import type { recordWatch } from '../src/monitoring/watch-actions.ts'
import type { recordRestriction } from '../src/movement-restrictions/restriction-actions.ts'

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
