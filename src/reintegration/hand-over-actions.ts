import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { requiredText } from '../kernel/texts.ts'
import { User, userNoun } from '../programme/programme.ts'
import { CaseAppointment, caseAppointmentNoun } from './appointment.ts'
import { caseAt, caseFacts, caseNeeds, isCaseworkerAt, lacksWoman } from './case-guard.ts'
import { caseStep, caseStepNoun } from './case-step.ts'
import { reintegrationCaseNoun } from './reintegration-case.ts'

const none = { handOverTo: null, handOverBy: null, handOverAt: null }

/**
 * Hands a case over to another caseworker of the site, who has still to take it: by its caseworker, or by the site manager who
 * balances the work. Refused to anybody else, and to a man where they wish a woman (R-GEN1).
 */
export const handOverCase = defineAction({
  name: 'reintegrationCase.handOver',
  kind: 'intent',
  noun: reintegrationCaseNoun,
  roles: ['caseworker', 'siteManager'],
  input: z.strictObject({ id: Id, toUserId: Id, note: requiredText(1000) }),
  sealed: ['note'],
  sealedUnder: (_input, record) => record?.personId ?? null,
  facts: z.object({ ...caseFacts, to: User.nullable() }),
  needs: ({ id, toUserId }, actor, record) => ({
    ...caseNeeds(record && { caseId: id, personId: record.personId }, actor),
    to: { noun: userNoun, id: toUserId },
  }),
  decide(_record, { toUserId }, facts, context) {
    const { actor, at } = context
    const found = caseAt('handOver', facts, actor, false)
    if (isRefusal(found)) return found
    if (found.caseworkerId !== actor.id && !actor.roles.includes('siteManager'))
      return refuse('reintegrationCase.notYours')
    if (!isCaseworkerAt(facts.to, found) || toUserId === found.caseworkerId)
      return refuse('reintegrationCase.noCaseworker', {}, 'toUserId')
    if (lacksWoman(found, facts.to)) return refuse('reintegrationCase.womanWished', {}, 'toUserId')
    const next = { ...found, handOverTo: toUserId, handOverBy: actor.id, handOverAt: at }
    return accept([put(reintegrationCaseNoun, next), put(caseStepNoun, caseStep(next, 'handOver', toUserId, context))])
  },
})

/** Takes a case that was handed to this caseworker; the appointments ahead are theirs from then on. */
export const takeOverCase = defineAction({
  name: 'reintegrationCase.takeOver',
  kind: 'intent',
  noun: reintegrationCaseNoun,
  roles: ['caseworker'],
  input: z.strictObject({ id: Id }),
  facts: z.object({ ...caseFacts, appointments: z.array(CaseAppointment) }),
  needs: ({ id }, actor, record) => caseNeeds(record && { caseId: id, personId: record.personId }, actor),
  decide(_record, _input, facts, context) {
    const found = caseAt('handOver', facts, context.actor)
    if (isRefusal(found)) return found
    const { id } = context.actor
    if (found.handOverTo !== id) return refuse('reintegrationCase.notHandedOver')
    const next = { ...found, ...none, caseworkerId: id }
    return accept([
      put(reintegrationCaseNoun, next),
      put(caseStepNoun, caseStep(next, 'takeOver', id, context)),
      ...facts.appointments.map((one) => put(caseAppointmentNoun, { ...one, caseworkerId: id })),
    ])
  },
})

/** Does not take it, with the reason, or takes the hand-over back: the case stays where it was. */
export const keepCase = defineAction({
  name: 'reintegrationCase.keep',
  kind: 'intent',
  noun: reintegrationCaseNoun,
  roles: ['caseworker', 'siteManager'],
  input: z.strictObject({ id: Id, note: requiredText(1000) }),
  sealed: ['note'],
  sealedUnder: (_input, record) => record?.personId ?? null,
  facts: z.object(caseFacts),
  needs: ({ id }, actor, record) => caseNeeds(record && { caseId: id, personId: record.personId }, actor),
  decide(_record, _input, facts, context) {
    const found = caseAt('handOver', facts, context.actor, false)
    if (isRefusal(found)) return found
    const { id } = context.actor
    if (found.handOverTo !== id && found.handOverBy !== id) return refuse('reintegrationCase.notHandedOver')
    const next = { ...found, ...none }
    return accept([put(reintegrationCaseNoun, next), put(caseStepNoun, caseStep(next, 'keep', null, context))])
  },
})
