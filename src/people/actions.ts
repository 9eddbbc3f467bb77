import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { printedNumber } from '../kernel/check-digit.ts'
import { type Day, dayOf } from '../kernel/dates.ts'
import { accept, acceptWithFlags, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { askAgain, decideReview, isRefusal, propose, reopenInput, reviewInput } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef, Site, siteNoun, User, userNoun } from '../programme/programme.ts'
import { siteMay } from '../programme/readiness.ts'
import { ListHit } from '../screening/evidence.ts'
import {
  casesAfter,
  matchFrom,
  matchNoun,
  personSubject,
  Rescreened,
  standingWith,
  withChanges,
} from '../screening/match.ts'
import { ScreeningResult, screeningResultNoun, standing } from '../screening/result.ts'
import { correctionNoun } from './correction.ts'
import { Duplicate, DuplicateHit, duplicateFrom, duplicateNoun, duplicatesAfter } from './duplicate.ts'
import { inOrder, Merge, mergeNoun, mergeOf } from './merge.ts'
import {
  isNamed,
  mayBeChild,
  owesReason,
  Particulars,
  Person,
  partWithoutLetter,
  personalKeys,
  personNoun,
} from './person.ts'
import { isTransferred } from './transfer.ts'

/** The rule until version 2, for entries that were decided by it: a name of signs or digits alone was a name. */
export const registerUntil2 = defineAction({
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
    programme: programmeRef,
    site: actor.siteId === null ? null : { noun: siteNoun, id: actor.siteId },
  }),
  decide(person, input, { programme, site, placeKnown, hits, duplicates }, { actor, at, received, actionId }) {
    if (person) return refuse('person.exists')
    if (!programme || !site) return refuse('person.siteNeeded')
    if (!siteMay('register', site)) return refuse('site.notOpen')
    const wrong = particularsMisfit(input, { placeKnown, today: dayOf(received, programme.timeZone) })
    if (wrong) return wrong
    const people = site.people + 1
    const registered = {
      ...input,
      sideId: site.sideId,
      siteId: site.id,
      number: printedNumber(`P-${site.code}`, people),
      registeredBy: actor.id,
      registeredAt: at,
      transferredAt: null,
      erasedAt: null,
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
      ...hits.map((hit) => put(matchNoun, matchFrom(hit, personSubject(registered), { actionId, at }))),
      ...duplicates.map((hit) => put(duplicateNoun, duplicateFrom(hit, registered, { actionId, at }))),
    ])
  },
})

/** The rule until version 3, for entries that were decided by it: nobody asked who registered a woman. */
export const registerUntil3 = defineAction({
  ...registerUntil2,
  version: 2,
  decide(person, input, facts, context) {
    return nameFault(input) ?? registerUntil2.decide(person, input, facts, context)
  },
})

/**
 * Registers an applicant at the officer's site (IDDRS 4.20 §6.1). Who may be under eighteen is not registered here:
 * they go to the child protection officer, and nothing of this interview is kept (R-CHD1). Nobody is registered at a site
 * that is not open: what has to receive them may not be there (ddr.md §1.7). A woman whom a man registers without saying why
 * is flagged (R-GEN1): it happened, and somebody must look at it.
 */
export const register = defineAction({
  ...registerUntil3,
  version: 3,
  input: registerUntil3.input.extend({ sexReason: plainText(500).default('') }),
  sealed: [...personalKeys, 'sexReason'],
  facts: registerUntil3.facts.extend({ officer: User.nullable() }),
  needs: (_input, actor) => ({
    programme: programmeRef,
    site: actor.siteId === null ? null : { noun: siteNoun, id: actor.siteId },
    officer: { noun: userNoun, id: actor.id },
  }),
  decide(person, { sexReason, ...input }, facts, context) {
    const decision = registerUntil3.decide(person, input, facts, context)
    const unexplained = owesReason(input, facts.officer?.sex ?? null) && sexReason === ''
    if (decision.outcome === 'refused' || !unexplained) return decision
    return acceptWithFlags([{ code: 'person.womanByMan', facts: {} }], decision.writes)
  },
})

function nameFault(said: Particulars): Refusal | undefined {
  const field = partWithoutLetter(said)
  return field === undefined ? undefined : refuse('person.nameWithoutLetter', {}, field)
}

/** What cannot be anybody's particulars, or nobody's who is registered here. */
function particularsMisfit(said: Particulars, { placeKnown, today }: { placeKnown: boolean; today: Day }) {
  if (!isNamed(said)) return refuse('person.nameTooShort', {}, 'nameArabic')
  if (!placeKnown) return refuse('place.unknown', { code: said.placeCode }, 'placeCode')
  if (said.birth.from > today) return refuse('person.bornInFuture', {}, 'birth')
  if (mayBeChild(said.birth, today)) return refuse('person.child', {}, 'birth')
  return undefined
}

