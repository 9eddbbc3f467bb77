import { z } from 'zod'
import { type Scope, within } from '../dashboards/panel-store.ts'
import { standingHazard } from '../hazards/store.ts'
import type { Period } from '../indicators/period.ts'
import { labelPoint, Point } from '../kernel/geo.ts'
import { Texts } from '../kernel/texts.ts'
import { squareOf } from '../public-bulletins/public-hazards.ts'
import type { Tx } from '../server/database.ts'
import type { FieldMap } from './block.ts'

/** A square of a tenth of a degree in which something is, and how much; it has no corner where nobody knows more than the district. */
interface Square {
  readonly district: Texts | null
  readonly corner: Point | null
  readonly count: number
}
const Found = z.object({ district: Texts.nullable(), at: Point.nullable() })

const districts = `with recursive up as (select code, code as top, kind, parent_code from places
  union all select up.code, p.code, p.kind, p.parent_code from up join places p on p.code = up.parent_code)`
const districtOf = (place: string) =>
  `left join up on up.code = ${place} and up.kind = 'district' left join places d on d.code = up.top`

/**
 * What a map of the field shows, at the precision of the public page: squares of a tenth of a degree, and never where in them. Of incidents
 * those alone that two people released for publication, as they are told now.
 */
export async function squaresOf(tx: Tx, shows: FieldMap, scope: Scope, { from, to }: Period): Promise<Square[]> {
  return shows === 'hazards' ? hazardSquares(tx, scope) : incidentSquares(tx, scope, { from, to })
}

async function hazardSquares(tx: Tx, scope: Scope): Promise<Square[]> {
  const where = within(scope, 'h', false)
  where.say(standingHazard('h.status'))
  const { rows } = await tx.query(
    `${districts} select d.name as district, (select jsonb_agg(c.corner -> 'point' order by c.n)
         from jsonb_array_elements(p.points) with ordinality c (corner, n)) as ring
     from hazards h join hazard_perimeters p on p.id = h.perimeter_id ${districtOf('h.place_code')} where ${where.where}`,
    where.values,
  )
  return counted(rows.map(({ district, ring }) => ({ district, at: labelPoint(z.array(Point).parse(ring)) })))
}

async function incidentSquares(tx: Tx, scope: Scope, { from, to }: Period): Promise<Square[]> {
  const where = within(scope, 'i', false)
  where.add((place) => `i.started_on >= ${place}::date`, from)
  where.add((place) => `i.started_on <= ${place}::date`, to)
  where.say(
    `exists (select from incident_releases r where r.incident_id = i.id and r.version = i.version and r.state = 'released')`,
  )
  const { rows } = await tx.query(
    `${districts} select d.name as district, i.point as at from incidents i ${districtOf('i.place_code')} where ${where.where}`,
    where.values,
  )
  return counted(rows)
}

/** How many lie in each square, those with most first. */
function counted(rows: readonly unknown[]): Square[] {
  const squares = new Map<string, Square>()
  for (const row of rows) {
    const { district, at } = Found.parse(row)
    const corner = at && squareOf(at)
    const key = JSON.stringify([district?.en, corner])
    squares.set(key, { district, corner, count: (squares.get(key)?.count ?? 0) + 1 })
  }
  return [...squares.entries()]
    .toSorted(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([, square]) => square)
}
