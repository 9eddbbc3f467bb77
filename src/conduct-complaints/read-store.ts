import { photosOf } from '../citizen-reports/photo-store.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { openField } from '../server/sealed-field.ts'
import type { Sealer } from '../server/sealer.ts'
import {
  ComplaintTold,
  type ConductComplaint,
  ConductWords,
  conductComplaintNoun,
  conductReference,
  conductStepNoun,
  isFound,
  toldSteps,
} from './conduct-complaint.ts'
import { conductNoticeNoun } from './conduct-notice.ts'
import { appealed } from './public-actions.ts'
import { complaintPhotos } from './store.ts'
import {
  ComplaintFollowAnswer,
  ConductComplaintRow,
  type ConductComplaintsQuery,
  type ConductComplaintsView,
  ConductComplaintView,
  ConductFormView,
  type ConductNoticesQuery,
  ConductNoticesView,
} from './views.ts'

const select = `select to_jsonb(c) as complaint, p.name as place_name, a.name as side_name, u.name as unit_name
  from conduct_complaints c left join places p on p.code = c.place_code left join authorities a on a.id = c.side_id
    left join institution_units u on u.id = c.unit_id`

interface Found extends Record<string, unknown> {
  readonly complaint: Record<string, unknown>
}

function complaintOf(row: Found): ConductComplaint {
  return recordOf(conductComplaintNoun, row.complaint)
}

function rowOf(row: Found): ConductComplaintRow {
  const complaint = complaintOf(row)
  return ConductComplaintRow.parse({
    ...{ complaint, reference: conductReference(complaint.id), unitName: row.unit_name ?? null },
    ...{ placeName: row.place_name ?? null, sideName: row.side_name ?? null },
  })
}

const orders = { received: 'c.received_at', due: 'c.due_from' } as const
const filters: Readonly<Record<'open' | 'held' | 'withdrawn' | 'all', string>> = {
  open: `c.withdrawn_at is null and (c.unread or (c.status not in ('notFollowed', 'referred', 'closed')
    and not (c.held and c.status = 'received')))`,
  held: `c.held and c.status = 'received' and c.withdrawn_at is null`,
  withdrawn: 'c.withdrawn_at is not null',
  all: 'true',
}

/** A page of the complaints that the reader may see; those that came too fast stand apart. */
export async function readConductComplaints(tx: Tx, query: ConductComplaintsQuery): Promise<ConductComplaintsView> {
  const conditions = new Conditions()
  const { status, kind } = query
  if (status === 'open' || status === 'held' || status === 'withdrawn' || status === 'all')
    conditions.say(filters[status])
  else conditions.add((place) => `c.status = ${place}`, status)
  if (kind !== 'all') conditions.add((place) => `c.kinds @> array[${place}]`, kind)
  const code = query.search
    .trim()
    .toLowerCase()
    .replace(/^cc-?/, '')
    .replace(/[^0-9a-f]/g, '')
  if (code !== '') conditions.add((place) => `right(c.id::text, 8) like ${place}`, `${code}%`)
  const { rows } = await tx.query<Found>(
    `${select} where ${conditions.where} ${orderBy(query.order, orders, 'c.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select from conduct_complaints c where ${conditions.where}`, conditions.values)
  return { complaints: rows.map(rowOf), ...total, page: query.page, pageSize }
}

const chosenUnits = `select u.id, u.name, i.id as "institutionId", i.name as "institutionName", u.side_id as "sideId"
  from institution_units u join institutions i on i.id = u.institution_id where u.status = 'active'`

interface How {
  readonly actor: Actor
  readonly sealer: Sealer
  readonly language: string
}

const apart = ['told', 'asked', 'unitNamed', 'personNamed', 'appealRecorded'] as const

