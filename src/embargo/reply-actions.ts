import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { Delivery, deliveryNoun, deliveryStep, examiners, foundDelivery } from './delivery.ts'
import { ReplyRequest, replyNoun, replyRequestNoun } from './finding.ts'

/** Writes down that somebody who is named in a delivery was asked to reply, and until when (right of reply, §2.2). */
export const askReply = defineAction({
  name: 'embargoReply.ask',
  kind: 'fact',
  noun: replyRequestNoun,
  roles: examiners,
  input: z.strictObject({
    ...{ id: Id, deliveryId: Id, role: ReplyRequest.shape.role, party: requiredText(300) },
    ...{ askedOn: Day, dueOn: Day, reference: requiredText(300) },
  }),
  facts: z.object({ programme: Programme.nullable(), delivery: Delivery.nullable() }),
  needs: ({ deliveryId }) => ({ programme: programmeRef, delivery: { noun: deliveryNoun, id: deliveryId } }),
  decide(request, input, { programme, delivery }, context) {
    const of = foundDelivery(delivery, context.actor)
    if (isRefusal(of)) return of
    if (request) return refuse('embargo.rowExists')
    if (of.status === 'closed') return refuse('embargo.notNow')
    if (input.askedOn > dayOf(context.received, programme?.timeZone ?? 'UTC'))
      return refuse('embargo.notYet', {}, 'askedOn')
    if (input.dueOn <= input.askedOn) return refuse('embargoReply.noTime', {}, 'dueOn')
    const by = { sideId: of.sideId, recordedBy: context.actor.id, recordedAt: context.at }
    return accept([put(replyRequestNoun, { ...input, ...by }), deliveryStep(of, 'asked', input.party, context)])
  },
})

/** Writes down what somebody who is named replied. A reply that comes late is a reply. */
export const recordReply = defineAction({
  name: 'embargoReply.record',
  kind: 'fact',
  noun: replyNoun,
  roles: examiners,
  input: z.strictObject({ id: Id, deliveryId: Id, requestId: Id, repliedOn: Day, text: requiredText(4000) }),
  facts: z.object({
    programme: Programme.nullable(),
    request: ReplyRequest.nullable(),
    delivery: Delivery.nullable(),
  }),
  needs: ({ deliveryId, requestId }) => ({
    programme: programmeRef,
    delivery: { noun: deliveryNoun, id: deliveryId },
    request: { noun: replyRequestNoun, id: requestId },
  }),
  decide(reply, input, { programme, request, delivery }, context) {
    const of = foundDelivery(delivery, context.actor)
    if (isRefusal(of)) return of
    if (request?.deliveryId !== of.id) return refuse('embargoReply.unknown')
    if (reply) return refuse('embargo.rowExists')
    if (input.repliedOn > dayOf(context.received, programme?.timeZone ?? 'UTC') || input.repliedOn < request.askedOn)
      return refuse('embargoReply.day', {}, 'repliedOn')
    const by = { sideId: of.sideId, recordedBy: context.actor.id, recordedAt: context.at }
    return accept([put(replyNoun, { ...input, ...by }), deliveryStep(of, 'replied', request.party, context)])
  },
})
