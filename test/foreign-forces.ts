import { proposeAssessment, settleAssessment } from '../src/foreign-forces/assessment-actions.ts'
import { setDeadline } from '../src/foreign-forces/deadline-actions.ts'
import { addUnit, allegeSupport, recordForce } from '../src/foreign-forces/force-actions.ts'
import {
  recordArrival,
  recordPresence,
  recordReturn,
  reportDeparture,
  verifyDeparture,
} from '../src/foreign-forces/movement-actions.ts'
import { newId } from '../src/kernel/ids.ts'
import type { World } from './world.ts'

/** A graded source; `from` says who. */
export const source = (from = 'A post on the road') => ({
  ...{ from, asOf: { from: '2020-03-01', to: '2020-03-01', precision: 'day' as const } },
  ...{ reliability: 'B' as const, credibility: '2' as const, reference: 'Sheet 4' },
})

/** A foreign force as an office writes it down; `given` says what is different. */
export const force = (given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), nameArabic: 'المتعاقدون ك', nameLatin: 'Contractors K', aliases: ['K Company'] },
  ...{ kind: 'privateMilitary', origins: ['A neighbouring state'], description: 'Seen with lorries' },
  ...given,
})

const about = (forceId: string) => ({
  ...{ id: newId(), forceId, unitId: null, incidentId: null, source: source(), note: '', replaces: null, change: '' },
})
const numbers = (low: number, best: number, high: number) => ({ low, best, high })

/** Where a force was and how strong. */
export const presence = (forceId: string, given: Record<string, unknown> = {}) => ({
  ...{ ...about(forceId), placeCode: 'B1', placeTyped: '32.8872, 13.1913', radiusM: 500, fromOn: '2020-01-10' },
  ...{ untilOn: null, strengthOn: '2020-02-01', ...numbers(80, 100, 120), equipment: 'Ten lorries' },
  ...given,
})
export const arrival = (forceId: string, given: Record<string, unknown> = {}) => ({
  ...{ ...about(forceId), arrivedOn: '2020-02-10', route: 'By the coast', means: 'sea', ...numbers(20, 30, 40) },
  ...given,
})
export const departure = (forceId: string, given: Record<string, unknown> = {}) => ({
  ...{ ...about(forceId), leftOn: '2020-03-01', reportedBy: 'The force itself', number: 60, route: 'By air' },
  ...{ means: 'air', exitPoint: 'The airfield' },
  ...given,
})
export const verification = (departureId: string, given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), departureId, verifiedOn: '2020-03-02', number: 45, how: ['ownCount'], note: 'Counted at the gate' },
  ...given,
})
export const comeBack = (forceId: string, given: Record<string, unknown> = {}) => ({
  ...{ ...about(forceId), departureId: null, returnedOn: '2020-03-10', route: '', ...numbers(5, 5, 8) },
  ...given,
})

/** Whoever writes a departure down does not verify it; the south has one monitor, so a joint body's verifies there. */
const people = {
  north: { monitor: 'mourad', verifies: 'othman', officer: 'najat', analyst: 'othman', signs: 'petra' },
  south: { monitor: 'qasim', verifies: 'viola', officer: 'qasim', analyst: 'qasim', signs: 'ismail' },
} as const

/** A force of a side with a unit, what is alleged and found of it, how it came and went, and its deadline; its words say the marker. */
export async function forceOf(world: World, side: 'north' | 'south', said: string, placeCode: string): Promise<string> {
  const { monitor, verifies, officer, analyst, signs } = people[side]
  const forceId = await world.done(monitor, recordForce, force({ description: said }))
  const unitId = await world.done(monitor, addUnit, {
    ...{ id: newId(), forceId, nameArabic: said, nameLatin: said, role: said },
  })
  const words = { note: said, source: source(said) }
  await world.done(monitor, recordPresence, presence(forceId, { ...words, unitId, equipment: said, placeCode }))
  await world.done(monitor, recordArrival, arrival(forceId, { ...words, route: said }))
  const departureId = await world.done(monitor, reportDeparture, departure(forceId, { ...words, reportedBy: said }))
  await world.done(verifies, verifyDeparture, verification(departureId, { note: said }))
  await world.done(monitor, recordReturn, comeBack(forceId, { ...words, departureId, route: said }))
  await world.done(monitor, allegeSupport, {
    ...{ id: newId(), forceId, supports: said, words: said, source: source(said) },
  })
  const finding = { finding: 'mercenary', reasons: said, grounds: ['privateGain'] }
  const assessmentId = await world.done(analyst, proposeAssessment, { id: newId(), forceId, ...finding })
  await world.done(signs, settleAssessment, { id: assessmentId, verdict: 'signed', note: said })
  await world.done(officer, setDeadline, {
    ...{ id: newId(), forceId, dueOn: '2021-01-23', basis: said, termId: null, replaces: null, change: '' },
  })
  return forceId
}