/** One complaint with what was told, opened unless it was withdrawn; undefined for whom it is not. */
export async function readConductComplaint(tx: Tx, id: Id, how: How): Promise<ConductComplaintView | undefined> {
  const { rows } = await tx.query<Found>(`${select} where c.id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const complaint = complaintOf(row)
  const open = complaint.withdrawnAt === null
  const { rows: taken } = await tx.query(
    `select ${columnsOf(conductStepNoun)} from conduct_steps where complaint_id = $1 order by taken_at, id`,
    [id],
  )
  const steps = []
  for (const one of taken) {
    const step = recordOf(conductStepNoun, one)
    steps.push({ step, words: open ? await openField(tx, how.sealer, id, step.sealed, ConductWords) : null })
  }
  const officers = steps.map(({ step }) => step.takenBy).filter((one) => one !== null)
  const names = await userNames(tx, officers, how.language)
  const { rows: units } = await tx.query(
    `${chosenUnits} and ($1::uuid is null or u.side_id = $1) order by u.side_id, i.id, u.id limit 500`,
    [complaint.sideId],
  )
  const own = steps.filter(({ step }) => step.takenBy === how.actor.id).map(({ step }) => step.kind)
  return ConductComplaintView.parse({
    ...rowOf(row),
    told: open ? await openField(tx, how.sealer, id, complaint.sealed, ComplaintTold) : null,
    steps: steps.map(({ step, words }) => ({
      ...{ step, words },
      takenByName: step.takenBy === null ? '' : (names.get(step.takenBy) ?? ''),
    })),
    photos: open ? await photosOf(tx, complaintPhotos, id) : [],
    names: Object.fromEntries(names),
    units,
    mine: {
      involved: own.some((kind) => !apart.some((one) => one === kind)),
      conflicted: own.includes('conflict'),
      decided: own.includes('decided'),
    },
  })
}

/** How far a complaint is as the complainant hears it: what is proposed between officers is not said. */
function standing({ status, decidedBy, finding, outcomes, toldBy }: ConductComplaint) {
  const told = decidedBy !== null
  const hidden = { setAside: 'received', proposed: 'investigating', outcome: 'decided' } as const
  return {
    status: status === 'setAside' || status === 'proposed' || status === 'outcome' ? hidden[status] : status,
    finding: told ? finding : null,
    outcomes: told && toldBy !== null && isFound(finding) ? outcomes : [],
  }
}

/** How far a complaint is, and what officers wrote for who complained; undefined where the code leads to none. */
export async function followComplaint(
  tx: Tx,
  sealer: Sealer,
  mark: string,
  now: Date,
): Promise<ComplaintFollowAnswer | undefined> {
  const { rows } = await tx.query<Found>(`${select} where c.follow_mark = $1`, [mark])
  const [row] = rows
  if (!row) return undefined
  const complaint = complaintOf(row)
  const { rows: steps } = await tx.query<{ id: Id; kind: string; on: string; sealed: string }>(
    `select s.id, s.kind, s.sealed, (s.taken_at at time zone (select time_zone from programmes))::date as on
     from conduct_steps s where s.complaint_id = $1 and s.kind = any($2) order by s.taken_at, s.id`,
    [complaint.id, toldSteps],
  )
  const open = complaint.withdrawnAt === null
  const messages = []
  for (const { sealed, ...step } of steps) {
    const words = open ? await openField(tx, sealer, complaint.id, sealed, ConductWords) : null
    messages.push({ ...step, words: words?.feedback ?? '' })
  }
  return ComplaintFollowAnswer.parse({
    ...{ reference: conductReference(complaint.id), messages, withdrawn: !open },
    ...standing(complaint),
    mayAppeal: !isRefusal(appealed(complaint, 'complainant', now.toISOString())),
  })
}

/** The authorities whose officers may read a complaint, and the units that it can name. */
export async function readConductForm(tx: Tx): Promise<ConductFormView> {
  const { rows: authorities } = await tx.query(`select id, name from authorities where kind = 'side' order by position`)
  const { rows: units } = await tx.query(`${chosenUnits} order by u.side_id, i.id, u.id limit 1000`)
  return ConductFormView.parse({ authorities, units })
}

/** What vetting is told of complaints, the newest first. */
export async function readConductNotices(tx: Tx, { person, page }: ConductNoticesQuery): Promise<ConductNoticesView> {
  const conditions = new Conditions()
  if (person !== undefined) conditions.add((place) => `n.person_id = ${place}`, person)
  const from = `from conduct_notices n left join people p on p.id = n.person_id where ${conditions.where}`
  const { rows } = await tx.query<Record<string, unknown>>(
    `select ${columnsOf(conductNoticeNoun, 'n')}, p.number as person_number ${from}
     order by n.changed_at desc, n.id desc ${pageAt(page)}`,
    conditions.values,
  )
  const notices = rows.map((row) => {
    const notice = recordOf(conductNoticeNoun, row)
    return { notice, reference: conductReference(notice.complaintId), personNumber: row.person_number }
  })
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return ConductNoticesView.parse({ notices, ...total, page, pageSize })
}
