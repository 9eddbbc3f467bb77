import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { holds, reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { HeldSettlement, heldSettlementNoun } from './station.ts'

/** What is known of a held entry, without what was typed. */
export const HeldFacts = HeldSettlement.pick({
  ...{ stationId: true, epoch: true, seq: true, sideId: true, siteId: true, authorId: true },
}).extend({
  /** Whether it says that something happened; so is taken what names no action that we know. */
  fact: z.boolean(),
  /** Whether the act stands in the journal by now. */
  done: z.boolean(),
  /** Whether an earlier entry of the same log about the same subject is held too. */
  behind: z.boolean(),
})
export type HeldFacts = z.infer<typeof HeldFacts>

/**
 * Takes a held entry in: says who let the act be done after all. The act itself is done before, in the name of its author; refuses
 * where it is not, and what waits behind another held entry.
 */
export const takeHeldIn = defineAction({
  name: 'heldEntry.takeIn',
  kind: 'intent',
  noun: heldSettlementNoun,
  roles: ['siteManager', 'administrator', 'director'],
  input: z.strictObject({ id: Id }),
  facts: z.strictObject({ entry: HeldFacts.nullable() }),
  decide(settlement, { id }, { entry }, { actor, at }) {
    if (settlement) return refuse('heldEntry.settled')
    if (!entry || !reaches(actor, entry)) return refuse('heldEntry.unknown')
    if (entry.behind) return refuse('heldEntry.behind')
    if (!entry.done) return refuse('heldEntry.notDone')
    const { stationId, epoch, seq, sideId, siteId, authorId } = entry
    const what = { id, stationId, epoch, seq, sideId, siteId, authorId }
    return accept([
      put(heldSettlementNoun, { ...what, kind: 'takenIn', reason: '', settledBy: actor.id, settledAt: at }),
    ])
  },
})

/**
 * Sets a held entry aside, with the reason: it is not done. What says that something happened is set aside by a director, and
 * nothing by its own author. Refuses what was done by now.
 */
export const setHeldAside = defineAction({
  name: 'heldEntry.setAside',
  kind: 'intent',
  noun: heldSettlementNoun,
  roles: ['siteManager', 'administrator', 'director'],
  input: z.strictObject({ id: Id, reason: requiredText(500) }),
  facts: z.strictObject({ entry: HeldFacts.nullable() }),
  decide(settlement, { id, reason }, { entry }, { actor, at }) {
    if (settlement) return refuse('heldEntry.settled')
    if (!entry || !reaches(actor, entry)) return refuse('heldEntry.unknown')
    if (entry.authorId === actor.id) return refuse('heldEntry.ownAct')
    if (entry.fact && !holds(actor, ['director'])) return refuse('heldEntry.directorAlone')
    if (entry.done) return refuse('heldEntry.doneByNow')
    if (entry.behind) return refuse('heldEntry.behind')
    const { stationId, epoch, seq, sideId, siteId, authorId } = entry
    const what = { id, stationId, epoch, seq, sideId, siteId, authorId }
    return accept([put(heldSettlementNoun, { ...what, kind: 'setAside', reason, settledBy: actor.id, settledAt: at })])
  },
})
