import type { z } from 'zod'
import type { recordIncident } from '../src/incidents/incident-actions.ts'
import { newId } from '../src/kernel/ids.ts'

/** An incident that harmed civilians in Tarsa; `given` says what is different. */
export const incidentInput = (given: Partial<z.input<typeof recordIncident.input>> = {}) => ({
  ...{
    id: newId(),
    type: 'shelling',
    startedOn: '2020-03-04',
    startedTime: '',
    endedOn: null,
    dayPrecision: 'day' as const,
  },
  ...{ placeCode: 'B1', placeTyped: '', radiusM: null, located: 'place' as const, means: 'told' as const, count: null },
  ...{ weapon: '', direction: 'unknown' as const, actors: [], tolls: [], displaced: null, damaged: ['house' as const] },
  ...{ migrants: 'no' as const, leftOrdnance: 'unknown' as const, description: '', ...given },
})
