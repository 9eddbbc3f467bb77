import { Point } from '../kernel/geo.ts'
import type { Id } from '../kernel/ids.ts'
import { GroundPieces } from '../land-release/land-product.ts'
import type { Tx } from '../server/database.ts'
import { reducedPoint } from './export-features.ts'
import { degreesText } from './formats/feature.ts'
import { wktText } from './formats/wkt.ts'
import type { OrdnanceExport } from './ordnance-export.ts'

/** A sheet of a workbook: its name, its columns, and its rows as texts. */
export interface Sheet {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

type Row = Readonly<Record<string, string | null>> & { readonly place?: unknown; readonly counted?: unknown }

async function rowsOf(tx: Tx, sql: string, hazardIds: readonly Id[]): Promise<Row[]> {
  const { rows } = await tx.query<Row>(sql, [hazardIds])
  return rows
}

const cells = (row: Row, keys: readonly string[]) => keys.map((key) => row[key] ?? '')

/** Latitude and longitude as texts, as exact as the export is; nothing where no place is known. */
function placeOf(place: unknown, precision: OrdnanceExport['precision']): [string, string] {
  const point = Point.safeParse(place).data
  if (!point) return ['', '']
  const [lon, lat] = precision === 'exact' ? point : reducedPoint(point)
  return [degreesText(lat), degreesText(lon)]
}

/** The pieces of ground that work released, as WKT; nothing where an export of reduced precision does not read them. */
function piecesOf(counted: unknown): string {
  if (counted === undefined) return ''
  return GroundPieces.parse(counted)
    .map((rings) => wktText({ kind: 'area', rings }))
    .join('; ')
}

/** What was written of a visit, and of what it found wrong; of reduced precision how grave that is, and no words. */
const saidOfVisits = `v.activity, v.inspected, v.inspected_by as inspector,
  (select string_agg(n.severity || ': ' || n.description, '; ' order by n.id) from non_conformities n where n.visit_id = v.id) as wrong,
  (select string_agg(n.measure, '; ' order by n.id) from non_conformities n where n.visit_id = v.id and n.measure <> '') as measures`
const reducedOfVisits = `(select string_agg(n.severity, '; ' order by n.id) from non_conformities n where n.visit_id = v.id) as wrong`

/**
 * What the draft Minimum Data Requirements ask of land-release products, devices, accidents and QA visits (GICHD 2018, as
 * ordnance-incidents-maps.md §1.1 gives it), of the areas that an export holds and within the reader's reach. Victims are in no export.
 */
export async function readMdrSheets(
  tx: Tx,
  hazardIds: readonly Id[],
  precision: OrdnanceExport['precision'],
): Promise<Sheet[]> {
  const isExact = precision === 'exact'
  const products = await rowsOf(
    tx,
    `select id::text, hazard_id::text as area, kind, method, organisation, worked_from::text as begins, worked_until::text as ends,
       status, round(area_m2::numeric, 2)::text as m2, depth_cm::text as depth, task_id::text as task${isExact ? ', counted' : ''}
     from land_products where hazard_id = any ($1) order by worked_until, id`,
    hazardIds,
  )
  const devices = await rowsOf(
    tx,
    `select i.id::text, o.hazard_id::text as area, i.category, i.model, i.quantity::text, i.condition, i.depth_cm::text as depth,
       i.found_on::text as found, i.point as place,
       (select coalesce(sum(e.quantity), 0)::text from task_item_events e where e.item_id = i.id and e.kind = 'destroyed') as destroyed
     from task_items i join task_orders o on o.id = i.task_id where o.hazard_id = any ($1) order by i.found_on, i.id`,
    hazardIds,
  )
  const accidents = await rowsOf(
    tx,
    `select id::text, hazard_id::text as area, type, occurred_on::text as day, device, killed::text, injured::text, point as place
     from accidents where hazard_id = any ($1) order by occurred_on, id`,
    hazardIds,
  )
  const visits = await rowsOf(
    tx,
    `select v.id::text, v.hazard_id::text as area, v.visited_on::text as day, v.result, ${isExact ? saidOfVisits : reducedOfVisits}
     from quality_visits v where v.hazard_id = any ($1) order by v.visited_on, v.id`,
    hazardIds,
  )
  return [
    {
      name: 'Land release products',
      header: [
        ...['ID', 'Area ID', 'Product', 'Method', 'Organisation', 'Start', 'End', 'Status', 'Area (m²)', 'Depth (cm)'],
        ...['Task ID', 'Perimeter (WKT, WGS 84)'],
      ],
      rows: products.map((row) => [
        ...cells(row, [
          'id',
          'area',
          'kind',
          'method',
          'organisation',
          'begins',
          'ends',
          'status',
          'm2',
          'depth',
          'task',
        ]),
        piecesOf(row.counted),
      ]),
    },
    {
      name: 'Devices',
      header: [
        ...['ID', 'Area ID', 'Category', 'Model', 'Quantity', 'Condition', 'Depth (cm)', 'Found on', 'Destroyed'],
        ...['Latitude', 'Longitude'],
      ],
      rows: devices.map((row) => [
        ...cells(row, ['id', 'area', 'category', 'model', 'quantity', 'condition', 'depth', 'found', 'destroyed']),
        ...placeOf(row.place, precision),
      ]),
    },
    {
      name: 'Accidents',
      header: ['ID', 'Area ID', 'Type', 'Date', 'Category of device', 'Killed', 'Injured', 'Latitude', 'Longitude'],
      rows: accidents.map((row) => [
        ...cells(row, ['id', 'area', 'type', 'day', 'device', 'killed', 'injured']),
        ...placeOf(row.place, precision),
      ]),
    },
    {
      name: 'QA visits',
      header: [
        ...['ID', 'Area ID', 'Date', 'Activity', 'Organisation inspected', 'Organisation inspecting', 'Result'],
        ...['Non-conformities', 'Measures taken'],
      ],
      rows: visits.map((row) =>
        cells(row, ['id', 'area', 'day', 'activity', 'inspected', 'inspector', 'result', 'wrong', 'measures']),
      ),
    },
  ]
}
