import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Person, personNoun } from '../people/person.ts'
import { isTransferred } from '../people/transfer.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { BenefitException, benefitExceptionNoun } from './benefit-exception.ts'
import { longestDays } from './benefit-rule.ts'

/**
 * Asks the panel for an exception for one person (R-PAY3): a guardian or helper receives, they cannot come, or a salary is no reason.
 * Refuses one without an end within a year, and a receiver without a name.
 */
export const proposeException = defineAction({
  name: 'benefitException.propose',
  kind: 'intent',
  noun: benefitExceptionNoun,
  roles: ['benefitsOfficer', 'caseworker'],
  input: BenefitException.pick({ id: true, personId: true, kind: true, untilDay: true })
    .extend({ reason: requiredText(1000), receiver: plainText(160) })
    .strict(),
  sealed: ['reason', 'receiver'],
  sealedUnder: (input) => input.personId,
  facts: z.object({
    person: Person.nullable(),
    programme: Programme.nullable(),
    sealedReceiver: z.string().nullable(),
  }),
  needs: ({ personId }) => ({ person: { noun: personNoun, id: personId }, programme: programmeRef }),
  decide(exception, { id, personId, kind, untilDay, receiver }, facts, { actionId, actor, at, received }) {
    const { person, programme, sealedReceiver } = facts
    if (exception) return refuse('benefitException.exists')
    if (!person || !programme || !reaches(actor, person)) return refuse('person.unknown', {}, 'personId')
    if (isTransferred(person)) return refuse('person.transferred')
    if (person.erasedAt !== null) return refuse('subject.erased')
    if ((kind === 'receiver') !== (receiver !== '')) return refuse('benefitException.receiver', {}, 'receiver')
    const today = dayOf(received, programme.timeZone)
    if (untilDay < today || untilDay > daysAfter(today, longestDays))
      return refuse('benefitException.until', {}, 'untilDay')
    const { sideId, siteId } = person
    return accept([
      put(benefitExceptionNoun, {
        ...{ id, sideId, siteId, personId, kind, untilDay, sealedReceiver, status: 'proposed', entryId: actionId },
        ...{ proposedBy: actor.id, proposedAt: at, firstBy: null, firstAt: null, secondBy: null, secondAt: null },
      }),
    ])
  },
})

/** A member of the panel agrees; the second one who does grants it. Never who asked, and never one for two (R-PAY3). */
export const secondException = defineAction({
  name: 'benefitException.agree',
  kind: 'intent',
  noun: benefitExceptionNoun,
  roles: ['reviewCommittee', 'director'],
  input: z.strictObject({ id: Id }),
  facts: z.object({}),
  decide(exception, _input, _facts, { actor, at }) {
    if (!exception || !reaches(actor, exception)) return refuse('benefitException.unknown')
    if (exception.status !== 'proposed' && exception.status !== 'seconded') return refuse('benefitException.answered')
    if (exception.proposedBy === actor.id || exception.firstBy === actor.id) return refuse('signature.twoPersonRule')
    const agreed =
      exception.status === 'proposed'
        ? ({ status: 'seconded', firstBy: actor.id, firstAt: at } as const)
        : ({ status: 'granted', secondBy: actor.id, secondAt: at } as const)
    return accept([put(benefitExceptionNoun, { ...exception, ...agreed })])
  },
})

/** A member of the panel refuses, or ends an exception that was granted, with the reason. */
export const refuseException = defineAction({
  name: 'benefitException.refuse',
  kind: 'intent',
  noun: benefitExceptionNoun,
  roles: ['reviewCommittee', 'director'],
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  sealed: ['reason'],
  sealedUnder: (_input, exception) => exception?.personId ?? null,
  facts: z.object({}),
  decide(exception, _input, _facts, { actor }) {
    if (!exception || !reaches(actor, exception)) return refuse('benefitException.unknown')
    if (exception.status === 'refused') return refuse('benefitException.answered')
    if (exception.proposedBy === actor.id) return refuse('signature.twoPersonRule')
    return accept([put(benefitExceptionNoun, { ...exception, status: 'refused' })])
  },
})
