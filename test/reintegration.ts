import { draftConsentText, recordConsent, signConsentText } from '../src/consents/actions.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { addCycle, addOpportunity, addProvider } from '../src/opportunities/opportunity-actions.ts'
import { register } from '../src/people/actions.ts'
import { openCase } from '../src/reintegration/case-actions.ts'
import { answerPlan, proposePlan } from '../src/reintegration/plan-actions.ts'
import { applicant, type CastName, cast, dayHere, type World } from './world.ts'

/** Somebody registered at a site and discharged there long ago: put in past the stations, which have their own story. */
export async function dischargedAt(
  world: World,
  who: CastName,
  given: Record<string, unknown> = {},
  days = 400,
): Promise<Id> {
  const personId = await world.done(who, register, applicant(given))
  await world.asOwner(`set session_replication_role = replica;
    insert into site_visits (id, side_id, site_id, number, n, person_id, bound_at, sex, age_group, armed, arrived_at, received_by,
      leave_by, stations, status, left_at, left_by, leave_note, destination, transport)
    select gen_random_uuid(), side_id, site_id, 'V-' || left(id::text, 13), 100000 + (select count(*) from site_visits)::integer, id, now(), sex, 'adult', false,
      now() - interval '${days} days', registered_by, now(), '{reception}', 'discharged', now() - interval '${days} days', registered_by, '',
      place_code, 'ownCar' from people where id = '${personId}';
    set session_replication_role = origin`)
  return personId
}

/** A text of a consent in force, as a side signs it. */
export async function consentText(world: World, purpose: string, [drafts, signs]: readonly [CastName, CastName]) {
  const words = { ar: 'نص', en: 'Text', fr: 'Texte' }
  const id = await world.done(drafts, draftConsentText, { id: newId(), purpose, words })
  await world.done(signs, signConsentText, { id })
  return id
}

export async function consents(world: World, who: CastName, personId: Id, textId: Id): Promise<void> {
  await world.done(who, recordConsent, {
    ...{ id: newId(), personId, textId, answer: 'given', readBy: cast[who].id, language: 'ar' },
    ...{ witness: '', paper: null, note: '' },
  })
}

/** A case with its caseworker; what differs is given. */
export const caseOf = (who: CastName, personId: Id, given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), personId, caseworkerId: cast[who].id, need: 'medium', womanWished: false, note: '', ...given },
})

/** A case with a plan that the person agreed to. */
export async function plannedCase(world: World, who: CastName, personId: Id, said = 'Wants to weld.'): Promise<Id> {
  const id = await world.done(who, openCase, caseOf(who, personId))
  const plan = await world.done(who, proposePlan, {
    ...{ id: newId(), caseId: id, personId, route: 'training', reviewOn: dayHere(60), goals: said, steps: '' },
  })
  await world.done(who, answerPlan, { id: plan, agreed: true, words: said, how: 'mark' })
  return id
}

/** A training with a round of so many seats. */
export async function training(
  world: World,
  who: CastName,
  seats: number,
  given: Record<string, unknown> = {},
): Promise<{ opportunityId: Id; cycleId: Id }> {
  const placeCode = who === 'omayma' ? 'B3' : 'B1'
  const providerId = await world.done(who, addProvider, {
    ...{ id: newId(), name: 'Tarsa centre', kind: 'state', placeCode, contact: '', ...given },
  })
  const opportunityId = await world.done(who, addOpportunity, {
    ...{ id: newId(), providerId, title: 'Welding', type: 'training', sector: 'mechanics', placeCode },
    ...{ childcare: true, accessible: false, cost: '350.500', currency: 'LYD' },
  })
  const cycleId = await world.done(who, addCycle, {
    ...{ id: newId(), opportunityId, startsOn: dayHere(-200), endsOn: dayHere(90), seats },
  })
  return { opportunityId, cycleId }
}
