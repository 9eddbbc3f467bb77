import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { Amount } from '../kernel/money.ts'
import { isRefusal } from '../kernel/review.ts'
import { plainText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { type AccountKind, accountNoun, MoneyAccount } from './account.ts'
import { entryNoun, moneyEntry, transfer } from './entry.ts'

/** Whether it is an account of this kind in the books of this side. */
function isA(kind: AccountKind, account: MoneyAccount | null, sideId: Id): account is MoneyAccount {
  return account?.kind === kind && account.sideId === sideId
}

/**
 * Records what a donor paid into a bank account (ddr.md §1.9): it is there, and it is the donor’s until it is allotted. The day is
 * the bank’s day of value; refused where it has not come.
 */
export const recordReceipt = defineAction({
  name: 'moneyEntry.receive',
  kind: 'intent',
  noun: entryNoun,
  roles: ['accountant'],
  input: z.strictObject({ id: Id, bankId: Id, donorId: Id, amount: Amount, day: Day, note: plainText(500) }),
  facts: z.object({
    programme: Programme.nullable(),
    bank: MoneyAccount.nullable(),
    donor: MoneyAccount.nullable(),
  }),
  needs: ({ bankId, donorId }) => ({
    programme: programmeRef,
    bank: { noun: accountNoun, id: bankId },
    donor: { noun: accountNoun, id: donorId },
  }),
  decide(entry, { id, amount, day, note }, { programme, bank, donor }, { actor, at, received }) {
    if (entry || !programme) return refuse('moneyEntry.exists')
    const { sideId } = actor
    if (!isA('bank', bank, sideId)) return refuse('moneyAccount.unknown', {}, 'bankId')
    if (!isA('donor', donor, sideId)) return refuse('moneyAccount.unknown', {}, 'donorId')
    if (day > dayOf(received, programme.timeZone)) return refuse('moneyEntry.future', {}, 'day')
    const said = { note, recordedBy: actor.id, recordedAt: at }
    const head = { id, sideId, day, currency: bank.currency, cause: 'receipt', causeId: id, ...said } as const
    const writes = moneyEntry(head, transfer(donor, bank, amount))
    return isRefusal(writes) ? writes : accept(writes)
  },
})

/** Gives a budget line a part of what its donor paid; refused beyond what is left of it, and out of another donor’s money. */
export const allot = defineAction({
  name: 'moneyEntry.allot',
  kind: 'intent',
  noun: entryNoun,
  roles: ['accountant'],
  input: z.strictObject({ id: Id, donorId: Id, budgetLineId: Id, amount: Amount, note: plainText(500) }),
  facts: z.object({
    programme: Programme.nullable(),
    donor: MoneyAccount.nullable(),
    budgetLine: MoneyAccount.nullable(),
  }),
  needs: ({ donorId, budgetLineId }) => ({
    programme: programmeRef,
    donor: { noun: accountNoun, id: donorId },
    budgetLine: { noun: accountNoun, id: budgetLineId },
  }),
  decide(entry, { id, amount, note }, { programme, donor, budgetLine }, { actor, at, received }) {
    if (entry || !programme) return refuse('moneyEntry.exists')
    const { sideId } = actor
    if (!isA('donor', donor, sideId)) return refuse('moneyAccount.unknown', {}, 'donorId')
    if (!isA('budgetLine', budgetLine, sideId)) return refuse('moneyAccount.unknown', {}, 'budgetLineId')
    if (budgetLine.donorId !== donor.id) return refuse('moneyEntry.otherDonor', {}, 'budgetLineId')
    const said = { day: dayOf(received, programme.timeZone), note, recordedBy: actor.id, recordedAt: at }
    const head = { id, sideId, currency: donor.currency, cause: 'allotment', causeId: id, ...said } as const
    const writes = moneyEntry(head, transfer(budgetLine, donor, amount))
    return isRefusal(writes) ? writes : accept(writes)
  },
})
