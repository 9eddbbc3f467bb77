import type { z } from 'zod'
import type { AgreementInput } from '../src/ceasefire/agreement.ts'
import { draftAgreement, proposeAgreement, signAgreement } from '../src/ceasefire/agreement-actions.ts'
import { recordIncident } from '../src/incidents/incident-actions.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { confirmViolation, proposeViolation } from '../src/violations/violation-actions.ts'
import type { proposeLine } from '../src/withdrawal-lines/line-actions.ts'
import type { openWeaponSite } from '../src/withdrawals/site-actions.ts'
import type { planWithdrawal } from '../src/withdrawals/withdrawal-actions.ts'
import { type CastName, cast, type World } from './world.ts'

const words = (said: string) => ({ ar: said, en: said, fr: said })
const none = { ar: '', en: '', fr: '' }
export const north = { sideId: cast.najat.sideId, name: 'north' }
export const south = { sideId: cast.qasim.sideId, name: 'south' }

/** An agreement of two articles as an officer enters it; `said` stands in its words, `given` says what is different. */
export function agreement(given: Partial<z.input<typeof AgreementInput>> = {}, said = 'Ceasefire of Belmora') {
  const [ceasing, withdrawing] = [newId(), newId()]
  const article = (id: Id, number: string, heading: string) => ({
    id,
    number,
    heading: words(heading),
    words: words(said),
  })
  return {
    ...{
      id: newId(),
      title: words(said),
      signedOn: '2020-10-23',
      inForceFrom: '2020-10-23',
      place: said,
      replyDays: 14,
    },
    ...{ parties: [north, south], witnesses: [said], source: said, paraphrase: true },
    annex: [
      { code: 'shelling', words: none, articleIds: [ceasing] },
      { code: 'heavyWeapon', words: none, articleIds: [ceasing, withdrawing] },
      { code: 'flagsRaised', words: { ...none, en: 'Flags raised' }, articleIds: [ceasing] },
    ],
    articles: [
      { ...article(ceasing, '1', 'Firing stops'), obligations: [] },
      {
        ...article(withdrawing, '2', 'Forces leave the lines'),
        obligations: [
          { id: newId(), party: north, what: words(said), dueOn: null, dueDays: 90 },
          { id: newId(), party: south, what: words(said), dueOn: '2020-12-01', dueDays: null },
        ],
      },
    ],
    ...given,
  }
}
export type AgreementGiven = ReturnType<typeof agreement>

/** An agreement that the commission entered and the north signed. */
export async function inForce(world: World, given: Partial<z.input<typeof AgreementInput>> = {}, said?: string) {
  const entered = agreement(given, said)
  await world.done('viola', draftAgreement, entered)
  await world.done('viola', proposeAgreement, { id: entered.id })
  await world.done('najat', signAgreement, { id: entered.id, what: 'draft', version: 1 })
  return entered
}

/** An incident as a monitor writes it down. */
export function incidentOf(given: Partial<z.input<typeof recordIncident.input>> = {}) {
  return {
    ...{ id: newId(), type: 'shelling', startedOn: '2020-11-04', startedTime: '', endedOn: null, placeCode: 'B1' },
    ...{
      dayPrecision: 'day' as const,
      placeTyped: '',
      radiusM: null,
      located: 'place' as const,
      means: 'heard' as const,
    },
    ...{ count: 4, weapon: '', direction: 'incoming' as const, actors: [], tolls: [], displaced: null, damaged: [] },
    ...{ migrants: 'unknown' as const, leftOrdnance: 'no' as const, description: '' },
    ...given,
  }
}

/** An incident of a side, in a state that its verification would bring about. */
export async function incidentIn(
  world: World,
  who: CastName,
  state: string,
  given: Partial<z.input<typeof recordIncident.input>> = {},
): Promise<Id> {
  const id = await world.done(who, recordIncident, incidentOf(given))
  await leaveIncidentIn(world, id, state)
  return id
}

/** Leaves an incident in a state as its verification would, past the rules of that: what holds them in SQL sleeps meanwhile. */
export function leaveIncidentIn(world: World, id: Id, state: string): Promise<void> {
  return world.asOwner(
    `set session_replication_role = replica; update incidents set state = '${state}' where id = '${id}'`,
  )
}

/** What is said of an incident: that it breached the first article, by the south. */
export function violationOf(
  of: AgreementGiven,
  incidentId: Id,
  given: Partial<z.input<typeof proposeViolation.input>> = {},
) {
  return {
    ...{ id: newId(), incidentId, agreementId: of.id, articleId: of.articles[0]?.id ?? '', code: 'shelling' },
    ...{ party: 'south', partySideId: null, grounds: 'Four impacts from beyond the line' },
    ...given,
  }
}

/** A violation of the north, alleged of the south, that two people of the north said. */
export async function confirmed(world: World, of: AgreementGiven, given: Parameters<typeof violationOf>[2] = {}) {
  const incidentId = await incidentIn(world, 'mourad', 'corroborated')
  const id = await world.done('najat', proposeViolation, violationOf(of, incidentId, given))
  await world.done('othman', confirmViolation, { id, note: 'Seen' })
  return { id, incidentId }
}

/** A line along 31° north from west to east, of whose guns the south stays 15 km to the right. */
export function lineOf(
  of: AgreementGiven,
  given: Partial<z.input<typeof proposeLine.input>> = {},
  said = 'Line of contact',
) {
  return {
    ...{ id: newId(), agreementId: of.id, articleId: of.articles[1]?.id ?? '', name: said, kind: 'line' as const },
    ...{ partySideId: cast.qasim.sideId, behind: 'right' as const, validFrom: '2020-11-01', validUntil: null },
    points: [
      [16, 31],
      [17, 31],
    ] satisfies [number, number][],
    ...{ bands: [{ weaponClass: 'gunOver100' as const, metres: 15_000 }], replaces: null },
    ...given,
  }
}

/** A storage site of the north. */
export function siteOf(of: AgreementGiven, given: Partial<z.input<typeof openWeaponSite.input>> = {}, said = 'Depot') {
  return {
    ...{ id: newId(), sideId: cast.najat.sideId, agreementId: of.id, name: said, placeCode: 'B1', placeTyped: '' },
    ...{ inspectEveryDays: 30, openedOn: '2020-11-20' },
    ...given,
  }
}

/** A withdrawal of one tank with a serial and four mortars without. */
export function withdrawalOf(
  of: AgreementGiven,
  siteId: Id,
  given: Partial<z.input<typeof planWithdrawal.input>> = {},
) {
  const weapon = { designation: '', calibre: '' }
  return {
    ...{ id: newId(), agreementId: of.id, articleId: of.articles[1]?.id ?? '', lineId: null, unit: 'Second battalion' },
    ...{ placeCode: 'B1', fromText: 'The camp by the road', siteId, dueOn: '2020-12-01', note: '' },
    weapons: [
      { ...weapon, id: newId(), weaponClass: 'tank' as const, serial: 't55-0012', count: 1 },
      { ...weapon, id: newId(), weaponClass: 'mortar' as const, serial: '', count: 4 },
    ],
    ...given,
  }
}
