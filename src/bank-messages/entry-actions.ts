import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { Currency } from '../kernel/money.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { accountNoun, MoneyAccount } from '../ledger/account.ts'
import { moneyEntry, transfer } from '../ledger/entry.ts'
import { secondSigners } from '../ledger/readers.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { type BankEntry, bankEntryNoun, explainable, movedMoney } from './bank-entry.ts'

/** The entry within the actor’s reach that nobody knew, where its explanation stands so; or why not. */
function stepOn(entry: BankEntry | undefined, standing: BankEntry['resolution'], actor: Actor): BankEntry | Refusal {
  if (!entry || !reaches(actor, { ...entry, siteId: null })) return refuse('bankEntry.unknown')
  if (!explainable.includes(entry.outcome)) return refuse('bankEntry.known')
  return entry.resolution === standing ? entry : refuse('bankEntry.notNow')
}

/**
 * Says what an entry is that fits no payment, and against which account it is booked: charges against a budget line, a donor’s
 * receipt, or suspense until more is known (ddr.md §10.4). Nothing is booked before another person signs.
 */
export const explainBankEntry = defineAction({
  name: 'bankEntry.explain',
  kind: 'intent',
  noun: bankEntryNoun,
  roles: ['accountant'],
  input: z.strictObject({ id: Id, againstId: Id.nullable(), explanation: requiredText(1000) }),
  facts: z.object({ against: MoneyAccount.nullable() }),
  needs: ({ againstId }) => ({ against: againstId === null ? null : { noun: accountNoun, id: againstId } }),
  decide(entry, { againstId, explanation }, { against }, { actor, at }) {
    const found = stepOn(entry, 'none', actor)
    if (isRefusal(found)) return found
    if (movedMoney(found)) {
      const fits = against?.sideId === found.sideId && against.currency === found.currency
      if (!fits || against.id === found.accountId) return refuse('bankEntry.against', {}, 'againstId')
    } else if (againstId !== null) return refuse('bankEntry.nothingMoved', {}, 'againstId')
    const proposed = { proposedBy: actor.id, proposedAt: at, resolution: 'proposed' } as const
    return accept([put(bankEntryNoun, { ...found, againstId, explanation, ...proposed })])
  },
})

/** Signs what another explained (R-SOD), which books it where money moved. */
export const signBankEntry = defineAction({
  name: 'bankEntry.sign',
  kind: 'intent',
  noun: bankEntryNoun,
  roles: secondSigners,
  input: z.strictObject({ id: Id }),
  facts: z.object({
    programme: Programme.nullable(),
    account: MoneyAccount.nullable(),
    against: MoneyAccount.nullable(),
  }),
  needs: (_input, _actor, entry) => ({
    programme: programmeRef,
    account: entry ? { noun: accountNoun, id: entry.accountId } : null,
    against: entry?.againstId ? { noun: accountNoun, id: entry.againstId } : null,
  }),
  decide(entry, { id }, { programme, account, against }, { actor, at, received }) {
    const found = stepOn(entry, 'proposed', actor)
    if (isRefusal(found)) return found
    if (found.proposedBy === actor.id) return refuse('signature.twoPersonRule')
    const resolved = put(bankEntryNoun, { ...found, resolution: 'resolved', signedBy: actor.id, signedAt: at })
    if (!movedMoney(found)) return accept([resolved])
    if (!programme || !account || !against) return refuse('moneyAccount.unknown')
    const { sideId, amount, direction, explanation } = found
    const [from, to] = direction === 'debit' ? [account, against] : [against, account]
    const said = { note: (explanation ?? '').slice(0, 500), recordedBy: actor.id, recordedAt: at }
    const head = {
      ...{ id: derivedId(id, 'explained'), sideId, currency: Currency.parse(found.currency), causeId: id, ...said },
      cause: against.kind === 'suspense' ? 'bankUnknown' : 'bankExplained',
      day: found.day ?? dayOf(received, programme.timeZone),
    } as const
    const writes = moneyEntry(head, transfer(from, to, amount))
    return isRefusal(writes) ? writes : accept([resolved, ...writes])
  },
})

/** Gives an explanation back, so that it is explained anew; never by who gave it. */
export const turnDownBankEntry = defineAction({
  name: 'bankEntry.turnDown',
  kind: 'intent',
  noun: bankEntryNoun,
  roles: secondSigners,
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: noFacts,
  decide(entry, _input, _facts, { actor }) {
    const found = stepOn(entry, 'proposed', actor)
    if (isRefusal(found)) return found
    if (found.proposedBy === actor.id) return refuse('signature.twoPersonRule')
    const open = { againstId: null, explanation: null, proposedBy: null, proposedAt: null, resolution: 'none' } as const
    return accept([put(bankEntryNoun, { ...found, ...open })])
  },
})
