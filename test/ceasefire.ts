import type { z } from 'zod'
import type { AgreementInput } from '../src/ceasefire/agreement.ts'
import { draftAgreement, proposeAgreement, signAgreement } from '../src/ceasefire/agreement-actions.ts'
import { recordIncident } from '../src/incidents/incident-actions.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { confirmViolation, proposeViolation } from '../src/violations/violation-actions.ts'
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
  await world.asOwner(
    `alter table incidents disable trigger user; update incidents set state = '${state}' where id = '${id}';
     alter table incidents enable trigger user`,
  )
  return id
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
