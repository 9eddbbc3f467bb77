import { isValidIBAN } from 'ibantools'
import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { isNothing, sumOf } from '../kernel/money.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { plainText } from '../kernel/texts.ts'
import { Site, siteNoun } from '../programme/programme.ts'
import { accountNoun, MoneyAccount, oneOfAKind } from './account.ts'

const openInput = z.strictObject({
  ...MoneyAccount.pick({ id: true, kind: true, name: true, currency: true, siteId: true, donorId: true }).shape,
  reference: plainText(60).nullable(),
  iban: plainText(42).nullable(),
})
type Opened = z.output<typeof openInput>

/** An IBAN as banks store it: capitals, no spaces; null where there is none. */
const electronic = (iban: string | null) => iban?.replace(/\s/gu, '').toUpperCase() || null

/** What the kind of an account asks for, and does not have. */
function misfitOf(input: Opened, donor: MoneyAccount | null, site: Site | null, sideId: Id): Refusal | undefined {
  const iban = electronic(input.iban)
  if ((input.kind === 'cashDesk') !== (site !== null)) return refuse('moneyAccount.site', {}, 'siteId')
  if (site && site.sideId !== sideId) return refuse('moneyAccount.site', {}, 'siteId')
  if ((input.kind === 'bank') !== (iban !== null)) return refuse('moneyAccount.iban', {}, 'iban')
  if (iban !== null && !isValidIBAN(iban)) return refuse('moneyAccount.iban', {}, 'iban')
  if (input.kind !== 'budgetLine')
    return input.donorId === null ? undefined : refuse('moneyAccount.donor', {}, 'donorId')
  const fits = donor?.kind === 'donor' && donor.sideId === sideId && donor.closedAt === null
  return fits && donor.currency === input.currency ? undefined : refuse('moneyAccount.donor', {}, 'donorId')
}

/**
 * Opens an account of the side’s books (ddr.md §1.9; trust.md §C). Refuses a cash desk without a site, a bank account without an
 * IBAN whose check digits fit (ISO 13616), a budget line without the donor who feeds it, and a second account where there is one
 * of a kind in each currency.
 */
export const openAccount = defineAction({
  name: 'moneyAccount.open',
  kind: 'intent',
  noun: accountNoun,
  roles: ['accountant'],
  input: openInput,
  facts: z.object({ donor: MoneyAccount.nullable(), site: Site.nullable(), alike: z.boolean() }),
  needs: ({ donorId, siteId }) => ({
    donor: donorId === null ? null : { noun: accountNoun, id: donorId },
    site: siteId === null ? null : { noun: siteNoun, id: siteId },
  }),
  decide(account, input, { donor, site, alike }, { actor, at }) {
    if (account) return refuse('moneyAccount.exists')
    const misfit = misfitOf(input, donor, site, actor.sideId)
    if (misfit) return misfit
    if (alike) return refuse('moneyAccount.alike', {}, oneOfAKind.includes(input.kind) ? 'kind' : 'name')
    return accept([
      put(accountNoun, {
        ...{ ...input, iban: electronic(input.iban), reference: input.reference || null },
        ...{ sideId: actor.sideId, balance: sumOf([], input.currency), lines: 0 },
        ...{ openedBy: actor.id, openedAt: at, closedBy: null, closedAt: null },
      }),
    ])
  },
})

/** Closes an account for good; refused while anything is on it. */
export const closeAccount = defineAction({
  name: 'moneyAccount.close',
  kind: 'intent',
  noun: accountNoun,
  roles: ['accountant'],
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(account, _input, _facts, { actor, at }) {
    if (!account || !reaches(actor, { ...account, siteId: null })) return refuse('moneyAccount.unknown')
    if (account.closedAt !== null) return refuse('moneyAccount.closed', { account: account.name })
    if (!isNothing(account.balance)) return refuse('moneyAccount.notEmpty')
    return accept([put(accountNoun, { ...account, closedBy: actor.id, closedAt: at })])
  },
})
