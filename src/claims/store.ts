import { registrationsOf } from '../eligibility/store.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { readStanding } from '../people/store.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { countUpTo, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { benefitClaimNoun } from './claim.ts'
import { type ClaimsView, ReceiptRow, type ReceiptsQuery, type ReceiptsView } from './views.ts'

/** Somebody stands eligible while a grant says so that nothing has ended. */
const isEligible = `d.kind = 'grant' and d.status = 'decided' and d.outcome = 'eligible'`

/** Facts of a claim. They see both sides and every registration of the person. */
export const claimLookups: Readonly<Record<string, Lookup>> = {
  'benefit.claim': {
    facts: async (tx, input) => {
      const personId = String(input.personId)
      const registrations = await registrationsOf(tx, personId)
      const { rows: groups } = await tx.query<{ id: Id }>(
        `select group_id as id from associations where person_id = any($1) and status = 'standing' order by 1`,
        [registrations],
      )
      const { rows: claims } = await tx.query<{ id: Id; seat: number }>(
        'select id, seat from benefit_claims where weapon_id = $1 order by seat',
        [input.weaponId],
      )
      return {
        registrations,
        groups: groups.map(({ id }) => id),
        eligible: await exists(
          tx,
          `select from eligibility_decisions d where d.person_id = any($1) and ${isEligible}`,
          [registrations],
        ),
        listing: await readStanding(tx, personId),
        claims,
        claimedBefore: await exists(tx, 'select from benefit_claims where person_id = any($1)', [registrations]),
      }
    },
  },
}

const nameOf = `coalesce(nullif(concat_ws(' ', p.name_arabic ->> 'given', p.name_arabic ->> 'father',
  p.name_arabic ->> 'family'), ''), concat_ws(' ', p.name_latin ->> 'given', p.name_latin ->> 'family'))`

/** More eligible members than a list can hold are found on the group's page. */
const candidatesShown = 500

/** The claims on a weapon, and who may still make one, as far as the reader sees them. */
export async function readClaims(tx: Tx, weaponId: Id, language: string): Promise<ClaimsView> {
  const { rows } = await tx.query(
    `select ${columnsOf(benefitClaimNoun, 'c')}, case when p.id is not null then
       jsonb_build_object('id', p.id, 'number', p.number, 'name', ${nameOf}) end as person
     from benefit_claims c left join people p on p.id = c.person_id where c.weapon_id = $1 order by c.seat`,
    [weaponId],
  )
  const claims = rows.map(({ person, ...row }) => ({ claim: recordOf(benefitClaimNoun, row), person }))
  const names = await userNames(
    tx,
    claims.map(({ claim }) => claim.claimedBy),
    language,
  )
  // Whom the weapon serves: who brought it, or who is recorded to have been with its group.
  const { rows: candidates } = await tx.query(
    `select p.id, p.number, ${nameOf} as name from weapons w join people p
       on case w.source when 'person' then p.id = w.person_id when 'group' then exists (select from associations a
         where a.person_id = p.id and a.group_id = w.group_id and a.status = 'standing') else false end
     where w.id = $1 and exists (select from eligibility_decisions d where d.person_id = p.id and ${isEligible})
       and not exists (select from benefit_claims c where c.person_id = p.id)
     order by p.number limit ${candidatesShown}`,
    [weaponId],
  )
  return {
    claims: claims.map((one) => ({ ...one, claimedByName: names.get(one.claim.claimedBy) ?? '' })),
    candidates,
  }
}

/** Arms and ammunition that somebody handed in, as their receipts say it (ddr.md §1.5). */
const receiptRows = `
  select r.id, 'weapon' as kind, r.number, r.issued_at, w.id as item_id, w.tag, w.class as what, w.serial, w.condition,
    r.prints > 0 as printed, c.claimed_at
  from receipts r join weapons w on w.id = r.weapon_id
    left join benefit_claims c on c.receipt_id = r.id and c.person_id = r.person_id
  where r.person_id = any($1)
  union all
  select l.id, 'ammunition', l.receipt_number, l.taken_in_at, l.id, l.tag, l.nomenclature, null, l.condition, l.receipt_prints > 0, null
  from ammunition_lots l where l.person_id = any($1)`

/** Without those who were handed over to another pathway: that a child brought arms is nobody's to read (R-CHD2). */
async function stillHere(tx: Tx, registrations: readonly Id[]): Promise<Id[]> {
  const { rows } = await tx.query<{ id: Id }>(
    `select id from pathway_transfers where id = any($1) and status = 'transferred'`,
    [registrations],
  )
  return registrations.filter((one) => rows.every(({ id }) => id !== one))
}

/** A page of the receipts of a person, under each of their registrations that the reader sees. */
export async function readReceipts(tx: Tx, personId: Id, query: ReceiptsQuery): Promise<ReceiptsView> {
  const registrations = await stillHere(tx, await registrationsOf(tx, personId))
  const { rows } = await tx.query(
    `select id, kind, number, issued_at as "issuedAt", item_id as "itemId", tag, what, serial, condition, printed,
       claimed_at as "claimedAt" from (${receiptRows}) receipt order by issued_at desc, id ${pageAt(query.page)}`,
    [registrations],
  )
  return {
    receipts: ReceiptRow.array().parse(rows),
    ...(await countUpTo(tx, receiptRows, [registrations])),
    page: query.page,
    pageSize,
  }
}
