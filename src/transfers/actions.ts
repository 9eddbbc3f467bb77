import { z } from 'zod'
import { setDifference } from '../disposal/disposal.ts'
import { hash, hex, utf8 } from '../journal/bytes.ts'
import { canonicalJson } from '../journal/canonical.ts'
import { defineAction, noFacts } from '../kernel/action.ts'
import { printedNumber } from '../kernel/check-digit.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef, Site, siteNoun } from '../programme/programme.ts'
import { move } from '../weapons/actions.ts'
import { keptIn } from '../weapons/leaving.ts'
import { Weapon } from '../weapons/weapon.ts'
import { closedGates, TransferGate } from './gate.ts'
import { StateTransfer, stateTransferNoun, TransferItem, transferMay, transferMisfit } from './transfer.ts'

/**
 * Proposes to hand arms of one store to a body of the state. Refused for what is held as evidence, not traced, unsafe, of a
 * type that has to be destroyed, elsewhere, or in another plan (ddr.md §1.6; R-TRF).
 */
export const planTransfer = defineAction({
  name: 'transfer.plan',
  kind: 'intent',
  noun: stateTransferNoun,
  roles: ['armourer', 'director'],
  input: StateTransfer.pick({
    ...{ id: true, siteId: true, recipient: true, unit: true, legalBasis: true, plannedOn: true, placeCode: true },
    ...{ items: true },
  }).strict(),
  facts: z.object({ site: Site.nullable(), placeKnown: z.boolean(), states: z.array(TransferItem) }),
  needs: (input) => ({ site: { noun: siteNoun, id: input.siteId } }),
  decide(transfer, input, { site, placeKnown, states }, { actor, at }) {
    if (transfer) return refuse('transfer.exists')
    if (!site || !reaches(actor, { sideId: site.sideId, siteId: site.id })) return refuse('site.unknown', {}, 'siteId')
    if (!placeKnown) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
    const wrong = itemsMisfit(input.items, states, site.id)
    if (wrong) return wrong
    const proposal = { status: 'proposed', ...proposedBy({ id: actor.id, at }) } as const
    const open = {
      executedBy: null,
      executedAt: null,
      officialName: null,
      officialTitle: null,
      received: null,
    } as const
    const more = { receiptPhoto: null, cancelledFor: null, protocol: null } as const
    return accept([put(stateTransferNoun, { ...input, sideId: site.sideId, ...proposal, ...open, ...more })])
  },
})

/** The first weapon that may not be handed over, and why; or one that is named twice. */
function itemsMisfit(items: StateTransfer['items'], states: readonly TransferItem[], siteId: Id) {
  const byId = new Map(states.map((state) => [state.weaponId, state]))
  const seen = new Set<Id>()
  for (const { weaponId } of items) {
    const state = byId.get(weaponId)
    const tag = state?.tag ?? ''
    if (seen.has(weaponId)) return refuse('transfer.twice', { tag }, 'items')
    seen.add(weaponId)
    const why = transferMisfit(state, siteId)
    if (why) return refuse(why, { tag }, 'items')
  }
  return undefined
}

const gateFacts = z.object({
  programme: Programme.nullable(),
  states: z.array(TransferItem),
  gates: z.array(TransferGate),
})

/** Signs the plan, as another than who proposed it, once all four gates are open that day. */
export const signTransfer = defineAction({
  name: 'transfer.sign',
  kind: 'intent',
  noun: stateTransferNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  facts: gateFacts,
  needs: () => ({ programme: programmeRef }),
  decide(transfer, _input, { programme, states, gates }, { actor, at, received }) {
    if (!transfer || !programme || !reaches(actor, transfer)) return refuse('transfer.unknown')
    if (!transferMay('sign', transfer)) return refuse('transfer.wrongStatus', { status: transfer.status })
    const [closed] = closedGates(gates, dayOf(received, programme.timeZone))
    if (closed) return refuse('transfer.gateClosed', { gate: closed })
    const wrong = itemsMisfit(transfer.items, states, transfer.siteId)
    if (wrong) return wrong
    const next = signed(transfer, { id: actor.id, at })
    return isRefusal(next) ? next : accept([put(stateTransferNoun, { ...next, status: 'signed' })])
  },
})

