import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { Person, personNoun } from '../people/person.ts'
import { isTransferred } from '../people/transfer.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { SalaryNotice, salaryNoticeNoun } from './salary-notice.ts'

/** Enters that an institution pays somebody (R-PAY4). Refuses a last day before the first. It stops payments at once. */
export const enterSalary = defineAction({
  name: 'salaryNotice.enter',
  kind: 'intent',
  noun: salaryNoticeNoun,
  roles: ['benefitsOfficer', 'accountant', 'director'],
  input: SalaryNotice.pick({ id: true, personId: true, institution: true, fromDay: true, untilDay: true }).strict(),
  sealed: ['institution', 'fromDay', 'untilDay'],
  sealedUnder: (input) => input.personId,
  facts: z.object({ person: Person.nullable() }),
  needs: ({ personId }) => ({ person: { noun: personNoun, id: personId } }),
  decide(notice, input, { person }, { actor, at }) {
    if (notice) return refuse('salaryNotice.exists')
    if (!person || !reaches(actor, person)) return refuse('person.unknown', {}, 'personId')
    if (isTransferred(person)) return refuse('person.transferred')
    if (person.erasedAt !== null) return refuse('subject.erased')
    if (input.untilDay !== null && input.untilDay < input.fromDay) return refuse('dates.reversed', {}, 'untilDay')
    const { sideId, siteId } = person
    const entered = { sideId, siteId, status: 'entered', enteredBy: actor.id, enteredAt: at } as const
    return accept([put(salaryNoticeNoun, { ...input, ...entered, answeredBy: null, answeredAt: null })])
  },
})

/** Confirms a salary, or finds that the person draws none: never who entered it (R-SOD). */
export const answerSalary = defineAction({
  name: 'salaryNotice.answer',
  kind: 'intent',
  noun: salaryNoticeNoun,
  roles: ['benefitsOfficer', 'accountant', 'director'],
  input: z.strictObject({ id: Id, right: z.boolean() }),
  facts: z.object({}),
  decide(notice, { right }, _facts, { actor, at }) {
    if (!notice || !reaches(actor, notice)) return refuse('salaryNotice.unknown')
    if (notice.status !== 'entered') return refuse('salaryNotice.answered')
    if (notice.enteredBy === actor.id) return refuse('signature.twoPersonRule')
    const status = right ? 'confirmed' : 'wrong'
    return accept([put(salaryNoticeNoun, { ...notice, status, answeredBy: actor.id, answeredAt: at })])
  },
})

/** Enters the last day on which the institution pays, once it is known. */
export const endSalary = defineAction({
  name: 'salaryNotice.end',
  kind: 'intent',
  noun: salaryNoticeNoun,
  roles: ['benefitsOfficer', 'accountant', 'director'],
  input: z.strictObject({ id: Id, untilDay: Day }),
  sealed: ['untilDay'],
  sealedUnder: (_input, notice) => notice?.personId ?? null,
  facts: z.object({ programme: Programme.nullable() }),
  needs: () => ({ programme: programmeRef }),
  decide(notice, { untilDay }, { programme }, { actor, received }) {
    if (!notice || !programme || !reaches(actor, notice)) return refuse('salaryNotice.unknown')
    if (notice.status !== 'confirmed' || notice.untilDay !== null) return refuse('salaryNotice.answered')
    if (untilDay < notice.fromDay) return refuse('dates.reversed', {}, 'untilDay')
    if (untilDay > dayOf(received, programme.timeZone)) return refuse('salaryNotice.notYet', {}, 'untilDay')
    return accept([put(salaryNoticeNoun, { ...notice, untilDay })])
  },
})
