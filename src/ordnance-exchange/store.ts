import { hazardNoun } from '../hazards/hazard.ts'
import { standingHazard } from '../hazards/store.ts'
import { wayBetween } from '../kernel/coordinates/geodesic.ts'
import { Point } from '../kernel/geo.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Language, Texts } from '../kernel/texts.ts'
import { OrdnanceReport, ordnanceReportNoun, referenceOf } from '../ordnance-reports/ordnance-report.ts'
import { standingReport } from '../ordnance-reports/store.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { HazardOut, PlaceChain, ReportOut } from './export-features.ts'
import { type OrdnanceExport, ordnanceExportNoun } from './ordnance-export.ts'
import {
  type CompareRequest,
  CompareView,
  OrdnanceExportRow,
  type OrdnanceExportsQuery,
  type OrdnanceExportsView,
} from './views.ts'

const tables = { hazards: 'hazards', reports: 'ordnance_reports' } as const
/** What stands now. */
const standing = { hazards: standingHazard('r.status'), reports: standingReport('r') } as const
const dated = { hazards: 'recorded_at', reports: 'received_at' } as const

type What = OrdnanceExport['what']
const isWhat = (text: unknown): text is What => text === 'hazards' || text === 'reports'

/** How many rows an export will have, counted as whoever asks sees them. */
export const ordnanceExchangeLookups: Readonly<Record<string, Lookup>> = {
  'ordnanceExport.record': {
    facts: async (tx, { what, chosen }, actor) => {
      if (!isWhat(what)) return { rows: 0 }
      // The writer's login sees both sides; the reader whose file it is does not.
      const mine = what === 'hazards' ? 'r.side_id = $1' : '(r.side_id = $1 or r.side_id is null)'
      const { rows } = await tx.query<{ n: number }>(
        `select count(*)::int as n from ${tables[what]} r where ($2 or ${mine}) and ${chosen === 'all' ? 'true' : standing[what]}`,
        [actor.sideId, actor.joint],
      )
      return { rows: rows[0]?.n ?? 0 }
    },
  },
}

/** A page of past exports, the newest first. */
export async function readExports(tx: Tx, query: OrdnanceExportsQuery, language: string): Promise<OrdnanceExportsView> {
  const { rows } = await tx.query(
    `select ${columnsOf(ordnanceExportNoun)} from ordnance_exports r
     ${orderBy(query.order, { exported: 'r.exported_at' }, 'r.id')} ${pageAt(query.page)}`,
  )
  const found = rows.map((row) => recordOf(ordnanceExportNoun, row))
  const total = await countUpTo(tx, 'select from ordnance_exports', [])
  const names = await userNames(
    tx,
    found.map(({ exportedBy }) => exportedBy),
    language,
  )
  const exports = found.map((given) =>
    OrdnanceExportRow.parse({ given, exportedByName: names.get(given.exportedBy) ?? '' }),
  )
  return { exports, ...total, page: query.page, pageSize }
}

