import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { isBarred, ScreeningResult } from '../screening/result.ts'
import { DischargePlan, dischargePlanNoun } from './discharge-plan.ts'
import { ProfileAnswers, profileNoun, purposeVersion, unanswered } from './profile.ts'
import { TermsAnswer, termsAnswerNoun, termsHash, termsNow } from './terms.ts'
import { SiteVisit, siteVisitNoun, visitMay } from './visit.ts'

const visitOf = (input: { readonly visitId: Id }) => ({ visit: { noun: siteVisitNoun, id: input.visitId } })

/** The open visit of a registered adult; or why no paper is made for it. */
function registered(visit: SiteVisit | null, actor: Actor): (SiteVisit & { personId: Id }) | Refusal {
  if (!visit || !reaches(actor, visit)) return refuse('siteVisit.unknown')
  if (!visitMay('pass', visit)) return refuse('siteVisit.over')
  if (visit.ageGroup === 'under18') return refuse('siteVisit.child')
  const { personId } = visit
  return personId === null ? refuse('station.notRegistered') : { ...visit, personId }
}

/**
 * Records that the six conditions were read to somebody, and that they accepted or refused them (ddr.md §1.4; IDDRS 4.20 Annex C).
 * Refuses without a signature, with the officer as witness, twice accepted; and of who is on a sanctions list, since to accept the
 * terms is to take part (R-EL4).
 */
export const answerTerms = defineAction({
  name: 'terms.answer',
  kind: 'intent',
  noun: termsAnswerNoun,
  roles: ['registrationOfficer', 'caseworker'],
  input: TermsAnswer.pick({ id: true, visitId: true, personId: true, language: true, interpretedInto: true })
    .extend({
      ...TermsAnswer.pick({ outcome: true, signature: true, photo: true }).shape,
      version: z.literal(termsNow.version),
      witness: z.string().trim().toLowerCase().min(1).max(40),
    })
    .strict(),
  sealed: ['language', 'interpretedInto', 'outcome'],
  sealedUnder: (input) => input.personId,
  facts: z.object({
    visit: SiteVisit.nullable(),
    listing: ScreeningResult.shape.status,
    witnessId: Id.nullable(),
    photoKnown: z.boolean(),
    acceptedBefore: z.boolean(),
  }),
  needs: visitOf,
  decide(answer, input, facts, { actor, at }) {
    if (answer) return refuse('terms.exists')
    const visit = registered(facts.visit, actor)
    if (isRefusal(visit)) return visit
    if (visit.personId !== input.personId) return refuse('siteVisit.personUnknown', {}, 'personId')
    if (facts.acceptedBefore) return refuse('terms.acceptedBefore')
    if (facts.witnessId === null) return refuse('terms.witnessUnknown', {}, 'witness')
    if (facts.witnessId === actor.id) return refuse('terms.twoPersonRule', {}, 'witness')
    if (input.outcome === 'accepted' && isBarred(facts.listing)) return refuse('siteVisit.barred')
    if ((input.outcome === 'accepted') !== (input.signature !== null))
      return refuse('terms.signatureNeeded', {}, 'signature')
    if ((input.signature === 'photo') !== (input.photo !== null) || !facts.photoKnown)
      return refuse('terms.photoNeeded', {}, 'photo')
    const { witness: _, ...said } = input
    return accept([
      put(termsAnswerNoun, {
        ...{ ...said, sideId: visit.sideId, siteId: visit.siteId, textHash: termsHash(termsNow, input.language) },
        ...{ witnessId: facts.witnessId, recordedBy: actor.id, recordedAt: at },
      }),
    ])
  },
})

/**
 * Makes a profile (ddr.md §1.4; IDDRS 4.20 §6.3). Refused where its purpose and limits were not read out before: asking raises
 * expectations. The answers go into the journal alone, sealed under the person's key. A later profile is added, none is changed.
 */
export const makeProfile = defineAction({
  name: 'profile.make',
  kind: 'intent',
  noun: profileNoun,
  roles: ['caseworker'],
  input: z.strictObject({
    id: Id,
    visitId: Id,
    personId: Id,
    purposeVersion: z.literal(purposeVersion),
    purposeRead: z.boolean(),
    answers: ProfileAnswers,
  }),
  sealed: ['answers'],
  sealedUnder: (input) => input.personId,
  facts: z.object({ visit: SiteVisit.nullable() }),
  needs: visitOf,
  decide(profile, input, facts, { actor, at, actionId }) {
    if (profile) return refuse('profile.exists')
    const visit = registered(facts.visit, actor)
    if (isRefusal(visit)) return visit
    if (visit.personId !== input.personId) return refuse('siteVisit.personUnknown', {}, 'personId')
    if (!input.purposeRead) return refuse('profile.purposeUnread', {}, 'purposeRead')
    const open = unanswered(input.answers)
    if (open) return refuse('profile.answerNeeded', {}, `answers.${open}`)
    const { id, visitId, personId } = input
    return accept([
      put(profileNoun, {
        ...{ id, visitId, personId, purposeVersion: input.purposeVersion, entryId: actionId },
        ...{ sideId: visit.sideId, siteId: visit.siteId, recordedBy: actor.id, recordedAt: at },
      }),
    ])
  },
})

/**
 * Plans how somebody leaves: where to, how, on which day and with whom (IDDRS 4.20). Refuses a day that is past, a place that is none,
 * and companions who are not here. A new plan takes the place of the former, which is kept.
 */
export const planDischarge = defineAction({
  name: 'dischargePlan.make',
  kind: 'intent',
  noun: dischargePlanNoun,
  roles: ['caseworker'],
  input: DischargePlan.omit({ sideId: true, siteId: true, recordedBy: true, recordedAt: true })
    .extend({ personId: Id })
    .strict(),
  sealed: ['placeCode', 'transport', 'travelsOn', 'companions'],
  sealedUnder: (input) => input.personId,
  facts: z.object({
    programme: Programme.nullable(),
    visit: SiteVisit.nullable(),
    companions: z.array(SiteVisit.nullable()),
    placeKnown: z.boolean(),
  }),
  needs: (input) => ({
    ...visitOf(input),
    programme: programmeRef,
    companions: input.companions.map((id) => ({ noun: siteVisitNoun, id })),
  }),
  decide(plan, input, facts, { actor, at, received }) {
    if (plan) return refuse('dischargePlan.exists')
    const visit = registered(facts.visit, actor)
    if (isRefusal(visit)) return visit
    if (visit.personId !== input.personId || !facts.programme) return refuse('siteVisit.personUnknown', {}, 'personId')
    if (!facts.placeKnown) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
    if (input.travelsOn < dayOf(received, facts.programme.timeZone))
      return refuse('dischargePlan.past', {}, 'travelsOn')
    const here = (one: SiteVisit | null) => one?.siteId === visit.siteId && one.status === 'open' && one.id !== visit.id
    if (!facts.companions.every(here) || new Set(input.companions).size !== input.companions.length)
      return refuse('dischargePlan.notHere', {}, 'companions')
    if (!input.counselled) return refuse('dischargePlan.counselling', {}, 'counselled')
    const { personId: _, ...said } = input
    const by = { recordedBy: actor.id, recordedAt: at }
    return accept([put(dischargePlanNoun, { ...said, sideId: visit.sideId, siteId: visit.siteId, ...by })])
  },
})
