import { z } from 'zod'
import { mostPoints } from '../hazards/hazard.ts'
import { labelPoint, Point } from '../kernel/geo.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { referenceOf } from '../ordnance-reports/ordnance-report.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { type LayerSource, layerSources } from './layers-store.ts'
import { type OrdnanceMapFilters, type OrdnanceMapQuery, OrdnanceMapRow, OrdnanceMapView } from './views.ts'

/** What the filters let through: the layers as one list of rows, and the conditions on it. */
function shownBy(filters: OrdnanceMapFilters, shape?: LayerSource['shape']) {
  const conditions = new Conditions()
  const { what, status, kind, place, danger, on } = filters
  const day = on === undefined ? undefined : conditions.value(on)
  const until = day && `(((${day}::date + 1)::timestamp) at time zone (select time_zone from programmes))`
  const layers = layerSources.filter(
    (source) => (what === 'all' || source.layer === what) && (shape === undefined || source.shape === shape),
  )
  if (status === 'standing') conditions.say('s.standing')
  else if (status === 'ended') conditions.say('not s.standing')
  else if (status !== 'all') conditions.add((at) => `s.status = ${at}`, status)
  if (kind !== 'all') conditions.add((at) => `s.kind = ${at}`, kind)
  if (filters.class !== 'all') conditions.add((at) => `s.class = ${at}`, filters.class)
  if (danger !== 'all') conditions.add((at) => `${at} = any (s.dangers)`, danger)
  if (place !== 'all')
    conditions.add(
      (at) => `s.place_code in (with recursive within as (select code from places where code = ${at}
        union select p.code from places p join within w on p.parent_code = w.code) select code from within)`,
      place,
    )
  return { layers, conditions, from: `(${layers.map(({ sql }) => sql(until)).join(' union all ')}) s` }
}

interface Found extends Record<string, unknown> {
  readonly id: Id
  readonly name: string | null
}

/** A page of what is on the map, in words. */
export async function readOrdnanceMap(tx: Tx, query: OrdnanceMapQuery): Promise<OrdnanceMapView> {
  const { conditions, from } = shownBy(query)
  if (query.only !== '') conditions.add((at) => `s.id = any (${at}::uuid[])`, query.only.split(','))
  const { rows } = await tx.query<Found>(
    `select s.id, s.layer, s.name, s.class, s.kind, s.status, s.standing, p.name as "placeName", s.at, s.area_m2 as "areaM2",
       s.located as "onMap"
     from ${from} left join places p on p.code = s.place_code
     where ${conditions.where} ${orderBy(query.order, { at: 's.at' }, 's.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select from ${from} where ${conditions.where}`, conditions.values)
  const { rows: first } = await tx.query<{ earliest: string | null }>(
    `select (min(at) at time zone (select time_zone from programmes))::date::text as earliest
     from (select min(received_at) as at from ordnance_reports union all select min(recorded_at) from hazards) f`,
  )
  return OrdnanceMapView.parse({
    rows: rows.map((row) =>
      OrdnanceMapRow.parse({ ...row, name: row.name ?? referenceOf(row.id), at: instantOf(row.at) }),
    ),
    earliest: first[0]?.earliest ?? null,
    ...total,
    page: query.page,
    pageSize,
  })
}

function instantOf(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value
}

/** Points of one statement are put together to pieces of so many, so that no row of them is an object here. */
const pieceSize = 5000

/**
 * All single places that the filters let through, as the pieces of a GeoJSON file: the database writes the text, since of a hundred
 * thousand nobody here reads one.
 */
export async function readMapPoints(tx: Tx, filters: OrdnanceMapFilters): Promise<string[]> {
  const { layers, conditions, from } = shownBy(filters, 'point')
  if (layers.length === 0) return []
  const { rows } = await tx.query<{ piece: string }>(
    `select string_agg('{"type":"Feature","properties":{"id":"' || n.id || '","layer":"' || n.layer || '","standing":'
         || n.standing || '},"geometry":{"type":"Point","coordinates":' || n.geometry || '}}', ',') as piece
     from (select s.id, s.layer, s.standing, s.geometry, row_number() over () / ${pieceSize} as part
       from ${from} where s.geometry is not null and ${conditions.where}) n group by n.part order by n.part`,
    conditions.values,
  )
  return rows.map(({ piece }) => piece)
}

const Corners = z.array(Point).max(mostPoints)

/** The areas that the filters let through, and where the name of each stands, as pieces of a GeoJSON file. */
export async function readMapAreas(tx: Tx, filters: OrdnanceMapFilters): Promise<string[]> {
  const { layers, conditions, from } = shownBy(filters, 'area')
  if (layers.length === 0) return []
  const { rows } = await tx.query(
    `select s.id, s.layer, s.name, s.kind, s.geometry from ${from} where s.geometry is not null and ${conditions.where}
     order by s.area_m2 desc, s.id`,
    conditions.values,
  )
  return rows.flatMap(({ id, layer, name, kind, geometry }) => {
    const corners = Corners.parse(geometry)
    const properties = { id, layer, look: kind === 'confirmed' ? 'crossed' : 'lines' }
    const ring = [...corners, ...corners.slice(0, 1)]
    return [
      { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } },
      {
        type: 'Feature',
        properties: { ...properties, label: name },
        geometry: { type: 'Point', coordinates: labelPoint(corners) },
      },
    ].map((feature) => JSON.stringify(feature))
  })
}
