import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Site, siteNoun } from '../programme/programme.ts'
import {
  CardNumber,
  CardNumberText,
  cardBlockNoun,
  cardBlockSizes,
  cardNumberNoun,
  numberIdOf,
  numbersOf,
  unusedNumbersAtMost,
} from './number.ts'

const keepers = ['registrationOfficer', 'siteManager', 'director'] as const

/** Leases a site the programme's next card numbers, to issue cards with or without a network. Refuses more than a site needs. */
export const leaseNumbers = defineAction({
  name: 'cardBlock.lease',
  kind: 'intent',
  noun: cardBlockNoun,
  roles: keepers,
  input: z.strictObject({
    id: Id,
    siteId: Id,
    size: z.int().refine((size) => cardBlockSizes.some((one) => one === size), { error: 'cardBlock.size' }),
  }),
  facts: z.object({ site: Site.nullable(), unused: z.int(), next: z.int().min(1) }),
  needs: (input) => ({ site: { noun: siteNoun, id: input.siteId } }),
  decide(block, { id, size }, { site, unused, next }, { actor, at }) {
    if (block) return refuse('cardBlock.exists')
    if (!site || !reaches(actor, { sideId: site.sideId, siteId: site.id })) return refuse('site.unknown', {}, 'siteId')
    if (unused + size > unusedNumbersAtMost)
      return refuse('cardBlock.enough', { unused, most: unusedNumbersAtMost }, 'size')
    const place = { sideId: site.sideId, siteId: site.id }
    const unusedNumber = { ...place, blockId: id, status: 'leased', cardId: null, reason: null } as const
    const leased = { id, ...place, first: next, size, leasedBy: actor.id, leasedAt: at }
    return accept([
      put(cardBlockNoun, leased),
      ...numbersOf(leased).map((number) =>
        put(cardNumberNoun, { ...unusedNumber, id: numberIdOf(number), number, changedBy: actor.id, changedAt: at }),
      ),
    ])
  },
})

/** Makes numbers void that were not used, as of spoiled or stolen blank cards, with the reason. They are never used again. */
export const voidNumbers = defineAction({
  name: 'cardBlock.void',
  kind: 'intent',
  noun: cardBlockNoun,
  roles: keepers,
  input: z.strictObject({ id: Id, numbers: z.array(CardNumberText).min(1).max(200), reason: requiredText(500) }),
  facts: z.object({ numbers: z.array(CardNumber) }),
  decide(block, input, { numbers }, { actor, at }) {
    if (!block || !reaches(actor, block)) return refuse('cardBlock.unknown')
    const named = new Set(input.numbers)
    const ours = numbers.filter(({ number, blockId }) => blockId === block.id && named.has(number))
    const strange = [...named].find((number) => !ours.some((one) => one.number === number))
    if (strange !== undefined) return refuse('cardNumber.notInBlock', { number: strange }, 'numbers')
    const spent = ours.find(({ status }) => status !== 'leased')
    if (spent)
      return refuse(
        spent.status === 'used' ? 'cardNumber.used' : 'cardNumber.void',
        { number: spent.number },
        'numbers',
      )
    const change = { status: 'void', reason: input.reason, changedBy: actor.id, changedAt: at } as const
    return accept(ours.map((number) => put(cardNumberNoun, { ...number, ...change })))
  },
})
