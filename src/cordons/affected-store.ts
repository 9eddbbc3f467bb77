import type { Facility } from '../facilities/facility.ts'
import { facilitiesInBox } from '../facilities/store.ts'
import { HazardPerimeter } from '../hazards/hazard.ts'
import { standingHazard } from '../hazards/store.ts'
import { type Box, isInside, Point } from '../kernel/geo.ts'
import type { Id } from '../kernel/ids.ts'
import { referenceOf } from '../ordnance-reports/ordnance-report.ts'
import { standingReport } from '../ordnance-reports/store.ts'
import type { Tx } from '../server/database.ts'
import { type Affected, affectedBy, groundOf, type Near, nearnessOf, settlementRadius } from './consequences.ts'
import { boxAround } from './ground.ts'
import type { Assembly } from './views.ts'

/** The item or area of a cordon, how far it reaches, whose it is, and what it is of: that is not listed in itself. */
export interface Around {
  readonly sideId: Id
  readonly around: readonly Point[]
  readonly orderedM: number
  readonly reportId: Id | null
  readonly hazardId: Id | null
}

/** The population of the largest settlement that is reckoned with: Tripoli's, twice. */
const largestSettlement = 3_000_000
/** Settlements up to here are looked for near the cordon, and larger ones as far as the largest may reach. */
const smallSettlement = 2000

/**
 * What lies inside a cordon now: facilities of its side and public ones, the side's hazardous areas and reports (with those that no
 * desk has taken on), and sites of the programme. Found by boxes in SQL, and measured exactly afterwards.
 */
export async function readAffected(tx: Tx, cordon: Around): Promise<Affected[]> {
  const { around, orderedM, sideId } = cordon
  const box = boxAround(around, orderedM + settlementRadius(smallSettlement) + 50)
  const wide = boxAround(around, orderedM + settlementRadius(largestSettlement))
  const near = await facilitiesInBox(tx, box, { sideId })
  const settlements = await facilitiesInBox(tx, wide, { sideId, settlementsOver: smallSettlement })
  const facilities = new Map([...near, ...settlements].map((one) => [one.id, one]))
  const others = await otherNear(tx, cordon, box)
  return affectedBy(groundOf(around, orderedM), [...[...facilities.values()].map(nearFacility), ...others])
}

function nearFacility({ id, kind, nameAr, nameEn, points, peopleDay, peopleNight }: Facility): Near {
  const shape = kind === 'road' ? 'line' : 'place'
  return { what: 'facility', id, kind, nameAr, nameEn, points, shape, approximate: false, peopleDay, peopleNight }
}

const noPeople = { peopleDay: null, peopleNight: null }

/** The hazardous areas of the side of which the box meets a box, but for the one that the cordon is of. */
async function hazardsNear(
  tx: Tx,
  { sideId, hazardId }: Pick<Around, 'sideId' | 'hazardId'>,
  { west, south, east, north }: Box,
): Promise<Near[]> {
  const { rows } = await tx.query<{ id: Id; name: string; kind: string; points: unknown }>(
    `select h.id, h.name, h.kind, d.points from hazards h join hazard_perimeters d on d.id = h.perimeter_id
     where h.side_id = $1 and ${standingHazard('h.status')} and h.id is distinct from $2
       and ground_box(d.points) && box(point($3, $4), point($5, $6))`,
    [sideId, hazardId, west, south, east, north],
  )
  return rows.map(({ id, name, kind, points }): Near => {
    const corners = HazardPerimeter.shape.points.parse(points).map(({ point }) => point)
    const told = { what: 'hazard' as const, id, kind, nameAr: name, nameEn: name, ...noPeople }
    return { ...told, points: corners, shape: 'area', approximate: false }
  })
}

async function otherNear(tx: Tx, cordon: Around, box: Box): Promise<Near[]> {
  const { sideId, reportId } = cordon
  const { west, south, east, north } = box
  const hazards = await hazardsNear(tx, cordon, box)
  const { rows: reports } = await tx.query<{ id: Id; item_class: string; point: unknown }>(
    `select id, item_class, point from ordnance_reports
     where (side_id = $1 or side_id is null) and point is not null and id is distinct from $2
       and ${standingReport('ordnance_reports')}
       and (point ->> 0)::float8 between $3 and $5 and (point ->> 1)::float8 between $4 and $6`,
    [sideId, reportId, west, south, east, north],
  )
  const { rows: sites } = await tx.query<{ id: Id; kind: string; ar: string; en: string; lon: number; lat: number }>(
    `select s.id, s.kind, s.name ->> 'ar' as ar, s.name ->> 'en' as en, p.longitude as lon, p.latitude as lat
     from sites s join places p on p.code = s.place_code where s.status <> 'closed'
       and p.longitude between $1 and $3 and p.latitude between $2 and $4`,
    [west, south, east, north],
  )
  return [
    ...hazards,
    ...reports.map(({ id, item_class: kind, point }): Near => {
      const name = referenceOf(id)
      const told = { what: 'report' as const, id, kind, nameAr: name, nameEn: name, ...noPeople }
      return { ...told, points: [Point.parse(point)], shape: 'place', approximate: false }
    }),
    ...sites.map(({ id, kind, ar, en, lon, lat }): Near => {
      const told = { what: 'site' as const, id, kind, nameAr: ar, nameEn: en, ...noPeople }
      return { ...told, points: [[lon, lat]], shape: 'place', approximate: true }
    }),
  ]
}

const assemblyKinds: readonly string[] = ['school', 'mosque', 'market', 'other', 'clinic']
const assemblyReachM = 5000
const mostAssemblies = 6
/** So far from a hazardous area nobody assembles. */
const awayFromHazardsM = 100

/** The nearest places outside a cordon, and outside every hazardous area that is known, where people could assemble. */
export async function readAssemblies(tx: Tx, cordon: Around): Promise<Assembly[]> {
  const { around, orderedM, sideId } = cordon
  const box = boxAround(around, orderedM + assemblyReachM)
  const ground = groundOf(around, orderedM)
  const far = groundOf(around, orderedM + assemblyReachM)
  const hazards = await hazardsNear(tx, { sideId, hazardId: null }, boxAround(around, orderedM + assemblyReachM * 1.1))
  // Rings hold a little more than their radius; a box twice as far away holds them.
  const dangers = hazards.map(({ points }) => ({ points, box: boxAround(points, 2 * awayFromHazardsM) }))
  const places = (await facilitiesInBox(tx, box, { sideId, roads: false }))
    .filter(({ kind, points }) => assemblyKinds.includes(kind) && !nearnessOf(ground, { points, shape: 'place' }))
    .flatMap(({ id, kind, nameAr, nameEn, points }) => {
      const [point] = points
      const near = nearnessOf(far, { points, shape: 'place' })
      return point && near ? [{ id, kind, nameAr, nameEn, point, metres: near.metres }] : []
    })
    .sort((a, b) => a.metres - b.metres || a.id.localeCompare(b.id))
  const found: Assembly[] = []
  for (const place of places) {
    if (found.length === mostAssemblies) break
    const shaped = { points: [place.point], shape: 'place' as const }
    const isDanger = dangers.some(
      ({ points, box }) => isInside(box, shaped.points) && nearnessOf(groundOf(points, awayFromHazardsM), shaped),
    )
    if (!isDanger) found.push(place)
  }
  return found
}
