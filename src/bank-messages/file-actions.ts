import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { accountNoun, MoneyAccount } from '../ledger/account.ts'
import { bankEntryId, bankEntryNoun } from './bank-entry.ts'
import { BankFile, bankFileId, bankFileNoun } from './bank-file.ts'
import { OrderedPayment, reconcile } from './reconcile.ts'
import { SaidEntry } from './said-entry.ts'

/**
 * Records that a file of a bank came, of one of the side’s bank accounts (ddr.md §10.4). Refused a second time: what is in a file
 * happens once, however often it is read.
 */
export const recordBankFile = defineAction({
  name: 'bankFile.record',
  kind: 'intent',
  noun: bankFileNoun,
  roles: ['accountant'],
  input: BankFile.pick({
    id: true,
    accountId: true,
    sha256: true,
    message: true,
    messageId: true,
    entries: true,
  }).extend({ iban: z.string().nullable() }),
  facts: z.object({ account: MoneyAccount.nullable() }),
  needs: ({ accountId }) => ({ account: { noun: accountNoun, id: accountId } }),
  decide(file, { iban, ...input }, { account }, { actor, at }) {
    if (file) return refuse('bankFile.twice')
    if (account?.kind !== 'bank' || account.sideId !== actor.sideId)
      return refuse('moneyAccount.unknown', {}, 'accountId')
    if (account.closedAt !== null) return refuse('moneyAccount.closed', { account: account.name })
    if (iban !== null && iban !== account.iban) return refuse('bankFile.otherAccount')
    if (input.id !== bankFileId(account.id, input.sha256)) return refuse('bankFile.unknown')
    const { sideId } = account
    return accept([put(bankFileNoun, { ...input, sideId, taken: 0, sentBy: actor.id, sentAt: at })])
  },
})

/** So many entries are taken in at once, that others get their turn between. */
export const entriesAtOnce = 500

/**
 * Takes in the next entries of a file and says where each ends (R-PAY1). A fact: what a bank says it did is kept whatever it is, and
 * what fits no payment is kept as unknown until two people explained it.
 */
export const takeBankEntries = defineAction({
  name: 'bankFile.take',
  kind: 'fact',
  noun: bankFileNoun,
  roles: ['accountant'],
  input: z.strictObject({ id: BankFile.shape.id, said: z.array(SaidEntry).min(1).max(entriesAtOnce) }),
  facts: z.object({ ordered: z.array(OrderedPayment) }),
  decide(file, { id, said }, { ordered }, { actor }) {
    if (!file || !reaches(actor, { ...file, siteId: null })) return refuse('bankFile.unknown')
    const taken = file.taken + said.length
    const goesOn = said.every(({ position }, i) => position === file.taken + i + 1)
    if (!goesOn || taken > file.entries) return refuse('bankFile.notNext')
    const { reconciled } = reconcile(said, ordered)
    const { sideId, accountId } = file
    const unsaid = {
      againstId: null,
      explanation: null,
      proposedBy: null,
      proposedAt: null,
      signedBy: null,
      signedAt: null,
    }
    const entries = said.flatMap((entry) => {
      // A status of a whole order is one entry, though it ends in each of its payments.
      const ends = reconciled.filter((one) => one.entry === entry)
      const [end] = ends
      if (!end) return []
      const paymentId = ends.length === 1 ? end.paymentId : null
      const outcome = { outcome: end.outcome, reason: end.reason, paymentId, resolution: 'none' } as const
      const of = { id: bankEntryId(id, entry.position), sideId, fileId: id, accountId }
      return [put(bankEntryNoun, { ...of, ...entry, ...outcome, ...unsaid })]
    })
    return accept([put(bankFileNoun, { ...file, taken }), ...entries])
  },
})
