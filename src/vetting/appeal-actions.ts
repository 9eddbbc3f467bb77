import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { Language, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { caseFor, stepOf } from './case-steps.ts'
import { reopened } from './reopening.ts'
import { vettingAppealDays, vettingAppealNoun } from './vetting-appeal.ts'
import { isWithin, VettingCase, vetters, vettingCaseNoun } from './vetting-case.ts'

const desk = { noun: vettingAppealNoun, roles: vetters } as const

/**
 * Writes down an appeal in the words of the person (ddr.md §8: NotCleared → Appeal). What comes late is recorded so, never refused. Refused
 * before the person was told, against what is no decision against them, and a second time in one round.
 */
export const fileVettingAppeal = defineAction({
  ...desk,
  name: 'vettingAppeal.file',
  kind: 'fact',
  input: z.strictObject({ id: Id, caseId: Id, grounds: requiredText(4000) }),
  sealed: ['grounds'],
  sealedUnder: ({ caseId }) => caseId,
  facts: z.object({
    programme: Programme.nullable(),
    case: VettingCase.nullable(),
    /** Who voted on the findings of this round, and who proposed them. */
    officers: z.array(Id),
    filed: z.boolean(),
    sealed: z.string(),
    words: z.string(),
  }),
  needs: ({ caseId }) => ({ programme: programmeRef, case: { noun: vettingCaseNoun, id: caseId } }),
  decide(appeal, { id }, { programme, case: of, officers, filed, sealed, words }, context) {
    const { actor, at, received } = context
    if (appeal) return refuse('vettingAppeal.exists')
    const found = caseFor(of, 'appeal', actor, 'caseId')
    if (isRefusal(found)) return found
    if (!programme || found.toldOn === null) return refuse('vettingAppeal.notTold')
    if (filed) return refuse('vettingAppeal.open')
    const today = dayOf(received, programme.timeZone)
    const { id: caseId, sideId, round, openedBy } = found
    const undecided = { decidedBy: null, decidedAt: null, toldBy: null, toldOn: null, toldIn: null, sealedReason: null }
    return accept([
      put(vettingAppealNoun, {
        ...{ id, caseId, sideId, round, status: 'filed', sealed, filedBy: actor.id, filedAt: at },
        ...{ late: today > daysAfter(found.toldOn, vettingAppealDays), dueOn: daysAfter(today, vettingAppealDays) },
        ...{ firstOfficers: [...new Set([openedBy, ...officers])], ...undecided },
      }),
      stepOf(found, { kind: 'appealed', words }, context),
    ])
  },
})

/**
 * Decides an appeal with the reasons: by somebody who neither wrote it down nor took part in the round (ddr.md §1.2, R-SOD). Upheld, the
 * person is vetted again in a new round, and the decision counts no more; where they are by another case already, it goes on.
 */
export const decideVettingAppeal = defineAction({
  ...desk,
  name: 'vettingAppeal.decide',
  version: 2,
  kind: 'intent',
  input: z.strictObject({ id: Id, outcome: z.enum(['upheld', 'dismissed']), reason: requiredText(2000) }),
  sealed: ['outcome', 'reason'],
  sealedUnder: (_input, appeal) => appeal?.caseId ?? null,
  facts: z.object({
    case: VettingCase.nullable(),
    requirementsId: Id.nullable(),
    /** Whether another case of the person was opened at the institution since. */
    open: z.boolean(),
    sealed: z.string(),
    words: z.string(),
  }),
  needs: (_input, _actor, appeal) => ({ case: appeal ? { noun: vettingCaseNoun, id: appeal.caseId } : null }),
  decide(appeal, { outcome }, { case: found, requirementsId, open, sealed, words }, context) {
    const { actor, at } = context
    if (!appeal || !found || !isWithin(appeal, actor)) return refuse('vettingAppeal.unknown')
    if (appeal.status !== 'filed') return refuse('vettingAppeal.decided')
    if (appeal.filedBy === actor.id || appeal.firstOfficers.includes(actor.id))
      return refuse('vettingAppeal.differentPeople')
    const decided = { status: outcome, decidedBy: actor.id, decidedAt: at, sealedReason: sealed } as const
    // What another act has changed meanwhile is not what this appeal was against.
    const again = outcome === 'upheld' && found.round === appeal.round && !open
    const of = { case: found, requirementsId: requirementsId ?? found.requirementsId, words }
    return accept([
      put(vettingAppealNoun, { ...appeal, ...decided }),
      stepOf({ ...found, round: appeal.round }, { kind: 'appealDecided', words }, context),
      ...(again ? reopened(of, 'appeal', context) : []),
    ])
  },
})

/** Records that the person was told how their appeal was decided, in which language and when. Once. */
export const tellVettingAppeal = defineAction({
  ...desk,
  name: 'vettingAppeal.tell',
  kind: 'fact',
  input: z.strictObject({ id: Id, language: Language }),
  facts: z.object({ programme: Programme.nullable() }),
  needs: () => ({ programme: programmeRef }),
  decide(appeal, { language }, { programme }, { actor, received }) {
    if (!appeal || !programme || !isWithin(appeal, actor)) return refuse('vettingAppeal.unknown')
    if (appeal.status === 'filed') return refuse('vettingAppeal.notDecided')
    if (appeal.toldOn !== null) return refuse('vettingAppeal.told')
    const told = { toldBy: actor.id, toldOn: dayOf(received, programme.timeZone), toldIn: language }
    return accept([put(vettingAppealNoun, { ...appeal, ...told })])
  },
})
