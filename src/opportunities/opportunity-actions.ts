import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { isPayable } from '../kernel/money.ts'
import { put } from '../kernel/record.ts'
import {
  isOfSide,
  Opportunity,
  OpportunityCycle,
  opportunityCycleNoun,
  opportunityEditors,
  opportunityNoun,
  Provider,
  providerNoun,
} from './opportunity.ts'

/** Adds somebody who offers training, work or school (ddr.md §1.10, service mapping). Refused at a place that is none. */
export const addProvider = defineAction({
  name: 'provider.add',
  kind: 'intent',
  noun: providerNoun,
  roles: opportunityEditors,
  input: Provider.pick({ id: true, name: true, kind: true, placeCode: true, contact: true }).strict(),
  facts: z.object({ placeKnown: z.boolean() }),
  decide(provider, input, { placeKnown }, { actor, at }) {
    if (provider) return refuse('provider.exists')
    if (!placeKnown) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
    const added = { sideId: actor.sideId, status: 'open', addedBy: actor.id, addedAt: at } as const
    return accept([put(providerNoun, { ...input, ...added })])
  },
})

/** Adds something to learn or to do, with where, for whom it is accessible, and what a seat costs. */
export const addOpportunity = defineAction({
  name: 'opportunity.add',
  kind: 'intent',
  noun: opportunityNoun,
  roles: opportunityEditors,
  input: Opportunity.pick({
    ...{ id: true, providerId: true, title: true, type: true, sector: true, placeCode: true },
    ...{ childcare: true, accessible: true, cost: true, currency: true },
  }).strict(),
  facts: z.object({ provider: Provider.nullable(), placeKnown: z.boolean() }),
  needs: ({ providerId }) => ({ provider: { noun: providerNoun, id: providerId } }),
  decide(opportunity, input, { provider, placeKnown }, { actor, at }) {
    if (opportunity) return refuse('opportunity.exists')
    if (!provider || !isOfSide(actor, provider) || provider.status === 'closed')
      return refuse('provider.unknown', {}, 'providerId')
    if (!placeKnown) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
    const { cost, currency } = input
    if ((cost === null) !== (currency === null)) return refuse('opportunity.currency', {}, 'currency')
    if (cost && currency && !isPayable(cost, currency)) return refuse('money.places', { currency }, 'cost')
    const added = { sideId: provider.sideId, status: 'open', addedBy: actor.id, addedAt: at } as const
    return accept([put(opportunityNoun, { ...input, ...added })])
  },
})

/** Ends an opportunity: nobody is sent there any more. Who is enrolled goes on. */
export const closeOpportunity = defineAction({
  name: 'opportunity.close',
  kind: 'intent',
  noun: opportunityNoun,
  roles: opportunityEditors,
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(opportunity, _input, _facts, { actor }) {
    if (!opportunity || !isOfSide(actor, opportunity)) return refuse('opportunity.unknown')
    if (opportunity.status === 'closed') return refuse('opportunity.closed')
    return accept([put(opportunityNoun, { ...opportunity, status: 'closed' })])
  },
})

/** Adds a round with its seats. Refused where it ends before it begins, and of what is closed. */
export const addCycle = defineAction({
  name: 'opportunityCycle.add',
  kind: 'intent',
  noun: opportunityCycleNoun,
  roles: opportunityEditors,
  input: OpportunityCycle.pick({ id: true, opportunityId: true, startsOn: true, endsOn: true, seats: true }).strict(),
  facts: z.object({ opportunity: Opportunity.nullable(), rounds: z.int() }),
  needs: ({ opportunityId }) => ({ opportunity: { noun: opportunityNoun, id: opportunityId } }),
  decide(cycle, input, { opportunity, rounds }, { actor, at }) {
    if (cycle) return refuse('opportunityCycle.exists')
    if (!opportunity || !isOfSide(actor, opportunity)) return refuse('opportunity.unknown', {}, 'opportunityId')
    if (opportunity.status === 'closed') return refuse('opportunity.closed')
    if (input.endsOn < input.startsOn) return refuse('opportunityCycle.reversed', {}, 'endsOn')
    const added = { sideId: opportunity.sideId, n: rounds + 1, taken: 0, status: 'open' } as const
    return accept([put(opportunityCycleNoun, { ...input, ...added, addedBy: actor.id, addedAt: at })])
  },
})

/** Changes the seats of a round; refused below those that are taken. */
export const changeSeats = defineAction({
  name: 'opportunityCycle.changeSeats',
  kind: 'intent',
  noun: opportunityCycleNoun,
  roles: opportunityEditors,
  input: OpportunityCycle.pick({ id: true, seats: true }).strict(),
  facts: noFacts,
  decide(cycle, { seats }, _facts, { actor }) {
    if (!cycle || !isOfSide(actor, cycle)) return refuse('opportunityCycle.unknown')
    if (cycle.status === 'closed') return refuse('opportunityCycle.closed')
    if (seats < cycle.taken) return refuse('opportunityCycle.taken', { count: cycle.taken }, 'seats')
    return accept([put(opportunityCycleNoun, { ...cycle, seats })])
  },
})

/** Closes a round: nobody is enrolled in it any more. */
export const closeCycle = defineAction({
  name: 'opportunityCycle.close',
  kind: 'intent',
  noun: opportunityCycleNoun,
  roles: opportunityEditors,
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(cycle, _input, _facts, { actor }) {
    if (!cycle || !isOfSide(actor, cycle)) return refuse('opportunityCycle.unknown')
    if (cycle.status === 'closed') return refuse('opportunityCycle.closed')
    return accept([put(opportunityCycleNoun, { ...cycle, status: 'closed' })])
  },
})
