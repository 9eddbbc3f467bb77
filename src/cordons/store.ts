import { facilityContactNoun } from '../facilities/facility.ts'
import { HazardPerimeter } from '../hazards/hazard.ts'
import { Point } from '../kernel/geo.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { defineNoun } from '../kernel/record.ts'
import { type ItemClass, ordnanceReportNoun, referenceOf } from '../ordnance-reports/ordnance-report.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { readAffected, readAssemblies } from './affected-store.ts'
import { type Cordon, cordonEvacuationNoun, cordonNoun, cordonStepNoun, cordonWarningNoun } from './cordon.ts'
import { firstWeights, itemWeightsNoun, type Weights } from './item-weights.ts'
import {
  CordonPaperNames,
  type CordonPlanQuery,
  CordonPlanView,
  CordonRow,
  type CordonsQuery,
  type CordonsView,
  CordonView,
  ItemWeightsView,
} from './views.ts'

/** The table of upper weights that a side goes by. */
async function weightsOf(tx: Tx, sideId: Id): Promise<{ weights: Weights; version: number }> {
  const { rows } = await tx.query(
    `select ${columnsOf(itemWeightsNoun)} from item_weights where side_id = $1 order by version desc limit 1`,
    [sideId],
  )
  const [row] = rows
  if (!row) return { weights: firstWeights, version: 0 }
  const { weights, version } = recordOf(itemWeightsNoun, row)
  return { weights, version }
}

/** Where a cordon is: at the corners of its area, else at the reported item; null where that cannot be told. */
async function centreOf(tx: Tx, { reportId, hazardId }: { reportId: unknown; hazardId: unknown }) {
  if (typeof hazardId === 'string') {
    const { rows } = await tx.query<{ points: unknown }>(
      `select d.points from hazards h join hazard_perimeters d on d.id = h.perimeter_id where h.id = $1`,
      [hazardId],
    )
    if (!rows[0]) return null
    const points = HazardPerimeter.shape.points.parse(rows[0].points)
    const accuracyM = Math.ceil(Math.max(...points.map(({ precisionM }) => precisionM)))
    return { around: points.map(({ point }) => point), accuracyM }
  }
  const { rows } = await tx.query<{ point: unknown; accuracy_m: number | null }>(
    'select point, accuracy_m from ordnance_reports where id = $1 and point is not null',
    [reportId],
  )
  return rows[0] ? { around: [Point.parse(rows[0].point)], accuracyM: rows[0].accuracy_m ?? 0 } : null
}

/** Facts of cordons that need SQL. */
export const cordonLookups: Readonly<Record<string, Lookup>> = {
  'cordon.plan': {
    facts: async (tx, { reportId, hazardId }, actor) => {
      const known = 'select from ordnance_reports where id = $1 and (side_id = $2 or (side_id is null and not held))'
      const { weights, version } = await weightsOf(tx, actor.sideId)
      return {
        centre: await centreOf(tx, { reportId, hazardId }),
        reportKnown: reportId === null || (await exists(tx, known, [reportId, actor.sideId])),
        hazardKnown:
          hazardId === null ||
          (await exists(tx, 'select from hazards where id = $1 and side_id = $2', [hazardId, actor.sideId])),
        ...{ weights, weightsVersion: version },
      }
    },
  },
  'cordon.order': {
    facts: async (tx, _input, _actor, record) => ({
      affected: record ? await readAffected(tx, cordonNoun.schema.parse(record)) : [],
    }),
  },
  'itemWeights.set': {
    facts: async (tx, _input, actor) => ({ latest: (await weightsOf(tx, actor.sideId)).version }),
  },
}

export const cordonOrders = { until: 'c.until', planned: 'c.planned_at' } as const
const listedNoun = defineNoun({ ...cordonNoun, schema: CordonRow.shape.cordon })
const isOver = `(c.status = 'ordered' and c.until <= now()) as is_over`

