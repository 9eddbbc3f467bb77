import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { evidenceNoun, type HazardEvidence, hazardNoun, hazardStepNoun, isDirect, perimeterNoun } from './hazard.ts'
import { HazardRow, type HazardsQuery, type HazardsView, HazardView } from './views.ts'

async function evidenceOf(tx: Tx, hazardId: unknown): Promise<HazardEvidence[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(evidenceNoun)} from hazard_evidence where hazard_id = $1 order by recorded_at, id`,
    [hazardId],
  )
  return rows.map((row) => recordOf(evidenceNoun, row))
}

/** SQL of whether an area stands, by a column of its status. */
export const standingHazard = (status: string) => `${status} in ('open', 'suspended')`

/** Whether a ledger of one of these areas holds ground that was released. */
async function isGroundReleased(tx: Tx, hazardIds: readonly unknown[]): Promise<boolean> {
  return exists(tx, 'select from land_ledgers where id = any ($1) and cardinality(product_ids) > 0', [hazardIds])
}

/** Facts of hazardous areas that need SQL. */
export const hazardLookups: Readonly<Record<string, Lookup>> = {
  'hazard.record': {
    facts: async (tx, { placeCode, reportId }, actor) => ({
      placeKnown: await exists(tx, 'select from places where code = $1', [placeCode]),
      reportKnown:
        reportId === null ||
        (await exists(tx, 'select from ordnance_reports where id = $1 and side_id = $2', [reportId, actor.sideId])),
    }),
  },
  'hazard.redraw': { facts: async (tx, { id }) => ({ groundReleased: await isGroundReleased(tx, [id]) }) },
  'hazard.divide': { facts: async (tx, { id }) => ({ groundReleased: await isGroundReleased(tx, [id]) }) },
  'hazard.unite': {
    facts: async (tx, { id, otherId }) => ({ groundReleased: await isGroundReleased(tx, [id, otherId]) }),
  },
  'hazard.confirm': {
    facts: async (tx, { id }) => ({ direct: (await evidenceOf(tx, id)).filter(isDirect).length }),
  },
}

const select = `select to_jsonb(h) as hazard, p.name as place_name, d.points as points
  from hazards h join places p on p.code = h.place_code join hazard_perimeters d on d.id = h.perimeter_id`

interface Found extends Record<string, unknown> {
  readonly hazard: Record<string, unknown>
  readonly points: readonly { readonly point: unknown }[]
}

function rowOf(row: Found): HazardRow {
  const points = row.points.map(({ point }) => point)
  return HazardRow.parse({ hazard: recordOf(hazardNoun, row.hazard), placeName: row.place_name, points })
}

const orders = { area: 'h.area_m2', recorded: 'h.recorded_at' } as const

/** A page of areas, with the corners that the map draws. */
export async function readHazards(tx: Tx, query: HazardsQuery): Promise<HazardsView> {
  const conditions = new Conditions()
  const { status, kind, search } = query
  if (status === 'standing') conditions.say(standingHazard('h.status'))
  else if (status !== 'all') conditions.add((place) => `h.status = ${place}`, status)
  if (kind !== 'all') conditions.add((place) => `h.kind = ${place}`, kind)
  if (search !== '') conditions.add((place) => `h.name ilike ${place}`, anywhere(search))
  const { rows } = await tx.query<Found>(
    `${select} where ${conditions.where} ${orderBy(query.order, orders, 'h.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select from hazards h where ${conditions.where}`, conditions.values)
  return { hazards: rows.map(rowOf), ...total, page: query.page, pageSize }
}

/** One area with the versions of its perimeter, its evidence, its history, and where it comes from and went. */
export async function readHazard(tx: Tx, id: Id, language: string): Promise<HazardView | undefined> {
  const { rows } = await tx.query<Found>(`${select} where h.id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const found = rowOf(row)
  const { rows: drawn } = await tx.query(
    `select ${columnsOf(perimeterNoun)} from hazard_perimeters where hazard_id = $1 order by version desc`,
    [id],
  )
  const { rows: taken } = await tx.query(
    `select ${columnsOf(hazardStepNoun)} from hazard_steps where hazard_id = $1 order by taken_at, id`,
    [id],
  )
  const perimeters = drawn.map((one) => recordOf(perimeterNoun, one))
  const steps = taken.map((one) => recordOf(hazardStepNoun, one))
  const evidence = await evidenceOf(tx, id)
  const names = await userNames(
    tx,
    [
      ...perimeters.map(({ drawnBy }) => drawnBy),
      ...steps.map(({ takenBy }) => takenBy),
      ...evidence.map(({ recordedBy }) => recordedBy),
    ],
    language,
  )
  const nameOf = (user: Id) => names.get(user) ?? ''
  const { rows: lineage } = await tx.query(
    `select h.id, h.name, case when h.id = any ($2) then 'before' else 'after' end as relation
     from hazards h where h.id = any ($2) or $1 = any (h.made_of) order by h.name, h.id`,
    [id, found.hazard.madeOf],
  )
  const { rows: neighbours } = await tx.query(
    `select id, name, area_m2 as "areaM2" from hazards where id <> $1 and status = 'open' and place_code = $2 and kind = $3
     order by name, id limit 50`,
    [id, found.hazard.placeCode, found.hazard.kind],
  )
  return HazardView.parse({
    ...found,
    perimeters: perimeters.map((perimeter) => ({ perimeter, drawnByName: nameOf(perimeter.drawnBy) })),
    evidence: evidence.map((one) => ({ evidence: one, recordedByName: nameOf(one.recordedBy) })),
    steps: steps.map((step) => ({ step, takenByName: nameOf(step.takenBy) })),
    lineage,
    neighbours,
  })
}
