import { withoutSmallCells } from '../groups/small-cells.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { openField, sealField } from '../server/sealed-field.ts'
import type { Sealer } from '../server/sealer.ts'
import { undated, type WorkSource } from '../server/work-source.ts'
import { complaintNoun, complaintStepNoun, Narrative } from './complaint.ts'
import { ComplaintCounts, type ComplaintsQuery, type ComplaintsView, ComplaintView } from './views.ts'

/** What was said at a step, as words, sealed under the key of the complaint; of none nothing is sealed. */
const ofComplaint: Lookup = {
  facts: async (tx, { id: _, ...said }, _actor, complaint, sealer) => {
    if (!complaint) return { detail: '' }
    const words = Object.fromEntries(Object.entries(said).map(([key, value]) => [key, String(value)]))
    return { detail: await sealField(tx, sealer, complaint.id, words) }
  },
}

export const complaintLookups: Readonly<Record<string, Lookup>> = {
  'complaint.open': {
    facts: async (tx, { id, siteId, told }, _actor, complaint, sealer) => {
      const { rows } = await tx.query<{ side: Id }>('select side_id as side from sites where id = $1', [siteId])
      const found = { siteSide: rows[0]?.side ?? null }
      if (complaint) return { sealed: '', detail: '', ...found }
      const key = String(id)
      return { sealed: await sealField(tx, sealer, key, told), detail: await sealField(tx, sealer, key, {}), ...found }
    },
  },
  'complaint.refer': ofComplaint,
  'complaint.plan': ofComplaint,
  'complaint.note': ofComplaint,
  'complaint.name': ofComplaint,
  'complaint.close': ofComplaint,
}

/** What `opensFor` says, for SQL; the place is the officer's. */
const opens = (place: string) =>
  `(c.officers @> array[${place}::uuid] or c.sex = (select u.sex from users u where u.id = ${place}::uuid))`
const orders = { taken: 'c.taken_at', code: 'c.code' }
const filters = { open: 'c.closed_at is null', closed: 'c.closed_at is not null', all: 'true' }

/** A page of the complaints that an officer of the desk may open. */
export async function readComplaints(tx: Tx, query: ComplaintsQuery, actor: Actor): Promise<ComplaintsView> {
  const conditions = new Conditions()
  conditions.within(actor, 'c')
  conditions.add(opens, actor.id)
  conditions.say(filters[query.status])
  const code = query.search.trim().toUpperCase()
  if (code !== '') conditions.add((place) => `c.code ^@ ${place}`, code.startsWith('S-') ? code : `S-${code}`)
  const from = `from complaints c left join sites s on s.id = c.site_id where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(complaintNoun, 'c')}, s.name as site_name ${from}
     ${orderBy(query.order, orders, 'c.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  return {
    complaints: rows.map((row) => ({ complaint: recordOf(complaintNoun, row), siteName: row.site_name })),
    ...(await countUpTo(tx, `select ${from}`, conditions.values)),
    page: query.page,
    pageSize,
  }
}

/** One complaint with everything told; undefined where the officer may not open it. */
export async function readComplaint(
  tx: Tx,
  id: Id,
  { actor, sealer, language }: { actor: Actor; sealer: Sealer; language: string },
): Promise<ComplaintView | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(complaintNoun, 'c')}, s.name as site_name
     from complaints c left join sites s on s.id = c.site_id where c.id = $1 and ${opens('$2')}`,
    [id, actor.id],
  )
  const [row] = rows
  if (!row) return undefined
  const complaint = recordOf(complaintNoun, row)
  const { rows: taken } = await tx.query(
    `select ${columnsOf(complaintStepNoun)} from complaint_steps where complaint_id = $1 order by taken_at, id`,
    [id],
  )
  const steps: ComplaintView['steps'] = []
  for (const { sealed, ...step } of taken.map((one) => recordOf(complaintStepNoun, one))) {
    const detail = await openField(tx, sealer, id, sealed, ComplaintView.shape.steps.element.shape.detail.unwrap())
    steps.push({ step, detail })
  }
  const { rows: desk } = await tx.query<{ id: Id; name: string }>(
    `select id, name ->> $2 as name from users where side_id = $1 and status = 'appointed'
       and 'complaintsOfficer' = any(roles) and not id = any($3) order by name`,
    [complaint.sideId, language, complaint.officers],
  )
  const officers = [...complaint.officers, ...steps.map(({ step }) => step.takenBy)]
  return {
    complaint,
    siteName: row.site_name,
    told: await openField(tx, sealer, id, complaint.sealed, Narrative),
    steps,
    names: Object.fromEntries(await userNames(tx, officers, language)),
    desk,
  }
}

/**
 * How many complaints there are, for a director of a side or of a joint body: counted as the writer, since no ordinary
 * reader may look, and given without small numbers and without what they could be worked out from (trust.md A9).
 */
export async function countComplaints(tx: Tx, actor: Actor): Promise<ComplaintCounts> {
  const { rows } = await tx.query<{ open: number; referred: number; closed: number }>(
    `select count(*) filter (where status = 'open') as open, count(*) filter (where status = 'referred') as referred,
       count(*) filter (where status = 'closed') as closed from complaints where $1 or side_id = $2`,
    [actor.joint, actor.sideId],
  )
  return ComplaintCounts.parse(withoutSmallCells(rows[0] ?? { open: 0, referred: 0, closed: 0 }))
}

/** Complaints without a plan of safety wait for those who may open them. */
export const complaintWork: readonly WorkSource[] = [
  {
    kind: 'complaint.plan',
    roles: ['complaintsOfficer'],
    compartment: 'sgbv',
    sql: `select c.id, c.code as label, c.taken_at as since, ${undated}
      from me, complaints c where c.closed_at is null and not c.safety_plan and ${opens('me.id')}`,
  },
]