/** Which cordons a query asks for: conditions on `c`. */
export function cordonsAsked(query: CordonsQuery): Conditions {
  const conditions = new Conditions()
  const { status, search } = query
  if (status === 'standing') conditions.say(`c.status in ('planned', 'ordered')`)
  else if (status !== 'all') conditions.add((place) => `c.status = ${place}`, status)
  if (query.hazard) conditions.add((place) => `c.hazard_id = ${place}`, query.hazard)
  if (query.report) conditions.add((place) => `c.report_id = ${place}`, query.report)
  if (search !== '') conditions.add((place) => `c.name ilike ${place}`, anywhere(search))
  return conditions
}

/** A page of cordons. */
export async function readCordons(tx: Tx, query: CordonsQuery): Promise<CordonsView> {
  const conditions = cordonsAsked(query)
  const { rows } = await tx.query(
    `select ${columnsOf(listedNoun, 'c')}, ${isOver} from cordons c
     where ${conditions.where} ${orderBy(query.order, cordonOrders, 'c.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select from cordons c where ${conditions.where}`, conditions.values)
  const cordons = rows.map((row) => CordonRow.parse({ cordon: recordOf(listedNoun, row), isOver: row.is_over }))
  return { cordons, ...total, page: query.page, pageSize }
}

/** One cordon: what lay inside and lies inside now, whom to call, who was warned and who left, and what was done. */
export async function readCordon(tx: Tx, id: Id, language: string): Promise<CordonView | undefined> {
  const { rows } = await tx.query(
    `select to_jsonb(c) as cordon, ${isOver}, h.name as hazard_name from cordons c
     left join hazards h on h.id = c.hazard_id where c.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const cordon = recordOf(cordonNoun, row.cordon)
  const now = await readAffected(tx, cordon)
  const rest = await readPeople(tx, cordon)
  const steps = await stepsOf(tx, id)
  const names = await userNames(
    tx,
    [
      ...[cordon.plannedBy, cordon.orderedBy].filter((one) => one !== null),
      ...rest.warnings.map(({ recordedBy }) => recordedBy),
      ...rest.evacuations.map(({ evacuation }) => evacuation.recordedBy),
      ...steps.map(({ takenBy }) => takenBy),
    ],
    language,
  )
  const nameOf = (user: Id) => names.get(user) ?? ''
  const inside = [...now, ...(cordon.affected ?? [])].filter(({ what }) => what === 'facility').map((one) => one.id)
  return CordonView.parse({
    ...{ cordon, isOver: row.is_over, hazardName: row.hazard_name, now },
    reportReference: cordon.reportId === null ? null : referenceOf(cordon.reportId),
    plannedByName: nameOf(cordon.plannedBy),
    orderedByName: cordon.orderedBy === null ? null : nameOf(cordon.orderedBy),
    contacts: await contactsAt(tx, cordon.sideId, inside),
    assemblies: await readAssemblies(tx, cordon),
    warnings: rest.warnings.map((warning) => ({ warning, recordedByName: nameOf(warning.recordedBy) })),
    evacuations: rest.evacuations.map((one) => ({ ...one, recordedByName: nameOf(one.evacuation.recordedBy) })),
    steps: steps.map((step) => ({ step, takenByName: nameOf(step.takenBy) })),
  })
}

/** The names of a facility that may be none, as they are read. */
const namesOf = (alias: string) =>
  `case when ${alias}.id is not null then jsonb_build_object('nameAr', ${alias}.name_ar, 'nameEn', ${alias}.name_en) end`

async function readPeople(tx: Tx, { id }: Cordon) {
  const { rows: warned } = await tx.query(
    `select ${columnsOf(cordonWarningNoun)} from cordon_warnings where cordon_id = $1 order by warned_at, id`,
    [id],
  )
  const { rows: left } = await tx.query(
    `select to_jsonb(e) as evacuation, ${namesOf('f')} as from, ${namesOf('a')} as to from cordon_evacuations e
     left join facilities f on f.id = e.facility_id left join facilities a on a.id = e.assembly_id
     where e.cordon_id = $1 order by e.happened_at, e.id`,
    [id],
  )
  return {
    warnings: warned.map((one) => recordOf(cordonWarningNoun, one)),
    evacuations: left.map((one) => ({
      evacuation: recordOf(cordonEvacuationNoun, one.evacuation),
      ...{ facilityName: one.from, assemblyName: one.to },
    })),
  }
}

async function stepsOf(tx: Tx, id: Id) {
  const { rows } = await tx.query(
    `select ${columnsOf(cordonStepNoun)} from cordon_steps where cordon_id = $1 order by taken_at, id`,
    [id],
  )
  return rows.map((row) => recordOf(cordonStepNoun, row))
}

/** Whom a side calls at these facilities. */
async function contactsAt(tx: Tx, sideId: Id, facilityIds: readonly Id[]) {
  const { rows } = await tx.query(
    `select distinct on (facility_id) ${columnsOf(facilityContactNoun)} from facility_contacts
     where side_id = $1 and facility_id = any ($2) order by facility_id, recorded_at desc, id`,
    [sideId, [...new Set(facilityIds)]],
  )
  return rows.map((row) => {
    const { facilityId, office, phone } = recordOf(facilityContactNoun, row)
    return { facilityId, office, phone }
  })
}

/** What a planner has to know of an item or area: where it is, what it may weigh, and what lies within so many metres. */
export async function readCordonPlan(
  tx: Tx,
  sideId: Id,
  { report, hazard, metres }: CordonPlanQuery,
): Promise<CordonPlanView | undefined> {
  const [reportId, hazardId] = [report ?? null, hazard ?? null]
  const { rows: reports } = await tx.query(
    `select ${columnsOf(ordnanceReportNoun)} from ordnance_reports where id = $1`,
    [reportId],
  )
  const { rows: hazards } = await tx.query<{ name: string }>('select name from hazards where id = $1', [hazardId])
  const told = reports[0] && recordOf(ordnanceReportNoun, reports[0])
  if ((reportId !== null && !told) || (hazardId !== null && !hazards[0])) return undefined
  const centre = await centreOf(tx, { reportId, hazardId })
  const { weights, version } = await weightsOf(tx, sideId)
  const around = centre && metres && { ...centre, orderedM: metres, sideId, reportId, hazardId }
  const itemClass: ItemClass | null = told?.itemClass ?? null
  return CordonPlanView.parse({
    ...{ centre, itemClass, weights, weightsVersion: version },
    name: hazards[0]?.name ?? (told ? referenceOf(told.id) : ''),
    affected: around ? await readAffected(tx, around) : [],
  })
}

/** The versions of a side's table of upper weights. */
export async function readItemWeights(tx: Tx, sideId: Id, language: string): Promise<ItemWeightsView> {
  const { rows } = await tx.query(
    `select ${columnsOf(itemWeightsNoun)} from item_weights where side_id = $1 order by version desc`,
    [sideId],
  )
  const versions = rows.map((row) => recordOf(itemWeightsNoun, row))
  const names = await userNames(
    tx,
    versions.map(({ setBy }) => setBy),
    language,
  )
  return ItemWeightsView.parse({
    weights: versions[0]?.weights ?? firstWeights,
    version: versions[0]?.version ?? 0,
    versions: versions.map((weights) => ({ weights, setByName: names.get(weights.setBy) ?? '' })),
  })
}

/** The names that stand on a cordon's order. */
export async function readCordonPaperNames(tx: Tx, sideId: Id): Promise<CordonPaperNames> {
  const { rows } = await tx.query(
    `select a.name as authority, p.title as programme, p.time_zone as "timeZone" from authorities a, programmes p where a.id = $1`,
    [sideId],
  )
  return CordonPaperNames.parse(rows[0])
}
