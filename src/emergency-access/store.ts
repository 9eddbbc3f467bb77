import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { personNoun } from '../people/person.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { type EmergencyAccess, emergencyAccessNoun } from './emergency-access.ts'
import { type EmergencyAccessesQuery, EmergencyAccessRow, EmergencyRecord } from './views.ts'

/** Facts of opening one: whose number it is, and what of the actor's earlier ones nobody reviewed. */
export const emergencyLookups: Readonly<Record<string, Lookup>> = {
  'emergencyAccess.open': {
    facts: async (tx, input, actor) => {
      const { rows: people } = await tx.query<{ id: Id }>(
        `select id from people where upper(number) = upper($1) and side_id = $2 and transferred_at is null and erased_at is null`,
        [String(input.number).trim(), actor.sideId],
      )
      const { rows: waiting } = await tx.query<{ n: number; since: string | null }>(
        'select count(*) as n, min(opened_at) as since from emergency_accesses where user_id = $1 and finding is null',
        [actor.id],
      )
      const since = waiting[0]?.since
      return {
        personId: people[0]?.id ?? null,
        unreviewed: waiting[0]?.n ?? 0,
        longestUnreviewedSince: since ? new Date(since).toISOString() : null,
      }
    },
  },
}

/**
 * Who reads for somebody that has an emergency: an officer of all sites of their own side, and of no compartment. It is for this
 * feature's own reads alone, each of which asks whose access it is.
 */
export function acrossSites(actor: Actor): Actor {
  return { ...actor, joint: false, siteId: null, roles: ['director'] }
}

/** A page of the accesses within reach, with every time that one was used. */
export async function readEmergencyAccesses(tx: Tx, query: EmergencyAccessesQuery, language: string) {
  const from = `from emergency_accesses e join people p on p.id = e.person_id
    where ${query.show === 'waiting' ? 'e.finding is null' : 'true'}`
  const { rows } = await tx.query<Record<string, unknown>>(
    `select ${columnsOf(emergencyAccessNoun, 'e')}, p.number as person_number,
       array(select r.at from record_reads r where r.kind = 'emergency' and r.record_id = e.id order by r.at) as reads
     ${from} ${orderBy(query.order, { opened: 'e.opened_at' }, 'e.id')} ${pageAt(query.page)}`,
  )
  const found = rows.map((row) => ({ row, access: recordOf(emergencyAccessNoun, row) }))
  const names = await userNames(
    tx,
    found.flatMap(({ access }) => [access.userId, access.reviewedBy]),
    language,
  )
  const accesses = found.map(({ row, access }) =>
    EmergencyAccessRow.parse({
      access,
      userName: names.get(access.userId) ?? '',
      reviewerName: names.get(access.reviewedBy ?? '') ?? '',
      personNumber: row.person_number,
      reads: Array.isArray(row.reads) ? row.reads.map((at) => new Date(String(at)).toISOString()) : [],
    }),
  )
  return { accesses, ...(await countUpTo(tx, `select ${from}`, [])), page: query.page, pageSize }
}

/** What somebody opened themselves that is open still, or that nobody reviewed. */
export async function readOwnAccesses(tx: Tx, userId: Id, now: Date) {
  const { rows } = await tx.query<Record<string, unknown>>(
    `select ${columnsOf(emergencyAccessNoun, 'e')}, p.number as person_number
     from emergency_accesses e join people p on p.id = e.person_id
     where e.user_id = $1 and (e.until > $2 or e.finding is null) order by e.opened_at desc, e.id limit 50`,
    [userId, now],
  )
  return rows.map((row) => {
    const access = recordOf(emergencyAccessNoun, row)
    return { access, personNumber: String(row.person_number), open: isOpen(access, now) }
  })
}

/** The record that an access opens to who has it, while it is open; undefined otherwise. */
export async function readEmergencyRecord(
  tx: Tx,
  { id, userId, now }: { id: Id; userId: Id; now: Date },
): Promise<EmergencyRecord | undefined> {
  const { rows } = await tx.query<Record<string, unknown>>(
    `select e.until, ${columnsOf(personNoun, 'p')}, s.name as site_name, l.name as place_name
     from emergency_accesses e join people p on p.id = e.person_id join sites s on s.id = p.site_id
       left join places l on l.code = p.place_code
     where e.id = $1 and e.user_id = $2 and e.until > $3`,
    [id, userId, now],
  )
  const [row] = rows
  if (!row) return undefined
  return EmergencyRecord.parse({
    person: recordOf(personNoun, row),
    siteName: row.site_name,
    placeName: row.place_name,
    until: new Date(String(row.until)).toISOString(),
  })
}

function isOpen({ until }: EmergencyAccess, now: Date): boolean {
  return until > now.toISOString()
}