/**
 * Records that the arms were handed over: exactly those of the plan, to the tag, behind gates that are still open, to an
 * official who signed for them. Each is now in the hands of the state and never moves again. Issues the protocol, whose
 * statement is a leaf of the journal.
 */
export const executeTransfer = defineAction({
  name: 'transfer.execute',
  kind: 'intent',
  noun: stateTransferNoun,
  roles: ['armourer', 'director'],
  input: z.strictObject({
    id: Id,
    handed: z.array(z.string().max(40)).min(1).max(10_000),
    officialName: requiredText(120),
    officialTitle: requiredText(120),
    received: requiredText(1000),
    receiptPhoto: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  facts: gateFacts.extend({
    weapons: z.array(Weapon),
    site: Site.nullable(),
    earlier: z.int(),
    photosKnown: z.boolean(),
  }),
  needs: (_input, _actor, transfer) => ({
    programme: programmeRef,
    site: transfer ? { noun: siteNoun, id: transfer.siteId } : null,
  }),
  decide(transfer, { id: _, handed, ...receipt }, facts, context) {
    const { programme, states, gates, weapons, site } = facts
    const { actor, at, received, actionId } = context
    if (!transfer || !site || !programme || !reaches(actor, transfer)) return refuse('transfer.unknown')
    if (!transferMay('execute', transfer)) return refuse('transfer.wrongStatus', { status: transfer.status })
    const [closed] = closedGates(gates, dayOf(received, programme.timeZone))
    if (closed) return refuse('transfer.gateClosed', { gate: closed })
    const wrong = itemsMisfit(transfer.items, states, transfer.siteId)
    if (wrong) return wrong
    const kept = keptIn(states.map(({ storeBar }) => storeBar))
    if (kept) return kept
    const { extra, left } = setDifference(
      states.map(({ tag }) => tag),
      handed,
    )
    if (extra[0] !== undefined) return refuse('transfer.notPlanned', { tag: extra[0] }, 'handed')
    if (left[0] !== undefined) return refuse('transfer.notHanded', { tag: left[0], count: left.length }, 'handed')
    if (!facts.photosKnown) return refuse('transfer.photoUnknown', {}, 'receiptPhoto')
    const protocol = printedNumber(`S-${site.code}`, facts.earlier + 1)
    const done = { status: 'executed', executedBy: actor.id, executedAt: at, protocol, ...receipt } as const
    const gone = { status: 'transferred', siteId: transfer.siteId, seal: null, sentBy: null, sentFrom: null } as const
    const next = { ...transfer, ...done }
    return accept(
      [
        put(stateTransferNoun, next),
        ...weapons.flatMap((weapon) => move(weapon, `transferred:${transfer.id}`, gone, null, context)),
      ],
      [{ id: derivedId(actionId, 'protocol'), statement: statementOf(next, states, protocol, at) }],
    )
  },
})

/** What the protocol states; the hash of every tag and serial in order, so that nobody can add to it. */
function statementOf(transfer: StateTransfer, states: readonly TransferItem[], number: string, at: string) {
  const { recipient, unit, officialName, officialTitle, placeCode: place } = transfer
  const items = canonicalJson(states.map(({ tag, serial, class: kind }) => [tag, serial ?? '', kind]))
  return {
    kind: 'transferProtocol',
    ...{ number, at, place, count: states.length },
    recipient: [recipient, unit].filter((part) => part !== '').join(', '),
    official: `${officialName}, ${officialTitle}`,
    items: hex(hash(utf8(items))),
  }
}

/** Calls a transfer off, with the reason; its weapons stay where they are. */
export const cancelTransfer = defineAction({
  name: 'transfer.cancel',
  kind: 'intent',
  noun: stateTransferNoun,
  roles: ['armourer', 'director'],
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: noFacts,
  decide(transfer, { reason }, _facts, { actor }) {
    if (!transfer || !reaches(actor, transfer)) return refuse('transfer.unknown')
    if (!transferMay('cancel', transfer)) return refuse('transfer.wrongStatus', { status: transfer.status })
    return accept([put(stateTransferNoun, { ...transfer, status: 'cancelled', cancelledFor: reason })])
  },
})
