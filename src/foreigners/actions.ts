import { z } from 'zod'
import { type Context, defineAction, noFacts } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { accept, acceptWithFlags, type Decision, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { EvidenceItem } from '../kernel/source.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { mayBeChild, Person, personNoun } from '../people/person.ts'
import { isTransferred } from '../people/transfer.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  ForeignCase,
  type ForeignStepName,
  foreignCaseNoun,
  foreignCode,
  foreignMay,
  foreignStep,
  foreignStepNoun,
  reviewDays,
} from './foreign-case.ts'

const note = requiredText(2000)
const unset = {
  ...{ establishedNationality: null, nationalityEvidence: [], holdingPlace: null, reviewDueOn: null },
  ...{ mercenaryGrounds: [], mercenaryBy: null, mercenarySignedBy: null, consularContactAt: null, consentAt: null },
  ...{ destination: null, travelDocument: null, departedOn: null, reportedBy: null, reportedAt: null },
  ...{ verifiedBy: null, verifiedAt: null, verifiedHow: null },
}

/**
 * Opens the case of a foreign fighter, or of who was abducted and came with them (IDDRS 5.40). The nationality is what they
 * say; being foreign makes nobody a mercenary. Refused for who may be a child: they go to child protection (R-CHD1).
 */
export const openForeignCase = defineAction({
  name: 'foreign.open',
  kind: 'fact',
  noun: foreignCaseNoun,
  roles: ['repatriationOfficer', 'screener'],
  input: ForeignCase.pick({ id: true, personId: true, name: true, claimedNationality: true, unit: true })
    .extend(ForeignCase.pick({ entryRoute: true, recruiterAndPay: true, family: true }).shape)
    .strict(),
  sealed: ['name', 'claimedNationality', 'unit', 'entryRoute', 'recruiterAndPay', 'family'],
  sealedUnder: (input) => input.personId ?? input.id,
  facts: z.object({ programme: Programme.nullable(), person: Person.nullable(), opened: z.boolean() }),
  needs: ({ personId }) => ({
    programme: programmeRef,
    person: personId === null ? null : { noun: personNoun, id: personId },
  }),
  decide(before, input, { programme, person, opened }, context) {
    const { actor, at, received } = context
    if (before || opened || !programme) return refuse('foreign.exists')
    if (input.personId !== null) {
      if (!person || !reaches(actor, person)) return refuse('person.unknown')
      if (isTransferred(person)) return refuse('person.transferred')
      if (mayBeChild(person.birth, dayOf(received, programme.timeZone))) return refuse('foreign.child')
    } else if (input.name === '') return refuse('foreign.nameNeeded', {}, 'name')
    const one: ForeignCase = {
      ...{ ...unset, ...input, code: foreignCode(input.id), status: 'identified' },
      ...{ mercenary: 'notAssessed', consular: 'notAsked', asylum: 'none' },
      ...{ sideId: person?.sideId ?? actor.sideId, siteId: person?.siteId ?? actor.siteId },
      ...{ openedBy: actor.id, openedAt: at },
    }
    return accept([put(foreignCaseNoun, one), put(foreignStepNoun, foreignStep(one, 'open', '', context))])
  },
})

/** A step of a case that its status allows, by an officer who reaches it. */
export function decideForeign(
  one: ForeignCase | undefined,
  step: ForeignStepName,
  next: Partial<ForeignCase>,
  said: string,
  context: Context,
): Decision {
  if (!one || !reaches(context.actor, one)) return refuse('foreign.unknown')
  if (!foreignMay(step, one)) return refuse('foreign.notNow')
  const after = { ...one, ...next }
  return accept([put(foreignCaseNoun, after), put(foreignStepNoun, foreignStep(after, step, said, context))])
}

/** What the steps have in common: whose they are, and under whose key their words are sealed in the journal. */
export const foreignStepShape = {
  kind: 'intent',
  noun: foreignCaseNoun,
  roles: ['repatriationOfficer'],
  sealedUnder: (_input: unknown, one: ForeignCase | undefined) => one?.personId ?? one?.id ?? null,
  facts: noFacts,
} as const
const withProgramme = {
  ...foreignStepShape,
  facts: z.object({ programme: Programme.nullable() }),
  needs: (_input: unknown, _actor: Actor) => ({ programme: programmeRef }),
}

/** Records that they were disarmed; who has no weapon goes on without (abductees: eligible regardless of a weapon). */
export const disarmForeign = defineAction({
  ...foreignStepShape,
  name: 'foreign.disarm',
  input: z.strictObject({ id: Id, note }),
  sealed: ['note'],
  decide: (one, input, _facts, context) => decideForeign(one, 'disarm', { status: 'disarmed' }, input.note, context),
})

/** Separates them from others and says where they are held; whether rightly is looked at within thirty days. */
export const separateForeign = defineAction({
  ...withProgramme,
  name: 'foreign.separate',
  input: z.strictObject({ id: Id, holdingPlace: requiredText(200), note }),
  sealed: ['holdingPlace', 'note'],
  decide(one, { holdingPlace, note: said }, { programme }, context) {
    if (!programme) return refuse('foreign.unknown')
    const reviewDueOn = daysAfter(dayOf(context.received, programme.timeZone), reviewDays)
    return decideForeign(one, 'separate', { status: 'separated', holdingPlace, reviewDueOn }, said, context)
  },
})

