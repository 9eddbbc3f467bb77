import type { Id } from '../kernel/ids.ts'
import { reachOf } from '../kernel/roles.ts'
import type { Texts } from '../kernel/texts.ts'
import type { Tx } from '../server/database.ts'
import { type Scope, within } from './panel-store.ts'
import type { PlacesPanel } from './views.ts'

interface Row {
  id: Id
  name: Texts
  place: Texts
  latitude: number | null
  longitude: number | null
  n: number
}

/** A count for each site of the scope where people are registered, at the point of its town; `counts` gives `n` of each `site_id`. */
export async function placesOfSites(tx: Tx, scope: Scope, counts: string): Promise<Omit<PlacesPanel, 'key' | 'href'>> {
  const { actor } = scope
  const where = within(scope, 's', false)
  const reach = reachOf(actor)
  if (reach === 'site') where.add((place) => `s.id = ${place}`, actor.siteId)
  if (reach === 'side') where.add((place) => `s.side_id = ${place}`, actor.sideId)
  if (scope.siteId !== undefined) where.add((place) => `s.id = ${place}`, scope.siteId)
  const { rows } = await tx.query<Row>(
    `select s.id, s.name, t.name as place, t.latitude, t.longitude, coalesce(c.n, 0)::integer as n
     from sites s join places t on t.code = s.place_code left join (${counts}) c on c.site_id = s.id
     where s.kind = 'registrationSite' and ${where.where} order by n desc, s.code`,
    where.values,
  )
  return {
    kind: 'places',
    places: rows.map(({ id, name, place, latitude, longitude, n }) => ({
      id,
      name,
      place,
      point: latitude === null || longitude === null ? null : [longitude, latitude],
      count: n,
    })),
  }
}
