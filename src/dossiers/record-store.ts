import { incidentReaders } from '../incidents/incident.ts'
import type { Id } from '../kernel/ids.ts'
import { type Actor, holds } from '../kernel/roles.ts'
import type { Tx } from '../server/database.ts'
import { anywhere } from '../server/lists.ts'
import { shortCodeOf } from '../server/short-code.ts'
import type { RecordKind } from './evidence.ts'
import { type DossierChoices, ListedEntriesView, RecordView } from './views.ts'

/**
 * SQL of the number, the state and the day of records of a kind, `id` in `$1`, as the reader's own login sees them. Records of the vetting
 * desk and of complaints lie in compartments that this reader has no login for: they are named by their id, and nothing more is said.
 */
const columns = {
  incident: `${shortCodeOf('IN', 'r.id')} as number, r.state, r.started_on as on from incidents r`,
  armsDelivery: `${shortCodeOf('AD', 'r.id')} as number, r.status as state, r.started_on as on from embargo_deliveries r`,
  weaponTrace: `r.number, r.status as state, (r.found ->> 'on')::date as on from trace_requests r`,
  group: `r.code as number, r.status as state, null::date as on from armed_groups r`,
  registration: `r.number, null::text as state, null::date as on from people r`,
  eligibility: `${shortCodeOf('EL', 'r.id')} as number, r.status as state, null::date as on from eligibility_decisions r`,
  vetting: null,
  complaint: null,
  benefit: `${shortCodeOf('BC', 'r.id')} as number, null::text as state, null::date as on from benefit_claims r`,
} as const satisfies Record<RecordKind, string | null>

/** Whether the reader's own office opens the page of a record of a kind. */
function opens(kind: RecordKind, actor: Actor): boolean {
  if (kind === 'incident' || kind === 'armsDelivery') return holds(actor, incidentReaders)
  return kind === 'group' && holds(actor, ['groupOfficer', 'director', 'auditor'])
}

/** What of the records that evidence refers to is open to the reader. */
export async function readRecords(
  tx: Tx,
  refs: readonly { recordKind: RecordKind | null; recordId: Id | null }[],
  actor: Actor,
): Promise<RecordView[]> {
  const found: RecordView[] = []
  for (const kind of new Set(refs.flatMap(({ recordKind }) => recordKind ?? []))) {
    const ids = refs.flatMap(({ recordKind, recordId }) => (recordKind === kind ? (recordId ?? []) : []))
    const sql = columns[kind]
    if (sql === null) continue
    const { rows } = await tx.query(`select r.id, ${sql} where r.id = any($1) and r.side_id = $2`, [ids, actor.sideId])
    found.push(...rows.map((row) => RecordView.parse({ ...row, kind, opens: opens(kind, actor) })))
  }
  return found
}

/** Records of the authority that a form offers, the newest hundred: of programme data none, since they are named by who has a legal basis. */
const offered = {
  incident: `${shortCodeOf('IN', 'r.id')} as label, p.name from incidents r join places p on p.code = r.place_code
    where r.side_id = $1 order by r.recorded_at desc`,
  armsDelivery: `${shortCodeOf('AD', 'r.id')} as label, p.name from embargo_deliveries r left join places p on p.code = r.place_code
    where r.side_id = $1 order by r.recorded_at desc`,
  weaponTrace: 'r.number as label, null as name from trace_requests r where r.side_id = $1 order by r.proposed_at desc',
  group: `r.code || ' · ' || r.name_arabic as label, null as name from armed_groups r where r.side_id = $1 order by r.code`,
} as const

/** What a form of a dossier chooses from. */
export async function readChoices(tx: Tx, kind: keyof typeof offered, actor: Actor): Promise<DossierChoices> {
  const { rows } = await tx.query<DossierChoices['choices'][number]>(`select r.id, ${offered[kind]} limit 100`, [
    actor.sideId,
  ])
  return { choices: rows }
}

/** SQL: an entry of a list as `e` with its list as `l`, by its reference and its first name. */
const entryName = `concat_ws(' · ', e.body ->> 'reference', e.body -> 'names' -> 0 ->> 'text')`

/** The list and the name of entries of lists. */
export async function readListed(tx: Tx, ids: readonly (Id | null)[]) {
  const { rows } = await tx.query<{ id: Id; list: string; entry: string }>(
    `select e.id, l.title as list, ${entryName} as entry
     from listed_entries e join lists l on l.id = e.list_id where e.id = any($1)`,
    [ids.filter((id) => id !== null)],
  )
  return (id: Id | null) => {
    const found = rows.find((row) => row.id === id)
    return found ? { list: found.list, entry: found.entry } : null
  }
}

const mostEntries = 20

/** Entries of the lists in force whose name has the words. */
export async function findListed(tx: Tx, search: string): Promise<ListedEntriesView> {
  if (search.trim().length < 2) return { entries: [] }
  const { rows } = await tx.query(
    `select e.id, l.title as list, ${entryName} as name
     from listed_entries e join lists l on l.id = e.list_id
     where e.in_force and exists (select from jsonb_array_elements(e.body -> 'names') n where n ->> 'text' ilike $1)
     order by l.code, e.source_id limit ${mostEntries}`,
    [anywhere(search.trim())],
  )
  return ListedEntriesView.parse({ entries: rows })
}
