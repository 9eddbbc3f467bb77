import { conductReference } from '../conduct-complaints/conduct-complaint.ts'
import { incidentReference } from '../incidents/incident.ts'
import type { Instant } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { openField } from '../server/sealed-field.ts'
import type { Sealer } from '../server/sealer.ts'
import {
  DetentionDetail,
  DetentionVersionWords,
  DetentionWords,
  detentionHolderNoun,
  detentionNoun,
  detentionReference,
  detentionStepNoun,
  detentionVersionNoun,
  HolderWords,
  judgeHours,
} from './detention.ts'
import {
  ForceDetail,
  ForceVersionWords,
  forceReference,
  forceReviewNoun,
  forceUseNoun,
  forceUseVersionNoun,
  NoteWords,
} from './force-use.ts'
import {
  DetentionRow,
  type DetentionsQuery,
  type DetentionsView,
  DetentionView,
  ForceUseRow,
  type ForceUsesQuery,
  type ForceUsesView,
  ForceUseView,
} from './views.ts'

interface Found extends Record<string, unknown> {
  readonly record: Record<string, unknown>
  readonly review: Record<string, unknown> | null
}
interface How {
  readonly sealer: Sealer
  readonly language: string
}

/** A reference as somebody types it, as the letters that the id ends with. */
function lettersOf(search: string, prefix: RegExp): string {
  return search
    .trim()
    .toLowerCase()
    .replace(prefix, '')
    .replace(/[^0-9a-f]/g, '')
}

const selectUse = `select to_jsonb(f) as record, to_jsonb(r) as review, p.name as place_name, u.name as unit_name
  from force_uses f join places p on p.code = f.place_code left join institution_units u on u.id = f.unit_id
    left join force_reviews r on r.id = f.review_id`

function forceRow(row: Found): ForceUseRow {
  const use = recordOf(forceUseNoun, row.record)
  const review = row.review === null ? null : recordOf(forceReviewNoun, row.review)
  return ForceUseRow.parse({
    ...{ use, reference: forceReference(use.id), review },
    ...{ placeName: row.place_name, unitName: row.unit_name ?? null },
  })
}

const forceOrders = { occurred: 'f.occurred_on', recorded: 'f.recorded_at' } as const
const forceFilters: Readonly<Record<ForceUsesQuery['status'], string>> = {
  unreviewed: 'f.review_id is null',
  reviewed: 'f.review_id is not null',
  faulted: `exists (select from force_reviews r where r.id = f.review_id and 'no' in (r.lawful, r.necessary, r.proportionate))`,
  late: 'f.late',
  all: 'true',
}

/** A page of uses of force that the reader may see. */
export async function readForceUses(tx: Tx, query: ForceUsesQuery): Promise<ForceUsesView> {
  const conditions = new Conditions()
  conditions.say(forceFilters[query.status])
  if (query.kind !== 'all') conditions.add((place) => `f.kinds @> array[${place}]`, query.kind)
  const letters = lettersOf(query.search, /^uf-?/)
  if (letters !== '') conditions.add((place) => `right(f.id::text, 8) like ${place}`, `${letters}%`)
  const { rows } = await tx.query<Found>(
    `${selectUse} where ${conditions.where} ${orderBy(query.order, forceOrders, 'f.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select from force_uses f where ${conditions.where}`, conditions.values)
  return { uses: rows.map(forceRow), ...total, page: query.page, pageSize }
}

/** Which of these records the reader may see, each with its reference: the others are as if they were not named. */
async function seen(
  tx: Tx,
  table: 'incidents' | 'conduct_complaints',
  ids: readonly Id[],
  referenceOf: (id: Id) => string,
) {
  if (ids.length === 0) return []
  const { rows } = await tx.query<{ id: Id }>(`select id from ${table} where id = any($1::uuid[]) order by id`, [ids])
  return rows.map(({ id }) => ({ id, reference: referenceOf(id) }))
}

