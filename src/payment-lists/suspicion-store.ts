import { pageSize } from '../kernel/paging.ts'
import type { Tx } from '../server/database.ts'
import { countUpTo, pageAt } from '../server/lists.ts'
import { payeeOf } from './read-store.ts'
import { type Suspicion, SuspicionRow, type SuspicionsQuery, SuspicionsView } from './views.ts'

/** SQL of what looks wrong: the id, the person, those with the same account, an amount and when. Nobody is accused by it. */
const suspicions: Readonly<Record<Suspicion, string>> = {
  // One account of two people (R-DUP3). Of the other side it is known that there is somebody, and not who.
  sharedAccount: `select a.id, a.person_id, a.fingerprint, null::text as amount, null::text as currency, a.proposed_at as at
    from payee_accounts a where a.status = 'shared'`,
  // Money that was handed out a second time.
  paidAgain: `select h.id, h.person_id, null::text as fingerprint, h.amount, h.currency, h.paid_at as at
    from cash_handouts h where h.again`,
  // Paid, and nobody recorded that they were seen: what is called a ghost, until somebody looks.
  unseen: `select p.id, p.person_id, null::text as fingerprint, p.amount, p.currency, p.settled_at as at
    from payments p where p.status = 'paid' and not exists (select from presence_proofs f where f.instalment_id = p.instalment_id)`,
}

/** A page of what looks wrong of one kind, the newest first. */
export async function readSuspicions(tx: Tx, query: SuspicionsQuery): Promise<SuspicionsView> {
  const sql = suspicions[query.kind]
  const { rows } = await tx.query<{
    id: string
    person: Record<string, unknown>
    others: Record<string, unknown>[]
    amount: string | null
    currency: string | null
    at: string
  }>(
    `select f.id, to_jsonb(p) as person, f.amount, f.currency, f.at,
       coalesce((select jsonb_agg(to_jsonb(q)) from payee_accounts o join people q on q.id = o.person_id
         where o.fingerprint = f.fingerprint and o.person_id <> f.person_id), '[]') as others
     from (${sql}) f join people p on p.id = f.person_id order by f.at desc, f.id desc ${pageAt(query.page)}`,
  )
  return SuspicionsView.parse({
    rows: rows.map(({ id, person, others, amount, currency, at }) =>
      SuspicionRow.parse({
        ...{ id, payee: payeeOf(person), amount, currency, at: new Date(at).toISOString() },
        others: others.map(payeeOf),
        // An account is shared with somebody: whom the reader may not see is of the other side.
        otherSide: query.kind === 'sharedAccount' && others.length === 0,
      }),
    ),
    ...(await countUpTo(tx, sql, [])),
    ...{ page: query.page, pageSize },
  })
}
