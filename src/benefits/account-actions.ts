import { isValidIBAN } from 'ibantools'
import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, acceptWithFlags, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { plainText } from '../kernel/texts.ts'
import { Person, personNoun } from '../people/person.ts'
import { isTransferred } from '../people/transfer.ts'
import { accountNumber, Channel, isWallet, PayeeAccount, payeeAccountNoun } from './payee-account.ts'

/** What is wrong with a number for its channel; undefined where nothing is. */
function wrongNumber(channel: Channel, number: string): string | undefined {
  if (channel === 'cashDesk') return number === '' ? undefined : 'payeeAccount.noNumber'
  if (channel === 'bank') return isValidIBAN(accountNumber(number)) ? undefined : 'payeeAccount.iban'
  return isWallet(accountNumber(number)) ? undefined : 'payeeAccount.wallet'
}

/**
 * Proposes where somebody is to be paid (R-DUP3). A number whose check digits are wrong is refused. One that another person has is
 * recorded and flagged, and nobody is paid there; one that a linked registration has already is refused.
 */
export const proposeAccount = defineAction({
  name: 'payeeAccount.propose',
  kind: 'intent',
  noun: payeeAccountNoun,
  roles: ['benefitsOfficer', 'caseworker'],
  input: z.strictObject({ id: Id, personId: Id, channel: Channel, number: plainText(40) }),
  sealed: ['number'],
  sealedUnder: (input) => input.personId,
  facts: z.object({
    ...{ person: Person.nullable(), sealedNumber: z.string().nullable(), fingerprint: z.string() },
    /** Whether the number is an account of somebody else, or of a registration that is linked with this one. */
    ...{ sharedWithOther: z.boolean(), known: z.boolean() },
  }),
  needs: ({ personId }) => ({ person: { noun: personNoun, id: personId } }),
  decide(account, { id, personId, channel, number }, facts, { actor, at }) {
    const { person, sealedNumber, fingerprint, sharedWithOther, known } = facts
    if (account) return refuse('payeeAccount.exists')
    if (!person || !reaches(actor, person)) return refuse('person.unknown', {}, 'personId')
    if (isTransferred(person)) return refuse('person.transferred')
    if (person.erasedAt !== null) return refuse('subject.erased')
    const wrong = wrongNumber(channel, number)
    if (wrong !== undefined) return refuse(wrong, {}, 'number')
    if (known) return refuse('payeeAccount.known', {}, 'number')
    const { sideId, siteId } = person
    const tail = accountNumber(number).slice(-4)
    const proposed = {
      ...{ id, sideId, siteId, personId, channel, sealed: sealedNumber, fingerprint, tail },
      ...{ proposedBy: actor.id, proposedAt: at, answeredBy: null, answeredAt: null },
    }
    return sharedWithOther
      ? acceptWithFlags(
          [{ code: 'payeeAccount.shared', facts: {} }],
          [put(payeeAccountNoun, { ...proposed, status: 'shared' })],
        )
      : accept([put(payeeAccountNoun, { ...proposed, status: 'proposed' })])
  },
})

const answering = {
  kind: 'intent',
  noun: payeeAccountNoun,
  roles: ['benefitsOfficer', 'siteManager', 'director'],
  input: z.strictObject({ id: Id }),
} as const

/**
 * Confirms an account after seeing the paper of the bank or calling the wallet: never who proposed it. The account before is closed,
 * so that one person has one (R-DUP3).
 */
export const confirmAccount = defineAction({
  ...answering,
  name: 'payeeAccount.confirm',
  facts: z.object({ former: PayeeAccount.nullable() }),
  decide(account, _input, { former }, { actor, at }) {
    if (!account || !reaches(actor, account)) return refuse('payeeAccount.unknown')
    if (account.status !== 'proposed') return refuse('payeeAccount.answered')
    if (account.proposedBy === actor.id) return refuse('signature.twoPersonRule')
    const answered = { answeredBy: actor.id, answeredAt: at }
    return accept([
      ...(former ? [put(payeeAccountNoun, { ...former, status: 'closed' })] : []),
      put(payeeAccountNoun, { ...account, ...answered, status: 'confirmed' }),
    ])
  },
})

/** Does not confirm an account, or closes it: nothing is paid there any more. */
export const closeAccount = defineAction({
  ...answering,
  name: 'payeeAccount.close',
  facts: z.object({}),
  decide(account, _input, _facts, { actor, at }) {
    if (!account || !reaches(actor, account)) return refuse('payeeAccount.unknown')
    if (account.status === 'closed' || account.status === 'turnedDown') return refuse('payeeAccount.answered')
    const status = account.status === 'confirmed' ? 'closed' : 'turnedDown'
    return accept([put(payeeAccountNoun, { ...account, status, answeredBy: actor.id, answeredAt: at })])
  },
})
