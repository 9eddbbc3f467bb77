import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, acceptWithFlags, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { Amount, compareAmounts, isNothing, isPayable, writtenAmount } from '../kernel/money.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, holds, reaches } from '../kernel/roles.ts'
import { plainText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { accountNoun, MoneyAccount } from './account.ts'
import { CashMove, cashMoveMay, cashMoveNoun } from './cash-move.ts'
import { moneyEntry, transfer } from './entry.ts'

/** Cash that goes to a desk is the accountant’s to hand over and the cashier’s to receive; what comes back, the other way round. */
const handsOver = { advance: 'accountant', return: 'cashier' } as const
const receives = { advance: 'cashier', return: 'accountant' } as const

const isOwnDesk = (actor: Actor, desk: MoneyAccount) => actor.roles.includes('accountant') || reaches(actor, desk)

/**
 * Says that cash left for the desk of a site, or left it for the bank, and how much was counted (ddr.md §1.9). Until it is received
 * it is under way: on no desk, and off the account that it left. Refused beyond what is there.
 */
export const handOverCash = defineAction({
  name: 'cashMove.handOver',
  kind: 'intent',
  noun: cashMoveNoun,
  roles: ['accountant', 'cashier'],
  input: z.strictObject({
    ...CashMove.pick({ id: true, direction: true }).shape,
    // A cashier sees no bank account: what comes back goes where the desk was last filled from.
    ...{ bankId: Id.nullable(), deskId: Id, amount: Amount, note: plainText(500) },
  }),
  facts: z.object({
    programme: Programme.nullable(),
    bank: MoneyAccount.nullable(),
    desk: MoneyAccount.nullable(),
    filledFrom: MoneyAccount.nullable(),
    transit: MoneyAccount.nullable(),
  }),
  needs: ({ bankId, deskId }) => ({
    programme: programmeRef,
    bank: bankId === null ? null : { noun: accountNoun, id: bankId },
    desk: { noun: accountNoun, id: deskId },
  }),
  decide(move, { id, direction, amount, note }, { programme, desk, transit, ...banks }, { actor, at, received }) {
    if (move || !programme) return refuse('cashMove.exists')
    if (!holds(actor, [handsOver[direction]])) return refuse('cashMove.notYours')
    if (desk?.kind !== 'cashDesk' || desk.siteId === null || desk.sideId !== actor.sideId || !isOwnDesk(actor, desk))
      return refuse('moneyAccount.unknown', {}, 'deskId')
    const bank = banks.bank ?? (direction === 'return' ? banks.filledFrom : null)
    if (bank?.kind !== 'bank' || bank.sideId !== desk.sideId) return refuse('moneyAccount.unknown', {}, 'bankId')
    if (!transit || transit.currency !== desk.currency) return refuse('cashMove.noTransit')
    const { sideId, siteId, currency } = desk
    const [from, to] = direction === 'advance' ? [bank, desk] : [desk, bank]
    if (to.closedAt !== null) return refuse('moneyAccount.closed', { account: to.name })
    const cause = direction === 'advance' ? 'cashAdvance' : 'cashReturn'
    const said = { day: dayOf(received, programme.timeZone), note, recordedBy: actor.id, recordedAt: at }
    const head = { id: derivedId(id, 'handed over'), sideId, currency, cause, causeId: id, ...said } as const
    const writes = moneyEntry(head, transfer(from, transit, amount))
    if (isRefusal(writes)) return writes
    const nobody = { received: null, receivedBy: null, receivedAt: null }
    const counted = { handedOver: writtenAmount(amount, currency), handedOverBy: actor.id, handedOverAt: at, note }
    const way = { fromId: from.id, toId: to.id, transitId: transit.id, status: 'underWay' } as const
    return accept([
      put(cashMoveNoun, { id, sideId, siteId, direction, currency, ...way, ...counted, ...nobody }),
      ...writes,
    ])
  },
})

/**
 * Says how much cash arrived, counted by somebody else than who handed it over (R-SOD). A fact: where the counts differ it stands,
 * is flagged, and what is missing or too much stays in suspense until it is explained.
 */
export const receiveCash = defineAction({
  name: 'cashMove.receive',
  kind: 'fact',
  noun: cashMoveNoun,
  roles: ['accountant', 'cashier'],
  input: z.strictObject({ id: Id, amount: Amount }),
  facts: z.object({
    programme: Programme.nullable(),
    to: MoneyAccount.nullable(),
    transit: MoneyAccount.nullable(),
  }),
  needs: (_input, _actor, move) => ({
    programme: programmeRef,
    to: move ? { noun: accountNoun, id: move.toId } : null,
    transit: move ? { noun: accountNoun, id: move.transitId } : null,
  }),
  decide(move, { id, amount }, { programme, to, transit }, { actor, at, received }) {
    if (!move || !programme || !to || !transit || !reaches(actor, move)) return refuse('cashMove.unknown')
    if (!cashMoveMay('receive', move)) return refuse('cashMove.received')
    if (!holds(actor, [receives[move.direction]])) return refuse('cashMove.notYours')
    if (move.handedOverBy === actor.id) return refuse('signature.twoPersonRule')
    const { sideId, currency, note } = move
    if (!isPayable(amount, currency)) return refuse('money.places', { currency }, 'amount')
    const said = { day: dayOf(received, programme.timeZone), note, recordedBy: actor.id, recordedAt: at }
    const head = {
      id: derivedId(id, 'received'),
      sideId,
      currency,
      cause: 'cashReceived',
      causeId: id,
      ...said,
    } as const
    // Nothing arrived: nothing is booked, and all of it stays in suspense.
    const writes = isNothing(amount) ? [] : moneyEntry(head, transfer(transit, to, amount))
    if (isRefusal(writes)) return writes
    const counted = { received: writtenAmount(amount, currency), receivedBy: actor.id, receivedAt: at }
    const records = [put(cashMoveNoun, { ...move, ...counted, status: 'received' }), ...writes]
    if (compareAmounts(amount, move.handedOver) === 0) return accept(records)
    const counts = { handedOver: move.handedOver, received: counted.received, currency }
    return acceptWithFlags([{ code: 'cashMove.counts', facts: counts }], records)
  },
})
