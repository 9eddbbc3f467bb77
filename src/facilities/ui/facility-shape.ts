import { circleAround } from '../../kernel/geo.ts'
import type { MapShape } from '../../web/map/shapes.ts'
import type { Facility } from '../facility.ts'

/** A facility as the map can draw it: a small disc, or a road there and back. */
export function facilityShape({ id, points }: Pick<Facility, 'id' | 'points'>, label: string): MapShape {
  const [first] = points
  const corners =
    points.length === 1 && first ? circleAround(first, 60) : [...points, ...points.toReversed().slice(1, -1)]
  return { key: id, points: corners, look: 'dots', label }
}