/** Looks again at whether they are held rightly (incorrect internment, IDDRS 5.40): held on with the next date, or let go. */
export const reviewHolding = defineAction({
  ...withProgramme,
  name: 'foreign.review',
  input: z.strictObject({ id: Id, outcome: z.enum(['holdOn', 'release']), note }),
  sealed: ['outcome', 'note'],
  decide(one, { outcome, note: said }, { programme }, context) {
    if (!programme || !one) return refuse('foreign.unknown')
    if (reaches(context.actor, one) && one.holdingPlace === null) return refuse('foreign.notHeld')
    const next = daysAfter(dayOf(context.received, programme.timeZone), reviewDays)
    const after = outcome === 'release' ? { holdingPlace: null, reviewDueOn: null } : { reviewDueOn: next }
    return decideForeign(one, 'review', after, said, context)
  },
})

/** Records that who they are was written down. */
export const documentForeign = defineAction({
  ...foreignStepShape,
  name: 'foreign.document',
  input: z.strictObject({ id: Id, note }),
  sealed: ['note'],
  decide: (one, input, _facts, context) =>
    decideForeign(one, 'document', { status: 'documented' }, input.note, context),
})

/** Asks for the nationality by the method agreed with the country of origin; without the person's consent no consulate. */
export const askOrigin = defineAction({
  ...foreignStepShape,
  name: 'foreign.askOrigin',
  input: z.strictObject({ id: Id, note }),
  sealed: ['note'],
  decide: (one, input, _facts, context) =>
    decideForeign(one, 'askOrigin', { status: 'nationalityPending' }, input.note, context),
})

/** Establishes the nationality, with evidence; what they claimed stays beside it. */
export const establishNationality = defineAction({
  ...foreignStepShape,
  name: 'foreign.establish',
  input: z.strictObject({
    id: Id,
    nationality: Person.shape.nationality,
    evidence: z.array(EvidenceItem).max(10),
    note: plainText(2000),
  }),
  sealed: ['nationality', 'evidence', 'note'],
  decide(one, { nationality, evidence, note: said }, _facts, context) {
    if (evidence.length === 0) return refuse('foreign.evidenceNeeded', {}, 'evidence')
    const found = { establishedNationality: nationality, nationalityEvidence: evidence }
    return decideForeign(one, 'establish', { ...found, status: 'nationalityPending' }, said, context)
  },
})

/** Records what they say about meeting their consulate. A meeting without consent is refused (no forced meetings). */
export const recordConsular = defineAction({
  ...foreignStepShape,
  name: 'foreign.consular',
  input: z.strictObject({ id: Id, consents: z.boolean(), met: z.boolean(), note }),
  sealed: ['consents', 'met', 'note'],
  decide(one, { consents, met, note: said }, _facts, context) {
    if (met && !consents) return refuse('foreign.noForcedMeeting', {}, 'met')
    const consular = consents ? 'consented' : 'refused'
    const contact = met ? { consularContactAt: context.at } : {}
    return decideForeign(one, 'consular', { consular, ...contact }, said, context)
  },
})

/** Records a claim of asylum: repatriation stops until it is settled (non-refoulement, IDDRS 5.40). */
export const claimAsylum = defineAction({
  ...foreignStepShape,
  kind: 'fact',
  name: 'foreign.claimAsylum',
  input: z.strictObject({ id: Id, note }),
  sealed: ['note'],
  decide(one, input, _facts, context) {
    const stopped = one && ['repatriationAgreed', 'travelDocument'].includes(one.status)
    const back = stopped ? ({ status: 'nationalityPending' } as const) : {}
    return decideForeign(one, 'claimAsylum', { asylum: 'claimed', consentAt: null, ...back }, input.note, context)
  },
})

/** Records how the claim ended, as the authority for refugees said. */
export const settleAsylum = defineAction({
  ...foreignStepShape,
  name: 'foreign.settleAsylum',
  input: z.strictObject({ id: Id, outcome: z.enum(['granted', 'refused', 'withdrawn']), note }),
  sealed: ['outcome', 'note'],
  decide(one, { outcome, note: said }, _facts, context) {
    if (one && reaches(context.actor, one) && one.asylum !== 'claimed') return refuse('foreign.noClaim')
    const granted = outcome === 'granted' ? ({ status: 'asylum' } as const) : {}
    return decideForeign(one, 'settleAsylum', { asylum: outcome, ...granted }, said, context)
  },
})

/** Ends the way home otherwise: before a court, or by a solution here. */
export const resolveForeign = defineAction({
  ...foreignStepShape,
  name: 'foreign.resolve',
  input: z.strictObject({ id: Id, status: z.enum(['prosecution', 'localSolution']), note }),
  sealed: ['note'],
  decide: (one, { status, note: said }, _facts, context) => decideForeign(one, 'resolve', { status }, said, context),
})

/** A departure that breaks what protects them is no less a fact: it is flagged. */
export function flagged(one: ForeignCase, decision: Decision): Decision {
  if (decision.outcome === 'refused') return decision
  const flags = [
    ...(one.asylum === 'claimed' ? [{ code: 'foreign.leftInAsylum', facts: {} }] : []),
    ...(one.consentAt === null ? [{ code: 'foreign.leftWithoutConsent', facts: {} }] : []),
  ]
  return flags.length === 0 ? decision : acceptWithFlags(flags, decision.writes)
}