/** The export of an id that somebody recorded themselves. */
export async function findExport(tx: Tx, id: Id, exportedBy: Id): Promise<OrdnanceExport | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(ordnanceExportNoun)} from ordnance_exports where id = $1 and exported_by = $2`,
    [id, exportedBy],
  )
  return rows[0] && recordOf(ordnanceExportNoun, rows[0])
}

/** So many rows are read at once, each time in a transaction of its own, so that a slow line holds none open. */
export const rowsAtOnce = 500
const first = '00000000-0000-0000-0000-000000000000'

interface After {
  readonly given: OrdnanceExport
  readonly after: Id | null
  readonly chains: PlaceChains
}

function rowsOf(given: OrdnanceExport, after: Id | null): Conditions {
  const conditions = new Conditions()
  if (given.chosen === 'standing') conditions.say(standing[given.what])
  conditions.add((place) => `r.${dated[given.what]} <= ${place}`, given.exportedAt)
  conditions.add((place) => `r.id > ${place}`, after ?? first)
  return conditions
}

/** The next rows of an export of hazardous areas, in the order of their ids. */
export async function readHazardsOut(tx: Tx, { given, after, chains }: After): Promise<HazardOut[]> {
  const conditions = rowsOf(given, after)
  const { rows } = await tx.query<{
    hazard: Record<string, unknown>
    points: { point: unknown }[]
    lines: string[]
    evidence: HazardOut['evidence'] | null
    place_code: string
  }>(
    `select to_jsonb(r) as hazard, d.points, d.lines, r.place_code,
       (select jsonb_agg(jsonb_build_object('type', e.type, 'mode', e.mode, 'seenOn', e.seen_on) order by e.recorded_at, e.id)
        from hazard_evidence e where e.hazard_id = r.id) as evidence
     from hazards r join hazard_perimeters d on d.id = r.perimeter_id
     where ${conditions.where} order by r.id limit ${rowsAtOnce}`,
    conditions.values,
  )
  return rows.map((row) => ({
    hazard: recordOf(hazardNoun, row.hazard),
    ring: row.points.map(({ point }) => Point.parse(point)),
    lines: row.lines,
    evidence: row.evidence ?? [],
    places: chains(row.place_code),
  }))
}

const ReportOutRecord = OrdnanceReport.omit({ followHash: true, contactEntryId: true, photos: true })

/** The next rows of an export of reports, in the order of their ids; without the way to whoever told them. */
export async function readReportsOut(tx: Tx, { given, after, chains }: After): Promise<ReportOut[]> {
  const conditions = rowsOf(given, after)
  const { rows } = await tx.query<{ report: Record<string, unknown>; place_code: string | null }>(
    `select to_jsonb(r) as report, r.place_code from ordnance_reports r
     where ${conditions.where} order by r.id limit ${rowsAtOnce}`,
    conditions.values,
  )
  return rows.map((row) => ({
    report: ReportOutRecord.parse(recordOf(ordnanceReportNoun, row.report)),
    places: row.place_code === null ? [] : chains(row.place_code),
  }))
}

/** Of a place its code, kind and name, and those that it lies in. */
export type PlaceChains = (code: string) => PlaceChain['places']

/** The places of the programme, read once for an export. */
export async function readPlaceChains(tx: Tx, language: Language): Promise<PlaceChains> {
  const { rows } = await tx.query<{ code: string; kind: string; parent_code: string | null; name: Texts }>(
    'select code, kind, parent_code, name from places',
  )
  const known = new Map(rows.map((row) => [row.code, row]))
  return (code) => {
    const chain: { code: string; kind: string; name: string }[] = []
    for (let place = known.get(code); place && chain.length < 5; place = known.get(place.parent_code ?? ''))
      chain.push({ code: place.code, kind: place.kind, name: place.name[language] })
    return chain
  }
}

const nearMetres = 100
const mostNear = 5
/** A cell of the grid in which what is near is looked for is wider than what counts as near, as far as 60 degrees from the equator. */
const cell = 0.002

interface Known {
  readonly id: Id
  readonly kind: 'report' | 'hazard'
  readonly label: string
  readonly itemClass: string | null
  readonly point: Point
}

/**
 * What may be the same as rows of a file: what was recorded from them before, and what is recorded within a hundred metres (D-1), of a
 * kind that fits. The time between is left out: old data are brought in late. A person decides.
 */
export async function compareRows(tx: Tx, { rows }: CompareRequest): Promise<CompareView> {
  const ids = rows.flatMap(({ id, sourceId }) => [id, ...uuidIn(sourceId)])
  const recorded = await recordedOf(tx, ids)
  const grid = gridOf(await knownAround(tx, rows))
  return CompareView.parse({
    rows: rows.map((row) => ({
      id: row.id,
      recorded: recorded.has(row.id) || uuidIn(row.sourceId).some((id) => recorded.has(id)),
      near: grid(row.point)
        .filter(({ kind, itemClass }) => kind === row.kind && classesFit(itemClass, row.itemClass))
        .map(({ id, label, point }) => ({ id, label, metres: wayBetween(point, row.point).metres }))
        .filter(({ metres }) => metres <= nearMetres)
        .sort((a, b) => a.metres - b.metres)
        .filter(({ id }, i, all) => all.findIndex((one) => one.id === id) === i)
        .slice(0, mostNear),
    })),
  })
}

/** What a file calls a record may be our own id of it: then it went out of here. */
function uuidIn(sourceId: string | null): Id[] {
  return sourceId !== null && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(sourceId) ? [sourceId] : []
}

function classesFit(a: string | null, b: string | null): boolean {
  return a === b || a === null || b === null || a === 'unknown' || b === 'unknown'
}

/** Which of these ids are records that the reader has. */
export async function recordedOf(tx: Tx, ids: readonly Id[]): Promise<ReadonlySet<Id>> {
  const { rows } = await tx.query<{ id: Id }>(
    'select id from ordnance_reports where id = any ($1) union all select id from hazards where id = any ($1)',
    [ids],
  )
  return new Set(rows.map(({ id }) => id))
}

async function knownAround(tx: Tx, rows: CompareRequest['rows']): Promise<Known[]> {
  if (rows.length === 0) return []
  const [lons, lats] = [rows.map(({ point }) => point[0]), rows.map(({ point }) => point[1])]
  const box = [Math.min(...lons) - cell, Math.min(...lats) - cell, Math.max(...lons) + cell, Math.max(...lats) + cell]
  const { rows: reports } = await tx.query<{ id: Id; item_class: string; point: unknown }>(
    `select id, item_class, point from ordnance_reports where status not in ('duplicate', 'rejected')
       and (point ->> 0)::float8 between $1 and $3 and (point ->> 1)::float8 between $2 and $4`,
    box,
  )
  const { rows: hazards } = await tx.query<{ id: Id; name: string; point: unknown }>(
    `select h.id, h.name, e.corner -> 'point' as point from hazards h join hazard_perimeters d on d.id = h.perimeter_id,
       jsonb_array_elements(d.points) e (corner) where ${standingHazard('h.status')}
       and (e.corner #>> '{point,0}')::float8 between $1 and $3 and (e.corner #>> '{point,1}')::float8 between $2 and $4`,
    box,
  )
  return [
    ...reports.map(({ id, item_class, point }): Known => {
      return { id, kind: 'report', label: referenceOf(id), itemClass: item_class, point: Point.parse(point) }
    }),
    ...hazards.map(({ id, name, point }): Known => {
      return { id, kind: 'hazard', label: name, itemClass: null, point: Point.parse(point) }
    }),
  ]
}

/** Finds what lies in the cell of a point and in those around it. */
function gridOf(known: readonly Known[]): (point: Point) => Known[] {
  const cells = new Map<string, Known[]>()
  const place = ([lon, lat]: Point) => [Math.floor(lon / cell), Math.floor(lat / cell)] as const
  for (const one of known) {
    const key = place(one.point).join(' ')
    const there = cells.get(key)
    if (there) there.push(one)
    else cells.set(key, [one])
  }
  return (point) => {
    const [x, y] = place(point)
    const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => `${x + dx} ${y + dy}`))
    return around.flatMap((key) => cells.get(key) ?? [])
  }
}
