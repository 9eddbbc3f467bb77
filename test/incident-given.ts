import { newId } from '../src/kernel/ids.ts'

/** An incident as a monitor writes it down; `given` says what is different. */
export const incidentGiven = (given: Record<string, unknown> = {}): Record<string, unknown> & { id: string } => ({
  ...{
    type: 'shelling',
    startedOn: '2020-06-24',
    startedTime: '',
    endedOn: null,
    dayPrecision: 'day',
    placeCode: 'B1',
  },
  ...{ placeTyped: '', radiusM: null, located: 'place', means: 'told', count: null, weapon: '', direction: 'unknown' },
  ...{
    actors: [],
    tolls: [],
    displaced: null,
    damaged: [],
    migrants: 'unknown',
    leftOrdnance: 'unknown',
    description: '',
  },
  ...given,
  id: newId(),
})
