import type { Id } from '../src/kernel/ids.ts'
import { newId } from '../src/kernel/ids.ts'
import { register } from '../src/people/actions.ts'
import { answerTerms, makeProfile, planDischarge } from '../src/site-flow/paper-actions.ts'
import type { Outcome } from '../src/site-flow/pass.ts'
import { ProfileQuestion } from '../src/site-flow/profile.ts'
import { type StationKind, stationTopics } from '../src/site-flow/station.ts'
import { callVisit, finishStation } from '../src/site-flow/station-actions.ts'
import { termsNow } from '../src/site-flow/terms.ts'
import { receiveVisit } from '../src/site-flow/visit-actions.ts'
import { applicant, type CastName, dayHere, type World } from './world.ts'

/** Who works at which station of Tarsa. */
export const officers: Readonly<Record<StationKind, CastName>> = {
  reception: 'awa',
  screening: 'awa',
  weapons: 'bakary',
  registration: 'awa',
  terms: 'awa',
  health: 'farida',
  profiling: 'mona',
  card: 'awa',
  orientation: 'mona',
  dischargePlanning: 'mona',
  discharge: 'basma',
}

/** An arrival at a site; what differs is given. */
export function arrival(given: Record<string, unknown> = {}): Record<string, unknown> {
  return { id: newId(), personId: null, sex: 'male', ageGroup: 'adult', armed: false, accompanies: null, ...given }
}

/** Somebody registered at the site of the officer and received there. */
export async function received(
  world: World,
  who: CastName = 'awa',
  given: Record<string, unknown> = {},
  person: Record<string, unknown> = {},
): Promise<{ visitId: Id; personId: Id }> {
  const personId = await world.done(who, register, applicant(person))
  return { personId, visitId: await world.done(who, receiveVisit, arrival({ personId, sex: null, ...given })) }
}

export const finished = (id: Id, station: StationKind, given: Record<string, unknown> = {}) => ({
  ...{ id, station, outcome: 'passed' satisfies Outcome, note: '', topics: stationTopics[station] ?? [], ...given },
})

/** Calls somebody to a station, where they wait, and lets them pass it. */
export async function pass(world: World, visitId: Id, station: StationKind, who = officers[station]): Promise<void> {
  if (station !== 'reception') await world.done(who, callVisit, { id: visitId, station })
  await world.done(who, finishStation, finished(visitId, station))
}

export const accepted = (visitId: Id, personId: Id, given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), visitId, personId, version: termsNow.version, language: 'ar', interpretedInto: '' },
  ...{ outcome: 'accepted', signature: 'mark', photo: null, witness: 'basma', ...given },
})

export const profile = (visitId: Id, personId: Id, given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), visitId, personId, purposeVersion: 1, purposeRead: true },
  answers: Object.fromEntries(ProfileQuestion.options.map((key) => [key, { state: 'said', value: `Said of ${key}` }])),
  ...given,
})

export const plan = (visitId: Id, personId: Id, given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), visitId, personId, placeCode: 'B2', transport: 'programmeBus', travelsOn: dayHere(1) },
  ...{ counselled: true, companions: [], ...given },
})

/** Makes the paper of a station, where it needs one. */
export async function paperOf(world: World, station: StationKind, visitId: Id, personId: Id): Promise<void> {
  if (station === 'terms') await world.done('awa', answerTerms, accepted(visitId, personId))
  if (station === 'profiling') await world.done('mona', makeProfile, profile(visitId, personId))
  if (station === 'dischargePlanning') await world.done('mona', planDischarge, plan(visitId, personId))
}
