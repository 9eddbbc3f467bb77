import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { recordOf } from '../server/records.ts'
import { nonConformityNoun, qualityVisitNoun } from './quality-visit.ts'
import type {
  NonConformitiesQuery,
  NonConformitiesView,
  NonConformityRow,
  QualityVisitRow,
  QualityVisitsQuery,
  QualityVisitsView,
  QualityVisitView,
} from './views.ts'

/** Facts of quality visits that need SQL. */
export const qualityVisitLookups: Readonly<Record<string, Lookup>> = {
  'qualityVisit.record': {
    facts: async (tx, { hazardId }, actor) => ({
      workedByActor: await exists(tx, 'select from land_products where hazard_id = $1 and recorded_by = $2', [
        hazardId,
        actor.id,
      ]),
    }),
  },
}

interface VisitFound extends Record<string, unknown> {
  readonly visit: Record<string, unknown>
  readonly hazardName: string
  readonly found: number
  readonly open: number
}
const visits = `select to_jsonb(v) as visit, h.name as "hazardName",
    (select count(*)::int from non_conformities n where n.visit_id = v.id) as found,
    (select count(*)::int from non_conformities n where n.visit_id = v.id and n.status <> 'closed') as open
  from quality_visits v join hazards h on h.id = v.hazard_id`

async function visitRows(tx: Tx, rows: readonly VisitFound[], language: string): Promise<QualityVisitRow[]> {
  const found = rows.map((row) => ({ ...row, visit: recordOf(qualityVisitNoun, row.visit) }))
  const names = await userNames(
    tx,
    found.map(({ visit }) => visit.visitedBy),
    language,
  )
  return found.map(({ visit, hazardName, found: wrong, open }) => ({
    ...{ visit, hazardName, found: wrong, open, visitedByName: names.get(visit.visitedBy) ?? '' },
  }))
}

export const qualityVisitOrders = { day: 'v.visited_on' } as const

/** Which visits a query asks for: conditions on `v`. */
export function qualityVisitsAsked(query: QualityVisitsQuery): Conditions {
  const conditions = new Conditions()
  if (query.kind !== 'all') conditions.add((place) => `v.kind = ${place}`, query.kind)
  if (query.result !== 'all') conditions.add((place) => `v.result = ${place}`, query.result)
  return conditions
}

/** A page of visits. */
export async function readQualityVisits(
  tx: Tx,
  query: QualityVisitsQuery,
  language: string,
): Promise<QualityVisitsView> {
  const conditions = qualityVisitsAsked(query)
  const { rows } = await tx.query<VisitFound>(
    `${visits} where ${conditions.where} ${orderBy(query.order, qualityVisitOrders, 'v.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select from quality_visits v where ${conditions.where}`, conditions.values)
  return { visits: await visitRows(tx, rows, language), ...total, page: query.page, pageSize }
}

interface Wrong extends Record<string, unknown> {
  readonly found: Record<string, unknown>
  readonly hazardName: string
}
const wrongs = `select to_jsonb(n) as found, h.name as "hazardName" from non_conformities n join hazards h on h.id = n.hazard_id`

async function wrongRows(tx: Tx, rows: readonly Wrong[], language: string): Promise<NonConformityRow[]> {
  const found = rows.map((row) => ({ hazardName: row.hazardName, found: recordOf(nonConformityNoun, row.found) }))
  const people = found.flatMap(({ found: { correctedBy, closedBy } }) => [correctedBy, closedBy])
  const names = await userNames(
    tx,
    people.filter((who) => who !== null),
    language,
  )
  const nameOf = (user: Id | null) => (user === null ? null : (names.get(user) ?? ''))
  return found.map((row) => ({
    ...row,
    correctedByName: nameOf(row.found.correctedBy),
    closedByName: nameOf(row.found.closedBy),
  }))
}

export const nonConformityOrders = { due: 'n.due_on' } as const

/** Which a query asks for: conditions on `n`. */
export function nonConformitiesAsked(query: NonConformitiesQuery): Conditions {
  const conditions = new Conditions()
  if (query.status === 'standing') conditions.say(`n.status <> 'closed'`)
  else if (query.status !== 'all') conditions.add((place) => `n.status = ${place}`, query.status)
  if (query.severity !== 'all') conditions.add((place) => `n.severity = ${place}`, query.severity)
  return conditions
}

/** A page of what visits found wrong, the nearest to its day first. */
export async function readNonConformities(
  tx: Tx,
  query: NonConformitiesQuery,
  language: string,
): Promise<NonConformitiesView> {
  const conditions = nonConformitiesAsked(query)
  const { rows } = await tx.query<Wrong>(
    `${wrongs} where ${conditions.where} ${orderBy(query.order, nonConformityOrders, 'n.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select from non_conformities n where ${conditions.where}`, conditions.values)
  return { rows: await wrongRows(tx, rows, language), ...total, page: query.page, pageSize }
}

/** One visit with what it found wrong. */
export async function readQualityVisit(tx: Tx, id: Id, language: string): Promise<QualityVisitView | undefined> {
  const { rows } = await tx.query<VisitFound>(`${visits} where v.id = $1`, [id])
  const [row] = await visitRows(tx, rows, language)
  if (!row) return undefined
  const { rows: wrong } = await tx.query<Wrong>(`${wrongs} where n.visit_id = $1 order by n.due_on, n.id`, [id])
  return { ...row, nonConformities: await wrongRows(tx, wrong, language) }
}
