import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { holds, reaches } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { gateMay, gateRoles, itemGates, TransferGate, transferGateNoun } from './gate.ts'
import { StateTransfer, stateTransferNoun, TransferItem, transferMay } from './transfer.ts'

/**
 * Answers one gate of a transfer, with evidence, by the office whose gate it is (R-TRF). Marking and inspection name every
 * weapon of the plan and pass only where each of them does; a number that cannot be read needs a new mark (ddr.md §1.6
 * “altered or erased marks: re-mark or destroy”). Nobody answers two gates of one transfer.
 */
export const answerGate = defineAction({
  name: 'transferGate.answer',
  kind: 'intent',
  noun: transferGateNoun,
  roles: ['screener', 'checkOfficer', 'armourer', 'director'],
  input: TransferGate.pick({
    ...{ id: true, transferId: true, gate: true, passed: true, basis: true, reference: true, evidence: true },
    ...{ validUntil: true, items: true },
  }).strict(),
  facts: z.object({
    transfer: StateTransfer.nullable(),
    programme: Programme.nullable(),
    states: z.array(TransferItem),
    gates: z.array(TransferGate),
  }),
  needs: (input) => ({ transfer: { noun: stateTransferNoun, id: input.transferId }, programme: programmeRef }),
  decide(gate, input, { transfer, programme, states, gates }, { actor, at, received }) {
    if (gate) return refuse('transferGate.exists')
    if (!transfer || !programme || !reaches(actor, transfer)) return refuse('transfer.unknown')
    if (!transferMay('answerGate', transfer)) return refuse('transfer.wrongStatus', { status: transfer.status })
    if (!holds(actor, gateRoles[input.gate])) return refuse('transferGate.otherOffice', {}, 'gate')
    if (gates.some((one) => one.gate !== input.gate && one.proposedBy === actor.id && one.status !== 'declined'))
      return refuse('transferGate.onePerson', {}, 'gate')
    if (gates.some((one) => one.gate === input.gate && one.status === 'answered')) return refuse('transferGate.waits')
    if (input.gate === 'dueDiligence' && input.passed && input.validUntil === null)
      return refuse('transferGate.validNeeded', {}, 'validUntil')
    if (input.validUntil !== null && input.validUntil < dayOf(received, programme.timeZone))
      return refuse('transferGate.validInPast', {}, 'validUntil')
    const wrong = itemFault(input, transfer, states)
    if (wrong) return wrong
    const { sideId, siteId } = transfer
    const answered = { status: 'answered', declinedFor: null, ...proposedBy({ id: actor.id, at }) } as const
    return accept([put(transferGateNoun, { ...input, sideId, siteId, ...answered })])
  },
})

/** What is wrong with the weapons of an answer: one missing, one too many, or a whole that is not what its parts are. */
function itemFault(
  { gate, passed, items }: Pick<TransferGate, 'gate' | 'passed' | 'items'>,
  transfer: StateTransfer,
  states: readonly TransferItem[],
): Refusal | undefined {
  if (!itemGates.has(gate)) return items.length === 0 ? undefined : refuse('transferGate.noItems', {}, 'items')
  const planned = new Set(transfer.items.map(({ weaponId }) => weaponId))
  const answered = new Set(items.map(({ weaponId }) => weaponId))
  const whole = items.length === planned.size && [...planned].every((weaponId) => answered.has(weaponId))
  if (!whole) return refuse('transferGate.everyItem', { count: planned.size }, 'items')
  if (passed !== items.every((item) => item.passed)) return refuse('transferGate.notTheSum', {}, 'passed')
  if (gate !== 'marking') return undefined
  const byId = new Map(states.map((state) => [state.weaponId, state]))
  const unmarked = items.find(
    (item) => item.passed && item.note === '' && byId.get(item.weaponId)?.legibility !== 'clear',
  )
  return unmarked && refuse('transferGate.markNeeded', { tag: byId.get(unmarked.weaponId)?.tag ?? '' }, 'items')
}

/** Signs the answer to a gate, as another than who gave it; an earlier answer to the same gate is kept and counts no more. */
export const signGate = defineAction({
  name: 'transferGate.sign',
  kind: 'intent',
  noun: transferGateNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  facts: z.object({ transfer: StateTransfer.nullable(), gates: z.array(TransferGate) }),
  needs: (_input, _actor, gate) => ({ transfer: gate ? { noun: stateTransferNoun, id: gate.transferId } : null }),
  decide(gate, _input, { transfer, gates }, { actor, at }) {
    if (!gate || !transfer || !reaches(actor, gate)) return refuse('transferGate.unknown')
    if (!gateMay('sign', gate)) return refuse('transferGate.wrongStatus', { status: gate.status })
    if (!transferMay('answerGate', transfer)) return refuse('transfer.wrongStatus', { status: transfer.status })
    const next = signed(gate, { id: actor.id, at })
    if (isRefusal(next)) return next
    const before = gates.filter((one) => one.gate === gate.gate && one.status === 'signed')
    return accept([
      ...before.map((one) => put(transferGateNoun, { ...one, status: 'replaced' as const })),
      put(transferGateNoun, { ...next, status: 'signed' }),
    ])
  },
})

/** Turns the answer to a gate down, with the reason, as another than who gave it; the office answers again. */
export const declineGate = defineAction({
  name: 'transferGate.decline',
  kind: 'intent',
  noun: transferGateNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: noFacts,
  decide(gate, { reason }, _facts, { actor, at }) {
    if (!gate || !reaches(actor, gate)) return refuse('transferGate.unknown')
    if (!gateMay('decline', gate)) return refuse('transferGate.wrongStatus', { status: gate.status })
    const next = signed(gate, { id: actor.id, at })
    return isRefusal(next)
      ? next
      : accept([put(transferGateNoun, { ...next, status: 'declined', declinedFor: reason })])
  },
})
