import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { holds, reaches } from '../kernel/roles.ts'
import {
  Webhook,
  WebhookResend,
  WebhookSecret,
  webhookKinds,
  webhookMakers,
  webhookNoun,
  webhookResendNoun,
} from './webhook.ts'

/** Lets another system be told when records change: of kinds whose lists its maker reads, at an address of TLS. */
export const makeWebhook = defineAction({
  name: 'webhook.make',
  kind: 'intent',
  noun: webhookNoun,
  roles: webhookMakers,
  input: Webhook.pick({ id: true, label: true, url: true, kinds: true }).extend({ secret: WebhookSecret }).strict(),
  sealed: ['secret'],
  sealedUnder: ({ id }) => id,
  facts: z.object({ sealedSecret: z.string(), fromEntry: z.int() }),
  decide(before, { secret: _secret, ...input }, { sealedSecret, fromEntry }, { actor, at }) {
    if (before) return refuse('webhook.exists')
    const lists = input.kinds.map((kind) => (Object.hasOwn(webhookKinds, kind) ? webhookKinds[kind] : undefined))
    if (new Set(input.kinds).size < input.kinds.length || !lists.every((list) => list && holds(actor, list.readers)))
      return refuse('webhook.notYours', {}, 'kinds')
    const { sideId, siteId, id: madeBy } = actor
    const made = { sideId, siteId, madeBy, madeAt: at, endedBy: null, endedAt: null }
    return accept([put(webhookNoun, { ...input, ...made, sealedSecret, fromEntry })])
  },
})

/** Ends a webhook: nothing more is told, not what waits either. */
export const endWebhook = defineAction({
  name: 'webhook.end',
  kind: 'intent',
  noun: webhookNoun,
  roles: webhookMakers,
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(before, _input, _facts, { actor, at }) {
    if (!before || !reaches(actor, before)) return refuse('webhook.unknown')
    if (before.endedAt !== null) return refuse('webhook.notNow')
    return accept([put(webhookNoun, { ...before, endedBy: actor.id, endedAt: at })])
  },
})

/**
 * Lets every message that never arrived be tried anew from the beginning, with the reason: such as that the other system stands again. Its
 * receiver knows by the id of each what it has already.
 */
export const sendDeadAgain = defineAction({
  name: 'webhook.sendAgain',
  kind: 'intent',
  noun: webhookNoun,
  roles: webhookMakers,
  input: z.strictObject({ id: Id, reason: WebhookResend.shape.reason }),
  facts: z.object({ dead: z.int().min(0) }),
  decide(before, { id: webhookId, reason }, { dead: messages }, { actor, at, actionId }) {
    if (!before || !reaches(actor, before)) return refuse('webhook.unknown')
    if (before.endedAt !== null) return refuse('webhook.notNow')
    if (messages === 0) return refuse('webhook.noneDead')
    const { sideId, siteId } = before
    const asked = { askedBy: actor.id, askedAt: at }
    return accept([
      put(webhookResendNoun, {
        id: derivedId(actionId, 'resend'),
        sideId,
        siteId,
        webhookId,
        messages,
        reason,
        ...asked,
      }),
    ])
  },
})
