import { readNumber } from '../kernel/check-digit.ts'
import type { Day, Instant } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { linked } from '../people/linked.ts'
import { readStanding } from '../people/store.ts'
import { todayHere } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { sealField } from '../server/sealed-field.ts'
import type { Sealer } from '../server/sealer.ts'
import { versionLookups } from '../server/version-lookups.ts'
import { benefitRuleNoun } from './benefit-rule.ts'
import { accountNumber, type PayeeAccount, payeeAccountNoun } from './payee-account.ts'

const versions = versionLookups(benefitRuleNoun, 'support')

/** When somebody left a site last, by the day of the programme; whether they were found ineligible; whether they have this support. */
async function grantFacts(tx: Tx, personId: unknown, ruleId: unknown) {
  const { rows } = await tx.query<{ left_on: string | null; ineligible: boolean; already: boolean }>(
    `${linked} select
       (select max(v.left_at at time zone (select time_zone from programmes))::date::text from site_visits v
         join registration r on r.id = v.person_id where v.status = 'discharged') as left_on,
       exists (select from eligibility_decisions d join registration r on r.id = d.person_id
         where (d.kind = 'grant' and d.status = 'decided' and d.outcome = 'ineligible') or d.status = 'revoked') as ineligible,
       exists (select from entitlements e join registration r on r.id = e.person_id
         where e.support = (select support from benefit_rules where id = $2)) as already`,
    [personId, ruleId],
  )
  const [found] = rows
  return { leftOn: found?.left_on ?? null, ineligible: found?.ineligible ?? false, already: found?.already ?? false }
}

/** What an account is looked for by: itself at a cash desk; a number whoever has it, on either side. */
function fingerprintOf(sealer: Sealer, channel: unknown, personId: Id, number: string): string {
  const text = channel === 'cashDesk' ? personId : accountNumber(number)
  return sealer.fingerprint('payee accounts', `${String(channel)} ${text}`)
}

async function accountFacts(tx: Tx, { personId, channel, number }: Record<string, unknown>, sealer: Sealer) {
  const person = String(personId)
  const fingerprint = fingerprintOf(sealer, channel, person, String(number))
  const { rows } = await tx.query<{ known: boolean; shared: boolean }>(
    `${linked} select
       coalesce(bool_or(a.person_id in (select id from registration) and a.status in ('proposed', 'confirmed')), false) as known,
       coalesce(bool_or(a.person_id not in (select id from registration)), false) as shared
     from payee_accounts a where a.fingerprint = $2 and a.status in ('proposed', 'confirmed', 'shared')`,
    [person, fingerprint],
  )
  return {
    fingerprint,
    sealedNumber: channel === 'cashDesk' ? null : await sealField(tx, sealer, person, accountNumber(String(number))),
    known: rows[0]?.known ?? false,
    sharedWithOther: rows[0]?.shared ?? false,
  }
}

async function confirmedAccount(tx: Tx, personId: unknown): Promise<PayeeAccount | null> {
  const { rows } = await tx.query(
    `select ${columnsOf(payeeAccountNoun)} from payee_accounts where person_id = $1 and status = 'confirmed'`,
    [personId ?? null],
  )
  return rows[0] ? recordOf(payeeAccountNoun, rows[0]) : null
}

/** Facts of the actions of benefits that need SQL. */
export const benefitLookups: Readonly<Record<string, Lookup>> = {
  'benefitRule.draft': versions.draft,
  'benefitRule.sign': versions.sign,
  'entitlement.grant': {
    facts: async (tx, { personId, ruleId }) => ({
      listing: await readStanding(tx, String(personId)),
      ...(await grantFacts(tx, personId, ruleId)),
    }),
  },
  'payeeAccount.propose': { facts: (tx, input, _actor, _record, sealer) => accountFacts(tx, input, sealer) },
  'payeeAccount.confirm': {
    facts: async (tx, _input, _actor, account) => ({ former: await confirmedAccount(tx, account?.personId) }),
  },
  'presenceProof.record': {
    facts: async (tx, { instalmentId, personId, how, cardNumber }, _actor, _record, _sealer, received) => ({
      cardCounts: how === 'card' ? await cardOf(tx, String(personId), String(cardNumber), received) : null,
      proved: await exists(tx, 'select from presence_proofs where instalment_id = $1', [instalmentId]),
    }),
  },
  'benefitException.propose': {
    facts: async (tx, { personId, receiver }, _actor, _record, sealer) => ({
      sealedReceiver: receiver === '' ? null : await sealField(tx, sealer, String(personId), receiver),
    }),
  },
}

async function cardOf(tx: Tx, personId: Id, number: string, received: Instant): Promise<boolean> {
  return cardCounts(tx, { personId, number, today: await todayHere(tx, new Date(received)) })
}

/** Whether a card is this person’s, in hand, and not out of date. Its number may be scanned or typed. */
export function cardCounts(
  tx: Tx,
  { personId, number, today }: { personId: Id; number: string; today: Day },
): Promise<boolean> {
  return exists(
    tx,
    `select from cards where person_id = $1 and number = $2 and status = 'inHand' and expires_on >= $3::date`,
    [personId, readNumber(number), today],
  )
}