/** The rule until version 2, for entries that were decided by it. */
export const correctUntil2 = defineAction({
  name: 'person.correct',
  kind: 'fact',
  noun: personNoun,
  roles: ['registrationOfficer'],
  input: Particulars.extend({ id: Id, reason: requiredText(500) }).strict(),
  sealed: [...personalKeys, 'reason'],
  sealedUnder: (input) => input.id,
  facts: Rescreened.extend({
    programme: Programme.nullable(),
    result: ScreeningResult.nullable(),
    placeKnown: z.boolean(),
    duplicates: z.array(DuplicateHit),
    questions: z.array(Duplicate),
  }),
  needs: (input) => ({
    programme: programmeRef,
    result: { noun: screeningResultNoun, id: input.id },
  }),
  decide(person, { reason, ...input }, facts, { actor, at, received, actionId }) {
    const { programme, result, placeKnown } = facts
    if (!person || !result || !programme || !reaches(actor, person)) return refuse('person.unknown')
    if (isTransferred(person)) return refuse('person.transferred')
    const wrong = particularsMisfit(input, { placeKnown, today: dayOf(received, programme.timeZone) })
    if (wrong) return wrong
    const before = Particulars.strip().parse(person)
    if (canonical(before) === canonical(Particulars.strip().parse(input))) return refuse('person.nothingCorrected')
    const place = { sideId: person.sideId, siteId: person.siteId }
    const raised = { actionId, at }
    const cases = casesAfter(facts, personSubject(person), raised)
    return accept([
      put(personNoun, { ...person, ...input }),
      put(correctionNoun, {
        ...place,
        id: derivedId(actionId, 'correction'),
        personId: person.id,
        before,
        reason,
        correctedBy: actor.id,
        correctedAt: at,
      }),
      ...cases.map((match) => put(matchNoun, match)),
      put(screeningResultNoun, { ...result, status: standingWith(withChanges(facts.cases, cases)) }),
      ...duplicatesAfter(facts.duplicates, facts.questions, person, raised).map((one) => put(duplicateNoun, one)),
    ])
  },
})

/**
 * Corrects what was said of an applicant, with the reason; what was said before is kept. They are screened again and
 * looked for among the registered again, and what that changes is asked of people.
 */
export const correct = defineAction({
  ...correctUntil2,
  version: 2,
  decide(person, input, facts, context) {
    return nameFault(input) ?? correctUntil2.decide(person, input, facts, context)
  },
})

function canonical(particulars: Particulars): string {
  return JSON.stringify(personalKeys.map((key) => particulars[key]))
}

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

/**
 * Decides it; never the person who proposed. Found to be one person, the later registration is linked to the earlier
 * (R-DUP1); found to be two after all, the link is undone and both stand for themselves again.
 */
export const decideDuplicate = defineAction({
  name: 'duplicate.decide',
  kind: 'intent',
  noun: duplicateNoun,
  roles: ['screener', 'director'],
  input: reviewInput,
  sealed: ['reason'],
  sealedUnder: (_input, duplicate) => duplicate?.personId ?? null,
  facts: z.object({
    person: Person.nullable(),
    other: Person.nullable(),
    /** The link that stands between the two, and which of them already lead to another. Absent in the oldest entries. */
    links: z.object({ merge: Merge.nullable(), leading: z.array(Id) }).optional(),
  }),
  needs: (_input, _actor, duplicate) => ({
    person: duplicate ? { noun: personNoun, id: duplicate.personId } : null,
    other: duplicate ? { noun: personNoun, id: duplicate.otherId } : null,
  }),
  decide(duplicate, input, { person, other, links }, { actor, at, actionId }) {
    if (!duplicate || !reaches(actor, duplicate) || !person || !other) return refuse('duplicate.unknown')
    if (!mayCompare(duplicate, actor)) return refuse('duplicate.jointReview')
    const next = decideReview(duplicate, input, { id: actor.id, at })
    if (isRefusal(next)) return next
    const decided = put(duplicateNoun, { ...duplicate, ...next })
    const merge = links?.merge ?? null
    if (!links || (next.status === 'same') === (merge !== null)) return accept([decided])
    if (merge)
      return accept([decided, put(mergeNoun, { ...merge, status: 'undone', undoneBy: actor.id, undoneAt: at })])
    const pair = inOrder(person, other)
    if (links.leading.includes(pair.merged.id)) return refuse('duplicate.mergedAlready')
    return accept([decided, put(mergeNoun, mergeOf(duplicate.id, pair, { actionId, id: actor.id, at }))])
  },
})

/** Asks a decided question again, with the reason; a link that stands, stands until two people have decided anew. */
export const reopenDuplicate = defineAction({
  name: 'duplicate.reopen',
  kind: 'intent',
  noun: duplicateNoun,
  roles: ['screener', 'director'],
  input: reopenInput,
  sealed: ['reason'],
  sealedUnder: (_input, duplicate) => duplicate?.personId ?? null,
  facts: noFacts,
  decide(duplicate, input, _facts, { actor, at }) {
    if (!duplicate || !reaches(actor, duplicate)) return refuse('duplicate.unknown')
    if (!mayCompare(duplicate, actor)) return refuse('duplicate.jointReview')
    const next = askAgain(duplicate, input, { id: actor.id, at })
    return isRefusal(next) ? next : accept([put(duplicateNoun, { ...duplicate, ...next })])
  },
})

/** Across the two sides only a joint reviewer sees both people, so only they can compare them. */
function mayCompare(duplicate: { sideId: Id; otherSideId: Id }, actor: { joint: boolean }): boolean {
  return actor.joint || duplicate.sideId === duplicate.otherSideId
}