/** One use of force with its versions and reviews, opened; undefined for whom it is not. */
export async function readForceUse(tx: Tx, id: Id, { sealer, language }: How): Promise<ForceUseView | undefined> {
  const { rows } = await tx.query<Found>(`${selectUse} where f.id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const { rows: written } = await tx.query(
    `select ${columnsOf(forceUseVersionNoun)} from force_use_versions where force_use_id = $1 order by version`,
    [id],
  )
  const { rows: judged } = await tx.query(
    `select ${columnsOf(forceReviewNoun)} from force_reviews where force_use_id = $1 order by version`,
    [id],
  )
  const versions = written.map((one) => recordOf(forceUseVersionNoun, one))
  const reviews = judged.map((one) => recordOf(forceReviewNoun, one))
  const officers = [...versions.map(({ writtenBy }) => writtenBy), ...reviews.map(({ reviewedBy }) => reviewedBy)]
  const names = await userNames(tx, officers, language)
  const use = recordOf(forceUseNoun, row.record)
  return ForceUseView.parse({
    ...forceRow(row),
    detail: await openField(tx, sealer, id, use.sealed, ForceDetail),
    versions: await Promise.all(
      versions.map(async (version) => ({
        version,
        words: await openField(tx, sealer, id, version.sealed, ForceVersionWords),
        writtenByName: names.get(version.writtenBy) ?? '',
      })),
    ),
    reviews: await Promise.all(
      reviews.map(async (review) => ({
        review,
        note: (await openField(tx, sealer, id, review.sealed, NoteWords))?.note ?? null,
        reviewedByName: names.get(review.reviewedBy) ?? '',
      })),
    ),
    incidents: await seen(tx, 'incidents', use.incidentIds, incidentReference),
    complaints: await seen(tx, 'conduct_complaints', use.complaintIds, conductReference),
  })
}

const selectDetention = `select to_jsonb(d) as record, null::jsonb as review, p.name as place_name, u.name as unit_name
  from detentions d join places p on p.code = d.place_code left join institution_units u on u.id = d.unit_id`

function detentionRow(row: Found): DetentionRow {
  const detention = recordOf(detentionNoun, row.record)
  return DetentionRow.parse({
    ...{ detention, reference: detentionReference(detention.id) },
    ...{ placeName: row.place_name, unitName: row.unit_name ?? null },
  })
}

const detentionOrders = { arrested: 'd.arrested_at' } as const
const detentionFilters: Readonly<Record<DetentionsQuery['status'], string>> = {
  held: `d.status = 'held'`,
  overdue: `d.status = 'held' and d.judge_at is null and d.arrested_at < now() - interval '${judgeHours} hours'`,
  children: `d.status = 'held' and d.age <> 'adult'`,
  ended: `d.status <> 'held'`,
  died: `d.status = 'died'`,
  all: 'true',
}

/** A page of the register of detention that the reader may see. */
export async function readDetentions(tx: Tx, query: DetentionsQuery): Promise<DetentionsView> {
  const conditions = new Conditions()
  conditions.say(detentionFilters[query.status])
  const letters = lettersOf(query.search, /^dt-?/)
  if (letters !== '') conditions.add((place) => `right(d.id::text, 8) like ${place}`, `${letters}%`)
  const { rows } = await tx.query<Found>(
    `${selectDetention} where ${conditions.where} ${orderBy(query.order, detentionOrders, 'd.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select from detentions d where ${conditions.where}`, conditions.values)
  return { detentions: rows.map(detentionRow), ...total, page: query.page, pageSize }
}

const hoursBetween = (from: Instant, to: Instant) =>
  Math.round(((Date.parse(to) - Date.parse(from)) / 3_600_000) * 10) / 10

/** One detention with its chain of custody, steps and versions, opened; undefined for whom it is not. */
export async function readDetention(
  tx: Tx,
  id: Id,
  { sealer, language, now }: How & { now: Date },
): Promise<DetentionView | undefined> {
  const { rows } = await tx.query<Found>(`${selectDetention} where d.id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const detention = recordOf(detentionNoun, row.record)
  const { rows: held } = await tx.query(
    `select ${columnsOf(detentionHolderNoun)} from detention_holders where detention_id = $1 order by number`,
    [id],
  )
  const { rows: taken } = await tx.query(
    `select ${columnsOf(detentionStepNoun)} from detention_steps where detention_id = $1 order by happened_at, id`,
    [id],
  )
  const { rows: written } = await tx.query(
    `select ${columnsOf(detentionVersionNoun)} from detention_versions where detention_id = $1 order by version`,
    [id],
  )
  const holders = held.map((one) => recordOf(detentionHolderNoun, one))
  const steps = taken.map((one) => recordOf(detentionStepNoun, one))
  const versions = written.map((one) => recordOf(detentionVersionNoun, one))
  const officers = [
    ...holders.map(({ recordedBy }) => recordedBy),
    ...steps.map(({ takenBy }) => takenBy),
    ...versions.map(({ writtenBy }) => writtenBy),
  ]
  const names = await userNames(tx, officers, language)
  const nameOf = (one: Id) => names.get(one) ?? ''
  const { arrestedAt, judgeAt, endedAt } = detention
  return DetentionView.parse({
    ...detentionRow(row),
    detail: await openField(tx, sealer, id, detention.sealed, DetentionDetail),
    holders: await Promise.all(
      holders.map(async (holder, i) => ({
        // The first holder's time begins with the arrest, also where that was corrected.
        holder: i === 0 ? { ...holder, fromAt: arrestedAt } : holder,
        untilAt: holders[i + 1]?.fromAt ?? endedAt,
        words: await openField(tx, sealer, id, holder.sealed, HolderWords),
        recordedByName: nameOf(holder.recordedBy),
      })),
    ),
    steps: await Promise.all(
      steps.map(async (step) => ({
        step,
        words: await openField(tx, sealer, id, step.sealed, DetentionWords),
        takenByName: nameOf(step.takenBy),
      })),
    ),
    versions: await Promise.all(
      versions.map(async (version) => ({
        version,
        words: await openField(tx, sealer, id, version.sealed, DetentionVersionWords),
        writtenByName: nameOf(version.writtenBy),
      })),
    ),
    hoursToJudge: hoursBetween(arrestedAt, judgeAt ?? endedAt ?? now.toISOString()),
  })
}
