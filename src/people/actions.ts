import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { printedNumber } from '../kernel/check-digit.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { decideReview, isRefusal, propose, reviewInput } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { Programme, programmeId, programmeNoun, Site, siteNoun } from '../programme/programme.ts'
import { ListHit } from '../screening/evidence.ts'
import { matchFrom, matchNoun } from '../screening/match.ts'
import { screeningResultNoun, standing } from '../screening/result.ts'
import { DuplicateHit, duplicateFrom, duplicateNoun } from './duplicate.ts'
import { isNamed, mayBeChild, Particulars, personalKeys, personNoun } from './person.ts'

/**
 * Registers an applicant at the officer's site (IDDRS 4.20 §6.1). Who may be under eighteen is not registered here:
 * they go to the child protection officer, and nothing of this interview is kept (R-CHD1).
 */
export const register = defineAction({
  name: 'person.register',
  kind: 'fact',
  noun: personNoun,
  roles: ['registrationOfficer'],
  input: Particulars.extend({ id: Id }).strict(),
  sealed: [...personalKeys],
  sealedUnder: (input) => input.id,
  facts: z.object({
    programme: Programme.nullable(),
    site: Site.nullable(),
    placeKnown: z.boolean(),
    hits: z.array(ListHit),
    duplicates: z.array(DuplicateHit),
  }),
  needs: (_input, actor) => ({
    programme: { noun: programmeNoun, id: programmeId },
    site: actor.siteId === null ? null : { noun: siteNoun, id: actor.siteId },
  }),
  decide(person, input, { programme, site, placeKnown, hits, duplicates }, { actor, at, received, actionId }) {
    if (person) return refuse('person.exists')
    if (!programme || !site) return refuse('person.siteNeeded')
    if (!isNamed(input)) return refuse('person.nameTooShort', {}, 'nameArabic')
    if (!placeKnown) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
    const today = dayOf(received, programme.timeZone)
    if (input.birth.from > today) return refuse('person.bornInFuture', {}, 'birth')
    if (mayBeChild(input.birth, today)) return refuse('person.child', {}, 'birth')
    const people = site.people + 1
    const registered = {
      ...input,
      sideId: site.sideId,
      siteId: site.id,
      number: printedNumber(`P-${site.code}`, people),
      registeredBy: actor.id,
      registeredAt: at,
    }
    return accept([
      put(personNoun, registered),
      put(siteNoun, { ...site, people }),
      put(screeningResultNoun, {
        id: registered.id,
        sideId: site.sideId,
        siteId: site.id,
        status: standing({ confirmed: false, waiting: hits.length > 0 }),
      }),
      ...hits.map((hit) => put(matchNoun, matchFrom(hit, registered, { actionId, at }))),
      ...duplicates.map((hit) => put(duplicateNoun, duplicateFrom(hit, registered, { actionId, at }))),
    ])
  },
})

/** Proposes that two registrations are one person, or two. */
export const proposeDuplicate = defineAction({
  name: 'duplicate.propose',
  kind: 'intent',
  noun: duplicateNoun,
  roles: ['screener'],
  input: reviewInput,
  sealed: ['reason'],
  sealedUnder: (_input, duplicate) => duplicate?.personId ?? null,
  facts: noFacts,
  decide(duplicate, input, _facts, { actor, at }) {
    if (!duplicate || !reaches(actor, duplicate)) return refuse('duplicate.unknown')
    if (!mayCompare(duplicate, actor)) return refuse('duplicate.jointReview')
    const next = propose(duplicate, input, { id: actor.id, at })
    return isRefusal(next) ? next : accept([put(duplicateNoun, { ...duplicate, ...next })])
  },
})

/** Decides it; never the person who proposed. */
export const decideDuplicate = defineAction({
  name: 'duplicate.decide',
  kind: 'intent',
  noun: duplicateNoun,
  roles: ['screener', 'director'],
  input: reviewInput,
  sealed: ['reason'],
  sealedUnder: (_input, duplicate) => duplicate?.personId ?? null,
  facts: noFacts,
  decide(duplicate, input, _facts, { actor, at }) {
    if (!duplicate || !reaches(actor, duplicate)) return refuse('duplicate.unknown')
    if (!mayCompare(duplicate, actor)) return refuse('duplicate.jointReview')
    const next = decideReview(duplicate, input, { id: actor.id, at })
    return isRefusal(next) ? next : accept([put(duplicateNoun, { ...duplicate, ...next })])
  },
})

/** Across the two sides only a joint reviewer sees both people, so only they can compare them. */
function mayCompare(duplicate: { sideId: Id; otherSideId: Id }, actor: { joint: boolean }): boolean {
  return actor.joint || duplicate.sideId === duplicate.otherSideId
}
