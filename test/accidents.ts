import type { z } from 'zod'
import { recordAccident } from '../src/accidents/accident-actions.ts'
import { newId } from '../src/kernel/ids.ts'
import { recordRiskSession } from '../src/risk-education/risk-session-actions.ts'
import type { VictimDetail } from '../src/victims/victim.ts'
import type { recordVictim } from '../src/victims/victim-actions.ts'
import type { World } from './world.ts'

const noCells = { boys: 0, girls: 0, men: 0, women: 0 }

/** An accident as a desk writes it down; `given` says what is different. */
export const accident = (given: Partial<z.input<typeof recordAccident.input>> = {}) => ({
  ...{ id: newId(), type: 'ordnance' as const, occurredOn: '2020-03-04', occurredTime: '09:30', placeCode: 'B1' },
  ...{ placeTyped: '32.8872, 13.1913', accuracyM: 20, located: 'near' as const, device: 'antipersonnelMine' as const },
  ...{ setOff: 'pressure' as const, moved: 'no' as const, cause: 'entered' as const, areaType: 'pasture' as const },
  ...{ markedBefore: 'no' as const, markingBefore: null, markedAfter: 'yes' as const, markingAfter: 'signs' as const },
  ...{ clearedBefore: 'no' as const, clearedBeforeBy: [], clearedAfter: 'unknown' as const, clearedAfterBy: [] },
  ...{ killed: 1, injured: 2, hazardId: null, reportId: null, description: 'On the way to the well' },
  casualties: { killed: { ...noCells, men: 1 }, injured: { ...noCells, boys: 1 } },
  ...given,
})

/** What is told of a victim; `given` says what is different. */
export const victimDetail = (given: Partial<z.input<typeof VictimDetail>> = {}) => ({
  ...{ name: 'Hamid al-Rai', birth: null, age: 34, address: '', contact: '', occupation: 'Shepherd' },
  ...{ status: 'resident' as const, activity: 'herding' as const, frequency: 'daily' as const },
  ...{ knewDanger: 'no' as const, sawItem: 'no' as const, tampered: 'no' as const, hadRiskEducation: 'no' as const },
  ...{ wounds: ['lowerLimbs' as const], aidOnSite: 'yes' as const, evacuation: 'car' as const, evacuationMinutes: 90 },
  ...{ placeOfDeath: null, consequence: 'permanent' as const, losses: ['footOrToe' as const] },
  ...{ marital: 'married' as const, headOfHousehold: 'yes' as const, note: '' },
  ...given,
})

/** A victim of an accident; `given` says what is different. */
export const victim = (accidentId: string, given: Partial<z.input<typeof recordVictim.input>> = {}) => ({
  ...{ id: newId(), accidentId, harm: 'injured' as const, sex: 'male' as const, consent: 'self' as const },
  detail: victimDetail(),
  ...given,
})

/** Risk education at a school; `given` says what is different. */
export const riskSession = (given: Partial<z.input<typeof recordRiskSession.input>> = {}) => ({
  ...{ id: newId(), category: 'session' as const, activity: 'school' as const, method: 'talk' as const, sessions: 2 },
  ...{ locationType: 'school' as const, placeCode: 'B1', startsOn: '2020-03-04', endsOn: null, startTime: '09:00' },
  ...{ endTime: '10:30', otherActivity: 'none' as const, audience: 'children' as const, firstTime: 40 },
  people: { male5to12: 20, female5to12: 25, male13to17: 3, female13to17: 2, male18: 1, female18: 2 },
  ...{ reachEstimate: null, materials: [{ kind: 'posters' as const, quantity: 12 }], organisation: 'The desk' },
  ...{ focalPoint: 'Headmistress', note: '', replaces: null, change: '' },
  ...given,
})

/** An accident and risk education by the desk of a side; their words say the marker. */
export async function accidentOf(world: World, who: 'khalil' | 'safa', said: string, placeCode: string): Promise<void> {
  await world.done(who, recordAccident, accident({ description: said, placeCode }))
  await world.done(who, recordRiskSession, riskSession({ note: said, focalPoint: said, organisation: said, placeCode }))
}
