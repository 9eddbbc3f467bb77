import { z } from 'zod'
import { standingHazard } from '../hazards/store.ts'
import { labelPoint, Point } from '../kernel/geo.ts'
import { Texts } from '../kernel/texts.ts'
import type { Tx } from '../server/database.ts'
import { DistrictHazards, type PublicHazards, squareOf } from './public-hazards.ts'

/** Areas are told in tenths of a square kilometre, and never as nothing. */
const squareMetresTold = 100_000

/** The hazardous areas that stand, as the public is told of them. Neither their names nor what lies there, which would be worth taking. */
export async function publicHazards(tx: Tx): Promise<PublicHazards> {
  const { rows: districts } = await tx.query(
    `with recursive up as (select code, code as top, kind, parent_code from places
       union all select up.code, p.code, p.kind, p.parent_code from up join places p on p.code = up.parent_code)
     select d.name, count(*) filter (where h.kind = 'confirmed')::integer as confirmed,
       count(*) filter (where h.kind = 'suspected')::integer as suspected,
       greatest(1, round(sum(h.area_m2) / $1))::double precision / (1000000 / $1) as "squareKilometres"
     from hazards h left join up on up.code = h.place_code and up.kind = 'district' left join places d on d.code = up.top
     where ${standingHazard('h.status')} group by d.code, d.name order by d.code`,
    [squareMetresTold],
  )
  const { rows: outlines } = await tx.query(
    `select jsonb_agg(c.corner -> 'point' order by c.n) as ring from hazards h join hazard_perimeters p on p.id = h.perimeter_id
       cross join jsonb_array_elements(p.points) with ordinality c (corner, n)
     where ${standingHazard('h.status')} group by h.id`,
  )
  const { rows: landmarks } = await tx.query(
    `select d.name, array[avg(t.longitude), avg(t.latitude)] as at from places d join places t on t.parent_code = d.code
     where d.kind = 'district' and t.longitude is not null and t.latitude is not null group by d.code, d.name order by d.code`,
  )
  const squares = outlines.map(({ ring }) => squareOf(labelPoint(z.array(Point).parse(ring))))
  return {
    districts: z.array(DistrictHazards).parse(districts),
    squares: [...new Map(squares.map((square) => [square.join(' '), square])).values()],
    landmarks: z.array(z.object({ name: Texts, at: Point })).parse(landmarks),
  }
}
