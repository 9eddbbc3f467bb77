import { standingHazard } from '../hazards/store.ts'
import { standingReport } from '../ordnance-reports/store.ts'
import type { MapLayer } from './views.ts'

/** What is shown of one feature on the map, as rows of the same columns. */
export interface LayerSource {
  readonly layer: MapLayer
  readonly shape: 'point' | 'area'
  /**
   * SQL of `id, layer, class, kind, status, standing, name, place_code, dangers, at, area_m2, located, geometry`: as it is now, or as it was
   * at the moment `until`, which is a piece of SQL. `geometry` is a point or the corners of an area, where it is
   * `located`: a page of the table asks no more than that, since corners are dear.
   */
  readonly sql: (until?: string) => string
}

/** Reports of ordnance. What they were on a day is what was done with them until then. */
const reports: LayerSource = {
  layer: 'reports',
  shape: 'point',
  sql: (until) => `select r.id, 'reports' as layer, r.item_class as class, null::text as kind, t.status,
      ${standingReport('r', 't.status')} as standing, null::text as name,
      r.place_code, r.dangers, r.received_at as at, null::float8 as area_m2, r.point is not null as located, r.point as geometry
    from ordnance_reports r cross join lateral (${
      until === undefined
        ? 'select r.status as status'
        : `select coalesce((select case when s.kind = 'reopened' then 'triaged' else s.kind end from ordnance_report_steps s
            where s.report_id = r.id and s.taken_at < ${until} order by s.taken_at desc, s.id desc limit 1), 'received') as status`
    }) t ${until === undefined ? '' : `where r.received_at < ${until}`}`,
}

/** Hazardous areas, with the perimeter that was drawn last. */
const hazards: LayerSource = {
  layer: 'hazards',
  shape: 'area',
  sql: (until) => `select h.id, 'hazards' as layer, h.contamination as class,
      ${until === undefined ? 'h.kind' : `case when h.confirmed_at < ${until} then 'confirmed' else 'suspected' end`} as kind,
      t.status, ${standingHazard('t.status')} as standing, h.name, h.place_code, '{}'::text[] as dangers,
      h.recorded_at as at, d.area_m2, true as located, (select jsonb_agg(c.corner -> 'point' order by c.at)
        from jsonb_array_elements(d.points) with ordinality c(corner, at)) as geometry
    from hazards h join lateral (select p.area_m2, p.points from hazard_perimeters p where p.hazard_id = h.id and ${
      until === undefined ? 'p.id = h.perimeter_id' : `p.drawn_at < ${until}`
    } order by p.version desc limit 1) d on true cross join lateral (${
      until === undefined
        ? 'select h.status as status'
        : `select coalesce((select case when s.kind in ('resumed', 'reopened') then 'open' else s.kind end from hazard_steps s
            where s.hazard_id = h.id and s.taken_at < ${until}
              and s.kind in ('suspended', 'resumed', 'divided', 'united', 'released', 'handedOver', 'closed', 'reopened')
            order by s.taken_at desc, s.id desc limit 1), 'open') as status`
    }) t ${until === undefined ? '' : `where h.recorded_at < ${until}`}`,
}

/** The layers of the map, each read with the reader's own rights. */
export const layerSources: readonly LayerSource[] = [reports, hazards]
